import type { Translation } from '../table.js';
import type { interpret as english } from '../en/interpret.js';

export const interpret = {
  command: {
    name: 'deuten',
    description: 'Ausgabe von model.predict() einfügen und erfahren, was sie bedeutet',
    outputName: 'ausgabe',
    output: 'Die Ausgabe, so wie sie dasteht. Weglassen, um viele Zeilen in ein Fenster einzufügen',
    fileName: 'datei',
    file: 'Eine .txt-, .csv-, .json- oder .npy-Datei, bis 1 MB',
    labelsName: 'klassen',
    labels: "Klassennamen, Label 0 zuerst: „kein Spam, Spam“ oder {'Cat': 0, 'Dog': 1}",
    thresholdName: 'schwellenwert',
    threshold: 'Kleinste Wahrscheinlichkeit von Label 1, ab der Label 1 gilt (sonst 0,5)',
    activationName: 'aktivierung',
    activation: 'Womit die letzte Schicht endet, falls bekannt',
    truthName: 'wahrheit',
    truth: 'Wahre Klassen, eine je Zeile: „0, 1, 1“ oder Klassennamen',
    missCostName: 'kosten-übersehen',
    missCost: 'Wie vielen Fehlalarmen ein übersehener Fall gleichkommt (mit Wahrheit)',
    shareName: 'teilen',
    share: 'Die Antwort allen hier zeigen (sonst siehst nur du sie)',
  },
  choice: {
    command: {
      sigmoid: 'Sigmoid',
      softmax: 'Softmax',
      none: 'keine (Logits)',
      unknown: 'weiß nicht',
    },
  },
  menu: 'Modellausgabe deuten',
  modal: {
    title: 'Modellausgabe deuten',
    label: 'Was model.predict() ausgegeben hat',
    placeholder: '[[0.09122807]]',
    labelsLabel: 'Klassennamen: Label 0, Label 1',
    labelsPlaceholder: 'kein Spam, Spam',
  },
  ask: {
    labelsTitle: 'Welche Klasse ist welche?',
    labelsField: 'Namen in der Reihenfolge Label 0, Label 1',
    thresholdTitle: 'Ein anderer Schwellenwert',
    thresholdField: 'Eine Zahl von 0 bis 1',
    badThreshold: 'Ein Schwellenwert ist eine Zahl von 0 bis 1, etwa 0,9. „{{said}}“ ist keiner.',
    badLabels:
      "Ich brauche mindestens zwei verschiedene Namen, Label 0 zuerst: „kein Spam, Spam“, oder {'Cat': 0, 'Dog': 1}.",
  },
  label: 'Label {{label}} ({{name}})',
  labelOnly: 'Label {{label}}',
  title: {
    sigmoid: 'Die Ausgabe einer Sigmoid-Einheit',
    sigmoidLikely: 'Am ehesten die Ausgabe einer Sigmoid-Einheit',
    softmax: 'Softmax-Zeilen: Jede verteilt 100 % auf {{classes}} Klassen',
    multiLabel: '{{classes}} unabhängige Sigmoid-Ausgaben je Zeile, kein Softmax',
    namedScores: 'Klassen mit ihren Werten',
    percentages: 'Wahrscheinlichkeiten, als Prozente geschrieben',
    logits: 'Logits: Werte vor Sigmoid oder Softmax',
    logitsLikely: 'Am ehesten Logits: Werte vor dem Softmax',
    logProbabilities: 'Log-Wahrscheinlichkeiten: Logarithmen von Softmax-Ausgaben',
    labels: 'Harte Labels: keine Wahrscheinlichkeit mehr',
    unbounded: 'Werte außerhalb von 0 bis 1: keine Sigmoid-Ausgabe',
    unboundedWhole: 'Ganze Zahlen: keine Klassenwahrscheinlichkeiten',
    allOnes: 'Jeder Wert ist genau 1',
    notFinite: 'Keine Vorhersage: Die Ausgabe ist keine Zahl',
    metricLine: 'Eine Zeile mit Metriken, keine Vorhersagen',
    noValues: 'Ausgegeben wurde ein Objekt, nicht seine Werte',
  },
  what: {
    sigmoid:
      'Jeder Wert schätzt die Wahrscheinlichkeit von {{label1}}. Nahe 1 spricht für {{label1}}, nahe 0 für {{label0}}. Der Rest, 1 − Wert, entfällt auf {{label0}}; das ist Rechnen, keine zweite Messung.',
    softmax:
      'Die Spalten stehen für Label 0, Label 1 und so weiter. Jeder Wert ist die Wahrscheinlichkeit der Klasse seiner Spalte, und eine Zeile ergibt zusammen 1; die Klassen schließen einander also aus.',
    multiLabel:
      'Jede Spalte beantwortet eine eigene Ja-Nein-Frage: Ihr Wert schätzt die Wahrscheinlichkeit dieses Labels, gleich was die anderen Spalten sagen. Die Zeile ergibt nicht 1; es ist also kein Softmax, und mehrere Labels (oder keines) können zugleich gelten.',
    namedScores:
      'Neben jedem Wert steht der Name der Klasse: Der Wert ist die Wahrscheinlichkeit dieser Klasse, nicht allgemein die von Label 1. Klassen, die nicht gezeigt sind, teilen sich den Rest von 100 %.',
    percentages:
      'Das Prozentzeichen ist nur eine Schreibweise: 98,99 % ist 0,9899. Als Ausgabe einer Sigmoid-Einheit gelesen, ist jeder Wert die Wahrscheinlichkeit von {{label1}}, und der Rest entfällt auf {{label0}}.',
    logitsOne:
      'Jeder Wert ist ein Logit: die logarithmierten Odds von {{label1}}. Positiv spricht für {{label1}}, negativ für {{label0}}, und 0 ist 0,5. Die Sigmoid-Funktion macht daraus eine Wahrscheinlichkeit: 1 / (1 + e^−Logit).',
    logitsMany:
      'Jede Spalte ist das Logit ihrer Klasse: Das größte gewinnt. Softmax über die Zeile macht daraus Wahrscheinlichkeiten, die zusammen 1 ergeben.',
    logProbabilities:
      'Jeder Wert ist der Logarithmus einer Wahrscheinlichkeit; e hoch Wert ergibt sie, und die einer Zeile ergeben zusammen 1.',
    labels:
      'Jeder Wert nennt schon eine Klasse. Der Schwellenwert (oder argmax) wurde schon vor der Ausgabe angewandt, und wie sicher das Modell war, lässt sich daraus nicht zurückholen. Gib das Ergebnis von `predict()` oder `predict_proba()` selbst aus, um Wahrscheinlichkeiten zu sehen.',
    unbounded:
      'Eine Sigmoid- oder Softmax-Ausgabe liegt immer zwischen 0 und 1, diese nicht. Skaliere sie nicht um: Durch den größten Wert geteilt, liegen sie zwar zwischen 0 und 1, sind aber weiterhin keine Wahrscheinlichkeiten. Über Klassen wird nichts gesagt, bevor die letzte Schicht bekannt ist.',
    unboundedWhole:
      'Solche ganzen Zahlen sind Anzahlen, Pixel oder quantisierte Ausgaben, so wie sie dastehen nie Wahrscheinlichkeiten. Hier wird nichts umgerechnet.',
    allOnes:
      "Wahrscheinlich ein Softmax über `Dense(1)`: Softmax teilt jede Einheit durch die Summe aller Einheiten, und bei einer Einheit ist das immer genau 1, was auch hineingeht. Für zwei Klassen endet das Modell mit `Dense(1, activation='sigmoid')` oder `Dense(2, activation='softmax')`. Harte Labels oder ein gesättigtes Sigmoid, das float32 auf 1 rundet, sähen ebenso aus.",
    notFinite:
      'NaN und unendlich sind weder Wahrscheinlichkeiten noch Klassen. Sie kommen von NaN in der Eingabe, einer so hohen Lernrate, dass die Gewichte überliefen, einer Division durch 0 beim Skalieren, log(0) in einer eigenen Verlustfunktion oder einem Modell, das ohne seine Gewichte geladen wurde. Prüfe mit `isnan` zuerst die Eingabe, dann die Gewichte.',
  },
  threshold:
    'Ein Schwellenwert macht aus der Zahl einen Klassennamen: {{label1}}, wenn Wert ≥ {{threshold}}, sonst {{label0}}. Ihn zu verschieben ändert die Klassennamen, nie die Zahlen. Er ist deine Wahl, und 0,5 ist nur eine Gewohnheit.',
  thresholdLogit: 'In Logits liegt der Schwellenwert {{threshold}} bei {{logit}}.',
  thresholdEach: 'Label für Label: ja, wenn Wert ≥ {{threshold}}.',
  argmax: 'Die Klasse einer Zeile ist die mit dem größten Wert (argmax).',
  not: 'Sie ist nicht die Genauigkeit des Modells und nicht der Anteil von {{label1}} an der Eingabe: Eine einzelne Ausgabe sagt nichts darüber, wie oft das Modell recht hat. Eine gute Schätzung ist sie nur, wenn die Kalibrierung des Modells geprüft wurde.',
  example:
    'Zeile {{row}}: {{printed}} ist {{decimal}}, also {{share1}} {{label1}} und {{share0}} {{label0}}, somit {{verdict}}.',
  exampleLogit:
    'Zeile {{row}}: aus dem Logit {{printed}} wird {{decimal}}, also {{share1}} {{label1}} und {{share0}} {{label0}}, somit {{verdict}}.',
  exampleClass:
    'Zeile {{row}}: {{verdict}} führt mit {{share}}, {{points}} Prozentpunkte vor der nächsten.',
  rows: {
    title: 'Zeilen',
    titleFirst: 'Die ersten {{shown}} von {{rows}} Zeilen (alle in der Datei)',
    number: '#',
    printed: 'Ausgabe',
    decimal: 'dezimal',
    class: 'Klasse',
    label0: 'P(0)',
    label1: 'P(1)',
    margin: 'zu {{threshold}}',
    share: 'P(Klasse)',
    lead: 'Vorsprung',
    labels: 'Labels',
    none: '–',
  },
  summary: {
    title: 'Alles zusammen',
    each: '{{label}}: {{number}}',
    without: 'ohne Klasse: {{number}}',
    range: 'Kleinster {{min}} (Zeile {{lowest}}), größter {{max}} (Zeile {{highest}}).',
    near: 'Höchstens 0,05 vom Schwellenwert entfernt, die knappsten zuerst: Zeilen {{rows}}.',
    nearLead: 'Fast gleichauf, die knappsten zuerst: Zeilen {{rows}}.',
    histogram: 'Wie viele in jedem Zehntel von 0 bis 1 liegen: {{bins}}.',
  },
  reasons: 'Warum diese Deutung',
  doubts: 'Was du wissen solltest, bevor du dich darauf verlässt',
  code: 'Von der Ausgabe zu Klassennamen',
  reason: {
    said: 'Du sagst, die letzte Schicht endet mit {{activation}}.',
    saidNone: 'Du sagst, die letzte Schicht hat keine Aktivierung.',
    word: 'Im eingefügten Text steht „{{word}}“, und das entscheidet mehr als jeder Wertebereich.',
    'inside-unit-interval': 'Alle Werte liegen zwischen 0 und 1 (von {{min}} bis {{max}}).',
    'outside-unit-interval':
      '{{number}} der Werte liegen außerhalb von 0 bis 1 (von {{min}} bis {{max}}).',
    'one-column': 'Je Zeile steht ein Wert.',
    flattened:
      'Es ist eine Liste einzelner Werte: ein Wert je Zeile, nicht eine Zeile mit vielen Klassen.',
    columns: 'Je Zeile stehen {{number}} Werte.',
    'rows-sum-to-one': 'Jede Zeile ergibt zusammen 1.',
    'rows-do-not-sum-to-one': 'Die Zeilen ergeben nicht 1 (eine ergibt {{sum}}).',
    'exponentials-sum-to-one':
      'Kein Wert liegt über 0, und e hoch die Werte einer Zeile ergibt zusammen 1.',
    'negative-and-positive': 'Es gibt negative und positive Werte, wie vor einem Softmax.',
    'percent-signs': 'Die Werte tragen Prozentzeichen.',
    'only-zero-and-one': 'Es gibt nur 0 und 1.',
    'only-minus-one-and-one': 'Es gibt nur −1 und 1.',
    booleans: 'Die Werte sind True und False: Ein Schwellenwert wurde schon angewandt.',
    'whole-numbers': 'Es gibt nur ganze Zahlen bis {{max}}, wie Klassennummern.',
    'one-hot': 'Jede Zeile hat eine 1 und sonst 0.',
    'class-names': 'Die Werte sind Klassennamen.',
    'names-beside-scores': 'Neben jedem Wert steht ein Klassenname.',
    'exactly-one': 'Alle Werte ({{number}}) sind genau 1.',
  },
  doubt: {
    'range-is-no-proof':
      'Zwischen 0 und 1 zu liegen beweist kein Sigmoid. Hat die letzte Schicht keine Aktivierung, sind es Logits und anders zu lesen.',
    'label-order-unknown':
      'Welche Klasse welches Label hat, steht nicht in den Zahlen. Ordner-Lader nummerieren Klassennamen alphabetisch (cat 0, dog 1), sofern `classes=` oder `class_names=` nichts anderes sagt: Sieh in `class_indices`, `class_names` oder `classes_` nach.',
    'hidden-rows':
      '`...` steht für Zeilen, die nicht gezeigt sind; gezählt sind hier die gezeigten.',
    'hidden-columns': '`...` verdeckt Spalten; Summen und der größte Wert können falsch sein.',
    'not-finite':
      '{{nan}} Werte sind NaN oder fehlen, {{infinite}} sind unendlich: Für sie gibt es keine Vorhersage.',
    contradiction:
      'Du sagst {{activation}}, aber diese Werte können nicht daraus kommen: Entweder folgt noch eine Schicht, oder es ist die Ausgabe eines anderen Modells.',
    'hint-contradicted': 'Der Text nennt „{{word}}“, aber diese Werte können nicht daraus kommen.',
    'double-sigmoid':
      'Alle Werte liegen zwischen 0,5 und 0,731, wo ein Sigmoid eines Sigmoids liegen muss. Das ist ein Verdacht, kein Beweis: Prüfe, ob das Sigmoid zweimal angewandt wird.',
    saturated:
      '{{zeros}} Werte sind genau 0 und {{ones}} genau 1. Ein Sigmoid erreicht beides nie; float32 hat gerundet. Lies sie als „<0,01 %“ und „>99,99 %“, nicht als Gewissheit.',
    constant:
      'Alle Werte sind gleich ({{value}}). Das Modell beachtet seine Eingabe nicht: Suche nach toten Einheiten, unskalierten Eingaben oder einem Modell, das nie trainiert wurde.',
    'all-near-half': 'Alle Werte liegen nahe 0,5: Das Modell hat noch so gut wie nichts gelernt.',
    'maybe-logits':
      'Es können Logits sein (keine Aktivierung in der letzten Schicht): Sag es, und sie werden so gelesen.',
    'maybe-regression': 'Es können Werte einer Regression sein, ganz ohne Klassen.',
    'maybe-percentages': 'Es können Prozente ohne Zeichen sein. Füge sie dann mit % ein.',
    'maybe-tanh':
      'Alle Werte liegen zwischen −1 und 1, wie ein tanh sie gibt. tanh ist keine Wahrscheinlichkeit.',
    'maybe-pixels':
      'Das sieht nach Pixeln oder einer Eingabe aus, nicht nach der Ausgabe eines Modells.',
    'maybe-quantised':
      'Zeilen, die 255 ergeben, sehen nach einer quantisierten TFLite-Ausgabe aus: (Wert − zero point) × scale ergibt die Wahrscheinlichkeit.',
    'maybe-counts': 'Ein Quadrat ganzer Zahlen sieht nach einer Konfusionsmatrix aus.',
    'maybe-relu': 'Nullen und keine negativen Werte sehen nach ReLU in der letzten Schicht aus.',
    'maybe-saturated':
      'Es können Sigmoid-Ausgaben sein, die float32 auf genau 0 und 1 gerundet hat, statt Labels.',
    'maybe-predicted-labels': 'Es können vorhergesagte Labels sein statt Ausgaben.',
    'maybe-confidence':
      'Ist diese Zahl die Konfidenz einer Klasse, die daneben genannt war, dann ist sie die Wahrscheinlichkeit dieser Klasse, gleich welches Label sie hat.',
    'cut-off': 'Der Text endet mitten in einer Zeile; diese wurde weggelassen.',
    'list-may-be-row':
      'Eine bloße Liste von {{number}} Werten kann eine Zeile mit {{number}} Klassen sein oder {{number}} Zeilen mit einem Wert.',
    'two-values-sum-to-one':
      'Die beiden Werte ergeben zusammen 1 und werden als eine Zeile mit zwei Klassen gelesen; zwei Zeilen, die zufällig 1 ergeben, sähen ebenso aus.',
    'float-rounding': 'Ein Wert um Haaresbreite über 1 ist float32-Rundung.',
    'two-sigmoid-columns':
      'Zwei Spalten sind nicht immer ein Softmax: Zwei Sigmoide beantworten zwei Fragen.',
    'top-classes-only':
      'Nicht jede Klasse ist gezeigt; der Rest von 100 % gehört Klassen, die hier nicht zu sehen sind.',
    ignored: '{{number}} weitere Arrays oder Spalten anderer Form wurden beiseitegelassen.',
    'labels-do-not-fit': 'Die Klassennamen passen nicht: {{labels}} Namen für {{classes}} Klassen.',
    'truth-does-not-fit':
      'Die Wahrheit hat {{truth}} Einträge für {{rows}} Zeilen; deshalb wurde nichts gemessen.',
    'truth-unreadable':
      'Die Wahrheit nennt „{{printed}}“, das keines der Labels ist; deshalb wurde nichts gemessen.',
  },
  question: {
    activation: 'Womit endet die letzte Schicht?',
    labels: 'Welche Klasse ist Label 1?',
    threshold: 'Einen anderen Schwellenwert versuchen',
    sigmoid: 'Sigmoid',
    softmax: 'Softmax',
    none: 'mit nichts: Es sind Logits',
    pair: 'Label 1 = {{label1}} (Label 0 = {{label0}})',
    pairs: 'kein Spam, Spam; Katze, Hund; negativ, positiv; nein, ja',
    otherLabels: 'andere Namen …',
    thresholdAt: 'Label 1 ab {{threshold}}',
    otherThreshold: 'ein anderer Schwellenwert …',
    multiLabel: 'Sigmoid: Mehrere Labels können gelten',
  },
  truth: {
    title: 'An der Wahrheit gemessen',
    counts:
      '{{number}} Zeilen beim Schwellenwert {{threshold}}: {{tp}} richtig und {{fp}} falsch als {{label1}}, {{tn}} richtig und {{fn}} falsch als {{label0}}.',
    rates:
      'Präzision {{precision}}, Trefferquote (Recall) {{recall}}, F1 {{f1}}, Genauigkeit {{accuracy}}.',
    ranking: 'ROC-AUC {{auc}}, Brier-Wert {{brier}} (0 ist am besten).',
    best: 'Bei gleichen Kosten ist hier der beste Schwellenwert {{threshold}}: {{wrong}} falsch.',
    bestNone:
      'Bei gleichen Kosten ist es hier am besten, nie {{label1}} zu sagen: {{wrong}} falsch.',
    bestCosts: 'Wenn ein übersehener Fall {{miss}} Fehlalarmen gleichkommt, ist es {{threshold}}.',
    bestCostsNone:
      'Wenn ein übersehener Fall {{miss}} Fehlalarmen gleichkommt, ist es am besten, nie {{label1}} zu sagen.',
    hindsight:
      'An genau diesen Zeilen gefunden: Miss ihn an anderen, bevor du ihn benutzt. Die Präzision gilt nur für diesen Anteil von {{label1}}.',
    unbalanced: 'Eine Klasse macht {{share}} der Zeilen aus; die Genauigkeit allein täuscht dann.',
    few: 'Bei so wenigen Zeilen ist jede Zahl grob.',
    reliability: 'Kalibrierung (mittlere Ausgabe → Anteil, der wirklich {{label1}} ist): {{bins}}.',
    undefined: 'nicht definiert',
    classes:
      '{{right}} von {{number}} Zeilen nennen die wahre Klasse ({{share}}). Zeilen wahr, Spalten vorhergesagt:',
  },
  metrics: {
    what: 'Diese Zahlen messen ein Modell; keine ist die Ausgabe zu einer Eingabe: {{metrics}}. Den Verlust (loss) senkt das Training; Genauigkeit, Präzision, Trefferquote (Recall) und AUC zählen richtige und falsche Antworten über einen ganzen Datensatz. Um Vorhersagen zu deuten, füge ein, was `model.predict(x)` ausgibt.',
    trap: "Eine Genauigkeit von genau 0 neben einem brauchbaren Verlust ist eine kaputte Metrik: `tf.keras.metrics.Accuracy()` fragt, ob die Ausgabe dem Label *gleicht*, und eine Gleitkommazahl wie 0,97 gleicht nie 1. Nimm `metrics=['accuracy']` oder `BinaryAccuracy()`, die zuerst den Schwellenwert 0,5 anwenden.",
    one: '{{name}} {{value}}',
  },
  noValues: {
    'tfjs-tensor':
      'Das ist ein Tensor-Objekt von TensorFlow.js: Seine Felder beschreiben es, die Zahlen bleiben im Backend. `output.print()` zeigt sie, `await output.data()` gibt sie als Array.',
    'symbolic-tensor':
      'Das ist ein symbolischer Tensor: ein Platz im Graphen, mit Form und noch ohne Werte. Rufe `model.predict(x)` mit Daten auf; in TensorFlow 1 mit `sess.run(…)`.',
    promise:
      'Das ist ein Promise, auf das nicht gewartet wurde. Schreibe `await` vor den Aufruf (oder `.then(…)`) und gib dann das Ergebnis aus.',
    generator:
      'Das ist ein Generator: Noch ist nichts berechnet. `list(…)` darüber gibt die Werte.',
    model:
      'Das ist das Modell oder seine Methode, kein Ergebnis. Rufe sie auf: `model.predict(x)`, mit den Klammern.',
    dataset: 'Das ist ein Datensatz, keine Ausgabe. `model.predict(dataset)` gibt die Ausgabe.',
    shape:
      'Das ist eine Form (shape): wie viele Werte es sind, nicht die Werte. Gib das Array selbst aus.',
    object:
      'Das ist die Beschreibung eines Objekts ohne seine Werte. In der Konsole des Browsers zeigen `console.log(JSON.stringify(output))` oder `output.print()` sie.',
  },
  problem: {
    empty:
      'Hier ist nichts zu deuten. Füge ein, was `model.predict()` ausgegeben hat, zum Beispiel [[0.0912]].',
    'too-large':
      'Das sind {{size}} Zeichen oder Bytes; ich lese bis {{limit}}. Einige hundert Zeilen genügen: Füge `output[:100]` ein.',
    'too-many-rows':
      'Das sind {{rows}} Zeilen; ich lese bis {{limit}}. Füge einen Teil ein: `output[:1000]`.',
    'too-deep':
      'Hier sind Klammern {{depth}}-fach verschachtelt; die Ausgabe eines Modells hat höchstens eine Handvoll Dimensionen. Füge das Array so ein, wie es ausgegeben wurde.',
    'long-number':
      'In Zeile {{line}} steht eine Zahl mit {{digits}} Ziffern; das gibt kein Modell aus. Füge das Array so ein, wie es ausgegeben wurde.',
    'mixed-shapes':
      'Die Zeilen sind verschieden lang: Zeile {{row}} (Textzeile {{line}}, Spalte {{column}}) hat {{found}} Werte, die erste {{expected}}. Es wurde nichts geraten: Füge ein Array ein, dessen Zeilen gleich lang sind.',
    'mixed-nesting':
      'Einzelne Werte und Klammern stehen nebeneinander bei Zeile {{row}} (Textzeile {{line}}, Spalte {{column}}). Es wurde nichts geraten: Füge ein Array ein, dessen Zeilen von einer Form sind.',
    'no-numbers':
      'Ich sehe darin keine Zahl. Füge ein, was `model.predict()` ausgegeben hat, zum Beispiel [[0.0912]].',
    'no-output':
      'Ich sehe Zahlen, aber keine, die nach der Ausgabe eines Modells aussieht. Füge ein, was `model.predict()` ausgegeben hat, zum Beispiel [[0.0912]].',
    code: 'Das ist Code, nicht seine Ausgabe. Führe ihn aus und füge ein, was `print(model.predict(x))` zeigt.',
    'error-message':
      'Das ist eine Fehlermeldung ({{name}}); das Modell hat also nichts ausgegeben. Sobald es läuft, füge ein, was es ausgibt.',
    binary:
      'Das ist eine Binärdatei, die ich nicht lese. Speichere die Ausgabe als .npy, .csv, .json oder .txt.',
    'npy-objects':
      'Diese .npy-Datei enthält Python-Objekte oder Texte. Sie zu öffnen hieße, Code auszuführen; deshalb wird sie abgelehnt. Speichere reine Zahlen: `np.save("out.npy", output.astype("float32"))`.',
    'npy-broken':
      'Diese .npy-Datei lässt sich nicht lesen ({{detail}}). Speichere sie neu mit `np.save("out.npy", output)`.',
    fault: {
      header: 'ihr Kopf ist beschädigt',
      version: 'ihre Formatversion ist unbekannt',
      dtype: 'ihren Zahlentyp lese ich nicht',
      shape: 'ihre Form ist unmöglich',
      truncated: 'sie endet zu früh',
    },
    noText: 'Diese Nachricht enthält keinen Text oder Codeblock, den ich lesen könnte.',
    fileTooLarge: 'Diese Datei ist größer als 1 MB. Einige hundert Zeilen genügen.',
    fileUnread:
      'Diese Datei ließ sich nicht abrufen. Versuche es noch einmal oder füge ihren Text ein.',
  },
  picture: {
    title: 'Ausgaben auf der logistischen Kurve',
    titleLogits: 'Logits und ihre Wahrscheinlichkeiten auf der logistischen Kurve',
    bars: 'Wahrscheinlichkeiten je Klasse',
    row: 'Zeile {{row}}',
    hidden: 'Nicht gezeigt: {{rows}} Zeilen, bis zu {{classes}} Klassen je Zeile',
    logOdds: 'Log-Odds von {{label1}}',
    score: 'Wahrscheinlichkeit von {{label1}}',
    threshold: 'Schwellenwert {{threshold}}',
    alt: 'Die logistische Kurve mit {{rows}} Ausgaben: kleinste {{min}}, größte {{max}}; der Schwellenwert {{threshold}} ist als Linie gezeichnet.',
    altBars:
      'Balken der Klassenwahrscheinlichkeiten für die ersten Zeilen; die wahrscheinlichste Klasse jeder Zeile ist hervorgehoben.',
  },
  footer: 'Gelesen als {{format}} · Form {{shape}} · Schwellenwert {{threshold}}, Operator ≥',
} as const satisfies Translation<typeof english>;
