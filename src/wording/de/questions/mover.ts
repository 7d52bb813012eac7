import type { QuestionText } from '../../teaching-text.js';

const ask =
  'Was davon trug am meisten zu den Log-Odds dieses Werts bei, gleich in welche Richtung? (Wörter, die das Modell wie eines liest, stehen zusammen.)';

const why =
  'Die Rechnung gibt „{{word0}}“ {{gave0}}, vor „{{word1}}“ mit {{gave1}}; mit dem Start, {{start}}, und allem Übrigen ergibt sie {{total}}, Wert {{score}}. Ein Beitrag ist ein Anteil an diesem Wert, nicht die Wirkung des Weglassens; und er sagt, worauf sich das Modell stützte, nicht, was die Nachricht ist.';

const alt =
  'Balken in Log-Odds: Start {{start}}, „{{word0}}“ {{gave0}}, dann die anderen, Summe {{total}}.';

const title = 'Woher die Log-Odds kamen';

export const mover: QuestionText = {
  title: 'Was bewegte am meisten?',
  ask: { of2: ask, of3: ask, of4: ask },
  options: {
    word0: '„{{word0}}“',
    word1: '„{{word1}}“',
    word2: '„{{word2}}“',
    word3: '„{{word3}}“',
  },
  why: { of2: why, of3: why, of4: why },
  picture: {
    of2: { title, alt, names: ['Start', '{{word0}}', '{{word1}}', 'alles Übrige', 'Summe'] },
    of3: {
      title,
      alt,
      names: ['Start', '{{word0}}', '{{word1}}', '{{word2}}', 'alles Übrige', 'Summe'],
    },
    of4: {
      title,
      alt,
      names: ['Start', '{{word0}}', '{{word1}}', '{{word2}}', '{{word3}}', 'alles Übrige', 'Summe'],
    },
  },
};
