export const threshold = {
  command: {
    name: 'schwellenwert',
    description:
      'Was ein Schwellenwert erkennen, übersehen und zu Unrecht markieren würde, bevor er gilt',
    valueName: 'wert',
    value: 'Ein Schwellenwert von 0 bis 1',
    falseAlarmName: 'kosten-fehlalarm',
    falseAlarm: 'Wie schlimm ein Fehlalarm ist; gib auch die Kosten eines Übersehens an',
    missName: 'kosten-übersehen',
    miss: 'Wie schlimm eine übersehene Nachricht ist, in derselben Einheit',
  },
  title: 'Was ein Schwellenwert von {{threshold}} bewirkt',
  rule: 'Das Urteil lautet {{label1}}, wenn Wert ≥ {{threshold}}. Ein anderer Schwellenwert ändert Urteile, nie Werte: Er ist eine Regel, die Menschen wählen, und kein Teil des Modells.',
  here: 'Hier gilt {{threshold}}.',
  direction:
    'Ein höherer Schwellenwert markiert weniger: Es gibt weniger Fehlalarme, und mehr {{label1}} wird übersehen. Ein niedrigerer bewirkt das Gegenteil.',
  costs: {
    title: 'Von Kosten zum Schwellenwert',
    rule: 'Kostet ein Fehlalarm {{falseAlarm}} und ein Übersehen {{miss}}, so hat der Schwellenwert {{falseAlarm}} / ({{falseAlarm}} + {{miss}}) = {{ideal}} die geringsten erwarteten Kosten. Das gilt nur für kalibrierte Werte.',
    baseRate:
      'Die Kosten gelten für den Wert, der an die Basisrate {{rate}} dieses Servers angepasst ist. Kalibriert wurden die Werte bei {{calibration}} {{label1}}; {{ideal}} dort entspricht also {{threshold}} auf dem angezeigten Wert, sofern sich nur die Anteile unterscheiden.',
    noBaseRate:
      'Kalibriert wurden die Werte bei {{calibration}} {{label1}}. Wo {{label1}} seltener ist, verlangen dieselben Kosten einen höheren Schwellenwert: Die Moderation kann die Basisrate unter /{{settings}} eintragen.',
    both: 'Gib beide Kosten an oder keine: Ein Schwellenwert wägt die einen gegen die anderen ab.',
    either: 'Gib einen Wert oder zwei Kosten an, nicht beides.',
  },
  counts: {
    title: 'Auf Nachrichten, die nicht zum Training dienten',
    caught: 'Erkannt (Trefferquote, Recall): **{{number}}** von {{of}} ({{label1}}) · {{share}}',
    missed: 'Übersehen: **{{number}}** von {{of}} ({{label1}})',
    flagged: 'Zu Unrecht markiert (Fehlalarme): **{{number}}** von {{of}} ({{label0}}) · {{share}}',
    precision:
      'Präzision (Precision): {{share}} dessen, was er markiert, sind {{label1}}, bei {{rate}} {{label1}} unter diesen Nachrichten.',
    precisionHere:
      'Bei der Basisrate {{rate}} dieses Servers läge die Präzision bei {{share}}, sofern sich nur die Anteile unterscheiden.',
    noPrecision: 'Er markiert hier fast nichts, also lässt sich keine Präzision angeben.',
    interval: '{{share}} (95-%-Intervall {{low}} bis {{high}})',
    range: '{{least}} bis {{most}}',
  },
  last: {
    title: 'Deine letzte Prüfung',
    body: 'Ihr Wert war {{score}}. Nach diesem Wert allein lautet das Urteil bei diesem Schwellenwert {{verdict}}.',
  },
  evidence:
    'Gezählt auf „{{set}}“ ({{label1}}: {{positives}}, {{label0}}: {{negatives}}) am {{date}} mit Modell {{model}}. Bei anderen Nachrichten, anderer Sprache oder anderem Anteil an {{label1}} sind auch die Zahlen andere.',
  picture: {
    title: 'Werte von Nachrichten, die nicht zum Training dienten',
    summary: '{{set}}: {{number}} Nachrichten',
    score: 'Wert = P({{label1}})',
    truly: 'tatsächlich {{name}}',
    caught: '{{number}} erkannt',
    missed: '{{number}} übersehen',
    flagged: '{{number}} zu Unrecht markiert',
    passed: '{{number}} in Ruhe gelassen',
    threshold: 'Schwellenwert {{threshold}}',
    marked: 'deine letzte Prüfung {{score}}',
    heights: 'Balkenhöhe: Wurzel der Anzahl',
    alt: 'Zwei Histogramme der Werte von 0 bis 1: oben Nachrichten, die tatsächlich {{label1}} sind, unten {{label0}}, mit dem Schwellenwert {{threshold}} als Linie. Erkannt {{caught}}, übersehen {{missed}}, zu Unrecht markiert {{flagged}}, in Ruhe gelassen {{passed}}.',
  },
  button: { lower: 'Niedriger', higher: 'Höher', use: 'Hier verwenden' },
} as const;
