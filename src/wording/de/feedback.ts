export const feedback = {
  command: {
    name: 'rückmeldung',
    description: 'Für die Moderation: die Stimmen zu Prüfungen auf diesem Server',
    listName: 'liste',
    list: 'Die neuesten Stimmen und Texte, die Leute behalten lassen',
    exportName: 'ausgeben',
    export: 'Behaltene Texte mit ihren Labels als JSON-Zeilen, für Training und Auswertung',
    deleteName: 'löschen',
    delete: 'Eine Stimme oder alle löschen, samt behaltenen Texten',
    idName: 'kennung',
    id: 'Die kurze Kennung aus der Liste (sonst alle Stimmen)',
  },
  button: {
    agree: 'Stimme zu',
    disagree: 'Stimme nicht zu',
    label: 'Ich halte es für: {{name}}',
    keep: 'Einverstanden: diesen Text behalten',
    drop: 'Den Text wieder löschen',
    confirm: 'Löschen',
    cancel: 'Abbrechen',
  },
  counted: {
    agree: 'Gezählt: Du stimmst dem Urteil **{{verdict}}** zu.',
    disagree: 'Gezählt: Du stimmst dem Urteil **{{verdict}}** nicht zu.',
    labelled: 'Gezählt: Du ordnest diese Nachricht so ein: **{{name}}**.',
  },
  agree_one: '{{count}} Person stimmt zu',
  agree_other: '{{count}} Personen stimmen zu',
  disagree_one: '{{count}} Person stimmt nicht zu',
  disagree_other: '{{count}} Personen stimmen nicht zu',
  tally:
    '{{agree}}, {{disagree}}. Jede Person zählt je Nachricht einmal; drücke den anderen Knopf, um deine Stimme zu ändern.',
  meaning:
    'Eine Stimme ist eine Meinung. Sie ändert weder diesen Wert noch das Modell, das nie von selbst lernt.',
  kept: 'Mit deiner Stimme wird ein Jahr lang behalten: der Wert, das Urteil und die Kennung des Modells, nicht aber der Text. /{{privacy}} zeigt und löscht es.',
  keptWithText:
    'Mit deiner Stimme wird ein Jahr lang behalten: der Wert, das Urteil, die Kennung des Modells und der Text, womit du schon einverstanden warst. /{{privacy}} zeigt und löscht es.',
  consent: {
    title: 'Darf Hamlet auch den Text behalten?',
    body: 'Der Text wird 15 Minuten nach der Prüfung gelöscht. Drückst du **Einverstanden: diesen Text behalten**, so wird er lesbar mit deiner Stimme behalten, höchstens ein Jahr lang. Die Moderation dieses Servers kann ihn dann lesen und ausgeben lassen, um ein Modell zu trainieren oder zu prüfen. Du kannst ihn jederzeit hier oder mit /{{privacy}} wieder löschen. Sei nur einverstanden, wenn niemand im Text etwas dagegen hätte.',
  },
  textKept: 'Der Text wird mit deiner Stimme behalten, wie du es erlaubt hast.',
  textDropped: 'Der Text wurde gelöscht. Deine Stimme zählt weiterhin.',
  noVote: 'Zu dieser Nachricht gibt es keine Stimme mehr von dir. Stimme zuerst noch einmal ab.',
  off: 'Abstimmungen sind auf diesem Server ausgeschaltet.',
  list: {
    title: 'Stimmen zu Prüfungen auf diesem Server',
    none: 'Auf diesem Server gibt es keine Stimmen.',
    line: '`{{id}}` {{when}} · {{opinion}} · Urteil {{verdict}}, Wert {{score}} · {{text}}',
    agrees: 'stimmt zu',
    disagrees: 'stimmt nicht zu',
    disagreesFor: 'hält es für {{name}}',
    noText: 'Text nicht behalten',
    more_one: 'und {{count}} ältere Stimme',
    more_other: 'und {{count}} ältere Stimmen',
  },
  exported_one:
    '{{count}} Text mit Label. Die Datei passt in models/corpus für `npm run train` und zu `hamlet evaluate`.',
  exported_other:
    '{{count}} Texte mit Labels. Die Datei passt in models/corpus für `npm run train` und zu `hamlet evaluate`.',
  exportNote:
    'Weggelassen sind Stimmen ohne behaltenen Text, Stimmen ohne Label und Nachrichten, bei denen die Stimmen gleich verteilt sind.',
  nothingToExport: 'Es gibt keinen behaltenen Text mit Label, der sich ausgeben ließe.',
  confirm: {
    all_one: 'Die eine Stimme dieses Servers löschen, samt behaltenem Text?',
    all_other: 'Alle {{count}} Stimmen dieses Servers löschen, samt behaltenen Texten?',
    one: 'Die Stimme {{id}} löschen, samt Text, falls einer behalten wurde?',
  },
  deleted_one: '{{count}} Stimme gelöscht.',
  deleted_other: '{{count}} Stimmen gelöscht.',
  unknownId: 'Auf diesem Server hat keine Stimme die Kennung {{id}}.',
} as const;
