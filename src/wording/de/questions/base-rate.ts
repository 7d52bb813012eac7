import type { QuestionText } from '../../teaching-text.js';

const ask =
  'Das laufende Modell gibt dieser Nachricht {{score}}. Kalibriert wurde es, wo {{prior}} der Nachrichten {{label1}} sind. Auf einem anderen Server sind es {{rate}}, und sonst ist nichts anders. Wie wahrscheinlich ist die Nachricht dort {{label1}}?';

const formula =
  'Neue Odds = Odds × (Vorab-Odds dort / Vorab-Odds des Kalibrierungssatzes). So werden {{unchanged}} zu {{adjusted}}.';

const picture = {
  title: 'Was ein Wert von {{score}} bei anderen Basisraten heißt',
  x: 'Anteil von {{label1}} auf dem Server',
  y: 'umgerechnete Wahrscheinlichkeit',
  names: ['Wert {{score}}, umgerechnet'],
  alt: 'Eine Kurve der umgerechneten Wahrscheinlichkeit über dem Anteil von {{label1}}: {{adjusted}} bei {{rate}}, {{unchanged}} bei {{prior}}.',
};

export const baseRate: QuestionText = {
  title: 'Ein anderer Server',
  ask: { rarer: ask, commoner: ask },
  options: { adjusted: '{{adjusted}}', unchanged: '{{unchanged}}', product: '{{product}}' },
  why: {
    rarer: `${formula} Wo {{label1}} seltener ist, lassen dieselben Hinweise mehr Zweifel. Den Wert mit der Basisrate malzunehmen ({{product}}) zählt die Seltenheit doppelt: Im Wert steckt schon eine Vorab-Wahrscheinlichkeit.`,
    commoner: `${formula} Wo {{label1}} häufiger ist, führen dieselben Hinweise weiter. Den Wert mit der Basisrate malzunehmen ({{product}}) ist gar keine Regel: Das Ergebnis käme nie über die Basisrate hinaus.`,
  },
  picture: { rarer: picture, commoner: picture },
};
