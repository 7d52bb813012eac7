export const model = {
  command: {
    name: 'modell',
    description: 'Die Modellkarte: was das Modell ist, wie gut es ist und was es nicht kann',
  },
  title: 'Modellkarte: {{model}}',
  what: {
    title: 'Was es ist',
    body: 'Ein Netz, das einen Text liest und eine Zahl liefert: Merkmale (gehashte Wort- und Zeichen-n-Gramme) → Embedding({{rows}}, {{hidden}}) → gewichtete Summe → relu → Dense(1) → Sigmoid. Label 0 = {{label0}}, Label 1 = {{label1}}; die Ausgabe schätzt P(Label 1). Trainiert am {{date}}; ausgeführt hier mit {{runtime}}.',
  },
  policy: {
    title: 'Schwellenwert',
    body: 'Der der Karte: {{label1}}, wenn Wert ≥ {{threshold}}, unsicher, wenn Wert ≥ {{lowerBound}}, sonst {{label0}}. Gewählt auf „{{set}}“ ({{date}}); die Regel der Karte, auf Englisch: {{rule}}. Ein Server darf anders wählen; das verschiebt Urteile, nie Werte.',
  },
  measures: {
    title: 'Wie gut es ist, bei Wert ≥ {{threshold}}',
    line: '**{{set}}** ({{rows}} Nachrichten, {{positives}} {{label1}}): {{figures}}',
    figure: '{{name}} {{value}} ({{low}} bis {{high}})',
    precision: 'Präzision',
    recall: 'Trefferquote (Recall)',
    f1: 'F1',
    rocAuc: 'ROC-AUC',
    falseAlarmRate: 'Fehlalarmrate',
    note: 'In Klammern: 95-%-Intervalle. Präzision und F1 gelten nur für den Anteil von {{label1}} im jeweiligen Datensatz. Gemessen am {{date}} an Nachrichten, die im Training nicht vorkamen.',
  },
  calibration: {
    title: 'Kalibrierung',
    body: 'Die Werte sind kalibriert (angepasst auf „{{fittedOn}}“, wo {{rate}} der Nachrichten {{label1}} sind), und die Kalibrierung steckt in der letzten Schicht: Die Sigmoid-Ausgabe ist die kalibrierte Wahrscheinlichkeit. Erwarteter Kalibrierungsfehler (ECE) auf „{{set}}“: {{error}}.',
    misses: 'Mehr als zufällig daneben auf: {{sets}}.',
    even: 'Auf keinem Datensatz mehr als zufällig daneben.',
  },
  data: {
    title: 'Woraus es gelernt hat',
    line: '{{name}}: {{rows}} Nachrichten, {{positives}} {{label1}}; {{source}} ({{licence}})',
  },
  limits: {
    title: 'Grenzen (aus der Karte, auf Englisch)',
  },
  menu: {
    placeholder: 'Ansicht wählen',
    overview: 'Überblick',
    reliability: 'Zuverlässigkeit: was Werte bedeutet haben',
    roc: 'ROC-Kurve',
    precisionRecall: 'Präzision und Trefferquote',
    histogram: 'Histogramm der Werte',
  },
  file: 'Die Karte als Datei',
  plot: {
    reliability:
      'Jeder Balken ist ein Bereich von Werten; seine Höhe ist der Anteil der zurückgehaltenen Nachrichten darin, die wirklich {{label1}} waren. Auf der gestrichelten Linie halten Werte, was sie versprechen. Schraffierte Balken enthalten weniger als {{least}} Nachrichten und belegen wenig.',
    marked: 'Der Balken in der zweiten Farbe enthält deine letzte Nachricht, Wert {{score}}.',
    roc: 'Jeder Punkt ist ein Schwellenwert: wie viel {{label1}} er erkennt (nach oben), gegen wie viel „{{label0}}“ er fälschlich markiert (nach rechts). Der markierte Punkt ist der Schwellenwert {{threshold}}.',
    precisionRecall:
      'Jeder Punkt ist ein Schwellenwert: wie viel vom Markierten wirklich {{label1}} ist (nach oben), gegen wie viel {{label1}} erkannt wird (nach rechts). Die Präzision gilt nur für den Anteil von {{label1}} in diesem Datensatz. Der markierte Punkt ist der Schwellenwert {{threshold}}.',
    histogram:
      'Wie sich die Werte zurückgehaltener Nachrichten verteilen, {{label1}} und {{label0}}, und auf welche Seite des Schwellenwerts {{threshold}} sie fallen.',
  },
} as const;
