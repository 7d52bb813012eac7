import { z } from 'zod';

const share = z.number().min(0).max(1);

const values = z.object({
  /** Scores at or above it read as label 1. */
  threshold: share,
  /** Scores at or above it, but below the threshold, read as unsure. */
  lowerBound: share,
  /** Share of label 1 among this server's messages. */
  baseRate: z.number().gt(0).lt(1),
  /** Language of shared replies. */
  language: z.string(),
  /** Whether a check is shared unless the person says otherwise. */
  share: z.boolean(),
  /** Whether checks offer *What if…*. */
  whatIf: z.boolean(),
  /** Whether checks offer *Agree* and *Disagree*. */
  feedback: z.boolean(),
});

const chosen = values.partial();

/** What a server can choose. */
type SettingValues = Readonly<z.infer<typeof values>>;
export type SettingName = keyof SettingValues;

/** What a server has chosen; a setting that is absent stands at its default. */
export type Chosen = Readonly<z.infer<typeof chosen>>;

/** New values, or null to go back to the default; undefined leaves a setting alone. */
export type Changes = {
  readonly [Name in SettingName]?: SettingValues[Name] | null | undefined;
};

/** Every setting, in the order in which people see them. */
export const settingNames: readonly SettingName[] = values.keyof().options;

/** Reads stored values, JSON by name; a name that this version does not know is left out. */
export function parseChosen(stored: Iterable<readonly [string, string]>): Chosen {
  const entries = [...stored].map(([name, json]): [string, unknown] => [name, JSON.parse(json)]);
  return chosen.parse(Object.fromEntries(entries));
}

/** The settings that changes touch, with their new values. */
export function changesMade(changes: Changes): [SettingName, string | number | boolean | null][] {
  return settingNames.flatMap((name): ReturnType<typeof changesMade> => {
    const value = changes[name];
    return value === undefined ? [] : [[name, value]];
  });
}
