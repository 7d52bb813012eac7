import type { QuestionText } from '../../teaching-text.js';

export const estimate: QuestionText = {
  title: 'Estimate',
  ask: {
    estimate:
      'How likely is this message {{label1}}, in your own judgement? Somebody labelled it {{label1}} or {{label0}}; you are scored by how far you are from that, and so is the model.',
  },
  options: {
    p0: '{{p0}}',
    p1: '{{p1}}',
    p2: '{{p2}}',
    p3: '{{p3}}',
    p4: '{{p4}}',
    p5: '{{p5}}',
    p6: '{{p6}}',
  },
  why: {
    estimate:
      'Both scores are *proper*: on average you do best by saying exactly what you believe. They differ in how they punish bold mistakes. The Brier score never exceeds 1, while log loss grows without end as the probability given to the truth nears 0; it is also what this network was trained to make small.',
  },
  picture: {
    estimate: {
      title: 'What the live model said',
      alt: 'The sigmoid curve with the message at the live model’s score {{score}}, log-odds {{logit}}.',
    },
  },
};
