export const counterfactual = {
  title: 'What would turn the verdict',
  without: 'Without {{words}} this would score **{{score}}**: {{verdict}}.',
  eachSingle: 'Each of the {{words}} words was taken out once, and the text scored again.',
  smallest: 'That is the smallest set I found.',
  noSingle: 'No single word decides: with any one of the {{words}} taken out, the verdict stays.',
  noneFound: 'I found no words whose removal turns it.',
  nothingLeft: 'Without its words there is nothing left to judge.',
  noSet: 'Nor did I find two or three that do; there may be some.',
  furthest: 'The furthest I got: without {{words}} it would still score {{score}}.',
  cut: 'The text is long, so I tried only {{tried}} of its {{words}} words, those that push most towards the verdict first.',
  notSearched:
    'Not searched: the verdict is unsure for want of words that the model knows, and taking words out does not mend that.',
} as const;
