import type { LessonText } from '../../teaching-text.js';

export const accuracyLesson: LessonText = {
  title: 'Genauigkeit (Accuracy) und ihre Fallen',
  about: 'wann ein hoher Anteil richtiger Antworten wenig oder nichts heißt',
  cards: [
    {
      title: 'Das faule Modell',
      body: 'Die Genauigkeit (Accuracy) ist der Anteil richtiger Urteile, beide Klassen zusammen. Auf dem Satz „{{set}}“ der Modellkarte, {{rows}} Nachrichten, darunter {{positives}} {{label1}}, erreicht unser Modell {{accuracy}} beim Schwellenwert {{testThreshold}}.\n\nDas klingt nach viel, bis man ein Modell trifft, das immer {{label0}} sagt: Es erreicht dort {{never}}, und seine Trefferquote ist {{neverRecall}}, denn es erkennt nie etwas. Ist eine Klasse selten, zählt die Genauigkeit vor allem die leichten Fälle der häufigen. Vergleiche sie also mit der des faulen Modells, und nenne sie nie allein.',
      alt: 'Balken: Immer {{label0}} zu sagen hat Genauigkeit {{never}} und Trefferquote {{neverRecall}}; das Modell hat Genauigkeit {{accuracy}} und Trefferquote {{recall}}.',
      picture: {
        title: 'Genauigkeit und Trefferquote auf „{{set}}“',
        names: [
          'immer {{label0}}: Genauigkeit',
          'immer {{label0}}: Trefferquote',
          'Modell: Genauigkeit',
          'Modell: Trefferquote',
        ],
      },
    },
    {
      title: 'Accuracy 0, und doch fällt der Loss',
      body: 'Ein bekanntes Rätsel: Das Training läuft, der Loss fällt, und die Accuracy bleibt bei 0. In Keras prüft die Klasse `Accuracy()`, ob Ausgabe und Label **gleich** sind, und eine Kommazahl aus der Sigmoid-Funktion ist kaum je genau 0 oder 1. Von unseren {{sampleCount}} Beispielen findet sie {{exact}} „richtig“, {{exactShare}}.\n\n`BinaryAccuracy()` wendet erst einen Schwellenwert an, {{half}}, wenn du nichts anderes sagst, und findet {{thresholdedCount}}, {{thresholded}}. Auch `metrics=["accuracy"]` geht: Keras wählt dann die Variante, die zu Ausgabe und Labels passt. Das Modell war vielleicht die ganze Zeit in Ordnung; die Metrik stellte eine andere Frage.',
      alt: 'Zwei Balken zu denselben Vorhersagen: genaue Gleichheit {{exactShare}}, mit Schwellenwert {{half}} {{thresholded}}.',
      picture: {
        title: 'Zwei Metriken, dieselben {{sampleCount}} Vorhersagen',
        names: ['Accuracy()', 'BinaryAccuracy()'],
      },
    },
    {
      title: 'Was man stattdessen sagt',
      body: 'Nenne den Datensatz, den Schwellenwert und beide Arten von Fehlern. Für unser Modell auf „{{set}}“ bei {{testThreshold}}: Es übersieht {{missed}} von {{positives}} {{label1}} (Trefferquote {{recall}}) und markiert fälschlich {{alarms}} von {{negatives}} {{label0}} (Fehlalarme {{falseAlarms}}).\n\nDiese beiden Quoten hängen nicht davon ab, wie häufig {{label1}} ist, solange sich die Nachrichten innerhalb jeder Klasse gleichen; Genauigkeit und Präzision schon. Und keine gehört zu einer einzelnen Nachricht: Ein Wert von {{half}} macht ein Modell nicht „halb genau“, und ein Wert nahe 1 gibt ihm nicht recht.',
      alt: 'Konfusionsmatrix von „{{set}}“ beim Schwellenwert {{testThreshold}}: {{missed}} von {{positives}} {{label1}} übersehen, {{alarms}} von {{negatives}} {{label0}} fälschlich markiert.',
      picture: {
        title: 'Beide Arten von Fehlern, gezählt',
        x: '{{set}}: {{rows}} Nachrichten, {{label1}} ab Wert {{testThreshold}}',
      },
    },
  ],
  trial:
    'Von allem {{label1}} unter unseren Beispielen hat dieses den niedrigsten Wert. Drücke **Ausprobieren** und finde heraus, welche Änderung sein Urteil beim Schwellenwert {{threshold}} kippt. Stell dir dann einen Server vor, auf dem jede zehnte Nachricht {{label1}} ist, und einen Filter, der all das übersieht, aber sonst immer richtig liegt. Wie hoch ist seine Genauigkeit, wie hoch seine Trefferquote?',
  question: {
    ask: 'Eine Kollegin meldet {{never}} Genauigkeit auf „{{set}}“. Was antwortest du?',
    options: [
      'Gut gemacht, das ist fast alles.',
      'So viel erreicht, wer immer {{label0}} sagt; zeig mir Trefferquote und Fehlalarme.',
      'Für eine Sigmoid-Ausgabe lässt sich keine Genauigkeit berechnen.',
    ],
    why: '{{negatives}} von {{rows}} Nachrichten sind dort {{label0}}; für diese Zahl braucht es gar kein Modell. Berechnen lässt sie sich durchaus, nach Anwendung eines Schwellenwerts; sie sagt nur wenig, wenn die Klassen ungleich häufig sind.',
  },
};
