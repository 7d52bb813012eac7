import type { LessonText } from '../../teaching-text.js';

export const sigmoidOutput: LessonText = {
  title: 'Eine Sigmoid-Ausgabe lesen',
  about: 'was die Kommazahl im Array bedeutet, und was nicht',
  cards: [
    {
      title: 'Was predict() zurückgibt',
      body: 'Ein Netz, das mit `Dense(1, activation="sigmoid")` endet, liefert je Zeile, hier also je Nachricht, eine Zahl zwischen 0 und 1. Hier hat das laufende Modell drei Nachrichten bewertet, ausgegeben wie von Keras:\n```\n{{column}}\n```\nJede Zahl schätzt die Wahrscheinlichkeit von **Label 1**, also der Klasse, bei der in den Trainingsdaten eine 1 stand. Laut Modellkarte ist das **{{label1}}**. Die erste gehört zu „{{highText}}“. Sie heißt: {{highShare}} {{label1}}, und was übrig bleibt, {{highRest}}, {{label0}}. Dieser Rest ist bloße Rechnung, 1 − {{high}}, und keine zweite Messung. Auf der S-förmigen Sigmoid-Kurve hat jede Ausgabe ihren Platz.',
      alt: 'Die Sigmoid-Kurve mit drei Nachrichten: eine weit oben mit Wert {{high}}, eine mit {{middle}}, eine weit unten mit {{low}}.',
      picture: { title: 'Drei Ausgaben auf der Sigmoid-Kurve' },
    },
    {
      title: 'Den Exponenten lesen, und beide Enden',
      body: 'Die letzte Zahl ist {{low}}, also {{lowShare}}. NumPy, das die Zahlen ausgibt, schreibt Exponenten, wenn in einem Batch sehr kleine Werte stehen oder kleine neben großen; dann liest man diese Zahl als `{{lowPrinted}}`. Was nach dem `e` steht, verschiebt das Komma, hier um {{lowPlaces}} nach links. Sie gehört zu „{{lowText}}“. Das Modell gibt {{lowShare}} an Label 1 ({{label1}}) und den Rest, {{lowRest}}, an Label 0 ({{label0}}).\n\nEin Wert nahe 0 ist keine schwache oder zweifelnde Antwort. Er neigt so entschieden zu Label 0, wie ein Wert nahe 1 zu Label 1 neigt. Der Ort des Zweifels ist die Mitte: Bei {{half}} hält das Modell beide Klassen für gleich wahrscheinlich.',
      alt: 'Die Sigmoid-Kurve mit einer Nachricht nahe ihrem linken unteren Ende, beim Wert {{low}}.',
      picture: { title: 'Nahe 0: entschieden Label 0' },
    },
    {
      title: 'Was die Zahl nicht ist',
      body: 'Ein Wert von {{high}} heißt nicht, dass das Modell in {{highShare}} der Fälle recht hat. Wie oft ein Modell irrt, misst man an vielen Nachrichten mit bekannten Labels; ein einzelner Wert verrät es nicht. Er sagt auch nicht, wie schlimm die Nachricht ist, wie viel ihres Textes {{label1}} ist, oder irgendetwas über den Menschen, der sie schrieb.\n\nUnd {{middle}} ist kein „Grad an Genauigkeit“: Die Zahl schätzt, wie wahrscheinlich diese eine Nachricht {{label1}} ist. Ob solche Schätzungen eintreffen, ist Sache der Kalibrierung; was bei einem Wert zu tun ist, Sache des Schwellenwerts. Beide haben eigene Lektionen.',
      alt: 'Die Sigmoid-Kurve; hervorgehoben ist die Nachricht, die der Mitte am nächsten liegt, mit Wert {{middle}}, zwischen einer nahe 1 und einer nahe 0.',
      picture: { title: 'Der Wert, der der Mitte am nächsten liegt' },
    },
  ],
  trial:
    'Drücke **Ausprobieren**, dann öffnet sich die Nachricht in einem Fenster. Nimm ein Wort heraus und schick sie ab: Du siehst beide Werte und wie weit sich die Log-Odds bewegt haben. Log-Odds sind die x-Achse der Kurve; nahe ihren flachen Enden zeigen sie eine Änderung, die am Wert kaum zu sehen ist.',
  question: {
    ask: 'Ein Modell gibt `{{lowPrinted}}` aus, und sein Label 1 ist {{label1}}. Was sagt es über die Nachricht?',
    options: [
      'Sie ist mit {{lowRest}} {{label1}}, denn gemeint ist die erste Klasse.',
      'Sie ist mit {{lowShare}} {{label1}}; das Modell neigt also entschieden zu {{label0}}.',
      'Das Modell ist unsicher, denn die Zahl ist so klein.',
    ],
    why: 'Eine Sigmoid-Ausgabe schätzt die Wahrscheinlichkeit von Label 1, gleich welche Klasse in einer Liste vorn steht. {{lowShare}} für {{label1}} lassen {{lowRest}} für {{label0}}. Klein heißt nicht unsicher: Das sind nur Zahlen nahe {{half}}.',
  },
};
