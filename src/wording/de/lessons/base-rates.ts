import type { LessonText } from '../../teaching-text.js';

export const baseRates: LessonText = {
  title: 'Basisraten',
  about: 'warum derselbe Wert weniger heißt, wo Spam selten ist',
  cards: [
    {
      title: 'Derselbe Wert anderswo',
      body: 'Ein kalibrierter Wert stimmt für eine bestimmte Mischung: Der Satz, auf dem unser Modell kalibriert wurde, enthielt {{prior}} {{label1}}. Angenommen, eine Nachricht hat den Wert {{high}} auf einem Server, wo nur {{rare}} der Nachrichten {{label1}} sind. Unterscheiden sich allein die Anteile, dann werden die Odds mit neuen durch alte Vorab-Odds malgenommen, und aus {{highShare}} wird {{atRare}}. Bei {{rarer}} wird daraus {{atRarer}}.\n\nDie Hinweise im Text sind dieselben; was vor dem Lesen wahrscheinlich war, ist es nicht. Die Kurve zeigt die umgerechnete Wahrscheinlichkeit für jede Basisrate; die gelbe Linie steht bei der des Kalibrierungssatzes.',
      alt: 'Eine Kurve, die mit dem Anteil von {{label1}} auf einem Server steigt: Ein Wert von {{high}} heißt {{atRarer}}, wo {{rarer}} der Nachrichten {{label1}} sind, {{atRare}} bei {{rare}} und {{highShare}} bei {{prior}}.',
      picture: {
        title: 'Was ein Wert von {{high}} bei anderen Basisraten heißt',
        x: 'Anteil von {{label1}} auf dem Server',
        y: 'umgerechnete Wahrscheinlichkeit',
        names: ['Wert {{high}}, umgerechnet'],
      },
    },
    {
      title: 'Nachzählen',
      body: 'Nimm {{messages}} Nachrichten auf einem Server, wo {{rarer}} {{label1}} sind: also {{spamThere}}. Bei der Trefferquote der Karte im Test, {{recall}}, werden davon etwa {{caught}} erkannt. Von allen anderen markiert das Modell fälschlich {{falseAlarms}}: etwa {{alarms}} Nachrichten. Von allem Markierten sind also nur {{precisionRarer}} wirklich {{label1}}.\n\nDiese Lesart gilt es zu verlernen: „Der Filter irrt kaum je, also ist eine markierte Nachricht sicher {{label1}}.“ Eine winzige Quote von Fehlalarmen kann, angewandt auf sehr viele harmlose Nachrichten, die wenigen echten Fälle überwiegen.',
      alt: 'Zwei Balken für {{messages}} Nachrichten mit {{rarer}} {{label1}}: etwa {{caught}} zu Recht markiert, etwa {{alarms}} zu Unrecht.',
      picture: {
        title: 'Markiert unter {{messages}} Nachrichten, {{rarer}} {{label1}}',
        names: ['wirklich {{label1}}', 'wirklich {{label0}}'],
      },
    },
    {
      title: 'Was daraus folgt',
      body: 'Eine Präzision gehört immer zu einer Basisrate: Bei den {{prior}} des Kalibrierungssatzes wäre sie {{precisionPrior}}, bei {{rarer}} ist sie {{precisionRarer}}, mit demselben Modell und Schwellenwert. Sag dazu, welche du meinst.\n\nSchwellenwerte, die aus Kosten folgen, gelten für den umgerechneten Wert: Wer ab {{decide}} handeln will, wo {{rare}} der Nachrichten {{label1}} sind, muss einen rohen Wert von {{calibratedAt}} verlangen. Ein Server kann Hamlet seine Basisrate in `/einstellungen` nennen. Das alles setzt voraus, dass {{label1}} überall gleich aussieht und nur seltener ist; wo anders geschrieben wird, hilft keine Formel.',
      alt: 'Eine Kurve der Präzision über dem Anteil von {{label1}}: {{precisionRarer}} bei {{rarer}}, {{precisionPrior}} bei {{prior}}.',
      picture: {
        title: 'Präzision bei gleichem Schwellenwert, nach Basisrate',
        x: 'Anteil von {{label1}} auf dem Server',
        y: 'Präzision',
        names: ['Trefferquote {{recall}}, Fehlalarme {{falseAlarms}}'],
      },
    },
  ],
  trial:
    'Denk an einen Server, den du kennst. Wie viele von hundert Nachrichten sind dort {{label1}}? Drücke dann **Ausprobieren**, sieh dir den Wert an und frage dich, was er dort hieße. Der Wert ändert sich nicht: Das Modell weiß nicht, wo du bist.',
  question: {
    ask: 'Ein kalibriertes Modell gibt einer Nachricht {{high}}. Auf deinem Server ist {{label1}} viel seltener als im Kalibrierungssatz. Die Wahrscheinlichkeit, dass diese Nachricht {{label1}} ist, ist …',
    options: ['genau {{highShare}}.', 'höher als {{highShare}}.', 'niedriger als {{highShare}}.'],
    why: 'Je seltener {{label1}} vorab ist, desto mehr Hinweise braucht es. Bei {{rare}} hieße der Wert {{atRare}}, bei {{rarer}} {{atRarer}}, wenn sich allein die Anteile unterscheiden.',
  },
};
