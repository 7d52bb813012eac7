import type { LessonText } from '../../teaching-text.js';

export const training: LessonText = {
  title: 'Loss, Lernrate und Epochen',
  about: 'was das Training klein macht und wie es dorthin gelangt',
  cards: [
    {
      title: 'Loss: der Preis einer Wahrscheinlichkeit',
      body: 'Das Training braucht eine Zahl, die es klein machen kann. Bei einer Sigmoid-Ausgabe ist das die **binäre Kreuzentropie**: −ln, also minus der natürliche Logarithmus, der Wahrscheinlichkeit, die das Modell dem wahren Label gab. Einem Beispiel gibt unser Modell {{high}}. Ist die Nachricht wirklich {{label1}}, beträgt der Preis {{costTrue}}; ist sie {{label0}}, dann {{costFalse}}. Ein Achselzucken, {{half}}, kostet so oder so {{costEven}}.\n\nKühn und richtig ist billig, kühn und falsch wird beliebig teuer. Deshalb kann der Loss steigen, während die Genauigkeit bleibt: Die Urteile sind dieselben, aber die falschen wurden kühner. Das Mittel über alle Nachrichten ist der Loss, den Keras ausgibt.',
      alt: 'Zwei Kurven der Kosten über der angegebenen Wahrscheinlichkeit von Label 1: Ist die Wahrheit Label 1, fallen sie nach rechts auf 0, ist sie Label 0, steigen sie dort ohne Grenze.',
      picture: {
        title: 'Was eine angegebene Wahrscheinlichkeit kostet',
        x: 'angegebene Wahrscheinlichkeit von Label 1',
        y: 'Loss',
        names: ['wenn die Wahrheit Label 1 ist', 'wenn sie Label 0 ist'],
      },
    },
    {
      title: 'Lernrate: die Länge eines Schritts',
      body: 'Der Gradientenabstieg bewegt jedes Gewicht ein wenig in die Richtung, die den Loss senkt. Die Lernrate sagt, wie weit. Wir trainieren eine winzige logistische Regression an {{examples}} erfundenen Nachrichten; der Loss beginnt bei {{start}}:\n\nBei {{slow}} kriecht sie: {{slowEnd}} nach {{epochs}} Epochen. Bei {{good}} ist sie auf {{goodEnd}}. Bei {{fast}} springt der erste Schritt so weit über das Ziel hinaus, dass der Loss *steigt*, auf {{fastFirst}}, und danach weiter umherspringt.\n\nEin Loss, der in die Höhe springt oder `NaN` wird, verlangt eine kleinere Rate; einer, der sich kaum bewegt, eine größere. Unser eigenes Netz wurde mit {{recipeRate}} trainiert, aber nach einer anderen Schrittregel; Raten verschiedener Regeln lassen sich nicht vergleichen.',
      alt: 'Loss je Epoche bei drei Lernraten: Bei {{slow}} fällt er langsam auf {{slowEnd}}, bei {{good}} rasch auf {{goodEnd}}, bei {{fast}} springt er auf und ab.',
      picture: {
        title: 'Dasselbe Training, drei Lernraten',
        x: 'Epoche',
        y: 'Loss',
        names: ['Rate {{slow}}', 'Rate {{good}}', 'Rate {{fast}}'],
      },
    },
    {
      title: 'Epochen: wie oft man hinsieht',
      body: 'Eine Epoche ist ein Durchgang durch alle Trainingsnachrichten, portionsweise (in Batches): bei unserem Netz {{recipeBatch}} Nachrichten je Schritt, {{recipeEpochs}} Epochen lang. Im kleinen Training senken die ersten {{epochs}} Epochen den Loss um {{gained}}; alle übrigen bis {{longEpochs}} nur noch um {{gainedLate}}.\n\nVon einem Punkt an machen mehr Epochen ein Modell nur noch sicherer in dem, was es schon gesehen hat, nicht besser in dem, was es nicht gesehen hat. Beobachte also den Loss auf **Validierungsdaten**, die nicht zum Training gehören: Fällt er nicht mehr, während der Trainingsloss weiter fällt, dann hör auf. Was danach geschieht, heißt Überanpassung und hat eine eigene Lektion.',
      alt: 'Loss über {{longEpochs}} Epochen: ein steiler Abfall bis zur gelben Linie bei {{epochs}}, danach fast flach.',
      picture: {
        title: 'Das meiste geschieht früh',
        x: 'Epoche',
        y: 'Trainingsloss',
        names: ['Rate {{good}}'],
      },
    },
  ],
  trial:
    'Sag laut, für wie wahrscheinlich du diese Nachricht {{label1}} hältst, und sieh dann auf den Wert oben. Wer von euch beiden hätte weniger bezahlt, wenn sie {{label1}} ist? Drücke **Ausprobieren**, mach die Nachricht harmlos und vergleiche die Preise noch einmal. Im `/quiz` gibt es Fragen, die für dich Buch führen.',
  question: {
    ask: 'Im Training springt der Loss plötzlich von einem kleinen Wert auf einen großen und zurück, immer wieder. Was versuchst du zuerst?',
    options: ['Mehr Epochen.', 'Einen höheren Schwellenwert.', 'Eine kleinere Lernrate.'],
    why: 'Zu lange Schritte springen über das Tal hinweg und landen auf der anderen Seite, vielleicht höher. Kürzere kommen zur Ruhe. Mehr Epochen wiederholen die Sprünge, und der Schwellenwert spielt im Training gar keine Rolle.',
  },
};
