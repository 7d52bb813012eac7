export const curve = {
  title: 'Wo diese Nachricht auf der Sigmoid-Kurve liegt',
  logOdds: 'Log-Odds von {{label1}} (Logit)',
  score: 'Wert = P({{label1}})',
  threshold: 'Schwellenwert {{threshold}}',
} as const;
