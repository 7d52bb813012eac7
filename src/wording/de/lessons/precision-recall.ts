import type { LessonText } from '../../teaching-text.js';

export const precisionRecall: LessonText = {
  title: 'Präzision, Trefferquote und Konfusionsmatrix',
  about: 'vier Felder zählen, dann zwei verschiedene Fragen stellen',
  cards: [
    {
      title: 'Vier Felder',
      body: 'Um ein Modell zu beurteilen, nimm Nachrichten, deren wahre Labels bekannt sind, wähle einen Schwellenwert und zähle. Hier unsere {{sampleCount}} Beispiele beim Schwellenwert der Karte, {{label1}} ab Wert {{threshold}}:\n\n**{{caught}}** {{label1}} erkannt (true positives)\n**{{missed}}** {{label1}} übersehen (false negatives)\n**{{alarms}}** Fehlalarme (false positives)\n**{{passed}}** {{label0}} durchgelassen (true negatives)\n\n„Positiv“ heißt Label 1, hier {{label1}}; ein Lob ist es nicht. Die schraffierten Felder sind die Fehler, und es gibt immer zwei Arten. Die Beispiele sind wenige, darunter mit Absicht schwierige; über den Alltag sagen diese Zahlen also nichts.',
      alt: 'Konfusionsmatrix von {{sampleCount}} Beispielen beim Schwellenwert {{threshold}}: {{caught}} erkannt, {{missed}} übersehen, {{alarms}} Fehlalarme, {{passed}} durchgelassen.',
      picture: {
        title: 'Konfusionsmatrix der Beispiele',
        x: '{{sampleCount}} Beispielnachrichten, {{label1}} ab Wert {{threshold}}',
      },
    },
    {
      title: 'Zwei Fragen',
      body: '**Präzision** (precision): Wie viel von dem, was markiert wurde, war wirklich {{label1}}? {{caught}} von {{flagged}}, {{precision}}. **Trefferquote** (recall): Wie viel von dem, was wirklich {{label1}} war, wurde markiert? {{caught}} von {{positives}}, {{recall}}.\n\nBeide zählen dieselben erkannten Nachrichten, teilen aber durch Verschiedenes: die Präzision durch alles rechts der Linie im Bild, die Trefferquote durch alles in der oberen Reihe. Ein Filter, der einen einzigen sicheren Fall markiert, kann perfekte Präzision und eine nutzlose Trefferquote haben; einer, der alles markiert, hat eine perfekte Trefferquote und schlechte Präzision.',
      alt: 'Zwei Reihen von Punkten entlang der Log-Odds mit einer Linie beim Schwellenwert {{threshold}}: Von {{positives}} Punkten der oberen Reihe liegen {{caught}} auf oder rechts von ihr, von der unteren Reihe {{alarms}}.',
      picture: { title: 'Rechts der Linie: markiert' },
    },
    {
      title: 'Das eine gegen das andere',
      body: 'Wer den Schwellenwert verschiebt, bezahlt meist das eine mit dem anderen. Bei {{low}} ist die Präzision {{precisionLow}} und die Trefferquote {{recallLow}}; bei {{high}} ist die Präzision {{precisionHigh}} und die Trefferquote {{recallHigh}}.\n\nEin höherer Schwellenwert kann die Trefferquote nur senken oder gleich lassen, denn nichts wird neu markiert. Die Präzision steigt meist, aber nicht immer: Eine erkannte Nachricht kann vor einem Fehlalarm herausfallen. Beide Zahlen gelten für eine Sammlung und einen Schwellenwert; nenne sie also mit. Die Präzision hängt auch davon ab, wie häufig {{label1}} ist: Bei unseren Beispielen ist es die Hälfte, weit mehr als auf den meisten Servern.',
      alt: 'Balken: beim Schwellenwert {{low}} Präzision {{precisionLow}}, Trefferquote {{recallLow}}; beim Schwellenwert {{high}} Präzision {{precisionHigh}}, Trefferquote {{recallHigh}}.',
      picture: {
        title: 'Präzision und Trefferquote bei zwei Schwellenwerten',
        names: [
          'Präzision bei {{low}}',
          'Trefferquote bei {{low}}',
          'Präzision bei {{high}}',
          'Trefferquote bei {{high}}',
        ],
      },
    },
  ],
  trial:
    'Von allem {{label1}} unter unseren Beispielen hat dieses den niedrigsten Wert: Jeder Schwellenwert darüber senkt die Trefferquote. Drücke **Ausprobieren** und ändere Wörter, bis der Wert auf die andere Seite von {{threshold}} wechselt. Welches Feld der Matrix hat es verlassen, und in welches ist es gekommen? Frage dich dann, welche harmlosen Nachrichten dieselben Wörter markiert hätten.',
  question: {
    ask: 'Ein Filter markiert immer mehr Nachrichten, während sein Schwellenwert sinkt. Was kann dabei nie schlechter werden?',
    options: ['die Präzision', 'die Genauigkeit (Accuracy)', 'die Trefferquote'],
    why: 'Ein niedrigerer Schwellenwert fügt nur markierte Nachrichten hinzu. Kein erkannter {{label1}} geht wieder verloren, also steigt die Trefferquote oder bleibt. Präzision und Genauigkeit können leiden, denn unter den Neuen können Fehlalarme sein.',
  },
};
