export const counterfactual = {
  title: 'Was das Urteil kippen würde',
  without: 'Ohne {{words}} wäre der Wert **{{score}}**: {{verdict}}.',
  eachSingle: 'Jedes der {{words}} Wörter wurde einmal weggelassen und der Text neu bewertet.',
  smallest: 'Das ist die kleinste Menge, die ich gefunden habe.',
  noSingle:
    'Kein einzelnes Wort entscheidet: Lässt man irgendeines der {{words}} weg, bleibt das Urteil.',
  noneFound: 'Ich habe keine Wörter gefunden, ohne die es kippt.',
  nothingLeft: 'Ohne seine Wörter bleibt nichts, was sich beurteilen ließe.',
  noSet: 'Auch zwei oder drei zusammen habe ich nicht gefunden; es kann welche geben.',
  furthest: 'Am weitesten kam ich so: Ohne {{words}} wäre der Wert immer noch {{score}}.',
  cut: 'Der Text ist lang; darum habe ich nur {{tried}} seiner {{words}} Wörter probiert, die mit dem stärksten Schub zum Urteil zuerst.',
  notSearched:
    'Nicht gesucht: Das Urteil lautet unsicher, weil das Modell zu wenige Wörter kennt, und das ändert sich nicht, wenn man Wörter weglässt.',
} as const;
