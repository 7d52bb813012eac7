import type { ModelCard } from '../classify/index.js';
import type { Range, ThresholdOutcome } from '../explain/threshold-outcome.js';
import type { Chosen, SettingChange, SettingName } from '../store/index.js';
import { classNames } from './class-name.js';
import type { Sections } from './meaning.js';
import { range } from './range.js';
import { thresholdEvidence } from './threshold.js';
import type { Key, Words } from './words.js';

/** The values of all settings; null where a setting has none of its own. */
export type SettingsShown = {
  readonly [Name in SettingName]: NonNullable<Chosen[Name]> | null;
};

type Value = SettingsShown[SettingName];

const NAMES = {
  threshold: 'settings.name.threshold',
  lowerBound: 'settings.name.lowerBound',
  baseRate: 'settings.name.baseRate',
  language: 'settings.name.language',
  share: 'settings.name.share',
  whatIf: 'settings.name.whatIf',
  feedback: 'settings.name.feedback',
} as const satisfies Record<SettingName, Key>;

/** A setting's name. */
export function settingName(name: SettingName, { t }: Words): string {
  return t(NAMES[name]);
}

/** The name of a language in the words' own language. */
export function languageName(code: string, { language }: Words): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** A setting's value in words. */
function settingValue(name: SettingName, value: Value, words: Words): string {
  const { t, numbers } = words;
  if (typeof value === 'boolean') return t(value ? 'settings.value.on' : 'settings.value.off');
  if (typeof value === 'string') return languageName(value, words);
  if (typeof value === 'number')
    return name === 'baseRate' ? numbers.share(value) : numbers.threshold(value);
  return t(name === 'language' ? 'settings.command.languageAuto' : 'settings.value.noBaseRate');
}

/** What is said of all settings; `names` gives their order. */
export function settingsSections(
  { now, defaults }: { readonly now: SettingsShown; readonly defaults: SettingsShown },
  names: readonly SettingName[],
  { labels, baseRates }: Pick<ModelCard, 'labels' | 'baseRates'>,
  words: Words,
): Sections {
  const { t, numbers } = words;
  const calibration = numbers.share(baseRates.calibration);
  const facts = { ...classNames(labels, words), calibration };
  const values = (name: SettingName): string =>
    t('settings.value.now', {
      value: settingValue(name, now[name], words),
      default: settingValue(name, defaults[name], words),
    });
  return {
    title: t('settings.title'),
    intro: t('settings.intro'),
    sections: names.map((name) => ({
      title: settingName(name, words),
      body: `${values(name)}\n${t(`settings.about.${name}`, facts)}`,
    })),
  };
}

/** Settings as they stand and as they would stand, and what their thresholds do. */
export interface Preview {
  readonly before: SettingsShown;
  readonly after: SettingsShown;
  readonly outcomes: { readonly before: ThresholdOutcome; readonly after: ThresholdOutcome };
}

function effects(
  { outcomes }: Preview,
  card: Pick<ModelCard, 'labels' | 'sweep' | 'id'>,
  words: Words,
): string {
  const { t, numbers } = words;
  const names = classNames(card.labels, words);
  const count = (counts: Range): string => range(counts, words, (value) => numbers.whole(value));
  const { before, after } = outcomes;
  const caught = t('settings.preview.caught', {
    ...names,
    before: count(before.caught),
    after: count(after.caught),
    of: numbers.whole(after.positives),
  });
  const flagged = t('settings.preview.flagged', {
    ...names,
    before: count(before.flagged),
    after: count(after.flagged),
    of: numbers.whole(after.negatives),
  });
  return `${caught} ${flagged}\n-# ${thresholdEvidence(card, words)}`;
}

/** What would change, line by line, and what a new threshold would do. */
export function previewSections(
  preview: Preview,
  names: readonly SettingName[],
  card: Pick<ModelCard, 'labels' | 'sweep' | 'id'>,
  words: Words,
): Sections {
  const { t } = words;
  const { before, after } = preview;
  const lines = names
    .filter((name) => before[name] !== after[name])
    .map((name) =>
      t('settings.preview.line', {
        name: settingName(name, words),
        before: settingValue(name, before[name], words),
        after: settingValue(name, after[name], words),
      }),
    );
  const moved = before.threshold !== after.threshold;
  const section = {
    title: t('settings.preview.effects'),
    body: effects(preview, card, words),
  };
  return {
    title: t('settings.preview.title'),
    intro: lines.join('\n'),
    sections: moved ? [section] : [],
  };
}

/** The newest changes, one a line; people and times are written for Discord to fill in. */
export function historySections(
  changes: readonly SettingChange[],
  defaults: SettingsShown,
  words: Words,
): Sections {
  const { t } = words;
  const value = (name: SettingName, chosen: Chosen): string =>
    settingValue(name, chosen[name] ?? defaults[name], words);
  const lines = changes.map(({ name, userId, at, before, after }) =>
    t('settings.history.line', {
      when: `<t:${Math.floor(at / 1000)}:f>`,
      who: userId === '' ? t('settings.history.nobody') : `<@${userId}>`,
      name: settingName(name, words),
      before: value(name, before),
      after: value(name, after),
    }),
  );
  const intro = lines.length > 0 ? lines.join('\n') : t('settings.history.none');
  return { title: t('settings.history.title'), intro, sections: [] };
}
