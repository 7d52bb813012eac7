import type { LessonText } from '../../teaching-text.js';

export const softmaxLesson: LessonText = {
  title: 'Softmax und Sigmoid',
  about: 'eine Einheit oder zwei, und woran man Spalten erkennt',
  cards: [
    {
      title: 'Zwei Einheiten im Wettstreit',
      body: 'Für zwei Klassen gibt es zwei Bauweisen. `Dense(1)` mit Sigmoid liefert P(Label 1), der Rest gehört Label 0. `Dense(2)` mit **Softmax** liefert eine Spalte je Klasse: Sie erhebt e zu jedem Logit und teilt durch die Summe, sodass jede Zeile zusammen 1 ergibt.\n\nBeide sagen dasselbe. Softmax über die Logits 0 und {{highLogit}} ergibt `{{softmaxRow}}`, und die zweite Spalte, {{second}}, ist genau die Sigmoid-Funktion von {{highLogit}}: {{high}}. Es zählt nur der Unterschied der beiden Logits. Spalte 0 ist Label 0, Spalte 1 ist Label 1; `argmax` nennt die Spalte, und das ist dasselbe wie ein Schwellenwert von {{half}}.',
      alt: 'Balken: die Sigmoid-Ausgabe {{high}}; Softmax-Spalte 1, {{second}}, gleich groß; Softmax-Spalte 0, {{first}}.',
      picture: {
        title: 'Dieselbe Nachricht, beide Bauweisen',
        names: ['Sigmoid: Label 1', 'Softmax: Spalte 1', 'Softmax: Spalte 0'],
      },
    },
    {
      title: 'Zwei Spalten sind nicht immer Softmax',
      body: 'Auch `{{sigmoidRow}}` hat zwei Spalten, aber zusammen ergeben sie {{sum}}. Das sind zwei getrennte Sigmoid-Einheiten, wie Multi-Label-Modelle sie verwenden: Jede beantwortet eine eigene Frage („Ist es {{label1}}?“, „Ist es unhöflich?“), beide dürfen hoch sein, oder keine. Jede hat ihren eigenen Schwellenwert, und `argmax` ist das falsche Werkzeug.\n\nZähle also eine Zeile zusammen, bevor du sie liest. In jeder Zeile etwa 1: Softmax ist wahrscheinlich. Sonst: getrennte Sigmoid-Einheiten oder gar keine Wahrscheinlichkeiten. Und eine Spalte mit Werten zwischen 0 und 1 ist wahrscheinlich eine Sigmoid-Ausgabe, aber auch Logits können dort liegen: Der Bereich beweist nichts; sieh dir die letzte Schicht an.',
      alt: 'Zwei Balken einer Zeile, {{high}} und {{middle}}, die zusammen {{sum}} ergeben.',
      picture: { title: 'Eine Zeile, die {{sum}} ergibt', names: ['Spalte 0', 'Spalte 1'] },
    },
    {
      title: 'Verwechslungen',
      body: 'Softmax über eine einzige Einheit: `Dense(1, activation="softmax")` teilt eine Zahl durch sich selbst. Ein Logit von {{highLogit}} ergibt `{{alone}}`, und das entgegengesetzte Logit ebenfalls `{{aloneLow}}`. Ein solches Modell kann nie Label 0 sagen; nimm eine Sigmoid-Funktion.\n\nEin Softmax-Modell, das trainiert wird, als wären seine Ausgaben Logits (`from_logits=True`), staucht sie ein zweites Mal und lernt schlecht. Eine Sigmoid-Funktion auf etwas, das schon eine Wahrscheinlichkeit ist, hebt alles auf {{squeezedLeast}} bis {{squeezedMost}}. Und Klassennummern aus `argmax` sind Urteile: Die Wahrscheinlichkeiten sind fort, und kein Schwellenwert lässt sich mehr verschieben.',
      alt: 'Zwei Balken, Logit {{highLogit}} und das entgegengesetzte: Softmax über eine einzige Einheit macht aus beiden 1.',
      picture: {
        title: 'Entgegengesetzte Logits, und Softmax über eine Einheit gibt beiden 1',
        names: ['neigt zu Label 1', 'neigt zu Label 0'],
      },
    },
  ],
  trial:
    'Unser Netz endet in einer Sigmoid-Einheit. Drücke **Ausprobieren**, ändere die Nachricht und berechne aus dem einen Wert beide Klassenwahrscheinlichkeiten. Welche zweispaltige Zeile hätte eine Softmax-Fassung dieses Netzes ausgegeben?',
  question: {
    ask: 'Jede Vorhersage eines Modells wird als 1 ausgegeben. Was ist der wahrscheinlichste Grund?',
    options: [
      'Das Modell ist sich in allem sicher, also ausgezeichnet.',
      'Softmax über `Dense(1)`: Eine einzige Spalte ergibt immer 1.',
      'Die Labels wurden alphabetisch sortiert.',
    ],
    why: 'Softmax sorgt dafür, dass jede Zeile zusammen 1 ergibt, und bei einer einzigen Spalte ist das immer 1. Ausgegebene Klassenlabels oder eine Sigmoid-Einheit am Anschlag können ebenso aussehen; prüfe also die letzte Schicht. Auf Gewissheit schließt man zuallerletzt.',
  },
};
