export const why = {
  button: 'Warum?',
  title: 'Woraus sich der Wert {{score}} zusammensetzt',
  intro:
    'Das Modell beginnt bei jedem Text mit {{start}} und zählt für alles, was es darin liest, eine Zahl hinzu: Plus schiebt zu {{label1}}, Minus zu {{label0}}. Mit dem, worauf es sich hier stützte, endet es bei {{logit}}.',
  bill: {
    start: 'Start (Leerpunkt)',
    rest_one: 'alles Übrige ({{count}} Posten)',
    rest_other: 'alles Übrige ({{count}} Posten)',
    rounding: 'Rundung',
    total: 'Summe: Log-Odds von {{label1}}',
    unseen: '{{item}}: vor der Bewertung entfernt',
  },
  chain:
    'Log-Odds von {{logit}} sind Chancen (Odds) von {{odds}} ({{label1}} gegen {{label0}}), und die Sigmoid-Funktion macht aus {{logit}} den Wert **{{score}}**: {{share1}} {{label1}}. Je +0,69 verdoppeln sich die Chancen für {{label1}}, je −0,69 halbieren sie sich.',
  limits:
    'Ein Beitrag ist ein Anteil an diesem Wert und sagt nicht, was ohne das Wort geschähe, denn Wörter wirken zusammen; und der Start ist der Leerpunkt des Modells, keine Nachricht und nicht der Spam-Anteil.',
  unbalanced:
    'Keine Vorhersage: Die Teile dieses Wertes ergeben zusammen nicht den Wert, darum wird er nicht gezeigt. Das ist ein Fehler von Hamlet und kein Urteil in irgendeine Richtung; er steht im Protokoll.',
  picture: {
    title: 'Worauf sich das Modell stützte, Wort für Wort',
    towards0: 'zu {{label0}}',
    towards1: 'zu {{label1}}',
    cut: 'die ersten {{shown}} von {{total}} Zeichen',
    alt: 'Die Nachricht, jedes Wort nach seinem Beitrag gefärbt: orange zu {{label1}}, blau zu {{label0}}, kräftiger bei größerem Beitrag. Am stärksten zu {{label1}}: {{most1}}. Am stärksten zu {{label0}}: {{most0}}.',
    nothing: 'nichts',
  },
} as const;
