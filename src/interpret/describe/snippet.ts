import type { Kind, Snippet } from '../interpretation.js';
import type { Framework } from '../parse/paste.js';

/** What the lines of code depend on. */
export interface Shape {
  readonly kind: Kind;
  readonly framework: Framework | null;
  readonly width: number;
  /** Sizes as printed; a bare list has one. */
  readonly dims: number;
  readonly names: readonly string[];
  readonly threshold: number;
  /** Whether labels are printed as -1 and 1. */
  readonly signs: boolean;
}

type Family = 'column' | 'two-columns' | 'columns' | 'multi-label' | 'labels';

function familyOf({ kind, width }: Shape): Family | null {
  if (['unbounded', 'all-ones', 'not-finite', 'named-scores'].includes(kind)) return null;
  if (kind === 'labels') return 'labels';
  if (kind === 'multi-label') return 'multi-label';
  if (width === 1) return 'column';
  return width === 2 ? 'two-columns' : 'columns';
}

function namesLine(names: readonly string[], js: boolean): string {
  const list = JSON.stringify(names).replaceAll('","', '", "');
  const order = names.length > 2 ? 'label 0, label 1, …' : 'label 0, label 1';
  return js ? `const names = ${list}; // ${order}` : `names = ${list}  # ${order}`;
}

/** One value a row, out of whatever shape was pasted. */
function pythonColumn({ dims }: Shape): string {
  if (dims === 2) return 'output[:, 0]';
  return dims === 1 ? 'output' : 'output.reshape(-1)';
}

function pythonRows({ dims }: Shape): string {
  if (dims === 2) return 'output';
  return dims === 1 ? 'output[None, :]' : 'output.reshape(-1, output.shape[-1])';
}

const PYTHON_SIGMOID: Readonly<Record<Exclude<Framework, 'tfjs'>, (values: string) => string>> = {
  keras: (values) => `tf.sigmoid(${values}).numpy()`,
  pytorch: (values) => `torch.sigmoid(${values})`,
  sklearn: (values) => `1 / (1 + np.exp(-${values}))`,
};

const PYTHON_SOFTMAX: typeof PYTHON_SIGMOID = {
  keras: (values) => `tf.nn.softmax(${values}, axis=-1).numpy()`,
  pytorch: (values) => `torch.softmax(${values}, dim=-1)`,
  sklearn: (values) => `scipy.special.softmax(${values}, axis=-1)`,
};

function python(shape: Shape, family: Family, framework: Exclude<Framework, 'tfjs'>): string[] {
  const { kind, threshold, signs } = shape;
  const logits = kind === 'logits';
  const [column, rows] = [pythonColumn(shape), pythonRows(shape)];
  const probabilities = logits ? PYTHON_SOFTMAX[framework](rows) : rows;
  const log = kind === 'log-probabilities';
  const exp = framework === 'pytorch' ? `torch.exp(${rows})` : `np.exp(${rows})`;
  switch (family) {
    case 'column':
      return [
        `p = ${logits ? PYTHON_SIGMOID[framework](column) : kind === 'percentages' ? `${column} / 100` : column}  # P(label 1), one a row`,
        `classes = [names[int(v >= ${threshold})] for v in p]`,
      ];
    case 'two-columns':
      return [
        `p = (${log ? exp : probabilities})[:, 1]  # P(label 1), one a row`.replace(
          /\((output)\)/,
          '$1',
        ),
        `classes = [names[int(v >= ${threshold})] for v in p]`,
      ];
    case 'columns':
      return [
        `classes = [names[int(i)] for i in ${rows}.argmax(${framework === 'pytorch' ? 'dim' : 'axis'}=-1)]`,
      ];
    case 'multi-label':
      return [
        `classes = [[n for n, v in zip(names, row) if v >= ${threshold}] for row in ${rows}]`,
      ];
    case 'labels':
      return shape.width > 1
        ? [`classes = [names[int(i)] for i in ${rows}.argmax(-1)]`]
        : [`classes = [names[int(v${signs ? ' > 0' : ''})] for v in ${column}]`];
  }
}

function javascript(shape: Shape, family: Family): string[] {
  const { kind, threshold, signs } = shape;
  const sigmoid = kind === 'logits' ? 'tf.sigmoid(output)' : 'output';
  const softmax = kind === 'logits' ? 'tf.softmax(output)' : 'output';
  const rows = (tensor: string): string =>
    `const rows = await ${tensor}${shape.dims === 2 ? '' : `.reshape([-1, ${shape.width}])`}.array();`;
  const log = kind === 'log-probabilities';
  switch (family) {
    case 'column':
      return [
        `const p = Array.from(await ${sigmoid}.data()); // P(label 1), one a row`,
        `const classes = p.map((v) => names[v >= ${threshold} ? 1 : 0]);`,
      ];
    case 'two-columns':
      return [
        rows(log ? 'output.exp()' : softmax),
        `const classes = rows.map(([, p]) => names[p >= ${threshold} ? 1 : 0]); // p = P(label 1)`,
      ];
    case 'columns':
      return [
        rows('output'),
        'const classes = rows.map((row) => names[row.indexOf(Math.max(...row))]);',
      ];
    case 'multi-label':
      return [
        rows('output'),
        `const classes = rows.map((row) => names.filter((_, i) => row[i] >= ${threshold}));`,
      ];
    case 'labels':
      return shape.width > 1
        ? [rows('output'), 'const classes = rows.map((row) => names[row.indexOf(1)]);']
        : [
            `const classes = Array.from(await output.data(), (v) => names[${signs ? 'v > 0 ? 1 : 0' : 'v'}]);`,
          ];
  }
}

/**
 * The lines that turn an output of this shape into class names, in the asker's own framework; Keras
 * where nothing tells. Null where the values name no class.
 */
export function snippetFor(shape: Shape): Snippet | null {
  const family = familyOf(shape);
  if (!family) return null;
  const framework = shape.framework ?? 'keras';
  const js = framework === 'tfjs';
  const lines = js ? javascript(shape, family) : python(shape, family, framework);
  return {
    framework,
    language: js ? 'js' : 'python',
    lines: [namesLine(shape.names, js), ...lines],
  };
}
