export const evidence = {
  title: 'What such scores have meant',
  counted:
    'Of {{messages}} held-out messages that scored between {{from}} and {{to}}, {{positives}} turned out to be {{label1}} ({{set}}, {{date}}).',
  thin: 'Held-out messages that scored between {{from}} and {{to}}: only {{messages}}, of which {{label1}}: {{positives}} ({{set}}, {{date}}). That is too few to read a share from.',
  none: 'No held-out message scored between {{from}} and {{to}} ({{set}}, {{date}}), so there is no experience with such scores.',
  lapses:
    'This holds for messages like those. Other languages, other kinds of server and another share of {{label1}} change it.',
  unlike: 'This text looks unlike them.',
} as const;
