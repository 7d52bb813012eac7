import type { Framework, Hint } from './paste.js';
import type { Token } from './tokenise.js';

const LOGITS_FIELD = /^(?:[\w.]*[._])?logits?$/i;
const GRADIENTS: readonly (readonly [RegExp, Hint['says']])[] = [
  [/^LogSoftmaxBackward\d*$/, 'log-softmax'],
  [/^SoftmaxBackward\d*$/, 'softmax'],
  [/^SigmoidBackward\d*$/, 'sigmoid'],
  [/^(?:Addmm|Mm|Linear|T)Backward\d*$/, 'logits'],
];
const CALLS: readonly (readonly [RegExp, Hint['says']])[] = [
  [/(?:^|[./])log_?softmax$/i, 'log-softmax'],
  [/(?:^|[./])predict_log_proba$/, 'log-softmax'],
  [/(?:^|[./])softmax$/i, 'softmax'],
  [/(?:^|[./])sigmoid$/i, 'sigmoid'],
];
const ACTIVATIONS: Readonly<Record<string, Hint['says']>> = {
  sigmoid: 'sigmoid',
  softmax: 'softmax',
  log_softmax: 'log-softmax',
};

/** What one token says about the last layer, when its neighbours show that it is code or a field. */
function hintAt(tokens: readonly Token[], at: number): Hint | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || (token.kind !== 'word' && token.kind !== 'string')) return null;
  const word = token.text;
  const gradient = GRADIENTS.find(([pattern]) => pattern.test(word));
  if (gradient) return { says: gradient[1], word };
  const names = after?.kind === 'equals' || after?.kind === 'colon';
  if (LOGITS_FIELD.test(word) && names) return { says: 'logits', word };
  if (word === 'from_logits' && tokens[at + 2]?.text === 'True') return { says: 'logits', word };
  const said = ACTIVATIONS[word.toLowerCase()];
  if (
    said &&
    token.kind === 'string' &&
    ['equals', 'colon', 'comma', 'open'].includes(before?.kind ?? '')
  )
    return { says: said, word };
  const call = CALLS.find(([pattern]) => pattern.test(word));
  const called = after?.text === '(' || (after?.kind === 'colon' && word.includes('/'));
  return call && called && token.kind === 'word' ? { says: call[1], word } : null;
}

/** The word in the paste that decides: a field named logits, else the last, as layers are in order. */
export function readHint(tokens: readonly Token[]): Hint | null {
  const hints = tokens.flatMap((_, at) => hintAt(tokens, at) ?? []);
  return hints.find(({ word }) => LOGITS_FIELD.test(word)) ?? hints.at(-1) ?? null;
}

const FRAMEWORKS: readonly (readonly [Framework, RegExp])[] = [
  ['pytorch', /\btorch\b|\btensor\(|\bgrad_fn\b|\bnn\.\w|\b\w+ClassifierOutput\b|'label': '/],
  [
    'tfjs',
    /\btf\.tensor|\bFloat\d\dArray\b|\btfjs\b|^\s*Tensor\s*$|\bdataSync\b|\bawait\b|\bconsole\.log\b|"?className"?\s*:/m,
  ],
  [
    'sklearn',
    /\bsklearn\b|\bpredict_proba\b|\bdecision_function\b|\bpredict_log_proba\b|\bxgb\w*\b|\bLogisticRegression\b|\bRandomForest\w+|\bSVC\b/,
  ],
  [
    'keras',
    /\bkeras\b|\btf\.Tensor\b|\btensorflow\b|\/step\b|\bclass_indices\b|\bDense\(|\bmodel\.predict\b|dtype=(?:np\.)?float(?:16|32)/,
  ],
];

/** Whose print it is, from words that only one framework uses; null when nothing tells. */
export function readFramework(text: string): Framework | null {
  return FRAMEWORKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The element type that the print names. */
export function readDtype(text: string): string | null {
  return /\bdtype\s*[=:]\s*['"<]?(?:\w+\.)?([<>|=]?\w+)/.exec(text)?.[1] ?? null;
}
