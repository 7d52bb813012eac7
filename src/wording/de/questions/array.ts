import type { QuestionText } from '../../teaching-text.js';

const what = 'Jemand fügt das ein und fragt, was es ist. Welche Lesart ist die wahrscheinlichste?';

export const array: QuestionText = {
  title: 'Lies dieses Array',
  ask: {
    order: 'Ein Modell endet in einer Sigmoid-Einheit. Was sagt diese Ausgabe?',
    logits: what,
    separate: what,
    reach: 'Wie viele dieser {{rows}} Zeilen sind Label 1, wenn das ab Wert {{at}} gilt?',
    exponent: 'Eine Sigmoid-Einheit hat das ausgegeben. Wie wahrscheinlich ist Label 1?',
  },
  options: {
    label1: 'dog {{share}}, cat {{rest}}',
    label0: 'cat {{share}}, dog {{rest}}',
    unknown: 'Ohne das Bild lässt sich das nicht sagen.',
    sigmoid: 'Wahrscheinlichkeiten von Label 1 aus einer Sigmoid-Einheit',
    softmax: 'Softmax: eine Wahrscheinlichkeit je Klasse',
    separate: 'Zwei getrennte Sigmoid-Einheiten mit je eigener Frage',
    logits: 'Logits: Log-Odds vor jeder Sigmoid-Funktion',
    alone: 'Softmax über eine einzige Einheit',
    none: 'keine',
    one: 'eine',
    two: 'zwei',
    three: 'drei',
    four: 'vier',
    share: '{{share}}',
    mantissa: '{{mantissa}}',
    rest: '{{rest}}',
  },
  why: {
    order:
      'Die Zahl schätzt P(Label 1), und laut `class_indices` ist Label 1 dog: {{share}}. Der Rest, {{rest}}, ist cat, Label 0.',
    logits:
      'Wahrscheinlichkeiten liegen zwischen 0 und 1; {{outside}} tut das nicht, also können das keine Sigmoid- oder Softmax-Ausgaben sein. Es sieht nach Logits aus: Eine Sigmoid-Funktion machte daraus {{became}}. Sieh zur Sicherheit in der letzten Schicht nach, und skaliere solche Werte nie selbst um.',
    separate:
      'Alle Werte liegen zwischen 0 und 1, aber die erste Zeile ergibt {{sum}}; eine Softmax-Zeile ergäbe 1. Jede Spalte ist also eine eigene Wahrscheinlichkeit zu einer eigenen Frage.',
    reach:
      'Vergleiche jede Zeile mit dem Schwellenwert {{at}}, Gleichheit eingeschlossen: Erreicht wird er von {{count}} der {{rows}}. Er gilt für jede Zeile einzeln; nichts wird gereiht oder aufgeteilt.',
    exponent:
      '`{{printed}}` bedeutet {{decimal}}: Der Exponent verschiebt das Komma. Das sind {{share}} für Label 1. {{mantissa}} ließe den Exponenten weg, und {{rest}} ist der Rest für Label 0.',
  },
  picture: {
    order: {
      title: 'Eine Ausgabe, beide Klassen',
      names: ['dog (Label 1)', 'cat (Label 0)'],
      alt: 'Zwei Balken: dog, Label 1, {{share}}; cat, Label 0, {{rest}}.',
    },
    logits: {
      title: 'Wo ein Logit von {{outside}} liegt',
      alt: 'Die Sigmoid-Kurve mit einem Punkt bei Log-Odds {{outside}}, wo der Wert {{became}} ist.',
    },
    separate: {
      title: 'Die erste Zeile ergibt {{sum}}',
      names: ['Spalte 0', 'Spalte 1'],
      alt: 'Zwei Balken, die beiden Spalten der ersten Zeile; zusammen ergeben sie {{sum}}.',
    },
    reach: {
      title: 'Jede Zeile gegen {{at}}',
      names: ['Zeile 0', 'Zeile 1', 'Zeile 2', 'Zeile 3'],
      alt: 'Vier Balken, einer je Zeile; der Schwellenwert {{at}} wird von {{count}} davon erreicht.',
    },
    exponent: {
      title: 'Wo {{decimal}} liegt',
      alt: 'Die Sigmoid-Kurve mit einem Punkt nahe ihrem linken unteren Ende, beim Wert {{decimal}}.',
    },
  },
};
