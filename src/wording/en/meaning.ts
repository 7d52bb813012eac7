export const meaning = {
  title: 'What does {{score}} mean?',
  output: {
    title: 'What the number is',
    body: 'The network’s last layer is `Dense(1)` followed by a sigmoid, so every message gets one value between 0 and 1. It estimates P(label 1). The model’s card says: label 0 = {{label0}}, label 1 = {{label1}}. So {{score}} reads as {{share1}} {{label1}} and {{share0}} {{label0}}. It is not the chance of “the first class”, which would be label 0.',
  },
  scales: {
    title: 'Three ways to write the same thing',
    body: 'Probability {{score}} · odds {{odds}} ({{label1}} against {{label0}}) · log-odds {{logit}}, also called the logit. The sigmoid turns log-odds into probability: 1 / (1 + e^−({{logit}})) = {{score}}. Log-odds of 0 are a probability of 0.5; every +0.69 doubles the odds.',
  },
  verdict: {
    title: 'From score to verdict',
    label1:
      'Here a score of at least {{threshold}} reads as {{label1}}, and {{score}} reaches that. Moving the threshold would change the verdict, never the score: it is this server’s choice, not part of the model.',
    unsure:
      'Here a score of at least {{threshold}} reads as {{label1}}, and at least {{lowerBound}} as unsure; {{score}} lies between. Moving these would change the verdict, never the score: they are this server’s choice, not part of the model.',
    label0:
      'Here a score of at least {{threshold}} reads as {{label1}}, and at least {{lowerBound}} as unsure; {{score}} reaches neither. Moving these would change the verdict, never the score: they are this server’s choice, not part of the model.',
  },
  not: {
    title: 'What it is not',
    body: 'Not the model’s accuracy or precision: one score says nothing of how often the model errs. Not how bad the message is, and not the share of it that is {{label1}}. Not proof, and nothing about the person who wrote it.',
  },
} as const;
