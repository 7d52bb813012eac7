import type { QuestionText } from '../../teaching-text.js';

const rule =
  'Die Regel der Modellkarte: {{label1}}, wenn Wert ≥ {{threshold}}, unsicher, wenn Wert ≥ {{lowerBound}}, sonst {{label0}}. Was sagt das laufende Modell zu dieser Nachricht?';

const picture = {
  title: 'Wo das laufende Modell sie hinsetzt',
  alt: 'Die Sigmoid-Kurve mit der Nachricht beim Wert {{score}}, Log-Odds {{logit}}; die Urteile wechseln bei {{lowerBound}} und {{threshold}}.',
};

export const side: QuestionText = {
  title: 'Welche Seite?',
  ask: { label1: rule, unsure: rule, label0: rule },
  options: { label1: '{{label1}}', unsure: 'unsicher', label0: '{{label0}}' },
  why: {
    label1:
      'Das laufende Modell gibt ihr {{score}}, Log-Odds {{logit}}. Das erreicht {{threshold}}; das Urteil lautet also {{label1}}.',
    unsure:
      'Das laufende Modell gibt ihr {{score}}, Log-Odds {{logit}}. Das erreicht {{lowerBound}}, aber nicht {{threshold}}; das Urteil lautet also unsicher.',
    label0:
      'Das laufende Modell gibt ihr {{score}}, Log-Odds {{logit}}. Das bleibt unter {{lowerBound}}; das Urteil lautet also {{label0}}.',
  },
  picture: { label1: picture, unsure: picture, label0: picture },
};
