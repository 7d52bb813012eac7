export const help = {
  command: {
    name: 'help',
    description: 'What Hamlet does, what it never does, and where to begin',
  },
  title: 'Hamlet: spam, or not spam, and how it knows',
  intro:
    'You give Hamlet a text. A small neural network scores it, and the answer says what the number means, in words that you can check.',
  begin: {
    title: 'Where to begin',
    body: '**{{check}}** `text`: score a text; only you see the answer unless you share it.\nRight-click a message → Apps → **Explain spam score**: the same for any message.\nLeave `text` out to paste a long text with line breaks.',
  },
  all: {
    title: 'Everything you can ask',
    line: '**/{{name}}** {{about}}',
    menus: 'Right-click a message → Apps: **{{text}}** · **{{picture}}** · **{{output}}**',
  },
  means: {
    title: 'What the number is',
    body: 'One value between 0 and 1: the estimated probability of label 1 ({{label1}}). Near 1 it leans to {{label1}}, near 0 to {{label0}}. The threshold, {{threshold}} here, turns it into a verdict; it is a choice, not part of the model.',
  },
  never: {
    title: 'What Hamlet never does',
    body: 'It does not watch channels, delete messages, or punish anybody. It does not judge people, only texts that somebody hands to it. It does not learn from what you check, and it deletes the text of a check after 15 minutes.',
  },
} as const;
