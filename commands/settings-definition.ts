import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import { settingNames } from '../src/store/index.js';
import { languageName, settingName } from '../src/wording/settings.js';
import { languages, wordsFor } from '../src/wording/words.js';
import { described, inEveryLanguage, localizations } from './localize.js';

/** What stands for the language that Discord has for a server. */
export const AUTOMATIC = 'auto';

function numberOptions(change: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return change
    .addNumberOption((option) =>
      described(option, 'settings.command.thresholdName', 'settings.command.threshold')
        .setMinValue(0)
        .setMaxValue(1),
    )
    .addNumberOption((option) =>
      described(option, 'settings.command.lowerBoundName', 'settings.command.lowerBound')
        .setMinValue(0)
        .setMaxValue(1),
    )
    .addNumberOption((option) =>
      described(option, 'settings.command.baseRateName', 'settings.command.baseRate')
        .setMinValue(0.01)
        .setMaxValue(99.99),
    );
}

function languageChoices(): { name: string; value: string; name_localizations: object }[] {
  const spoken = [...languages.keys()].map((language) => ({
    value: language,
    name: languageName(language, wordsFor('en')),
    name_localizations: inEveryLanguage((words) => languageName(language, words)),
  }));
  const automatic = {
    value: AUTOMATIC,
    name: wordsFor('en').t('settings.command.languageAuto'),
    name_localizations: localizations('settings.command.languageAuto'),
  };
  return [automatic, ...spoken];
}

function otherOptions(change: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return change
    .addStringOption((option) =>
      described(option, 'settings.command.languageName', 'settings.command.language').addChoices(
        ...languageChoices(),
      ),
    )
    .addBooleanOption((option) =>
      described(option, 'settings.command.shareName', 'settings.command.share'),
    )
    .addBooleanOption((option) =>
      described(option, 'settings.command.whatIfName', 'settings.command.whatIf'),
    )
    .addBooleanOption((option) =>
      described(option, 'settings.command.feedbackName', 'settings.command.feedback'),
    );
}

function resetOptions(reset: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  const choices = settingNames.map((name) => ({
    value: name,
    name: settingName(name, wordsFor('en')),
    name_localizations: inEveryLanguage((words) => settingName(name, words)),
  }));
  return reset.addStringOption((option) =>
    described(option, 'settings.command.settingName', 'settings.command.setting').addChoices(
      ...choices,
    ),
  );
}

/** `/settings` as Discord lists it: for servers, and for those who may manage them. */
export const settingsDefinition = described(
  new SlashCommandBuilder(),
  'settings.command.name',
  'settings.command.description',
)
  .setContexts(InteractionContextType.Guild)
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((show) => described(show, 'settings.command.showName', 'settings.command.show'))
  .addSubcommand((change) =>
    otherOptions(
      numberOptions(described(change, 'settings.command.changeName', 'settings.command.change')),
    ),
  )
  .addSubcommand((history) =>
    described(history, 'settings.command.historyName', 'settings.command.history'),
  )
  .addSubcommand((reset) =>
    resetOptions(described(reset, 'settings.command.resetName', 'settings.command.reset')),
  );
