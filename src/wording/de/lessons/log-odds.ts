import type { LessonText } from '../../teaching-text.js';

export const logOddsLesson: LessonText = {
  title: 'Logits, Odds und die Kurve',
  about: 'drei Schreibweisen für dasselbe, und warum die Kurve ein S ist',
  cards: [
    {
      title: 'Wahrscheinlichkeit, Odds, Log-Odds',
      body: 'Chancen (Odds) vergleichen die beiden Klassen: die Wahrscheinlichkeit von Label 1 geteilt durch die von Label 0. Ihr natürlicher Logarithmus, der aus Malnehmen Zusammenzählen macht, sind die Log-Odds; bei einem Netz heißen sie **Logit**. Drei unserer Nachrichten:\n```\nWahrscheinlichkeit {{highScore}}, Odds {{highOdds}}, Logit {{highLogit}}\nWahrscheinlichkeit {{middleScore}}, Odds {{middleOdds}}, Logit {{middleLogit}}\nWahrscheinlichkeit {{lowScore}}, Odds {{lowOdds}}, Logit {{lowLogit}}\n```\nBei der Wahrscheinlichkeit {{half}} sind die Odds {{step0Odds}}, und das Logit ist 0. Ein Logit über 0 neigt zu Label 1, eines unter 0 zu Label 0. Das gilt für Logits; Sigmoid-Ausgaben sind alle positiv, ihre Mitte ist {{half}}.',
      alt: 'Die Sigmoid-Kurve mit drei Nachrichten: Logit {{highLogit}} mit Wert {{highScore}}, Logit {{middleLogit}} mit {{middleScore}}, Logit {{lowLogit}} mit {{lowScore}}.',
      picture: { title: 'Logits von links nach rechts, die Wahrscheinlichkeit nach oben' },
    },
    {
      title: 'Gleiche Schritte nach rechts verdoppeln die Odds',
      body: 'Die letzte Schicht zählt Hinweise zusammen und erhält ein Logit z, eine beliebige Zahl. Die Sigmoid-Funktion macht daraus eine Wahrscheinlichkeit: 1 / (1 + e^−z). Jeder Schritt von {{doubling}} nach rechts verdoppelt die Odds. Von der Mitte aus wird die Wahrscheinlichkeit {{step0Score}}, {{step1Score}}, {{step2Score}}, {{step3Score}}, {{step4Score}}: Der Zuwachs wird immer kleiner, denn über 1 kommt sie nie.\n\nDarum zählt man Hinweise in Log-Odds. {{twice}} ist doppelt so wahrscheinlich wie {{one}}, hat aber {{timesOdds}}-mal so hohe Odds; und an den flachen Enden sieht man viele Hinweise der Wahrscheinlichkeit kaum an.',
      alt: 'Die Sigmoid-Kurve mit fünf Punkten, jeder um Log-Odds {{doubling}} weiter rechts, bei den Wahrscheinlichkeiten {{step0Score}}, {{step1Score}}, {{step2Score}}, {{step3Score}} und {{step4Score}}.',
      picture: {
        title: 'Jeder Punkt hat doppelt so hohe Odds wie der vorige',
        x: 'Log-Odds (Logit)',
        y: 'Wahrscheinlichkeit',
        names: ['Sigmoid'],
      },
    },
    {
      title: 'Einmal, nicht zweimal',
      body: 'Du musst wissen, was von beidem du in der Hand hast. `Dense(1)` ohne Aktivierung liefert Logits: Wende eine Sigmoid-Funktion an, bevor du von Wahrscheinlichkeit sprichst. Mit `activation="sigmoid"` ist das schon geschehen. Noch einmal angewandt, macht sie aus {{highScore}} nur noch {{sigmoidTwice}} und presst alles in {{sigmoidTwiceLeast}} bis {{sigmoidTwiceMost}}, wie die gestrichelte Linie zeigt: Dann sieht nie mehr etwas nach Label 0 aus.\n\nAuch der Loss muss passen: `BinaryCrossentropy(from_logits=True)` zu Logits, `from_logits=False` zu Wahrscheinlichkeiten. Liegen alle Ausgaben zwischen {{sigmoidTwiceLeast}} und {{sigmoidTwiceMost}}, ist das ein Grund nachzusehen, aber noch kein Beweis.',
      alt: 'Zwei Kurven über den Log-Odds: die Sigmoid-Funktion von 0 bis 1 und die Sigmoid-Funktion der Sigmoid-Funktion, eingezwängt zwischen {{sigmoidTwiceLeast}} und {{sigmoidTwiceMost}}.',
      picture: {
        title: 'Die Sigmoid-Funktion, einmal und zweimal angewandt',
        x: 'Log-Odds (Logit)',
        y: 'Ausgabe',
        names: ['einmal', 'zweimal'],
      },
    },
  ],
  trial:
    'Drücke **Ausprobieren** und nimm ein Wort nach dem anderen heraus. Achte darauf, wie weit sich die Log-Odds jedes Mal bewegen und wie wenig der Wert nahe dem flachen Ende. Wie viele Schritte von {{doubling}}, jeder ein Faktor zwei in den Odds, hat das Fehlen des Wortes gekostet?',
  question: {
    ask: 'Eine Nachricht hat Odds von {{step2Odds}}. Ein Hinweis kommt hinzu, der die Odds verdoppelt. Wie hoch ist ihre Wahrscheinlichkeit jetzt?',
    options: [
      'Doppelt so hoch wie zuvor.',
      '{{step3Score}}: Odds von {{step3Odds}}.',
      'Ohne den Schwellenwert lässt sich das nicht sagen.',
    ],
    why: 'Odds von {{step2Odds}} sind die Wahrscheinlichkeit {{step2Score}}. Verdoppelt sind sie {{step3Odds}}, und das ist {{step3Score}}. Eine Wahrscheinlichkeit über {{half}} verdoppelt sich dabei nie, sie käme sonst über 1. Der Schwellenwert hat damit nichts zu tun.',
  },
};
