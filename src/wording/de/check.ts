export const check = {
  command: {
    name: 'prüfen',
    description: 'Ist das Spam? Einen Text bewerten und lesen, was der Wert bedeutet',
    textName: 'text',
    text: 'Der Text. Weglassen, um einen langen Text in einem Fenster einzugeben',
    shareName: 'teilen',
    baseRateName: 'basisrate',
    baseRate: 'Wie viel Prozent der Nachrichten hier Spam sind, etwa 2: was der Wert dann bedeutet',
    share: 'Die Antwort allen hier zeigen (sonst siehst nur du sie)',
  },
  menu: 'Spam-Wert erklären',
  modal: {
    title: 'Einen Text prüfen',
    label: 'Text',
    placeholder: 'Nachricht einfügen; Zeilenumbrüche sind erlaubt',
  },
  verdict: {
    label1: 'Urteil: {{label1}}',
    label0: 'Urteil: {{label0}}',
    unsure: 'Urteil: unsicher',
  },
  field: {
    score: 'Wert (Sigmoid-Ausgabe)',
    classes: 'Wahrscheinlichkeit je Klasse',
    threshold: 'Schwellenwert hier',
  },
  classLine: 'Label {{label}} ({{name}}): **{{share}}**',
  thresholdRule:
    '{{label1}}, wenn Wert ≥ {{threshold}}\nunsicher, wenn Wert ≥ {{lowerBound}}\nsonst {{label0}}',
  thresholdRuleWithoutBand: '{{label1}}, wenn Wert ≥ {{threshold}}\nsonst {{label0}}',
  meaning: {
    what: 'Das Netz endet in einer Sigmoid-Einheit. Ihre Ausgabe, **{{score}}**, schätzt die Wahrscheinlichkeit von Label 1 ({{label1}}): {{share1}}. Der Rest, {{share0}}, entfällt auf Label 0 ({{label0}}); das ist 1 − {{score}} und keine zweite Messung.',
    towards1:
      'Der Wert liegt näher an 1 als an 0: Das Modell neigt zu Label 1 ({{label1}}), mit Chancen (Odds) von {{odds}}.',
    towards0:
      'Der Wert liegt näher an 0 als an 1: Das Modell neigt zu Label 0 ({{label0}}), mit Chancen (Odds) von {{odds}}.',
    nearZero: 'Ein Wert nahe 0 ist kein zweifelnder Wert.',
    even: 'Der Wert liegt in der Mitte: Das Modell neigt zu keiner Seite.',
    label1:
      'Er erreicht den Schwellenwert {{threshold}} und liegt {{points}} Prozentpunkte darüber, also lautet das Urteil {{label1}}.',
    unsure:
      'Er bleibt {{below}} Prozentpunkte unter dem Schwellenwert {{threshold}}, erreicht aber die Untergrenze {{lowerBound}} und liegt {{above}} darüber, also lautet das Urteil unsicher.',
    label0:
      'Er bleibt {{points}} Prozentpunkte unter der Untergrenze {{lowerBound}}, also lautet das Urteil {{label0}}.',
    label0WithoutBand:
      'Er bleibt {{points}} Prozentpunkte unter dem Schwellenwert {{threshold}}, also lautet das Urteil {{label0}}.',
    times: 'Seine Chancen (Odds) sind {{factor}}-mal so hoch wie die des Schwellenwerts.',
    divided: 'Seine Chancen (Odds) sind die des Schwellenwerts geteilt durch {{factor}}.',
    doubted:
      'Nach dem Wert allein lautete das Urteil {{verdict}}. Doch {{doubt}}, und ein Modell mit zwei Klassen muss sich auch dann entscheiden; darum lautet das Urteil unsicher.',
    doubtedToo: 'Das Urteil ist erst recht unsicher, denn {{doubt}}.',
  },
  doubt: {
    noWords: 'der Text enthält kein Wort, das das Modell kennen könnte',
    foreignScript:
      'nur {{share}} der Buchstaben gehören zu einer Schrift, mit der das Modell trainiert wurde',
    noneInScript:
      'keiner der Buchstaben gehört zu einer Schrift, mit der das Modell trainiert wurde',
    noneKnown: 'das Modell, vor allem an englischen Texten trainiert, kannte keines der Wörter',
    fewKnownWords:
      'das Modell, vor allem an englischen Texten trainiert, kannte nur {{known}} der {{words}} Wörter',
  },
  short_one: 'Der Text ist sehr kurz, ein Wort: Das Modell hat wenig, woran es sich halten kann.',
  short_other:
    'Der Text ist sehr kurz, {{count}} Wörter: Das Modell hat wenig, woran es sich halten kann.',
  limits:
    'Das Modell hat diesen Text bewertet und sonst nichts. Es sieht weder Absender noch Vorgeschichte, Linkziele, Bilder, Absicht oder die Regeln dieses Servers. Der Wert ist eine Schätzung für die Nachricht, keine Feststellung über einen Menschen. Gelernt hat es vor allem an englischen Texten.',
  cut: 'Nur die ersten {{length}} Zeichen wurden bewertet.',
  footer_one:
    'Modell {{model}} · ausgeführt mit {{runtime}} · es kannte {{known}} von {{count}} Wort',
  footer_other:
    'Modell {{model}} · ausgeführt mit {{runtime}} · es kannte {{known}} von {{count}} Wörtern',
  alt: 'Die logistische Kurve: von links nach rechts die Log-Odds, nach oben der Wert von 0 bis 1. Diese Nachricht liegt bei Log-Odds {{logit}}, Wert {{score}}; der Schwellenwert {{threshold}} ist als Linie eingezeichnet.',
  button: {
    meaning: 'Was bedeutet das?',
    whatIf: 'Was wäre, wenn …',
  },
} as const;
