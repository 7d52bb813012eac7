import type { LessonText } from '../../teaching-text.js';

export const explanations: LessonText = {
  title: 'Was eine Erklärung leisten kann',
  about: 'Beiträge, Weglassen, und die Grenzen von beidem',
  cards: [
    {
      title: 'Eine Rechnung, die aufgeht',
      body: 'Nimm „{{text}}“ mit dem Wert {{high}}. Hamlet kann genau sagen, woher die Log-Odds kamen:\n```\n{{start}}  Start\n{{gave0}}  {{word0}}\n{{gave1}}  {{word1}}\n{{gave2}}  {{word2}}\n{{rest}}  alles Übrige\n{{total}}  Summe\n```\nDer Start ist der Leerpunkt des Modells: seine Antwort auf gar keine Merkmale, weder eine Nachricht noch der Anteil von {{label1}}. Das Verfahren, Integrated Gradients, teilt den Rest so auf, dass die Summe genau stimmt. Auf diese Worte hat *sich das Modell gestützt*. Es ist kein Grund, warum die Nachricht {{label1}} ist, und nicht, was gemeint war.',
      alt: 'Balken in Log-Odds: Start {{start}}, „{{word0}}“ {{gave0}}, „{{word1}}“ {{gave1}}, „{{word2}}“ {{gave2}}, alles Übrige {{rest}}, Summe {{total}}.',
      picture: {
        title: 'Woher die Log-Odds kamen',
        names: [
          'Start (Leerpunkt)',
          '{{word0}}',
          '{{word1}}',
          '{{word2}}',
          'alles Übrige',
          'Summe',
        ],
      },
    },
    {
      title: 'Ein Beitrag ist kein Weglassen',
      body: 'Die Rechnung gibt „{{top}}“ {{gave}}. Fallen die Log-Odds ohne diese Stelle um so viel? Das sagt nur ein neuer Lauf des Modells: Ohne „{{top}}“ ist der Wert {{removedScore}}, Log-Odds {{removedLogit}}, ein Unterschied von {{effect}}.\n\nBeides muss nicht übereinstimmen, denn Wörter wirken zusammen. Merkmale spannen sich über benachbarte Wörter, alle Gewichte hängen von der Länge des ganzen Textes ab, und die verborgenen Einheiten schalten ein und aus. Es sind also zwei Fragen mit je eigenem Verfahren: „Woraus besteht dieser Wert?“ (Beiträge) und „Was würde ihn ändern?“ (neu laufen lassen). Beantworte nie die eine mit der anderen.',
      alt: 'Zwei Balken für „{{top}}“: der Beitrag {{gave}} und der Unterschied, wenn das Modell ohne die Stelle neu läuft, {{effect}}.',
      picture: {
        title: '„{{top}}“: Beitrag und Wirkung des Weglassens',
        names: ['Beitrag', 'Unterschied ohne sie'],
      },
    },
    {
      title: 'Was keine Erklärung sagen kann',
      body: 'Eine Erklärung handelt vom Modell, nicht von der Welt. Sie kann nicht sagen, ob der Wert richtig ist: Ein Modell kann sich mit großer Gewissheit auf Unsinn stützen, und seine Rechnung geht trotzdem auf. Sie sieht nicht, wer die Nachricht schrieb, was vorausging, wohin ein Link führt oder was gemeint war.\n\nSie beweist nicht, dass ein Wort schlecht ist: In anderer Gesellschaft kann dasselbe Wort harmlos sein. Und manchmal ist der wahre Befund, dass kein einzelnes Wort entscheidet. Misstraue Erklärungen ohne Zahlen und jedem Grund, den niemand berechnet hat; ein flüssiger Satz ist kein Beleg.',
      alt: 'Zwei Balken: P({{label1}}) ist {{highShare}} mit „{{top}}“ und {{removedShare}} ohne.',
      picture: {
        title: 'P({{label1}}), ganz und gekürzt',
        names: ['ganze Nachricht', 'ohne „{{top}}“'],
      },
    },
  ],
  trial:
    'Rate, welches einzelne Wort am meisten zählt, drücke dann **Ausprobieren** und nimm es heraus. Setz es wieder ein und nimm ein anderes heraus. War das Wort mit dem größten Beitrag auch das, dessen Weglassen am meisten ändert? Beides kommt vor.',
  question: {
    ask: 'Die Rechnung sagt „{{top}}“: Log-Odds {{gave}}. Welcher Satz stimmt?',
    options: [
      'Das Modell hat sich darauf gestützt; der Beitrag zu diesem Wert ist {{gave}}.',
      'Ohne die Stelle lägen die Log-Odds um genau {{gave}} niedriger.',
      'Die Nachricht ist deswegen {{label1}}.',
    ],
    why: 'Ein Beitrag ist ein Anteil an diesem Wert. Was Weglassen bewirkt, wurde gesondert berechnet: {{effect}}. Und worauf sich ein Modell stützt, sagt nichts Sicheres über die Nachricht selbst.',
  },
};
