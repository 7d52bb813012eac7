import type { LessonText } from '../../teaching-text.js';

export const labelOne: LessonText = {
  title: 'Welche Klasse ist Label 1?',
  about: 'die Zahl nennt keine Klasse; das tut nur die Label-Zuordnung',
  cards: [
    {
      title: 'Die Label-Zuordnung fragen',
      body: 'Eine einzelne Sigmoid-Einheit liefert eine Zahl für zwei Klassen. So wie solche Netze trainiert werden, schätzt sie die Wahrscheinlichkeit der Klasse, die in den Trainingslabels als **1** geschrieben war. Welche das war, steht nicht in der Zahl, sondern nur in der Label-Zuordnung. Die Karte unseres Modells sagt: Label 0 = {{label0}}, Label 1 = {{label1}}.\n\nAlso heißt {{high}} für „{{highText}}“: {{highShare}} {{label1}} und {{highRest}} {{label0}}. Sag besser nicht „die erste Klasse“: Programme zählen ab 0, die erste Klasse ist also Label 0, und die Zahl handelt von der anderen.',
      alt: 'Zwei Balken für eine Nachricht: Label 1, {{label1}}, {{highShare}}; Label 0, {{label0}}, {{highRest}}.',
      picture: {
        title: 'Eine Ausgabe, zwei Klassenwahrscheinlichkeiten',
        names: ['Label 1 ({{label1}})', 'Label 0 ({{label0}})'],
      },
    },
    {
      title: 'Woher die Zuordnung kommt',
      body: 'Lader, die Ordner lesen, sortieren die Klassennamen alphabetisch. Aus den Ordnern {{folders}} wird `{{folder0}}` Label 0 und `{{folder1}}` Label 1. Hießen die Ordner aber {{otherFolders}}, dann wäre `{{other0}}` Label 0, und genau dasselbe {{high}} hieße {{highShare}} `{{other1}}`.\n\nEine ausdrückliche Liste geht dem Alphabet vor: `class_names=[…]` bei `image_dataset_from_directory`, `classes=[…]` bei `flow_from_directory`. Rate also nicht: Gib `train_ds.class_names` oder `generator.class_indices` aus und schreib die Antwort neben das Modell. Bei einer eigenen Tabelle sieh nach, welche Klasse ihre Label-Spalte 1 nennt.',
      alt: 'Zwei Balken: Dieselbe Ausgabe {{high}} heißt nach der einen Zuordnung {{highShare}} {{label1}}, nach der anderen {{highRest}}.',
      picture: {
        title: 'P({{label1}}) aus derselben Ausgabe {{high}}',
        names: ['wenn Label 1 {{label1}} ist', 'wenn Label 1 {{other1}} ist'],
      },
    },
    {
      title: 'An bekannten Fällen prüfen',
      body: 'Prüfe die Zuordnung an Beispielen, deren Klasse außer Zweifel steht, an mehreren von jeder. Unser Modell gibt „{{highText}}“ {{high}} und „{{lowText}}“ {{low}}. Hoch für {{label1}}, niedrig für {{label0}}: Das passt zur Karte. Käme es bei klaren Fällen beider Klassen umgekehrt heraus, dann wäre die Zuordnung vertauscht.\n\nAchte darauf, dass Vorhersagen und Labels zusammengehören. Wer `test` vorhersagt und mit den Labels eines anderen Datensatzes vergleicht, oder eines, der bei jedem Lesen neu gemischt wird, erhält Zahlen ohne Bedeutung, wie gut das Modell auch ist.',
      alt: 'Die Sigmoid-Kurve mit einem klaren Fall von {{label1}} beim Wert {{high}} und einem klaren Fall von {{label0}} bei {{low}}.',
      picture: { title: 'Zwei klare Fälle' },
    },
  ],
  trial:
    'Überlege, bevor du **Ausprobieren** drückst, was ein Wert nahe 0 für diese Nachricht hieße. Schreib sie dann um, bis der Wert unter {{lowerBound}} fällt, und sprich das Ergebnis aus: einmal als Satz über Label 1, einmal als Satz über Label 0.',
  question: {
    ask: 'Ein Modell für Haustiere wurde aus den Ordnern `{{dog}}` und `{{cat}}` trainiert, ohne Liste der Klassen. Für ein Bild gibt es {{low}} aus. Was sagt es?',
    options: [
      'Wahrscheinlich {{dog}}: Dieser Ordner wurde zuerst genannt.',
      'Es kommt darauf an, in welchem Ordner mehr Bilder liegen.',
      'Wahrscheinlich {{cat}}: Im Alphabet kommt es zuerst, ist also Label 0, und {{low}} liegt nahe 0.',
    ],
    why: 'Sortiert lauten die Ordner {{cat}} (Label 0) und {{dog}} (Label 1). Die Ausgabe schätzt die Wahrscheinlichkeit von {{dog}}; sie ist hier klein, das Modell neigt also zu {{cat}}. In welcher Reihenfolge du die Ordner nennst und wie groß sie sind, spielt keine Rolle.',
  },
};
