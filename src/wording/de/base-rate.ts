export const baseRate = {
  title: 'Bei einer Basisrate von {{rate}}',
  body: 'Wenn hier etwa {{rate}} der Nachrichten {{label1}} sind, bedeutet dieser Wert **{{share}}** {{label1}}, Chancen (Odds) von {{odds}}. Kalibriert wurde der Wert dort, wo {{calibration}} der Nachrichten {{label1}} waren; die Rechnung (neue Odds = Odds × Vorab-Odds hier / Vorab-Odds dort) nimmt an, dass sich nur dieser Anteil unterscheidet und nicht, wie solche Nachrichten aussehen. Das Urteil oben richtet sich nach dem Wert.',
} as const;
