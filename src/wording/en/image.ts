export const image = {
  command: {
    name: 'check-image',
    description: 'Cat or dog? Score a picture and see what made the number',
    imageName: 'image',
    image: 'JPEG, PNG, WebP or GIF (its first frame), up to 10 MB',
    modelName: 'model',
    model: 'Which picture model reads it (default: cats against dogs)',
  },
  menu: 'Explain picture score',
  verdict: {
    label1: 'Verdict: {{label1}}',
    label0: 'Verdict: {{label0}}',
    unsure: 'Verdict: unsure',
    unfamiliar: 'Verdict: unsure, this does not look like what the model was trained on',
  },
  meaning: {
    what: 'The model returned one number for the picture, `[[{{raw}}]]`: one row for one picture, one column for its one sigmoid unit. It estimates the probability of label 1 ({{label1}}): {{share1}}. What is left, {{share0}}, goes to label 0 ({{label0}}); that is 1 − {{raw}}, not a second measurement.',
    towards1:
      'It lies nearer to 1 than to 0, so the model leans to {{label1}}, at odds of {{odds}}.',
    towards0:
      'It lies nearer to 0 than to 1, so the model leans to {{label0}}, at odds of {{odds}}. A number near 0 is not a doubtful one.',
    even: 'It lies in the middle: the model leans neither way.',
    label1: 'It reaches the threshold of {{threshold}}, so the verdict is {{label1}}.',
    unsure:
      'It stays below the threshold of {{threshold}} but reaches the lower bound of {{lowerBound}}, so the verdict is unsure.',
    label0: 'It stays below {{lowerBound}}, so the verdict is {{label0}}.',
    unfamiliar:
      'By the score alone the verdict would be {{verdict}}. But a model of two classes has to choose one, whatever the picture shows, and here its detector finds too little of either: evidence {{evidence}}, where nearly all of its training photos reach {{needed}}. So the verdict is unsure.',
  },
  limits:
    'The model saw these pixels, stretched to its input size, and nothing else. It knows {{label0}} and {{label1}} only. The number is an estimate for this picture; it says nothing of how often the model errs.',
  baseRate:
    'Scores are calibrated for {{share}} % {{label1}} among the pictures; where the proportions differ, so does the chance.',
  extreme:
    'It was calibrated on {{pictures}} photos: how much rarer than 1 in {{pictures}} an error is here, nobody has measured.',
  first: 'The message holds {{pictures}} pictures; this is the first.',
  field: {
    score: 'Score (sigmoid output)',
    classes: 'Class probabilities',
    threshold: 'Threshold',
    bill: 'What the number is made of (log-odds)',
  },
  bill: {
    bias: 'start (bias) {{value}}',
    towards1: 'cells towards {{label1}} {{value}}',
    towards0: 'cells towards {{label0}} {{value}}',
    total: '**total {{logit}}** → sigmoid → **{{score}}**',
  },
  noMap:
    'This network does not end in average pooling and Dense(1), so no map divides its number exactly. The picture shows occlusion instead: each patch was covered in turn, and the picture scored anew.',
  footer: 'Model {{model}} · run by {{runtime}}',
  map: {
    title: 'Which parts make the number',
    towards1: 'towards {{label1}}',
    towards0: 'towards {{label0}}',
    unit: 'log-odds a cell',
    sum: 'bias {{bias}}, cells {{cells}}: logit {{logit}}, score {{score}}',
    alt: 'The picture in grey under a grid of {{rows}} by {{columns}} cells. Orange cells push the number towards {{label1}}, by {{towards1}} log-odds together; blue cells push it towards {{label0}}, by {{towards0}}. With the bias of {{bias}} they add up to {{logit}}, score {{score}}.',
  },
  occlusion: {
    title: 'What covering each patch does',
    unit: 'fall of the log-odds',
    note: 'patches do not add up; whole picture {{logit}}',
    alt: 'The picture in grey under a grid of {{rows}} by {{columns}} patches. Covering an orange patch lowers the log-odds of {{label1}}, by up to {{most}}; covering a blue one raises them, by up to {{least}}.',
    body: 'Each of {{patches}} patches was covered with the picture’s mean colour, and the picture scored anew. The strongest fall of the log-odds is {{most}}, the strongest rise {{least}}; the whole picture has {{logit}}.',
    limits:
      'This is what covering does, not a division of the number: the patches do not add up. A covered patch is itself something that the model was never trained on, two patches that say the same hide each other’s effect, and other patch sizes give other maps.',
  },
  button: {
    why: 'Why?',
    occlusion: 'Cover parts and see',
  },
  why: {
    title: 'Why {{score}}?',
    output: {
      title: 'What the number is, and how to use it',
      body: '`model.predict()` returns an array of rows; a row belongs to a picture and holds one value, because the network ends in `Dense(1)` with a sigmoid. The card says: label 0 = {{label0}}, label 1 = {{label1}}. So `{{score}}` reads as {{share1}} {{label1}}, {{share0}} {{label0}}. To get a class name, compare: `{{code}}`. The threshold is a choice; moving it changes the name, never the number.',
    },
    map: {
      title: 'What the map is',
      body: 'The backbone turns the picture into {{rows}} × {{columns}} cells. Pooling averages them, and `Dense(1)` weighs the average: both are linear, so every cell’s share of the log-odds can be computed exactly. Bias {{bias}}, cells towards {{label1}} {{towards1}}, cells towards {{label0}} {{towards0}}: together {{logit}}, whose sigmoid is {{score}}. This is a class activation map. The bias is what the last layer says of no features at all: not a picture, and not the share of {{label1}}.',
    },
    strongest: {
      title: 'What the model relied on most',
      towards1: 'Most towards {{label1}}: the cell at {{place}}, {{value}}.',
      towards0: 'Most towards {{label0}}: the cell at {{place}}, {{value}}.',
      spread:
        'The strongest cell makes {{share}} of all that is added and taken away: no single place decides.',
    },
    place: 'row {{row}} of {{rows}}, column {{column}} of {{columns}}',
    not: {
      title: 'What the map is not',
      body: 'It divides this number; it does not say what would happen without a part, and it does not say that the part causes the verdict. A cell sees more of the picture than its own square, so what it reports may lie beside it. If a sofa or a keyboard lights up, then the model relied on it: that is the model’s shortcut, not a fact about the animal. What removal does comes only from scoring the picture anew: that is the button “{{button}}”.',
    },
    noMap: {
      title: 'Why there is no exact map',
      body: 'This network’s last layers are not average pooling and `Dense(1)`, so the number cannot be divided among places exactly. What covering a patch does can still be measured, patch by patch.',
    },
    guard: {
      title: 'Does it look like the training photos?',
      familiar:
        'Yes: the backbone’s own detector finds evidence of {{evidence}} for one of the classes, and {{needed}} is asked for. That is no promise that the picture shows one.',
      unfamiliar:
        'No: the backbone’s own detector finds evidence of {{evidence}} for one of the classes, and {{needed}} is asked for. The number above is then what a two-class model says because it has to say something.',
    },
  },
  refusal: {
    'too-many-bytes':
      'No prediction: the file is larger than {{megabytes}} MB. Send a smaller copy.',
    'too-many-pixels':
      'No prediction: the picture has more than {{megapixels}} million pixels, so it was not decoded. Send a smaller copy.',
    'too-small':
      'No prediction: a side of the picture is shorter than {{side}} pixels, too little to see anything on.',
    'unknown-format':
      'No prediction: this is no picture that Hamlet reads. JPEG, PNG, WebP and GIF work.',
    broken: 'No prediction: the file is damaged and cannot be decoded to the end.',
    'not-finite':
      'No prediction: the model returned no finite number for this picture. It is not a verdict in either direction; please report it.',
    busy: 'Too many pictures are waiting right now. Please try again in a few seconds.',
    'backbone-missing':
      'Pictures cannot be read yet: the package with the picture network is not installed. Whoever runs Hamlet adds it with `{{install}}` and starts it anew.',
    'unusable-model':
      'The model “{{model}}” cannot be used: {{detail}}. Whoever runs Hamlet finds the rules in docs/bring-your-own-model.md.',
    'unknown-model': 'There is no picture model named “{{model}}”. Pick one from the list.',
    'no-picture':
      'No prediction: there is no picture attached to this message. Links and stickers are not read.',
    unreachable:
      'The picture could not be fetched from Discord; perhaps it was deleted. Send it again.',
    'foreign-address':
      'Only pictures that were uploaded to Discord are read, never an address from elsewhere.',
    expired:
      'This answer has expired: where its picture lies was forgotten after 15 minutes, and the picture itself was never kept. Check the picture again.',
  },
} as const;
