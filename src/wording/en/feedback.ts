export const feedback = {
  command: {
    name: 'feedback',
    description: 'For moderators: the votes on checks in this server',
    listName: 'list',
    list: 'The newest votes, and texts that people agreed to keep',
    exportName: 'export',
    export: 'Kept texts with their labels as JSON lines, for training and evaluation',
    deleteName: 'delete',
    delete: 'Delete one vote, or all of them, with the texts kept',
    idName: 'id',
    id: 'The short id from the list (default: all votes)',
  },
  button: {
    agree: 'Agree',
    disagree: 'Disagree',
    label: 'I take it for: {{name}}',
    keep: 'I agree: keep this text',
    drop: 'Delete the text again',
    confirm: 'Delete',
    cancel: 'Cancel',
  },
  counted: {
    agree: 'Counted: you agree with the verdict **{{verdict}}**.',
    disagree: 'Counted: you disagree with the verdict **{{verdict}}**.',
    labelled: 'Counted: you take this message for **{{name}}**.',
  },
  agree_one: '{{count}} person agrees',
  agree_other: '{{count}} people agree',
  disagree_one: '{{count}} person disagrees',
  disagree_other: '{{count}} people disagree',
  tally:
    '{{agree}}, {{disagree}}. A vote counts once for each person and message; press the other button to change yours.',
  meaning:
    'A vote is an opinion. It changes neither this score nor the model, which never learns by itself.',
  kept: 'Kept with your vote for a year: the score, the verdict and the model’s id, but not the text. /{{privacy}} shows it and deletes it.',
  keptWithText:
    'Kept with your vote for a year: the score, the verdict, the model’s id, and the text, as you agreed before. /{{privacy}} shows it and deletes it.',
  consent: {
    title: 'May Hamlet keep the text too?',
    body: 'The text is deleted 15 minutes after the check. If you press **I agree: keep this text**, it is kept in readable form with your vote, for up to a year. The moderators of this server can then read it and export it to train or test a model. You can delete it again at any time here or with /{{privacy}}. Agree only if nobody in the text would mind.',
  },
  textKept: 'The text is kept with your vote, as you agreed.',
  textDropped: 'The text was deleted. Your vote still counts.',
  noVote: 'There is no vote of yours on this message any more. Vote again first.',
  off: 'Votes are switched off in this server.',
  list: {
    title: 'Votes on checks in this server',
    none: 'There are no votes in this server.',
    line: '`{{id}}` {{when}} · {{opinion}} · verdict {{verdict}}, score {{score}} · {{text}}',
    agrees: 'agrees',
    disagrees: 'disagrees',
    disagreesFor: 'takes it for {{name}}',
    noText: 'text not kept',
    more_one: 'and {{count}} older vote',
    more_other: 'and {{count}} older votes',
  },
  exported_one:
    '{{count}} text with a label. The file fits models/corpus for `npm run train`, and `hamlet evaluate`.',
  exported_other:
    '{{count}} texts with labels. The file fits models/corpus for `npm run train`, and `hamlet evaluate`.',
  exportNote:
    'Left out are votes without a kept text, votes without a label, and messages on which the votes are even.',
  nothingToExport: 'There is no kept text with a label to export.',
  confirm: {
    all_one: 'Delete the one vote of this server, with the text kept?',
    all_other: 'Delete all {{count}} votes of this server, with the texts kept?',
    one: 'Delete the vote {{id}}, with its text if one was kept?',
  },
  deleted_one: 'Deleted {{count}} vote.',
  deleted_other: 'Deleted {{count}} votes.',
  unknownId: 'No vote in this server has the id {{id}}.',
} as const;
