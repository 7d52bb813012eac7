export const threshold = {
  command: {
    name: 'threshold',
    description: 'What a threshold would catch, miss and wrongly flag, before anybody uses it',
    valueName: 'value',
    value: 'A threshold from 0 to 1',
    falseAlarmName: 'false-alarm-cost',
    falseAlarm: 'How bad one wrongly flagged message is; give the cost of a miss too',
    missName: 'miss-cost',
    miss: 'How bad one missed message is, in the same unit',
  },
  title: 'What a threshold of {{threshold}} does',
  rule: 'The verdict is {{label1}} if score ≥ {{threshold}}. Moving the threshold changes verdicts, never scores: it is a policy that people choose, not a part of the model.',
  here: 'Here it stands at {{threshold}}.',
  direction:
    'A higher threshold flags less: fewer messages are wrongly flagged, more {{label1}} is missed. A lower one does the opposite.',
  costs: {
    title: 'From costs to a threshold',
    rule: 'If one false alarm costs {{falseAlarm}} and one miss {{miss}}, the threshold with the lowest expected cost is {{falseAlarm}} / ({{falseAlarm}} + {{miss}}) = {{ideal}}. That holds for calibrated scores only.',
    baseRate:
      'The costs apply to the score adjusted to this server’s base rate of {{rate}}. The scores were calibrated where {{calibration}} of messages were {{label1}}, so {{ideal}} there is {{threshold}} on the score as shown, if only the proportions differ.',
    noBaseRate:
      'The scores were calibrated where {{calibration}} of messages were {{label1}}. Where {{label1}} is rarer, the same costs ask for a higher threshold: a moderator can set the base rate in /{{settings}}.',
    both: 'Give both costs, or neither: a threshold weighs one against the other.',
    either: 'Give a value or two costs, not both.',
  },
  counts: {
    title: 'On messages kept from training',
    caught: 'Caught (recall): **{{number}}** of {{of}} {{label1}} · {{share}}',
    missed: 'Missed: **{{number}}** of {{of}} {{label1}}',
    flagged: 'Wrongly flagged (false alarms): **{{number}}** of {{of}} {{label0}} · {{share}}',
    precision:
      'Precision: {{share}} of what it flags is {{label1}}, at the {{rate}} {{label1}} of these messages.',
    precisionHere:
      'At this server’s base rate of {{rate}} the precision would be {{share}}, if only the proportions differ.',
    noPrecision: 'It flags next to nothing here, so no precision can be stated.',
    interval: '{{share}} (95 % interval {{low}} to {{high}})',
    range: '{{least}} to {{most}}',
  },
  last: {
    title: 'Your last check',
    body: 'It scored {{score}}. By that score alone its verdict at this threshold is {{verdict}}.',
  },
  evidence:
    'Counted on “{{set}}”, {{positives}} {{label1}} and {{negatives}} {{label0}}, on {{date}}, by model {{model}}. Where messages, language or the share of {{label1}} differ, the figures differ too.',
  picture: {
    title: 'Scores of messages kept from training',
    summary: '{{set}}: {{number}} messages',
    score: 'score = P({{label1}})',
    truly: 'truly {{name}}',
    caught: '{{number}} caught',
    missed: '{{number}} missed',
    flagged: '{{number}} wrongly flagged',
    passed: '{{number}} left alone',
    threshold: 'threshold {{threshold}}',
    marked: 'your last check {{score}}',
    heights: 'bar height: square root of the count',
    alt: 'Two histograms of scores from 0 to 1: messages that truly are {{label1}} above, {{label0}} below, with the threshold {{threshold}} as a line. Caught {{caught}}, missed {{missed}}, wrongly flagged {{flagged}}, left alone {{passed}}.',
  },
  button: { lower: 'Lower', higher: 'Higher', use: 'Use here' },
} as const;
