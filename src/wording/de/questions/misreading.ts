import type { QuestionText } from '../../teaching-text.js';

const ask =
  'Das laufende Modell gibt dieser Nachricht {{score}}. Drei dieser Sätze stimmen. Welcher ist die **Fehldeutung**?';

const picture = {
  title: 'Der Wert, um den es geht',
  alt: 'Die Sigmoid-Kurve mit der Nachricht beim Wert {{score}}, Log-Odds {{logit}}.',
};

export const misreading: QuestionText = {
  title: 'Finde die Fehldeutung',
  ask: {
    firstClass: ask,
    accuracy: ask,
    extent: ask,
    half: ask,
    writer: ask,
    anywhere: ask,
    correct: ask,
    epochs: ask,
  },
  options: {
    label1: 'Er schätzt die Wahrscheinlichkeit von Label 1 ({{label1}}): {{share}}.',
    rest: 'Was er für Label 0 ({{label0}}) übrig lässt, ist {{rest}}.',
    scales: 'Dasselbe lässt sich als Odds von {{odds}} oder Log-Odds von {{logit}} sagen.',
    threshold: 'Ein anderer Schwellenwert könnte das Urteil ändern, diesen Wert aber nicht.',
    person: 'Er sagt nichts über den Menschen, der die Nachricht schrieb.',
    repeat: 'Derselbe Text bekommt vom selben Modell wieder denselben Wert.',
    firstClass: 'Er gibt der ersten Klasse, Label 0, eine Wahrscheinlichkeit von {{share}}.',
    accuracy: 'Er bedeutet, dass das Modell in {{share}} der Fälle recht hat.',
    extent: 'Er bedeutet, dass {{share}} des Textes {{label1}} sind.',
    half: 'Weil er eine Wahrscheinlichkeit ist, ist {{half}} der richtige Schwellenwert.',
    writer: 'Mit {{share}} Wahrscheinlichkeit führt, wer das schrieb, nichts Gutes im Schilde.',
    anywhere: 'Auf jedem Server sind {{share}} der Nachrichten mit diesem Wert {{label1}}.',
    correct: 'Er ist die Wahrscheinlichkeit, dass das Urteil des Modells stimmt.',
    epochs: 'Mit mehr Epochen wäre das Modell hier sicherer und damit besser.',
  },
  why: {
    firstClass:
      'Eine Sigmoid-Einheit schätzt die Wahrscheinlichkeit von Label 1. Die „erste Klasse“ wäre Label 0, und die bekommt den Rest, {{rest}}.',
    accuracy:
      'Wie oft ein Modell recht hat, misst man an vielen Nachrichten mit bekannten Labels. Ein einzelner Wert sagt nichts darüber.',
    extent:
      'Der Wert gilt der Nachricht als Ganzem: wie wahrscheinlich sie {{label1}} ist, nicht wie viel von ihr.',
    half: 'Ein Schwellenwert wägt die beiden Arten von Fehlern ab. {{half}} ist nur richtig, wenn beide gleich schlimm sind; in einer Wahrscheinlichkeit steht davon nichts.',
    writer:
      'Bewertet wurde die Nachricht, nicht der Mensch. Absicht, Vorgeschichte und Absender sieht das Modell nicht.',
    anywhere:
      'Die Kalibrierung gilt für Nachrichten wie die ihres Satzes, bei dessen Anteil von {{label1}}. Wo {{label1}} seltener ist, sind es weniger.',
    correct:
      'Er ist die Wahrscheinlichkeit von Label 1. Lautet das Urteil {{label0}}, dann ist die Schätzung, dass es stimmt, der Rest, 1 − Wert; und nahe 0 ist ein Wert ein entschiedenes {{label0}}, kein zweifelhaftes Urteil.',
    epochs:
      'Mehr Epochen machen ein Modell sicherer in dem, was es gesehen hat. Bei neuen Nachrichten ist das oft schlechter: Überanpassung und Selbstüberschätzung.',
  },
  picture: {
    firstClass: picture,
    accuracy: picture,
    extent: picture,
    half: picture,
    writer: picture,
    anywhere: picture,
    correct: picture,
    epochs: picture,
  },
};
