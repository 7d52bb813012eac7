import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface Module {
  readonly file: string;
  readonly source: string;
  readonly imports: readonly Import[];
}

const MAIN = ['src/main.ts', 'src/hamlet.ts', 'src/start-failure.ts', 'src/cli.ts'];
const CORE = ['classify', 'classify-image', 'explain', 'interpret', 'measure'];

/** Which rooms a room may import; `wording` sees everybody's types and nobody's values. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  config: [],
  classify: [],
  'classify-image': ['classify'],
  measure: [],
  explain: ['classify', 'classify-image', 'measure'],
  interpret: ['measure'],
  wording: [],
  teach: ['classify', 'classify-image', 'explain', 'interpret', 'measure'],
  render: ['classify', 'classify-image', 'explain', 'interpret', 'measure', 'teach', 'wording'],
  store: [],
  bot: ['wording'],
  playground: ['config'],
  cli: ['classify', 'config', 'explain', 'interpret', 'measure', 'render', 'wording'],
  commands: [
    'bot',
    'classify',
    'classify-image',
    'explain',
    'interpret',
    'measure',
    'render',
    'store',
    'teach',
    'wording',
  ],
  models: ['classify', 'classify-image', 'config', 'explain', 'measure', 'render'],
};

const TYPES_OF_EVERYBODY = new Set(['wording']);

/** Outside packages that only the named files or rooms may import. */
const PACKAGES: readonly { readonly name: RegExp; readonly only: RegExp }[] = [
  {
    name: /^@tensorflow\//,
    only: /^(src\/classify\/runtime|src\/classify-image\/runtime\/|models\/training\/|models\/cats-dogs\/)/,
  },
  { name: /^(kysely|libsql|pg)$/, only: /^src\/store\// },
  { name: /^discord\.js$/, only: /^(src\/(bot|render|main|start-failure)|commands)/ },
  { name: /^(hono|@hono\/|ws$)/, only: /^src\/playground\// },
];

const FORBIDDEN_IN_CORE = /^(discord|kysely|libsql|pg$|ws$|hono|node:(http|https|net|tls|dgram))/;

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({
        target: node.moduleSpecifier.text,
        typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target && ts.isStringLiteral(target))
        found.push({ target: target.text, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext));
  return found;
}

/** Parses one file; relative imports become paths from the root, ending in `.ts`. */
export function parseModule(file: string, source: string): Module {
  const imports = importsOf(source).map(({ target, typeOnly }) => ({
    target: target.startsWith('.')
      ? normalize(join(dirname(file), target))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts')
      : target,
    typeOnly,
  }));
  return { file, source, imports };
}

/** Every module of the product below `root`: rooms, commands and models, without tests. */
export function readModules(root: string): Module[] {
  return ['src', 'commands', 'models']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => walk(join(root, folder)))
    .map((path) =>
      parseModule(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')),
    );
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

function wrongArrow(from: string, { target, typeOnly }: Import): boolean {
  const [here, there] = [roomOf(from), roomOf(target)];
  if (MAIN.includes(from) || here === there) return false;
  if (typeOnly && TYPES_OF_EVERYBODY.has(here)) return false;
  return !(ARROWS[here] ?? []).includes(there);
}

function breachesOfImport(file: string, imported: Import): string[] {
  const { target } = imported;
  if (/^(src|commands|models|test)\//.test(target))
    return wrongArrow(file, imported) ? [`${file} must not import ${target}`] : [];
  const guarded = PACKAGES.find(({ name }) => name.test(target));
  const breaches: string[] = [];
  if (guarded && !guarded.only.test(file)) breaches.push(`${file} must not import ${target}`);
  if (CORE.includes(roomOf(file)) && FORBIDDEN_IN_CORE.test(target))
    breaches.push(`${file} is core and must not know ${target}`);
  return breaches;
}

function breachesOfModule({ file, source, imports }: Module): string[] {
  const breaches = imports.flatMap((imported) => breachesOfImport(file, imported));
  if (source.includes('process.env') && roomOf(file) !== 'config')
    breaches.push(`${file} reads process.env outside config`);
  if (/(^|\/)(utils?|helpers?|common|types)\//.test(file))
    breaches.push(`${file} sits in a room without a subject`);
  return breaches;
}

function cycles(modules: readonly Module[]): string[] {
  const graph = new Map(
    modules.map(({ file, imports }) => [file, imports.map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file))
      found.push(`import cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Every breach of the rooms and arrows, one sentence each. */
export function breaches(modules: readonly Module[]): string[] {
  return [...modules.flatMap(breachesOfModule), ...cycles(modules)];
}
