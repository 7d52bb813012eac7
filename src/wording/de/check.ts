export const check = {
  command: {
    name: 'prüfen',
    description: 'Ist das Spam? Einen Text bewerten und lesen, was der Wert bedeutet',
    textName: 'text',
    text: 'Der Text. Weglassen, um einen langen Text in einem Fenster einzugeben',
    shareName: 'teilen',
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
      'Der Wert liegt näher an 0 als an 1: Das Modell neigt zu Label 0 ({{label0}}), mit Chancen (Odds) von {{odds}}. Ein Wert nahe 0 ist kein zweifelnder Wert.',
    even: 'Der Wert liegt in der Mitte: Das Modell neigt zu keiner Seite.',
    label1: 'Er erreicht den Schwellenwert {{threshold}}, also lautet das Urteil {{label1}}.',
    unsure:
      'Er bleibt unter dem Schwellenwert {{threshold}}, erreicht aber die Untergrenze {{lowerBound}}, also lautet das Urteil unsicher.',
    label0: 'Er bleibt unter der Untergrenze {{lowerBound}}, also lautet das Urteil {{label0}}.',
  },
  limits:
    'Das Modell hat diesen Text bewertet und sonst nichts. Es sieht weder Absender noch Vorgeschichte, Linkziele, Bilder, Absicht oder die Regeln dieses Servers. Der Wert ist eine Schätzung für die Nachricht, keine Feststellung über einen Menschen. Gelernt hat es vor allem an englischen Texten.',
  cut: 'Nur die ersten {{length}} Zeichen wurden bewertet.',
  footer: 'Modell {{model}} · ausgeführt mit {{runtime}}',
  alt: 'Die logistische Kurve: von links nach rechts die Log-Odds, nach oben der Wert von 0 bis 1. Diese Nachricht liegt bei Log-Odds {{logit}}, Wert {{score}}; der Schwellenwert {{threshold}} ist als Linie eingezeichnet.',
  button: {
    meaning: 'Was bedeutet das?',
    whatIf: 'Was wäre, wenn …',
  },
} as const;
