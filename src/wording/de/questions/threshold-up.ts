import type { QuestionText } from '../../teaching-text.js';

const ask =
  'Der Schwellenwert über unseren {{sampleCount}} Beispielnachrichten steigt von {{low}} auf {{high}}. Was geschieht mit der **Präzision**, also mit dem Anteil am Markierten, der wirklich {{label1}} ist?';

const counts =
  'Nicht mehr markiert sind {{lostCaught}} Nachrichten, die wirklich {{label1}} sind, und {{lostAlarms}}, die wirklich {{label0}} sind: Die Präzision geht von {{precisionBefore}} auf {{precisionAfter}}, die Trefferquote von {{recallBefore}} auf {{recallAfter}}.';

const picture = {
  title: 'Vorher und nachher',
  alt: 'Balken: Präzision {{precisionBefore}} bei {{low}} und {{precisionAfter}} bei {{high}}; Trefferquote {{recallBefore}} bei {{low}} und {{recallAfter}} bei {{high}}.',
  names: [
    'Präzision bei {{low}}',
    'Präzision bei {{high}}',
    'Trefferquote bei {{low}}',
    'Trefferquote bei {{high}}',
  ],
};

export const thresholdUp: QuestionText = {
  title: 'Der Schwellenwert steigt',
  ask: { rises: ask, falls: ask, same: ask },
  options: { rises: 'Sie steigt.', falls: 'Sie sinkt.', same: 'Sie bleibt gleich.' },
  why: {
    rises: `${counts} So ist es meist: Zuerst fallen die niedrigsten Werte heraus, und dort liegt das meiste, was {{label0}} ist. Die Trefferquote kann nie steigen.`,
    falls: `${counts} Die Präzision sank, obwohl der Schwellenwert stieg: Erkannte Nachrichten fielen heraus, während Fehlalarme mit hohen Werten blieben. Nur die Trefferquote kennt allein eine Richtung; steigen kann sie nie.`,
    same: `${counts} Die Präzision sieht nur auf das, was markiert bleibt, und dort ist das Verhältnis wie zuvor. Die Trefferquote kann nie steigen.`,
  },
  picture: { rises: picture, falls: picture, same: picture },
};
