export const failure = {
  expired:
    'Diese Prüfung ist abgelaufen: Ihr Text wurde nach 15 Minuten gelöscht. Bitte prüfe ihn noch einmal.',
  stale:
    'Dieser Knopf gehört zu einer älteren Version von Hamlet. Bitte rufe den Befehl noch einmal auf.',
  unexpected:
    'Hier ist etwas schiefgegangen; im Protokoll steht es unter {{id}}. Bitte versuche es gleich noch einmal.',
  noText:
    'Keine Vorhersage: Hier steht kein Text. Bilder, Sticker und Anhänge werden nicht gelesen; füge stattdessen die Worte ein.',
  notFinite:
    'Keine Vorhersage: Das Modell lieferte für diesen Text keine endliche Zahl. Das ist kein Urteil in irgendeine Richtung; bitte melde es.',
  unknownCommand:
    'Diesen Befehl kennt Hamlet nicht mehr. Lade Discord neu und versuche es noch einmal.',
  stopping: 'Hamlet startet gerade neu. Bitte versuche es in ein paar Sekunden noch einmal.',
  storage:
    'Hamlets Datenbank ist gerade nicht erreichbar oder nicht beschreibbar; gespeichert wurde nichts. Im Protokoll steht es unter {{id}}. Bitte versuche es in ein paar Minuten noch einmal.',
  personTooFast_one: 'Das ging schnell. Bitte versuche es in {{count}} Sekunde noch einmal.',
  personTooFast_other: 'Das ging schnell. Bitte versuche es in {{count}} Sekunden noch einmal.',
  serverTooFast_one:
    'Dieser Server hat Hamlet in der letzten Minute sehr viel gefragt. Bitte versuche es in {{count}} Sekunde noch einmal.',
  serverTooFast_other:
    'Dieser Server hat Hamlet in der letzten Minute sehr viel gefragt. Bitte versuche es in {{count}} Sekunden noch einmal.',
} as const;
