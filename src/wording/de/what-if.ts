export const whatIf = {
  modal: {
    title: 'Was wäre, wenn …',
    label: 'Text ändern und vergleichen',
    labelCut: 'Text ändern (die ersten {{length}} Zeichen)',
  },
  title: 'Was wäre, wenn …',
  before: 'Vorher: Wert **{{score}}** ({{share}} {{label1}}), Urteil {{verdict}}',
  after: 'Nachher: Wert **{{score}}** ({{share}} {{label1}}), Urteil {{verdict}}',
  up: 'Die Änderung hebt die Log-Odds von {{label1}} um {{difference}}: Die Chancen (Odds) sind {{factor}}-mal so hoch wie zuvor.',
  down: 'Die Änderung senkt die Log-Odds von {{label1}} um {{difference}}: Die Chancen (Odds) werden durch {{factor}} geteilt.',
  same: 'Die Änderung bewegt den Wert nicht.',
  cut: 'Das Fenster fasste nur die ersten {{length}} Zeichen des Originals; beide Werte hier gelten für solche Texte.',
} as const;
