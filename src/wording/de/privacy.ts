export const privacy = {
  command: {
    name: 'datenschutz',
    description: 'Was Hamlet über dich speichert, mit einem Knopf, der es löscht',
  },
  title: 'Was Hamlet über dich speichert',
  nothing:
    'Nichts. In der Datenbank steht von dir keine Prüfung, Stimme, Quizantwort oder Änderung an Einstellungen.',
  checks_one:
    '**{{count}} Prüfung**, deren Knöpfe noch funktionieren: ihr Wert und ihr Text, verschlüsselt mit einem Schlüssel, den nur die Knöpfe tragen. Gelöscht 15 Minuten nach der Prüfung.',
  checks_other:
    '**{{count}} Prüfungen**, deren Knöpfe noch funktionieren: ihre Werte und ihre Texte, verschlüsselt mit Schlüsseln, die nur die Knöpfe tragen. Gelöscht 15 Minuten nach jeder Prüfung.',
  votes_one:
    '**{{count}} Stimme** zu einer Prüfung: deine Meinung, der Wert, das Urteil und die Kennung des Modells. Gelöscht nach einem Jahr.',
  votes_other:
    '**{{count}} Stimmen** zu Prüfungen: deine Meinung, die Werte, die Urteile und die Kennungen der Modelle. Gelöscht nach einem Jahr.',
  texts_one: '**{{count}} Text**, den du mit einer Stimme behalten lässt. Gelöscht mit ihr.',
  texts_other: '**{{count}} Texte**, die du mit Stimmen behalten lässt. Gelöscht mit ihnen.',
  points_one: 'Punkte für **{{count}} Quizfrage**, auf einem Server. Gelöscht nach einem Jahr.',
  points_other: 'Punkte für **{{count}} Quizfragen**, nach Server. Gelöscht nach einem Jahr.',
  answers_one:
    '**{{count}} Antwort** auf eine Frage an einen Kanal. Gelöscht einen Tag, nachdem die Frage geschlossen wurde.',
  answers_other:
    '**{{count}} Antworten** auf Fragen an einen Kanal. Gelöscht einen Tag, nachdem die Frage geschlossen wurde.',
  abstentions_one: 'Dass du auf **{{count}} Server** keine Quizpunkte behalten willst.',
  abstentions_other: 'Dass du auf **{{count}} Servern** keine Quizpunkte behalten willst.',
  changes_one:
    '**{{count}} Änderung** an den Einstellungen eines Servers unter deiner Kennung, damit andere sehen, wer entschieden hat. Gelöscht, wenn Hamlet den Server verlässt.',
  changes_other:
    '**{{count}} Änderungen** an den Einstellungen von Servern unter deiner Kennung, damit andere sehen, wer entschieden hat. Gelöscht, wenn Hamlet den Server verlässt.',
  never:
    'Hamlet liest nur, was ihm jemand gibt, behält keinen Text länger als die 15 Minuten, außer du hast zugestimmt, und schreibt nie einen Text ins Protokoll. Um sich vor zu vielen Anfragen zu schützen, zählt es deine Anfragen weniger als eine Minute lang.',
  file: 'Die Datei enthält alles davon, Wort für Wort.',
  effect:
    'Beim Löschen verschwindet alles davon sofort, bis auf Änderungen an Einstellungen: Sie bleiben, ohne deinen Namen. Die Knöpfe unter deinen Prüfungen funktionieren dann nicht mehr, und auch dein Wunsch, keine Quizpunkte zu behalten, wird gelöscht.',
  deleted: 'Gelöscht. Hamlet speichert nichts mehr über dich.',
  button: { delete: 'Alles davon löschen' },
} as const;
