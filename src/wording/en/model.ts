export const model = {
  command: {
    name: 'model',
    description: 'The model card: what the model is, how well it does, and what it cannot do',
  },
  title: 'Model card: {{model}}',
  what: {
    title: 'What it is',
    body: 'A network that reads one text and returns one number: features (hashed word and character n-grams) → Embedding({{rows}}, {{hidden}}) → weighted sum → relu → Dense(1) → sigmoid. Label 0 = {{label0}}, label 1 = {{label1}}; the output estimates P(label 1). Trained {{date}}; run here by {{runtime}}.',
  },
  policy: {
    title: 'Threshold',
    body: 'The card’s own: {{label1}} if score ≥ {{threshold}}, unsure if score ≥ {{lowerBound}}, else {{label0}}. Chosen on {{set}} ({{date}}): {{rule}}. A server may choose otherwise; that moves verdicts, never scores.',
  },
  measures: {
    title: 'How well it does, at score ≥ {{threshold}}',
    line: '**{{set}}** ({{rows}} messages, {{positives}} {{label1}}): {{figures}}',
    figure: '{{name}} {{value}} ({{low}} to {{high}})',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
    rocAuc: 'ROC AUC',
    falseAlarmRate: 'false alarms',
    note: 'In brackets: 95 % intervals. Precision and F1 hold for the share of {{label1}} in each set only. Measured {{date}} on messages that training never saw.',
  },
  calibration: {
    title: 'Calibration',
    body: 'Scores are calibrated (fitted on {{fittedOn}}, where {{rate}} of messages are {{label1}}) and the calibration is part of the last layer, so the sigmoid output is the calibrated probability. Expected calibration error on {{set}}: {{error}}.',
    misses: 'Off by more than chance on: {{sets}}.',
    even: 'No set is off by more than chance.',
  },
  data: {
    title: 'What it learned from',
    line: '{{name}}: {{rows}} messages, {{positives}} {{label1}}; {{source}} ({{licence}})',
  },
  limits: {
    title: 'Limits',
  },
  menu: {
    placeholder: 'Choose a view',
    overview: 'Overview',
    reliability: 'Reliability: what scores have meant',
    roc: 'ROC curve',
    precisionRecall: 'Precision and recall',
    histogram: 'Histogram of scores',
  },
  file: 'The card as a file',
  plot: {
    reliability:
      'Each bar is a range of scores; its height is the share of those held-out messages that truly were {{label1}}. On the dashed line, scores keep what they promise. Hatched bars hold fewer than {{least}} messages and prove little.',
    marked: 'The bar in the second colour holds your last message, score {{score}}.',
    roc: 'Each point is a threshold: how much {{label1}} it catches (upwards) against how much {{label0}} it wrongly flags (to the right). The marked point is the threshold {{threshold}}.',
    precisionRecall:
      'Each point is a threshold: how much of the flagged truly is {{label1}} (upwards) against how much {{label1}} is caught (to the right). Precision holds for the share of {{label1}} in this set only. The marked point is the threshold {{threshold}}.',
    histogram:
      'How the scores of held-out {{label1}} and {{label0}} spread, and which side of the threshold {{threshold}} they fall on.',
  },
} as const;
