export const card = {
  tests: 'Testteile aller Datensätze',
  validation: 'Validierungsteile aller Datensätze',
  validationLabel0: 'Nachrichten der Validierungsteile, die kein Spam sind',
} as const;
