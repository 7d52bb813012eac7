/** One number as it was printed, with what its spelling says about its type. */
export interface Cell {
  readonly printed: string;
  /** NaN where the print shows a missing or masked value; percentages are divided by 100. */
  readonly value: number;
  readonly form: 'whole' | 'decimal' | 'percent' | 'boolean' | 'missing';
}

/** Whose print it is; decides which code the answer shows. */
export type Framework = 'keras' | 'pytorch' | 'tfjs' | 'sklearn';

export type Format =
  | 'numpy'
  | 'python'
  | 'tensorflow'
  | 'pytorch'
  | 'tfjs'
  | 'typed-array'
  | 'json'
  | 'table'
  | 'pandas'
  | 'named-scores'
  | 'npy'
  | 'text';

/** Numbers in rows. `flat` is a bare list, which may be one row or one column. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly flat: boolean;
  /** Sizes from the outside in, as printed; rows that `...` hides are not counted. */
  readonly shape: readonly number[];
  readonly columns: readonly string[] | null;
  readonly rowNames: readonly string[] | null;
  /** Indexes of the rows after which `...` hides others. */
  readonly gaps: readonly number[];
  readonly hiddenColumns: boolean;
  /** Whether the paste ends in the middle of a row. */
  readonly cut: boolean;
}

/** Classes named beside their score, as a pipeline prints them; only the winner may be shown. */
export interface NamedRow {
  readonly scores: readonly { readonly name: string; readonly cell: Cell }[];
}

/** A word in the paste that says what the values are, stronger than their range. */
export type Hint =
  | { readonly says: 'logits'; readonly word: string }
  | { readonly says: 'sigmoid'; readonly word: string }
  | { readonly says: 'softmax'; readonly word: string }
  | { readonly says: 'log-softmax'; readonly word: string };

/** Everything that a paste holds, before anybody says what it means. */
export interface Paste {
  readonly format: Format;
  readonly framework: Framework | null;
  readonly dtype: string | null;
  readonly content:
    | { readonly kind: 'grid'; readonly grid: Grid }
    | { readonly kind: 'named'; readonly rows: readonly NamedRow[] }
    | { readonly kind: 'words'; readonly words: readonly string[] };
  readonly hint: Hint | null;
  /** Class names by label, from a dictionary beside the values. */
  readonly labels: readonly string[] | null;
  /** The column of a table that holds the true classes, as printed. */
  readonly truth: readonly string[] | null;
  /** Whether words beside a single number call it the confidence in some class. */
  readonly confidence: boolean;
  /** Further arrays and columns of another shape that were left aside. */
  readonly ignored: number;
}

/** A metric that a training or evaluation line reports. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly printed: string;
}

/** Where in the paste something stands, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why nothing could be read, with what was seen. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-many-rows'; readonly rows: number; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly depth: number; readonly limit: number }
  | { readonly kind: 'long-number'; readonly digits: number; readonly at: Position }
  | {
      readonly kind: 'mixed-shapes';
      readonly expected: number;
      readonly found: number;
      readonly row: number;
      readonly at: Position;
    }
  | { readonly kind: 'no-numbers'; readonly words: number }
  | { readonly kind: 'no-output'; readonly numbers: number }
  | { readonly kind: 'code' }
  | { readonly kind: 'error-message'; readonly name: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'npy-objects' }
  | { readonly kind: 'npy-broken'; readonly detail: NpyFault };

export type NpyFault = 'header' | 'version' | 'dtype' | 'shape' | 'truncated';

/** What the text reader found: numbers, a metric line, an object without values, or a reason why not. */
export type Parsed =
  | { readonly kind: 'paste'; readonly paste: Paste }
  | { readonly kind: 'metrics'; readonly metrics: readonly Metric[] }
  | {
      readonly kind: 'no-values';
      readonly object: NoValuesObject;
      readonly framework: Framework | null;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Which valueless object was printed, since each is opened in another way. */
export type NoValuesObject =
  | 'tfjs-tensor'
  | 'symbolic-tensor'
  | 'promise'
  | 'generator'
  | 'model'
  | 'dataset'
  | 'shape'
  | 'object';
