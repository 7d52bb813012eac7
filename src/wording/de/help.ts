export const help = {
  command: {
    name: 'hilfe',
    description: 'Was Hamlet tut, was es nie tut, und womit man beginnt',
  },
  title: 'Hamlet: Spam oder kein Spam, und woher es das weiß',
  intro:
    'Du gibst Hamlet einen Text. Ein kleines neuronales Netz bewertet ihn, und die Antwort sagt in nachprüfbaren Worten, was die Zahl bedeutet.',
  begin: {
    title: 'Womit man beginnt',
    body: '**{{check}}** `text`: einen Text bewerten; nur du siehst die Antwort, außer du teilst sie.\nRechtsklick auf eine Nachricht → Apps → **Spam-Wert erklären**: dasselbe für jede Nachricht.\nLass `text` weg, um einen langen Text mit Zeilenumbrüchen einzufügen.',
  },
  all: {
    title: 'Alles, was du fragen kannst',
    line: '**/{{name}}** {{about}}',
    menus: 'Rechtsklick auf eine Nachricht → Apps: **{{text}}** · **{{picture}}** · **{{output}}**',
  },
  means: {
    title: 'Was die Zahl ist',
    body: 'Ein Wert zwischen 0 und 1: die geschätzte Wahrscheinlichkeit von Label 1 ({{label1}}). Nahe 1 neigt das Modell zu {{label1}}, nahe 0 zu {{label0}}. Der Schwellenwert, hier {{threshold}}, macht daraus ein Urteil; er ist eine Entscheidung und gehört nicht zum Modell.',
  },
  never: {
    title: 'Was Hamlet nie tut',
    body: 'Es überwacht keine Kanäle, löscht keine Nachrichten und bestraft niemanden. Es beurteilt keine Menschen, nur Texte, die ihm jemand gibt. Es lernt nicht aus dem, was du prüfst, und löscht den Text einer Prüfung nach 15 Minuten.',
  },
} as const;
