import type { LessonText } from '../../teaching-text.js';

export const overfitting: LessonText = {
  title: 'Überanpassung, Bias und Varianz',
  about: 'warum es ein Fehler ist, die Trainingsdaten zu gut zu treffen',
  cards: [
    {
      title: 'Zu steif, etwa richtig, zu wild',
      body: 'Eine Simulation, klein genug zum Hinsehen. Die gestrichelte Kurve ist die Wahrheit, die {{points}} Punkte sind verrauschte Messungen von ihr. Wir passen Polynome an; ihr Grad sagt, wie sehr sie sich biegen können.\n\nGrad {{straight}} ist eine Gerade: zu steif für diese Kurve, wo immer die Punkte liegen. Grad {{best}} folgt der Form. Grad {{wild}} läuft durch jeden Punkt und schwingt dazwischen aus: Er hat das Rauschen gelernt. Das ist Überanpassung (Overfitting). Bei unserem Textmodell hieße das, den Tippfehler eines einzelnen Spammers als Kennzeichen von {{label1}} zu lernen.',
      alt: 'Punkte um eine gestrichelte wahre Kurve mit drei Anpassungen: eine Gerade, die die Form verfehlt, Grad {{best}}, der ihr folgt, Grad {{wild}}, der sich zu jedem Punkt hinbiegt.',
      picture: {
        title: 'Drei Anpassungen an dieselben Punkte',
        x: 'x',
        y: 'y',
        names: ['Wahrheit', 'Grad {{straight}}', 'Grad {{best}}', 'Grad {{wild}}'],
      },
    },
    {
      title: 'Auf neuen Daten fragen',
      body: 'Wiederhole das mit {{sets}} simulierten Sätzen und mittle die quadrierten Fehler. Auf den angepassten Punkten fällt der Fehler mit dem Grad immer weiter: {{straightTraining}}, {{bestTraining}}, {{wildTraining}} bei Grad {{straight}}, {{best}} und {{wild}}. Auf neuen Messungen fällt er und steigt dann wieder: {{straightFresh}}, {{bestFresh}}, {{wildFresh}}.\n\nDer Trainingsfehler kann also nicht sagen, wann Schluss ist; zurückgelegte Daten können es. Wähle anhand eines Validierungssatzes und berichte auf einem Testsatz, den keine Wahl berührt hat, denn auch Wählen ist eine Art Anpassen. Epochen, Schichten und der Umfang des Wortschatzes wirken wie hier der Grad.',
      alt: 'Zwei Kurven nach Grad: Der Fehler auf angepassten Punkten fällt stetig von {{straightTraining}} auf {{wildTraining}}; auf neuen fällt er auf {{bestFresh}} bei Grad {{best}} und steigt auf {{wildFresh}}.',
      picture: {
        title: 'Fehler nach Grad, Mittel aus {{sets}} Sätzen',
        x: 'Grad des Polynoms',
        y: 'mittlerer quadrierter Fehler',
        names: ['auf angepassten Punkten', 'auf neuen Punkten'],
      },
    },
    {
      title: 'Bias und Varianz',
      body: 'Der Fehler auf neuen Daten hat drei Teile. **Bias** (quadriert): wie weit die mittlere Anpassung von der Wahrheit entfernt ist; die Gerade hat {{straightBias}}, Grad {{wild}} nur {{wildBias}}. **Varianz**: wie sehr einzelne Anpassungen von Satz zu Satz streuen; {{straightVariance}} bei der Geraden, {{wildVariance}} bei Grad {{wild}}. **Rauschen**, hier {{noise}}, das kein Modell beseitigt.\n\nSteife Modelle irren durch Bias, biegsame durch Varianz; mehr Daten senken die Varianz, nicht den Bias. Das ist der klassische Zielkonflikt. Sehr große Netze können über den Gipfel hinauskommen und wieder besser werden; er ist also eine Denkhilfe, kein Gesetz für jedes Modell.',
      alt: 'Zwei Kurven nach Grad: Der quadrierte Bias fällt von {{straightBias}} auf {{wildBias}}, die Varianz steigt von {{straightVariance}} auf {{wildVariance}}.',
      picture: {
        title: 'Der Bias fällt, die Varianz steigt',
        x: 'Grad des Polynoms',
        y: 'mittlerer quadrierter Fehler',
        names: ['quadrierter Bias', 'Varianz'],
      },
    },
  ],
  trial:
    'Eine Suche nach zu gut Gelerntem. Drücke **Ausprobieren** und tausche einzelne Wörter gegen andere gleicher Bedeutung, oder schreib eines falsch. Ein großer Sprung bei kleiner Änderung zeigt, worauf sich das Modell stützt. Ob das Überanpassung ist, könnten nur neue Nachrichten zeigen.',
  question: {
    ask: 'Der Trainingsloss fällt noch, der Validierungsloss steigt seit einigen Epochen. Was geht vor?',
    options: [
      'Die Lernrate ist zu klein.',
      'Das Modell passt sich zu sehr an: Es lernt Einzelheiten, die anderswo nicht gelten.',
      'Der Validierungssatz ist kaputt, denn beide müssten gemeinsam fallen.',
    ],
    why: 'Die beiden trennen sich, wenn das Gelernte nur zu den Trainingsnachrichten gehört. Hör beim niedrigsten Validierungsloss auf, lass dem Modell weniger Freiheit oder besorge mehr Daten.',
  },
};
