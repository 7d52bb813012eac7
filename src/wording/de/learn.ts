export const learn = {
  command: {
    name: 'lernen',
    description:
      'Kurze Lektionen darüber, was die Zahl eines Modells bedeutet, am laufenden Modell',
    topicName: 'thema',
    topic: 'Worum es gehen soll; weglassen, um alle Lektionen zu sehen',
    shareName: 'teilen',
    share: 'Die Lektion allen hier zeigen (sonst siehst nur du sie)',
  },
  overview: {
    title: 'Lektionen',
    intro:
      'Jede Lektion besteht aus ein paar Karten mit Bild, einem Versuch und einer Frage. Ihre Zahlen werden aus dem Modell berechnet, das hier läuft ({{model}}), und ändern sich mit ihm.',
    choose: 'Eine Lektion wählen',
  },
  page: '{{lesson}} · Karte {{page}} von {{pages}} · Modell {{model}}',
  trialTitle: 'Zum Ausprobieren',
  trialMessage: 'Die Nachricht: „{{text}}“. Das laufende Modell gibt ihr {{score}}.',
  trialAlt:
    'Die logistische Kurve mit der Versuchsnachricht bei Log-Odds {{logit}}, Wert {{score}}.',
  questionTitle: 'Eine Frage',
  right: '**{{letter}} ist richtig.**',
  wrong: '**{{chosen}} ist nicht richtig, sondern {{letter}}.**',
  readOn: 'Zum Weiterlesen',
  yours:
    'Der Punkt „deine“ ist die Nachricht, die du zuletzt geprüft hast: Wert {{score}}, Log-Odds {{logit}}.',
  yoursShort: 'deine',
  button: {
    back: 'Zurück',
    next: 'Weiter',
    trial: 'Ausprobieren',
    game: 'Schwellenwert verschieben',
    nextLesson: 'Nächste Lektion',
    lessons: 'Alle Lektionen',
  },
  gone: 'Diese Lektion gibt es nicht. Wähle eine aus der Liste.',
  undefined: 'nicht definiert, weil nichts markiert wird',
  samples: {
    label: 'wirklich {{label}}',
    caught: '{{count}} erkannt',
    missed: '{{count}} übersehen',
    alarms_one: '{{count}} Fehlalarm',
    alarms_other: '{{count}} Fehlalarme',
    passed: '{{count}} durchgelassen',
    rings: '○ Fehler',
    axis: 'Log-Odds von {{label1}}',
  },
  matrix: {
    predicted: 'vorhergesagt',
    actual: 'wirklich',
    caught: 'erkannt',
    missed: 'übersehen',
    alarms: 'Fehlalarme',
    passed: 'durchgelassen',
  },
  reliability: {
    share: 'Anteil, der {{label1}} war',
    count: 'Nachrichten',
    perfect: 'Wert = Anteil',
    thin: 'unter {{least}} Nachrichten',
  },
} as const;
