export const curve = {
  title: 'Where this message lies on the sigmoid',
  logOdds: 'log-odds of {{label1}} (logit)',
  score: 'score = P({{label1}})',
  threshold: 'threshold {{threshold}}',
} as const;
