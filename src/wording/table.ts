type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Name extends string> = Name extends `${infer Base}_${PluralForm}` ? Base : Name;

/** Dotted paths to every sentence of a table; plural forms share one path. */
export type Keys<Table, Prefix extends string = ''> = {
  [Name in keyof Table & string]: Table[Name] extends string
    ? `${Prefix}${WithoutPlural<Name>}`
    : Keys<Table[Name], `${Prefix}${Name}.`>;
}[keyof Table & string];

type TextAt<Table, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Table
    ? TextAt<Table[Head], Rest>
    : never
  : Path extends keyof Table
    ? Table[Path]
    : `${Path}_other` extends keyof Table
      ? Table[`${Path}_other`]
      : never;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type ValuesFor<Names extends string> = {
  readonly [Name in Names]: Name extends 'count' ? number : string;
};

/** The values that a sentence needs; none when it has no placeholder. */
export type Values<Table, Path extends string> = [Placeholders<TextAt<Table, Path>>] extends [never]
  ? []
  : [values: ValuesFor<Placeholders<TextAt<Table, Path>>>];

/** The same sentences in another language; it may add plural forms that its grammar needs. */
export type Translation<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends string ? string : Translation<Table[Name]>;
};
