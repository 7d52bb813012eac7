export const interpret = {
  command: {
    name: 'interpret',
    description: 'Paste what model.predict() printed and learn what it means',
    outputName: 'output',
    output: 'The output, as printed. Leave it out to paste many lines in a window',
    fileName: 'file',
    file: 'A .txt, .csv, .json or .npy file, up to 1 MB',
    labelsName: 'labels',
    labels:
      "Class names in the order of label 0, label 1: \"not spam, spam\" or {'Cat': 0, 'Dog': 1}",
    thresholdName: 'threshold',
    threshold: 'Lowest probability of label 1 that names label 1 (default 0.5)',
    activationName: 'activation',
    activation: 'What the last layer ends in, if you know',
    truthName: 'truth',
    truth: 'True classes, one a row: "0, 1, 1" or class names',
    missCostName: 'miss-cost',
    missCost: 'How many false alarms one miss is as bad as, for the best threshold (with truth)',
    shareName: 'share',
    share: 'Show the answer to everybody here (default: only you see it)',
  },
  choice: {
    command: {
      sigmoid: 'sigmoid',
      softmax: 'softmax',
      none: 'none (logits)',
      unknown: 'don’t know',
    },
  },
  menu: 'Interpret model output',
  modal: {
    title: 'Interpret model output',
    label: 'What model.predict() printed',
    placeholder: '[[0.09122807]]',
    labelsLabel: 'Class names: label 0, label 1',
    labelsPlaceholder: 'not spam, spam',
  },
  ask: {
    labelsTitle: 'Which class is which?',
    labelsField: 'Names in the order of label 0, label 1',
    thresholdTitle: 'Another threshold',
    thresholdField: 'A number from 0 to 1',
    badThreshold: 'A threshold is a number from 0 to 1, such as 0.9. “{{said}}” is none.',
    badLabels:
      "I need at least two different names, label 0 first: “not spam, spam”, or {'Cat': 0, 'Dog': 1}.",
  },
  label: 'label {{label}} ({{name}})',
  labelOnly: 'label {{label}}',
  title: {
    sigmoid: 'The output of one sigmoid unit',
    sigmoidLikely: 'Most likely the output of one sigmoid unit',
    softmax: 'Softmax rows: each shares 100 % among {{classes}} classes',
    multiLabel: '{{classes}} independent sigmoid outputs a row, not a softmax',
    namedScores: 'Classes with their scores',
    percentages: 'Probabilities, written as percentages',
    logits: 'Logits: values before the sigmoid or softmax',
    logitsLikely: 'Most likely logits: values before the softmax',
    logProbabilities: 'Log-probabilities: logarithms of softmax outputs',
    labels: 'Hard labels: no probability left',
    unbounded: 'Values outside 0 to 1: not a sigmoid output',
    unboundedWhole: 'Whole numbers: no class probabilities',
    allOnes: 'Every value is exactly 1',
    notFinite: 'No prediction: the output is not a number',
    metricLine: 'A line of metrics, not predictions',
    noValues: 'An object was printed, not its values',
  },
  what: {
    sigmoid:
      'Each value estimates the probability of {{label1}}. Close to 1 leans to {{label1}}, close to 0 leans to {{label0}}. What is left, 1 − value, goes to {{label0}}; that is arithmetic, not a second measurement.',
    softmax:
      'The columns stand for label 0, label 1 and so on. Each value is the probability of its own column’s class, and a row adds up to 1, so the classes exclude each other.',
    multiLabel:
      'Each column answers its own yes-or-no question: its value estimates the probability of that label, whatever the other columns say. The row does not add up to 1, so this is no softmax, and several labels (or none) may hold at once.',
    namedScores:
      'The print names the class beside each score: the score is the probability of that named class, not of label 1 in general. Classes that are not shown share what is left of 100 %.',
    percentages:
      'The percent sign is only a way of writing: 98.99 % is 0.9899. Read as the output of one sigmoid unit, each value is the probability of {{label1}}, and the rest goes to {{label0}}.',
    logitsOne:
      'Each value is a logit: the log-odds of {{label1}}. Positive leans to {{label1}}, negative to {{label0}}, and 0 is 0.5. The sigmoid turns it into a probability: 1 / (1 + e^−logit).',
    logitsMany:
      'Each column is the logit of its class: the largest one wins. Softmax over the row turns them into probabilities that add up to 1.',
    logProbabilities:
      'Each value is the logarithm of a probability: e to the power of it gives the probability, and those of a row add up to 1.',
    labels:
      'Each value already names a class. The threshold (or argmax) was applied before this was printed, and how sure the model was cannot be recovered from it. Print `predict()` or `predict_proba()` itself to see probabilities.',
    unbounded:
      'A sigmoid or softmax output always lies between 0 and 1, and this does not. Do not rescale it: dividing by the largest value gives numbers between 0 and 1 that are still no probabilities. Nothing is stated about classes until the last layer is known.',
    unboundedWhole:
      'Whole numbers like these are counts, pixels or quantised outputs, never probabilities as they stand. Nothing is rescaled here.',
    allOnes:
      "Likely a softmax over `Dense(1)`: softmax divides each unit by the sum of all units, and with one unit that is always exactly 1, whatever goes in. For two classes the last layer is `Dense(1, activation='sigmoid')`, or `Dense(2, activation='softmax')`. Hard labels, or a saturated sigmoid that float32 rounds to 1, would print the same.",
    notFinite:
      'NaN and infinity are no probabilities and no classes. They come from NaN in the input, a learning rate so high that the weights overflowed, a division by 0 when scaling, log(0) in a loss of your own, or a model that was loaded without its weights. Check `isnan` on the input first, then on the weights.',
  },
  threshold:
    'A threshold turns the number into a class name: {{label1}} if value ≥ {{threshold}}, else {{label0}}. Moving it changes the class names, never the numbers. It is your choice, and 0.5 is only a habit.',
  thresholdLogit: 'In logits the threshold {{threshold}} lies at {{logit}}.',
  thresholdEach: 'Label by label: yes if value ≥ {{threshold}}.',
  argmax: 'The class of a row is the one with the largest value (argmax).',
  not: 'It is not the model’s accuracy, and not how much of the input is {{label1}}: one output says nothing about how often the model is right. It is a good estimate only if the model was checked for calibration.',
  example:
    'Row {{row}}: {{printed}} is {{decimal}}, that is {{share1}} {{label1}} and {{share0}} {{label0}}, so {{verdict}}.',
  exampleLogit:
    'Row {{row}}: the logit {{printed}} becomes {{decimal}}, that is {{share1}} {{label1}} and {{share0}} {{label0}}, so {{verdict}}.',
  exampleClass:
    'Row {{row}}: {{verdict}} leads with {{share}}, {{points}} percentage points ahead.',
  rows: {
    title: 'Rows',
    titleFirst: 'First {{shown}} of {{rows}} rows (all of them in the file)',
    number: '#',
    printed: 'printed',
    decimal: 'decimal',
    class: 'class',
    label0: 'P(0)',
    label1: 'P(1)',
    margin: 'from {{threshold}}',
    share: 'P(class)',
    lead: 'lead',
    labels: 'labels',
    none: '–',
  },
  summary: {
    title: 'All together',
    each: '{{label}}: {{number}}',
    without: 'without a class: {{number}}',
    range: 'Lowest {{min}} (row {{lowest}}), highest {{max}} (row {{highest}}).',
    near: 'Within 0.05 of the threshold, the closest calls first: rows {{rows}}.',
    nearLead: 'Nearly tied, the closest first: rows {{rows}}.',
    histogram: 'How many lie in each tenth from 0 to 1: {{bins}}.',
  },
  reasons: 'Why this reading',
  doubts: 'What to know before you rely on it',
  code: 'From output to class names',
  reason: {
    said: 'You said that the last layer ends in {{activation}}.',
    saidNone: 'You said that the last layer has no activation.',
    word: 'The print says “{{word}}”, and that decides more than any range.',
    'inside-unit-interval': 'All values lie between 0 and 1 (from {{min}} to {{max}}).',
    'outside-unit-interval':
      '{{number}} of the values lie outside 0 to 1 (from {{min}} to {{max}}).',
    'one-column': 'There is one value a row.',
    flattened: 'It is a list of single values: one value a row, not one row of many classes.',
    columns: 'There are {{number}} values a row.',
    'rows-sum-to-one': 'Every row adds up to 1.',
    'rows-do-not-sum-to-one': 'The rows do not add up to 1 (one adds up to {{sum}}).',
    'exponentials-sum-to-one':
      'No value is above 0, and e to the power of a row’s values adds up to 1.',
    'negative-and-positive':
      'There are negative and positive values, as scores before a softmax have.',
    'percent-signs': 'The values carry percent signs.',
    'only-zero-and-one': 'There is nothing but 0 and 1.',
    'only-minus-one-and-one': 'There is nothing but −1 and 1.',
    booleans: 'The values are True and False: a threshold was applied already.',
    'whole-numbers': 'There are only whole numbers up to {{max}}, as class numbers are.',
    'one-hot': 'Each row has one 1 and is 0 otherwise.',
    'class-names': 'The values are class names.',
    'names-beside-scores': 'A class name stands beside each score.',
    'exactly-one': 'All values ({{number}}) are exactly 1.',
  },
  doubt: {
    'range-is-no-proof':
      'Lying between 0 and 1 does not prove a sigmoid. If the last layer has no activation, these are logits and read differently.',
    'label-order-unknown':
      'The numbers cannot tell which class has which label. Folder loaders number class names alphabetically (cat 0, dog 1) unless `classes=` or `class_names=` says otherwise: look at `class_indices`, `class_names` or `classes_`.',
    'hidden-rows':
      '`...` stands for rows that are not shown; what is counted here are the rows shown.',
    'hidden-columns': '`...` hides columns, so sums and the largest value may be wrong.',
    'not-finite':
      '{{nan}} values are NaN or missing and {{infinite}} are infinite: no prediction for them.',
    contradiction:
      'You said {{activation}}, but these values cannot come out of it: either another layer follows, or this is another model’s output.',
    'hint-contradicted': 'The paste mentions “{{word}}”, but these values cannot come out of that.',
    'double-sigmoid':
      'All values lie between 0.5 and 0.731, where a sigmoid of a sigmoid must lie. That is a suspicion, not a proof: check that the sigmoid is not applied twice.',
    saturated:
      '{{zeros}} values are exactly 0 and {{ones}} exactly 1. A sigmoid never reaches either: float32 rounded them, so read them as “<0.01 %” and “>99.99 %”, not as certainty.',
    constant:
      'All values are the same ({{value}}). The model ignores its input: look for dead units, inputs that were not scaled, or a model that never trained.',
    'all-near-half': 'All values lie close to 0.5: the model has learnt next to nothing yet.',
    'maybe-logits':
      'They may be logits (no activation on the last layer): say so, and they are read as such.',
    'maybe-regression': 'They may be a regression’s values, with no classes at all.',
    'maybe-percentages':
      'They may be percentages without their sign. If so, paste them with % signs.',
    'maybe-tanh': 'All values lie between −1 and 1, as a tanh gives them. tanh is no probability.',
    'maybe-pixels': 'This looks like pixels or an input array, not like a model’s output.',
    'maybe-quantised':
      'Rows that add up to 255 look like a quantised TFLite output: (value − zero point) × scale gives the probability.',
    'maybe-counts': 'A square of whole numbers looks like a confusion matrix.',
    'maybe-relu': 'Zeros and no negative values look like a ReLU on the last layer.',
    'maybe-saturated':
      'They may be sigmoid outputs that float32 rounded to exactly 0 and 1, rather than labels.',
    'maybe-predicted-labels': 'They may be predicted labels rather than outputs.',
    'maybe-confidence':
      'If this number is the confidence in a class that was named beside it, it is the probability of that class, whichever label it has.',
    'cut-off': 'The paste ends in the middle of a row; that row was left out.',
    'list-may-be-row':
      'A bare list of {{number}} values may be one row of {{number}} classes, or {{number}} rows of one value.',
    'two-values-sum-to-one':
      'The two values add up to 1, so they are read as one row of two classes; two rows whose values add up by chance would look the same.',
    'float-rounding': 'A value a hair above 1 is float32 rounding.',
    'two-sigmoid-columns':
      'Two columns are not always a softmax: two sigmoids answer two questions.',
    'top-classes-only':
      'Not every class is shown, so what is left of 100 % belongs to classes unseen here.',
    ignored: '{{number}} further arrays or columns of another shape were left aside.',
    'labels-do-not-fit': 'The class names do not fit: {{labels}} names for {{classes}} classes.',
    'truth-does-not-fit':
      'The truth has {{truth}} entries for {{rows}} rows, so nothing was measured.',
    'truth-unreadable':
      'The truth names “{{printed}}”, which is none of the labels, so nothing was measured.',
  },
  question: {
    activation: 'What does the last layer end in?',
    labels: 'Which class is label 1?',
    threshold: 'Try another threshold',
    sigmoid: 'sigmoid',
    softmax: 'softmax',
    none: 'nothing: these are logits',
    pair: 'label 1 = {{label1}} (label 0 = {{label0}})',
    pairs: 'not spam, spam; cat, dog; negative, positive; no, yes',
    otherLabels: 'other names…',
    thresholdAt: 'label 1 from {{threshold}} on',
    otherThreshold: 'another threshold…',
    multiLabel: 'sigmoid: several labels may hold',
  },
  truth: {
    title: 'Held against the truth',
    counts:
      '{{number}} rows at threshold {{threshold}}: {{tp}} right and {{fp}} wrong as {{label1}}, {{tn}} right and {{fn}} wrong as {{label0}}.',
    rates: 'Precision {{precision}}, recall {{recall}}, F1 {{f1}}, accuracy {{accuracy}}.',
    ranking: 'ROC AUC {{auc}}, Brier score {{brier}} (0 is best).',
    best: 'With equal costs the best threshold here is {{threshold}}: {{wrong}} wrong.',
    bestNone: 'With equal costs it is best here never to say {{label1}}: {{wrong}} wrong.',
    bestCosts: 'If a miss is as bad as {{miss}} false alarms, it is {{threshold}}.',
    bestCostsNone:
      'If a miss is as bad as {{miss}} false alarms, it is best never to say {{label1}}.',
    hindsight:
      'Found on these very rows: measure it on others before you use it. Precision holds for this share of {{label1}} only.',
    unbalanced: 'One class makes up {{share}} of the rows, so accuracy alone misleads.',
    few: 'With so few rows every figure is rough.',
    reliability: 'Reliability (mean output → share that truly is {{label1}}): {{bins}}.',
    undefined: 'undefined',
    classes:
      '{{right}} of {{number}} rows name the true class ({{share}}). Rows true, columns predicted:',
  },
  metrics: {
    what: 'These numbers measure a model; none of them is an output for one input: {{metrics}}. Loss is what training lowers; accuracy, precision, recall and AUC count right and wrong answers over a whole data set. To interpret predictions, paste what `model.predict(x)` prints.',
    trap: "An accuracy of exactly 0 beside a fair loss is a broken metric: `tf.keras.metrics.Accuracy()` asks whether the output *equals* the label, and a float such as 0.97 never equals 1. Use `metrics=['accuracy']` or `BinaryAccuracy()`, which apply a threshold of 0.5 first.",
    one: '{{name}} {{value}}',
  },
  noValues: {
    'tfjs-tensor':
      'This is a TensorFlow.js tensor object: its fields describe it, but the numbers stay on the backend. `output.print()` shows them, `await output.data()` gives them as an array.',
    'symbolic-tensor':
      'This is a symbolic tensor: a place in the graph, with a shape and no values yet. Call `model.predict(x)` on data; in TensorFlow 1 run it with `sess.run(…)`.',
    promise:
      'This is a promise that has not been waited for. Write `await` before the call (or `.then(…)`), then print.',
    generator:
      'This is a generator: nothing has been computed. `list(…)` over it gives the values.',
    model:
      'This is the model or its method, not a result. Call it: `model.predict(x)`, with the brackets.',
    dataset: 'This is a data set, not an output. `model.predict(dataset)` gives the output.',
    shape: 'This is a shape: how many values there are, not the values. Print the array itself.',
    object:
      'This is an object’s description without its values. In a browser’s console `console.log(JSON.stringify(output))` or `output.print()` shows them.',
  },
  problem: {
    empty:
      'There is nothing to interpret. Paste what `model.predict()` printed, for example [[0.0912]].',
    'too-large':
      'That is {{size}} characters or bytes; I read up to {{limit}}. A few hundred rows are plenty: paste `output[:100]`.',
    'too-many-rows':
      'That is {{rows}} rows; I read up to {{limit}}. Paste a part: `output[:1000]`.',
    'too-deep':
      'Brackets are nested {{depth}} deep here; a model’s output has at most a handful of dimensions. Paste the printed array.',
    'long-number':
      'Line {{line}} holds one number of {{digits}} digits; no model prints that. Paste the printed array.',
    'mixed-shapes':
      'The rows have different lengths: row {{row}} (line {{line}}, column {{column}}) has {{found}} values, the first has {{expected}}. Nothing was guessed: paste one array whose rows are of one length.',
    'mixed-nesting':
      'Single values and brackets stand side by side at row {{row}} (line {{line}}, column {{column}}). Nothing was guessed: paste one array whose rows are of one form.',
    'no-numbers':
      'I see no number in that. Paste what `model.predict()` printed, for example [[0.0912]].',
    'no-output':
      'I see numbers, but none that looks like a model’s output. Paste what `model.predict()` printed, for example [[0.0912]].',
    code: 'That is code, not its output. Run it, and paste what `print(model.predict(x))` shows.',
    'error-message':
      'That is an error message ({{name}}), so the model returned nothing. Once it runs, paste what it prints.',
    binary:
      'That is a binary file which I do not read. Save the output as .npy, .csv, .json or .txt.',
    'npy-objects':
      'This .npy file holds Python objects or texts. Opening those would mean running code, so it is refused. Save plain numbers: `np.save("out.npy", output.astype("float32"))`.',
    'npy-broken':
      'This .npy file cannot be read ({{detail}}). Save it again with `np.save("out.npy", output)`.',
    fault: {
      header: 'its header is damaged',
      version: 'its format version is unknown',
      dtype: 'its number type is none that I read',
      shape: 'its shape is impossible',
      truncated: 'it ends too early',
    },
    noText: 'This message holds no text or code block that I could read.',
    fileTooLarge: 'That file is larger than 1 MB. A few hundred rows are plenty.',
    fileUnread: 'That file could not be fetched. Try again, or paste its text.',
  },
  picture: {
    title: 'Outputs on the logistic curve',
    titleLogits: 'Logits and their probabilities on the logistic curve',
    bars: 'Probabilities by class',
    row: 'Row {{row}}',
    hidden: 'Not shown: {{rows}} rows, up to {{classes}} classes a row',
    logOdds: 'log-odds of {{label1}}',
    score: 'probability of {{label1}}',
    threshold: 'threshold {{threshold}}',
    alt: 'The logistic curve with {{rows}} outputs on it: lowest {{min}}, highest {{max}}; the threshold {{threshold}} is drawn as a line.',
    altBars:
      'Bars of class probabilities for the first rows; the likeliest class of each row is marked.',
  },
  footer: 'Read as {{format}} · shape {{shape}} · threshold {{threshold}}, operator ≥',
} as const;
