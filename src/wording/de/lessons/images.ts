import type { LessonText } from '../../teaching-text.js';

export const images: LessonText = {
  title: 'Einen Bildklassifikator lesen',
  about: 'Katzen und Hunde nach denselben Regeln',
  cards: [
    {
      title: 'Dieselbe letzte Schicht',
      body: 'Eine verbreitete Bauweise: MobileNetV2 ohne Kopf macht aus einem Bild Merkmale, `GlobalAveragePooling2D` mittelt sie über das Bild, und `Dense(1, activation="sigmoid")` macht daraus eine Zahl. Angenommen, die Ausgabe ist:\n```\n{{column}}\n```\nZum Lesen braucht es nichts Neues. Es ist ein Batch mit einer Zeile; die Zahl schätzt P(Label 1). Mit Label 0 = {{animal0}} und Label 1 = {{animal1}} sagt sie {{lowShare}} {{animal1}} und {{lowRest}} {{animal0}}. Beim Schwellenwert {{half}} lautet das Urteil {{animal0}}:\n```\nname = names[int(p[0, 0] >= threshold)]\n```\nWelches Tier Label 1 ist, steht in `class_names`, nicht im Bild.',
      alt: 'Zwei Balken für eine Ausgabe: {{animal1}} {{lowShare}}, {{animal0}} {{lowRest}}.',
      picture: {
        title: 'Eine Ausgabe von {{low}}',
        names: ['Label 1 ({{animal1}})', 'Label 0 ({{animal0}})'],
      },
    },
    {
      title: 'Eine Karte, die aufgeht',
      body: 'Weil das Pooling ein Mittelwert und die letzte Schicht linear ist, besteht das Logit aus dem Bias und einem Mittel über die Stellen des Bildes. Jede Stelle hat also einen genauen Anteil: die **Class Activation Map**. Hamlets eigenes Bildmodell, nach der Zeichnung einer Blume gefragt, gibt ihren Vierteln {{part0}}, {{part1}}, {{part2}} und {{part3}}, zusammen {{mean}}; mit dem Bias {{bias}} ergibt das ein Logit von {{logit}}, und die Sigmoid-Funktion davon ist {{score}}.\n\nEs gelten dieselben Grenzen wie bei Wörtern. Ein Anteil ist nicht, was das Abdecken der Stelle bewirkte, denn die Merkmale jeder Stelle haben auch ihre Umgebung gesehen. Und ein warmer Fleck sagt, worauf sich das Modell stützte, nicht, dass dort ein Ohr ist.',
      alt: 'Balken: die vier Viertel der Zeichnung mit {{part0}}, {{part1}}, {{part2}} und {{part3}}, der Bias {{bias}} und ihre Summe {{logit}}.',
      picture: {
        title: 'Vier Viertel und der Bias ergeben das Logit',
        names: ['oben links', 'oben rechts', 'unten links', 'unten rechts', 'Bias', 'Logit'],
      },
    },
    {
      title: 'Wo es schiefgeht',
      body: 'Bereite Bilder vor wie im Training: MobileNetV2 will sein eigenes `preprocess_input`, und ein anders skaliertes Bild bekommt auch eine Zahl, nur eine wertlose. Ordne Vorhersagen den Bildern *desselben* Satzes in derselben Reihenfolge zu: Wer `test` vorhersagt und Bilder aus dem Trainingssatz zeigt, oder aus einem, der bei jedem Durchgang neu gemischt wird, beschriftet alles falsch.\n\nUnd ein Modell mit zwei Klassen muss wählen. Ein Pferd, eine leere Wand oder eine Zeichnung bekommt einen Wert wie jedes andere Bild: Die Blume bekam {{scoreShare}} {{animal1}}, und weder das noch der Rest, für {{animal0}}, sagt etwas über die Blume. Kann das Bild keines von beiden zeigen, dann frag zuerst danach.',
      alt: 'Zwei Balken, {{animal1}} {{scoreShare}} und der Rest {{animal0}}: Ein Modell mit zwei Klassen teilt alles unter ihnen auf, was immer das Bild zeigt.',
      picture: {
        title: 'Jedes Bild wird auf zwei Klassen verteilt',
        names: ['{{animal1}}', '{{animal0}}'],
      },
    },
  ],
  trial:
    'Für Text gelten dieselben Regeln; übe sie also hier. Sag für diese Nachricht, bevor du **Ausprobieren** drückst: Was ist Label 1, wie lautete das Urteil bei {{half}}, und was sagt der Wert nicht? `/bild-prüfen` tut dasselbe mit einem Bild von dir und zeichnet seine Karte; `/deuten` liest eine Ausgabe deines eigenen Modells.',
  question: {
    ask: 'Das Modell wird nach dem Foto eines Pferdes gefragt und antwortet {{horse}}. Was schließt du daraus?',
    options: [
      'Das Pferd sieht zu {{horseShare}} wie {{animal1}} aus.',
      'Das Modell ist kaputt: Es hätte {{half}} antworten müssen.',
      'Nichts über Pferde: Es kennt nur {{animal0}} und {{animal1}} und musste wählen.',
    ],
    why: 'Die Sigmoid-Funktion verteilt alle Wahrscheinlichkeit auf zwei Klassen. Nichts im Training hat das Modell gelehrt, „keines von beiden“ zu sagen oder auf Unbekanntes mit {{half}} zu antworten. Ein Wert bedeutet nur etwas für Bilder wie die, an denen trainiert und geprüft wurde.',
  },
};
