export const check = {
  command: {
    name: 'check',
    description: 'Is this spam? Score a text and read what the score means',
    textName: 'text',
    text: 'The text to score. Leave it out to type a long one in a window',
    shareName: 'share',
    baseRateName: 'base-rate',
    baseRate: 'Percentage of messages here that are spam, such as 2: what the score means then',
    share: 'Show the answer to everybody here (default: only you see it)',
  },
  menu: 'Explain spam score',
  modal: {
    title: 'Check a text',
    label: 'Text to score',
    placeholder: 'Paste a message; line breaks are fine',
  },
  verdict: {
    label1: 'Verdict: {{label1}}',
    label0: 'Verdict: {{label0}}',
    unsure: 'Verdict: unsure',
  },
  field: {
    score: 'Score (sigmoid output)',
    classes: 'Class probabilities',
    threshold: 'Threshold here',
  },
  classLine: 'label {{label}} ({{name}}): **{{share}}**',
  thresholdRule:
    '{{label1}} if score ≥ {{threshold}}\nunsure if score ≥ {{lowerBound}}\nelse {{label0}}',
  thresholdRuleWithoutBand: '{{label1}} if score ≥ {{threshold}}\nelse {{label0}}',
  meaning: {
    what: 'The network ends in one sigmoid unit. Its output, **{{score}}**, estimates the probability of label 1 ({{label1}}): {{share1}}. What is left, {{share0}}, goes to label 0 ({{label0}}); that is 1 − {{score}}, not a second measurement.',
    towards1:
      'The score lies nearer to 1 than to 0, so the model leans to label 1 ({{label1}}), at odds of {{odds}}.',
    towards0:
      'The score lies nearer to 0 than to 1, so the model leans to label 0 ({{label0}}), at odds of {{odds}}.',
    nearZero: 'A score near 0 is not a doubtful one.',
    even: 'The score lies in the middle: the model leans neither way.',
    label1:
      'It reaches the threshold of {{threshold}}, by {{points}} percentage points, so the verdict is {{label1}}.',
    unsure:
      'It stays below the threshold of {{threshold}}, by {{below}} percentage points, but reaches the lower bound of {{lowerBound}}, by {{above}}, so the verdict is unsure.',
    label0:
      'It stays below the lower bound of {{lowerBound}}, by {{points}} percentage points, so the verdict is {{label0}}.',
    label0WithoutBand:
      'It stays below the threshold of {{threshold}}, by {{points}} percentage points, so the verdict is {{label0}}.',
    times: 'Its odds are {{factor}} times those of the threshold.',
    divided: 'Its odds are those of the threshold divided by {{factor}}.',
    doubted:
      'By the score alone the verdict would be {{verdict}}. But {{doubt}}, and a two-class model has to choose even then; so the verdict is unsure.',
    doubtedToo: 'The verdict is unsure all the more as {{doubt}}.',
  },
  doubt: {
    noWords: 'the text holds no word for the model to know',
    foreignScript: 'only {{share}} of the letters are of a script that the model was trained on',
    noneInScript: 'none of the letters is of a script that the model was trained on',
    noneKnown: 'the model, trained mostly on English, knew none of the words',
    fewKnownWords:
      'the model, trained mostly on English, knew only {{known}} of the {{words}} words',
  },
  short_one: 'The text is very short, one word: there is little for the model to go by.',
  short_other: 'The text is very short, {{count}} words: there is little for the model to go by.',
  limits:
    'The model scored this text and nothing else. It cannot see who sent it, what was said before, where links lead, pictures, intent or this server’s rules. A score is an estimate for the message, not a finding about a person.',
  cut: 'Only the first {{length}} characters were scored.',
  footer_one: 'Model {{model}} · run by {{runtime}} · it knew {{known}} of {{count}} word',
  footer_other: 'Model {{model}} · run by {{runtime}} · it knew {{known}} of {{count}} words',
  alt: 'The logistic curve: log-odds from left to right, score from 0 to 1 upwards. This message lies at log-odds {{logit}}, score {{score}}; the threshold {{threshold}} is drawn as a line.',
  button: {
    meaning: 'What does this mean?',
    whatIf: 'What if…',
  },
} as const;
