export const meaning = {
  title: 'Was bedeutet {{score}}?',
  output: {
    title: 'Was die Zahl ist',
    body: 'Die letzte Schicht des Netzes ist `Dense(1)` mit anschließender Sigmoid-Funktion; jede Nachricht erhält also einen Wert zwischen 0 und 1. Er schätzt P(Label 1). Die Modellkarte sagt: Label 0 = {{label0}}, Label 1 = {{label1}}. {{score}} heißt demnach: {{share1}} {{label1}} und {{share0}} {{label0}}. Es ist nicht die Wahrscheinlichkeit „der ersten Klasse“; das wäre Label 0.',
  },
  scales: {
    title: 'Drei Schreibweisen für dasselbe',
    body: 'Wahrscheinlichkeit {{score}} · Chancen (Odds) {{odds}} ({{label1}} gegen {{label0}}) · Log-Odds {{logit}}, auch Logit genannt. Die Sigmoid-Funktion macht aus Log-Odds eine Wahrscheinlichkeit: 1 / (1 + e^−({{logit}})) = {{score}}. Log-Odds 0 sind die Wahrscheinlichkeit 0,5; je +0,69 verdoppeln sich die Chancen.',
  },
  verdict: {
    title: 'Vom Wert zum Urteil',
    label1:
      'Hier gilt ein Wert ab {{threshold}} als {{label1}}, und {{score}} erreicht ihn. Ein anderer Schwellenwert änderte das Urteil, nie den Wert: Er ist eine Entscheidung dieses Servers und gehört nicht zum Modell.',
    unsure:
      'Hier gilt ein Wert ab {{threshold}} als {{label1}} und ab {{lowerBound}} als unsicher; {{score}} liegt dazwischen. Andere Grenzen änderten das Urteil, nie den Wert: Sie sind eine Entscheidung dieses Servers und gehören nicht zum Modell.',
    label0:
      'Hier gilt ein Wert ab {{threshold}} als {{label1}} und ab {{lowerBound}} als unsicher; {{score}} erreicht keine der beiden Grenzen. Andere Grenzen änderten das Urteil, nie den Wert: Sie sind eine Entscheidung dieses Servers und gehören nicht zum Modell.',
  },
  not: {
    title: 'Was sie nicht ist',
    body: 'Nicht die Genauigkeit (Accuracy) oder Präzision des Modells: Ein einzelner Wert sagt nichts darüber, wie oft es irrt. Nicht, wie schlimm die Nachricht ist, und nicht der Anteil, der {{label1}} ist. Kein Beweis, und nichts über den Menschen, der sie schrieb.',
  },
} as const;
