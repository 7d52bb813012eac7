import { writeCustomId } from '../src/bot/custom-id.js';
import { UserFailure } from '../src/bot/failure.js';
import { thresholdOutcome } from '../src/explain/threshold-outcome.js';
import { previewReply, type SectionsReply } from '../src/render/sections-reply.js';
import { type Changes, changesMade, type Chosen, settingNames } from '../src/store/index.js';
import { previewSections } from '../src/wording/settings.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { type ServerSettings, withDefaults } from './server-settings.js';
import { writeChanges } from './setting-changes.js';

/** Choices with changes made; null takes a choice back, and what is undefined stays. */
function changed(chosen: Chosen, changes: Changes): Chosen {
  const after = new Map<string, unknown>(Object.entries(chosen));
  for (const [name, value] of changesMade(changes))
    if (value === null) after.delete(name);
    else after.set(name, value);
  return Object.fromEntries(after);
}

/**
 * How settings would stand after changes.
 * @throws UserFailure when the lower bound would lie above the threshold
 */
export function settingsAfter(
  chosen: Chosen,
  changes: Changes,
  { classifier }: Services,
  { t, numbers }: Words,
): ServerSettings {
  const after = withDefaults(changed(chosen, changes), classifier.card);
  if (after.lowerBound > after.threshold)
    throw new UserFailure(
      t('settings.lowerAboveThreshold', {
        lowerBound: numbers.threshold(after.lowerBound),
        threshold: numbers.threshold(after.threshold),
      }),
    );
  return after;
}

/** The preview of changes to a server's settings, with buttons to save them or not. */
export async function settingsPreview(
  serverId: string,
  changes: Changes,
  services: Services,
  words: Words,
): Promise<SectionsReply> {
  const { card } = services.classifier;
  const { revision, chosen } = await services.settings.of(serverId);
  const before = withDefaults(chosen, card);
  const after = settingsAfter(chosen, changes, services, words);
  if (settingNames.every((name) => before[name] === after[name]))
    throw new UserFailure(words.t('settings.preview.nothing'));
  const outcomes = {
    before: thresholdOutcome(card.sweep, before.threshold),
    after: thresholdOutcome(card.sweep, after.threshold),
  };
  const sections = previewSections({ before, after, outcomes }, settingNames, card, words);
  const save = writeCustomId('settings', 'save', String(revision), writeChanges(changes));
  return previewReply(sections, { save, cancel: writeCustomId('settings', 'cancel') }, words);
}
