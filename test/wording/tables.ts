import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every sentence of a table by its path; parts of a list by their number. */
export function sentencesOf(table: object, prefix = ''): ReadonlyMap<string, string> {
  const found = Object.entries(table).flatMap(([name, part]: [string, unknown]) => {
    const path = `${prefix}${name}`;
    if (typeof part === 'string') return [[path, part] as const];
    return typeof part === 'object' && part !== null ? [...sentencesOf(part, `${path}.`)] : [];
  });
  return new Map(found);
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The path that code calls a sentence by: plural forms share one. */
function keyOf(path: string): string {
  return path.replace(PLURAL, '');
}

function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}

/** The placeholders of every key, over all its plural forms. */
function placeholdersByKey(table: object): ReadonlyMap<string, ReadonlySet<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const [path, sentence] of sentencesOf(table)) {
    const known = byKey.get(keyOf(path)) ?? new Set();
    byKey.set(keyOf(path), new Set([...known, ...placeholdersOf(sentence)]));
  }
  return byKey;
}

/** Sentences that a translation lacks, has too many of, or whose placeholders it lost or made up. */
export function differences(original: object, translation: object): string[] {
  const [mine, theirs] = [placeholdersByKey(original), placeholdersByKey(translation)];
  const missing = [...mine.keys()].filter((key) => !theirs.has(key));
  const extra = [...theirs.keys()].filter((key) => !mine.has(key));
  const changed = [...mine].flatMap(([key, names]) => {
    const said = theirs.get(key);
    if (said === undefined) return [];
    const lost = [...names].filter((name) => !said.has(name));
    const invented = [...said].filter((name) => !names.has(name));
    return [
      ...lost.map((name) => `${key} lost {{${name}}}`),
      ...invented.map((name) => `${key} made up {{${name}}}`),
    ];
  });
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is new`),
  ].concat(changed);
}

/** Plural sentences that lack a form which the language's grammar asks for. */
export function missingForms(table: object, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const paths = new Set(sentencesOf(table).keys());
  const plural = new Set([...paths].filter((path) => PLURAL.test(path)).map(keyOf));
  return [...plural].flatMap((key) =>
    forms.map((form) => `${key}_${form}`).filter((path) => !paths.has(path)),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a source file may call a key: a literal, or a template whose gaps stand for anything. */
function callsIn(source: string): RegExp[] {
  const calls: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.includes('.'))
      calls.push(new RegExp(`^${escaped(node.text)}$`));
    if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => `.+${escaped(literal.text)}`);
      calls.push(new RegExp(`^${escaped(node.head.text)}${rest.join('')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext));
  return calls;
}

/** Keys of a table that no source calls. */
export function unusedKeys(table: object, sources: readonly string[]): string[] {
  const calls = sources.flatMap(callsIn);
  const keys = new Set([...sentencesOf(table).keys()].map(keyOf));
  return [...keys].filter((key) => !calls.some((call) => call.test(key)));
}

/** Every source that may call a sentence: all but the tables themselves. */
export function sourcesOfProduct(languages: readonly string[]): string[] {
  const tables = languages.map((language) => join('src', 'wording', language));
  return ['src', 'commands', 'models']
    .flatMap(filesBelow)
    .filter((path) => !tables.some((folder) => path.startsWith(folder)))
    .map((path) => readFileSync(path, 'utf8'));
}
