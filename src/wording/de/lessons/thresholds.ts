import type { LessonText } from '../../teaching-text.js';

export const thresholds: LessonText = {
  title: 'Schwellenwerte',
  about: 'wie aus einem Wert ein Urteil wird, und wer darüber entscheidet',
  cards: [
    {
      title: 'Der Wert kommt vom Modell, der Schwellenwert von dir',
      body: 'Erst eine Regel macht aus einem Wert ein Urteil. Die Karte dieses Modells schlägt vor: {{label1}}, wenn Wert ≥ {{threshold}}, unsicher, wenn Wert ≥ {{lowerBound}}, sonst {{label0}}. Ein Server kann andere Zahlen wählen.\n\nDie Nachricht auf der Kurve ist „{{middleText}}“ mit dem Wert {{middle}}. Liegt der Schwellenwert bei {{low}}, lautet das Urteil {{label1}}; liegt er bei {{high}}, dann nicht. Der Wert bleibt beide Male {{middle}}: Ein anderer Schwellenwert ändert Urteile, nie Werte. Auf „Warum steht da {{label1}}?“ gibt es also zwei Antworten: die Zahl und die Regel.',
      alt: 'Die Sigmoid-Kurve mit einer Nachricht beim Wert {{middle}} und Bereichen für {{label0}}, unsicher und {{label1}}, die bei {{lowerBound}} und {{threshold}} aneinandergrenzen.',
      picture: { title: 'Ein Wert und die Bereiche der Urteile' },
    },
    {
      title: 'Niedrig oder hoch?',
      body: 'Das Bild zeigt unsere {{sampleCount}} Beispielnachrichten, jede als Punkt bei ihren Log-Odds: oben, was wirklich {{label1}} ist, unten, was wirklich {{label0}} ist. Beim Schwellenwert {{low}} markiert das Modell {{flaggedLow}} davon, bei {{high}} sind es {{flaggedHigh}}.\n\nEin niedriger Schwellenwert erkennt mehr {{label1}} und gibt mehr Fehlalarme, ein hoher umgekehrt. {{half}} ist nur die Stelle, an der beide Klassen gleich wahrscheinlich sind: die richtige Wahl allein dann, wenn beide Fehler gleich schwer wiegen. Mit **Schwellenwert verschieben** kannst du jede Einstellung ausprobieren.',
      alt: 'Zwei Reihen von Punkten entlang der Log-Odds, wirklich {{label1}} und wirklich {{label0}}, mit einer Linie beim Schwellenwert {{low}}; {{flaggedLow}} von {{sampleCount}} liegen auf oder rechts von ihr.',
      picture: { title: 'Die Beispiele beim Schwellenwert {{low}}' },
    },
    {
      title: 'Was Fehler kosten',
      body: 'Wer sagt, wie schwer die beiden Fehler wiegen, hat den Schwellenwert schon:\n```\nSchwellenwert = Kosten(Fehlalarm)\n  / (Kosten(Fehlalarm) + Kosten(Übersehen))\n```\nIst ein Fehlalarm so schlimm wie {{misses}} übersehene Nachrichten, ergibt das {{costs}}: markieren erst ab {{costs}}. Die Regel gilt nur für kalibrierte Werte, und wo der Anteil von {{label1}} ein anderer ist als bei der Kalibrierung, muss der Wert zuvor umgerechnet werden.\n\nZwischen Untergrenze und Schwellenwert ist „unsicher“ ein ehrliches drittes Urteil: Bei den Einstellungen der Karte fällt es bei so vielen unserer {{sampleCount}} Beispiele: {{unsureCount}}.',
      alt: 'Die Beispiele wieder als Punkte, mit einer Linie beim Schwellenwert {{costs}}; {{flaggedCosts}} von {{sampleCount}} liegen auf oder rechts von ihr.',
      picture: { title: 'Ein Fehlalarm = {{misses}} übersehene: Schwellenwert {{costs}}' },
    },
  ],
  trial:
    'Drücke **Ausprobieren** und ändere die Nachricht ein wenig, bis ihr Wert {{threshold}} überquert. Welche kleinste Änderung kippt das Urteil? Achte darauf: Ein Urteil kann kippen, während sich der Wert fast nicht bewegt. Nahe am Schwellenwert entscheidet die Regel mehr als das Modell.',
  question: {
    ask: 'Ein Server hebt seinen Schwellenwert von {{low}} auf {{high}}. Was geschieht mit einer Nachricht, deren Wert {{middle}} ist?',
    options: [
      'Ihr Urteil ändert sich; ihr Wert bleibt {{middle}}.',
      'Ihr Wert sinkt, denn das Modell ist jetzt strenger.',
      'Nichts, solange das Modell nicht neu trainiert wird.',
    ],
    why: 'Das Netz bekommt den Schwellenwert nie zu sehen. Es gibt dieser Nachricht weiterhin {{middle}}; geändert hat sich nur die Regel, die aus Werten Urteile macht, und nach ihr heißt die Nachricht nun nicht mehr {{label1}}.',
  },
};
