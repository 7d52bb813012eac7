export const image = {
  command: {
    name: 'bild-prüfen',
    description: 'Katze oder Hund? Ein Bild bewerten und sehen, woraus die Zahl besteht',
    imageName: 'bild',
    image: 'JPEG, PNG, WebP oder GIF (das erste Bild), bis 10 MB',
    modelName: 'modell',
    model: 'Welches Bildmodell es liest (sonst: Katzen gegen Hunde)',
  },
  menu: 'Bild-Wert erklären',
  verdict: {
    label1: 'Urteil: {{label1}}',
    label0: 'Urteil: {{label0}}',
    unsure: 'Urteil: unsicher',
    unfamiliar: 'Urteil: unsicher, denn an solchen Bildern hat das Modell nicht gelernt',
  },
  meaning: {
    what: 'Das Modell hat für das Bild eine einzige Zahl ausgegeben, `[[{{raw}}]]`: eine Zeile für ein Bild, eine Spalte für seine eine Sigmoid-Einheit. Sie schätzt die Wahrscheinlichkeit von Label 1 ({{label1}}): {{share1}}. Der Rest, {{share0}}, entfällt auf Label 0 ({{label0}}); das ist 1 − {{raw}} und keine zweite Messung.',
    towards1:
      'Sie liegt näher an 1 als an 0: Das Modell neigt zu {{label1}}, mit Chancen (Odds) von {{odds}}.',
    towards0:
      'Sie liegt näher an 0 als an 1: Das Modell neigt zu {{label0}}, mit Chancen (Odds) von {{odds}}. Eine Zahl nahe 0 ist keine zweifelnde Zahl.',
    even: 'Sie liegt in der Mitte: Das Modell neigt zu keiner Seite.',
    label1: 'Sie erreicht den Schwellenwert {{threshold}}, also lautet das Urteil {{label1}}.',
    unsure:
      'Sie bleibt unter dem Schwellenwert {{threshold}}, erreicht aber die Untergrenze {{lowerBound}}, also lautet das Urteil unsicher.',
    label0: 'Sie bleibt unter {{lowerBound}}, also lautet das Urteil {{label0}}.',
    unfamiliar:
      'Nach dem Wert allein lautete das Urteil {{verdict}}. Ein Modell mit zwei Klassen muss aber eine wählen, was auch immer das Bild zeigt, und hier findet sein Detektor von beiden zu wenig: Hinweise {{evidence}}, während fast alle seine Trainingsfotos {{needed}} erreichen. Deshalb lautet das Urteil unsicher.',
  },
  limits:
    'Das Modell hat diese Bildpunkte gesehen, auf seine Eingabegröße gestreckt, und sonst nichts. Es kennt nur {{label0}} und {{label1}}. Die Zahl ist eine Schätzung für dieses Bild; sie sagt nichts darüber, wie oft das Modell irrt.',
  baseRate:
    'Die Werte sind für {{share}} % {{label1}} unter den Bildern kalibriert; bei anderen Anteilen ist die Wahrscheinlichkeit eine andere.',
  extreme:
    'Kalibriert wurde an {{pictures}} Fotos: Um wie viel seltener als 1 von {{pictures}} ein Irrtum hier ist, hat niemand gemessen.',
  first: 'Die Nachricht enthält {{pictures}} Bilder; dies ist das erste.',
  field: {
    score: 'Wert (Sigmoid-Ausgabe)',
    classes: 'Wahrscheinlichkeit je Klasse',
    threshold: 'Schwellenwert',
    bill: 'Woraus die Zahl besteht (Log-Odds)',
  },
  bill: {
    bias: 'Start (Bias) {{value}}',
    towards1: 'Felder in Richtung {{label1}} {{value}}',
    towards0: 'Felder in Richtung {{label0}} {{value}}',
    total: '**Summe {{logit}}** → Sigmoid → **{{score}}**',
  },
  noMap:
    'Dieses Netz endet nicht mit Mittelwert-Pooling und Dense(1); keine Karte teilt seine Zahl genau auf. Das Bild zeigt stattdessen eine Verdeckung: Jeder Ausschnitt wurde einmal verdeckt und das Bild neu bewertet.',
  footer: 'Modell {{model}} · ausgeführt mit {{runtime}}',
  map: {
    title: 'Welche Teile die Zahl ausmachen',
    towards1: 'in Richtung {{label1}}',
    towards0: 'in Richtung {{label0}}',
    unit: 'Log-Odds je Feld',
    sum: 'Bias {{bias}}, Felder {{cells}}: Logit {{logit}}, Wert {{score}}',
    alt: 'Das Bild in Grau unter einem Gitter aus {{rows}} mal {{columns}} Feldern. Orange Felder schieben die Zahl in Richtung {{label1}}, zusammen um {{towards1}} Log-Odds; blaue in Richtung {{label0}}, um {{towards0}}. Mit dem Bias von {{bias}} ergibt das {{logit}}, Wert {{score}}.',
  },
  occlusion: {
    title: 'Was das Verdecken bewirkt',
    unit: 'Abfall der Log-Odds',
    note: 'Ausschnitte summieren sich nicht; ganzes Bild {{logit}}',
    alt: 'Das Bild in Grau unter einem Gitter aus {{rows}} mal {{columns}} Ausschnitten. Einen orangen zu verdecken senkt die Log-Odds von {{label1}}, um bis zu {{most}}; einen blauen zu verdecken hebt sie, um bis zu {{least}}.',
    body: 'Jeder von {{patches}} Ausschnitten wurde mit der mittleren Farbe des Bildes verdeckt und das Bild neu bewertet. Der stärkste Abfall der Log-Odds ist {{most}}, der stärkste Anstieg {{least}}; das ganze Bild hat {{logit}}.',
    limits:
      'Das zeigt, was das Verdecken bewirkt, und teilt die Zahl nicht auf: Die Ausschnitte summieren sich nicht. Ein verdeckter Ausschnitt ist selbst etwas, woran das Modell nie gelernt hat, zwei Ausschnitte mit derselben Aussage verbergen sich gegenseitig, und andere Größen ergeben andere Karten.',
  },
  button: {
    why: 'Warum?',
    occlusion: 'Teile verdecken',
  },
  why: {
    title: 'Warum {{score}}?',
    output: {
      title: 'Was die Zahl ist und wie man sie nutzt',
      body: '`model.predict()` gibt ein Array von Zeilen zurück; eine Zeile gehört zu einem Bild und enthält einen Wert, weil das Netz in `Dense(1)` mit Sigmoid endet. Die Karte sagt: Label 0 = {{label0}}, Label 1 = {{label1}}. `{{score}}` heißt also {{share1}} {{label1}}, {{share0}} {{label0}}. Zum Klassennamen führt ein Vergleich: `{{code}}`. Der Schwellenwert ist eine Wahl; ihn zu verschieben ändert den Namen, nie die Zahl.',
    },
    map: {
      title: 'Was die Karte ist',
      body: 'Das Grundnetz macht aus dem Bild {{rows}} × {{columns}} Felder. Das Pooling mittelt sie, und `Dense(1)` gewichtet das Mittel: Beides ist linear, also lässt sich der Anteil jedes Feldes an den Log-Odds genau berechnen. Bias {{bias}}, Felder in Richtung {{label1}} {{towards1}}, Felder in Richtung {{label0}} {{towards0}}: zusammen {{logit}}, deren Sigmoid {{score}} ist. Das ist eine Class Activation Map. Der Bias ist, was die letzte Schicht ganz ohne Merkmale sagt: kein Bild, und nicht der Anteil von {{label1}}.',
    },
    strongest: {
      title: 'Worauf sich das Modell am meisten stützte',
      towards1: 'Am meisten in Richtung {{label1}}: das Feld in {{place}}, {{value}}.',
      towards0: 'Am meisten in Richtung {{label0}}: das Feld in {{place}}, {{value}}.',
      spread:
        'Das stärkste Feld macht {{share}} von allem aus, was hinzukommt und abgeht: Keine Stelle entscheidet allein.',
    },
    place: 'Zeile {{row}} von {{rows}}, Spalte {{column}} von {{columns}}',
    not: {
      title: 'Was die Karte nicht ist',
      body: 'Sie teilt diese Zahl auf; sie sagt nicht, was ohne einen Teil geschähe, und nicht, dass der Teil das Urteil verursacht. Ein Feld sieht mehr vom Bild als sein eigenes Quadrat; was es meldet, kann daneben liegen. Leuchtet ein Sofa oder eine Tastatur auf, dann hat sich das Modell darauf gestützt: Das ist eine Abkürzung des Modells, keine Tatsache über das Tier. Was das Weglassen bewirkt, zeigt nur eine neue Bewertung: der Knopf „{{button}}“.',
    },
    noMap: {
      title: 'Warum es keine genaue Karte gibt',
      body: 'Die letzten Schichten dieses Netzes sind nicht Mittelwert-Pooling und `Dense(1)`; die Zahl lässt sich nicht genau auf Stellen aufteilen. Was das Verdecken eines Ausschnitts bewirkt, lässt sich trotzdem messen, Ausschnitt für Ausschnitt.',
    },
    guard: {
      title: 'Sieht es aus wie die Trainingsfotos?',
      familiar:
        'Ja: Der Detektor des Grundnetzes findet Hinweise von {{evidence}} auf eine der Klassen, verlangt sind {{needed}}. Das verspricht nicht, dass das Bild eine zeigt.',
      unfamiliar:
        'Nein: Der Detektor des Grundnetzes findet Hinweise von {{evidence}} auf eine der Klassen, verlangt sind {{needed}}. Die Zahl oben ist dann, was ein Modell mit zwei Klassen sagt, weil es etwas sagen muss.',
    },
  },
  refusal: {
    'too-many-bytes':
      'Keine Vorhersage: Die Datei ist größer als {{megabytes}} MB. Schick eine kleinere Kopie.',
    'too-many-pixels':
      'Keine Vorhersage: Das Bild hat mehr als {{megapixels}} Millionen Bildpunkte und wurde nicht dekodiert. Schick eine kleinere Kopie.',
    'too-small':
      'Keine Vorhersage: Eine Seite des Bildes ist kürzer als {{side}} Bildpunkte; darauf ist zu wenig zu sehen.',
    'unknown-format':
      'Keine Vorhersage: Das ist kein Bild, das Hamlet liest. JPEG, PNG, WebP und GIF gehen.',
    broken: 'Keine Vorhersage: Die Datei ist beschädigt und lässt sich nicht zu Ende dekodieren.',
    'not-finite':
      'Keine Vorhersage: Das Modell gab für dieses Bild keine endliche Zahl aus. Das ist kein Urteil, in keiner Richtung; bitte melde es.',
    busy: 'Gerade warten zu viele Bilder. Bitte versuch es in ein paar Sekunden noch einmal.',
    'backbone-missing':
      'Bilder können noch nicht gelesen werden: Das Paket mit dem Bildnetz ist nicht installiert. Wer Hamlet betreibt, fügt es mit `{{install}}` hinzu und startet neu.',
    'unusable-model':
      'Das Modell „{{model}}“ ist nicht verwendbar: {{detail}}. Wer Hamlet betreibt, findet die Regeln in docs/bring-your-own-model.md.',
    'unknown-model': 'Es gibt kein Bildmodell namens „{{model}}“. Wähl eines aus der Liste.',
    'no-picture':
      'Keine Vorhersage: An dieser Nachricht hängt kein Bild. Links und Sticker werden nicht gelesen.',
    unreachable:
      'Das Bild ließ sich nicht von Discord holen; vielleicht wurde es gelöscht. Schick es noch einmal.',
    'foreign-address':
      'Gelesen werden nur Bilder, die zu Discord hochgeladen wurden, nie eine Adresse von anderswo.',
    expired:
      'Diese Antwort ist abgelaufen: Wo ihr Bild liegt, wurde nach 15 Minuten vergessen, und das Bild selbst wurde nie behalten. Prüf das Bild noch einmal.',
  },
} as const;
