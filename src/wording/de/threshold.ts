export const threshold = {
  command: {
    name: 'schwellenwert',
    description:
      'Was ein Schwellenwert finden, übersehen und zu Unrecht melden würde, bevor er gilt',
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
    'Ein höherer Schwellenwert meldet weniger: Es gibt weniger Fehlalarme, und mehr {{label1}} wird übersehen. Ein niedrigerer bewirkt das Gegenteil.',
  costs: {
    title: 'Von Kosten zum Schwellenwert',
    rule: 'Kostet ein Fehlalarm {{falseAlarm}} und ein Übersehen {{miss}}, so hat der Schwellenwert {{falseAlarm}} / ({{falseAlarm}} + {{miss}}) = {{ideal}} die geringsten erwarteten Kosten. Das gilt nur für kalibrierte Werte.',
    baseRate:
      'Die Kosten gelten für den Wert, der an die Grundrate {{rate}} dieses Servers angepasst ist. Kalibriert wurden die Werte bei {{calibration}} {{label1}}; {{ideal}} dort entspricht also {{threshold}} auf dem angezeigten Wert, sofern sich nur die Anteile unterscheiden.',
    noBaseRate:
      'Kalibriert wurden die Werte bei {{calibration}} {{label1}}. Wo {{label1}} seltener ist, verlangen dieselben Kosten einen höheren Schwellenwert: Die Moderation kann die Grundrate unter /{{settings}} eintragen.',
    both: 'Gib beide Kosten an oder keine: Ein Schwellenwert wägt die einen gegen die anderen ab.',
    either: 'Gib einen Wert oder zwei Kosten an, nicht beides.',
  },
  counts: {
    title: 'Auf Nachrichten, die nicht zum Training dienten',
    caught: 'Gefunden (Trefferquote, Recall): **{{number}}** von {{of}} {{label1}} · {{share}}',
    missed: 'Übersehen: **{{number}}** von {{of}} {{label1}}',
    flagged: 'Zu Unrecht gemeldet (Fehlalarme): **{{number}}** von {{of}} {{label0}} · {{share}}',
    precision:
      'Genauigkeit der Meldungen (Precision): {{share}} der gemeldeten Nachrichten sind {{label1}}, bei {{rate}} {{label1}} unter diesen Nachrichten.',
    precisionHere:
      'Bei der Grundrate {{rate}} dieses Servers läge die Precision bei {{share}}, sofern sich nur die Anteile unterscheiden.',
    noPrecision: 'Er meldet hier fast nichts, also lässt sich keine Precision angeben.',
    interval: '{{share}} (95-%-Intervall {{low}} bis {{high}})',
    range: '{{least}} bis {{most}}',
  },
  last: {
    title: 'Deine letzte Prüfung',
    body: 'Ihr Wert war {{score}}. Nach diesem Wert allein lautet das Urteil bei diesem Schwellenwert {{verdict}}.',
  },
  evidence:
    'Gezählt auf „{{set}}“, {{positives}} {{label1}} und {{negatives}} {{label0}}, am {{date}}, mit Modell {{model}}. Bei anderen Nachrichten, anderer Sprache oder anderem Anteil an {{label1}} sind auch die Zahlen andere.',
  picture: {
    title: 'Werte von Nachrichten, die nicht zum Training dienten',
    summary: '{{set}}: {{number}} Nachrichten',
    score: 'Wert = P({{label1}})',
    truly: 'tatsächlich {{name}}',
    caught: '{{number}} gefunden',
    missed: '{{number}} übersehen',
    flagged: '{{number}} zu Unrecht gemeldet',
    passed: '{{number}} in Ruhe gelassen',
    threshold: 'Schwellenwert {{threshold}}',
    marked: 'deine letzte Prüfung {{score}}',
    heights: 'Balkenhöhe: Wurzel der Anzahl',
    alt: 'Zwei Histogramme der Werte von 0 bis 1: oben Nachrichten, die tatsächlich {{label1}} sind, unten {{label0}}, mit dem Schwellenwert {{threshold}} als Linie. Gefunden {{caught}}, übersehen {{missed}}, zu Unrecht gemeldet {{flagged}}, in Ruhe gelassen {{passed}}.',
  },
  button: { lower: 'Niedriger', higher: 'Höher', use: 'Hier verwenden' },
} as const;
