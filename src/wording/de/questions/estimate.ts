import type { QuestionText } from '../../teaching-text.js';

export const estimate: QuestionText = {
  title: 'Schätzen',
  ask: {
    estimate:
      'Wie wahrscheinlich ist diese Nachricht nach deinem eigenen Urteil {{label1}}? Jemand hat sie {{label1}} oder {{label0}} genannt; gewertet wird, wie weit du davon entfernt bist, und beim Modell ebenso.',
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
      'Beide Maße sind *echt* (proper): Im Mittel fährt am besten, wer genau sagt, was er glaubt. Kühne Fehler strafen sie verschieden. Der Brier-Wert übersteigt nie 1; der Log-Loss wächst ohne Ende, wenn die Wahrscheinlichkeit, die man der Wahrheit gab, gegen 0 geht. Er ist es auch, den dieses Netz beim Training klein machen sollte.',
  },
  picture: {
    estimate: {
      title: 'Was das laufende Modell sagte',
      alt: 'Die Sigmoid-Kurve mit der Nachricht beim Wert {{score}} des laufenden Modells, Log-Odds {{logit}}.',
    },
  },
};
