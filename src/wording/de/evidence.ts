export const evidence = {
  title: 'Was solche Werte bedeutet haben',
  counted:
    'Von {{messages}} zurückgehaltenen Nachrichten mit einem Wert zwischen {{from}} und {{to}} waren {{positives}} wirklich {{label1}} ({{set}}, {{date}}).',
  thin: 'Zurückgehaltene Nachrichten mit einem Wert zwischen {{from}} und {{to}}: nur {{messages}}, davon {{label1}}: {{positives}} ({{set}}, {{date}}). Das sind zu wenige, um einen Anteil abzulesen.',
  none: 'Keine zurückgehaltene Nachricht hatte einen Wert zwischen {{from}} und {{to}} ({{set}}, {{date}}); mit solchen Werten gibt es also keine Erfahrung.',
  lapses:
    'Das gilt für Nachrichten wie jene. Andere Sprachen, andere Arten von Servern und ein anderer Anteil von {{label1}} ändern es.',
  unlike: 'Dieser Text sieht ihnen nicht ähnlich.',
} as const;
