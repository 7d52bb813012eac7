import type { LessonText } from '../../teaching-text.js';

export const calibration: LessonText = {
  title: 'Kalibrierung und Selbstüberschätzung',
  about: 'ob ein Wert von neun Zehnteln neunmal in zehn Fällen eintrifft',
  cards: [
    {
      title: 'Treffen die Werte ein?',
      body: 'Ein Modell ist kalibriert, wenn unter Nachrichten mit ähnlichen Werten der Anteil von {{label1}} so hoch ist, wie die Werte sagten. Das zeigt nur das Zählen. Auf „{{set}}“ ({{date}}, {{counted}} Nachrichten) hatten {{count}} einen Wert von {{from}} bis {{to}}, im Mittel {{meanScore}}; {{positives}} davon, {{positiveShare}}, waren wirklich {{label1}}.\n\nDas Bild zeigt es für jeden Bereich. Punkte auf der gestrichelten Diagonale heißen: Wert und Anteil stimmen überein; darunter war {{label1}} seltener, als die Werte sagten, darüber häufiger. Die Striche sind {{confidence}}-%-Intervalle. Schraffierte Bereiche enthalten wenige Nachrichten, ihre Punkte bedeuten wenig.',
      alt: 'Reliabilitätsdiagramm von „{{set}}“: Anteil von {{label1}} über dem Wert, mit gestrichelter Diagonale; im Bereich von {{from}} bis {{to}} ist der mittlere Wert {{meanScore}} und der Anteil {{positiveShare}}.',
      picture: {
        title: 'Wie oft die Werte eintrafen',
        x: '{{set}}, {{date}}, {{counted}} Nachrichten',
      },
    },
    {
      title: 'Selbstüberschätzung',
      body: 'Eine Simulation: {{messages}} Nachrichten, deren wahre Wahrscheinlichkeiten wir kennen, einmal ehrlich bewertet und einmal mit allen Log-Odds mal {{factor}}. Das Bild zeigt das Zweite. Im vollsten Bereich ist der mittlere Wert {{boldMean}}, eingetroffen sind nur {{boldShare}}.\n\nDie Genauigkeit merkt nichts, beide Male {{simulatedAccuracy}}, denn nichts überquert {{half}}. Der Log-Loss merkt es: {{honestLoss}} gegen {{boldLoss}}, und kleiner ist besser. Moderne Netze neigen zu solcher Selbstüberschätzung, wenn man sie lange trainiert. Auch Klassengewichte, Resampling und Label-Smoothing verschieben Werte. Einem einzelnen Wert sieht man nichts davon an; man muss es messen.',
      alt: 'Reliabilitätsdiagramm der Simulation: Links liegen die Punkte über der Diagonale, rechts darunter; im vollsten oberen Bereich ist der mittlere Wert {{boldMean}} und der Anteil {{boldShare}}.',
      picture: {
        title: 'Simuliert: Log-Odds um das {{factor}}-Fache gestreckt',
        x: 'Simulation, {{messages}} Nachrichten',
      },
    },
    {
      title: 'Das Mittel dagegen und seine Grenzen',
      body: 'Die Platt-Skalierung passt an zurückgelegten Nachrichten zwei Zahlen an: neues Logit = Steigung × altes Logit + Achsenabschnitt. Bei unserem Modell sind es {{slope}} und {{intercept}}. Aus rohen {{rawExample}} wird so {{calibratedExample}}. Beide sind in die Gewichte der letzten Schicht eingerechnet: Die Sigmoid-Ausgabe, die du siehst, *ist* die kalibrierte Wahrscheinlichkeit; eine zweite Zahl braucht niemand zu erklären.\n\nDas Versprechen gilt für Nachrichten wie die des Satzes, mit seinem Anteil {{label1}}, {{prior}}. In anderer Sprache, auf anderen Servern oder wo {{label1}} seltener ist, gilt es nicht. Dann folgt „so viele von hundert“ nicht mehr aus einem Wert, auch wo ein höherer Wert noch verdächtiger heißt.',
      alt: 'Die Kalibrierungskurve: roher Wert von links nach rechts, kalibrierter nach oben; aus rohen {{rawExample}} wird {{calibratedExample}}; die gestrichelte Diagonale würde nichts ändern.',
      picture: {
        title: 'Was die Kalibrierung aus den rohen Ausgaben macht',
        x: 'rohe Sigmoid-Ausgabe',
        y: 'kalibrierter Wert',
        names: ['unverändert', 'Steigung {{slope}}, Achsenabschnitt {{intercept}}'],
      },
    },
  ],
  trial:
    'Drücke **Ausprobieren** und schreib eine Nachricht in einer anderen Sprache oder eine Zeile Unsinn. Einen Wert bekommst du trotzdem: Ein Modell mit zwei Klassen muss wählen. Frage dich, welcher Bereich welches Datensatzes dafür bürgen könnte. Gibt es keinen, dann ist die richtige Lesart: „Das weiß ich nicht.“',
  question: {
    ask: 'Zwei Modelle haben bei {{half}} dieselbe Genauigkeit. Kann man ihren Wahrscheinlichkeiten gleich gut trauen?',
    options: [
      'Nein: Gestreckte Log-Odds ändern Wahrscheinlichkeiten, aber kein Urteil bei {{half}}.',
      'Ja: Die Genauigkeit misst, wie oft die Wahrscheinlichkeiten stimmen.',
      'Ja, wenn beide an denselben Nachrichten trainiert wurden.',
    ],
    why: 'In der Simulation haben beide Bewertungen in {{simulatedAccuracy}} der Fälle recht, und doch treffen die {{boldMean}} der einen nur zu {{boldShare}} ein. Kalibrierung braucht ein eigenes Maß: eine Reliabilitätstabelle, den Log-Loss oder den Brier-Wert.',
  },
};
