import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  SharedSlashCommand,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { CustomId } from './custom-id.js';

/** What the components that a command makes call back; found by the prefix of their custom id. */
export interface ComponentHandlers<Services> {
  button?(interaction: ButtonInteraction, id: CustomId, services: Services): Promise<void>;
  select?(
    interaction: StringSelectMenuInteraction,
    id: CustomId,
    services: Services,
  ): Promise<void>;
  modal?(interaction: ModalSubmitInteraction, id: CustomId, services: Services): Promise<void>;
}

export interface SlashCommand<Services> extends ComponentHandlers<Services> {
  readonly data: SharedSlashCommand;
  run(interaction: ChatInputCommandInteraction, services: Services): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction, services: Services): Promise<void>;
}

export interface MessageMenu<Services> extends ComponentHandlers<Services> {
  readonly data: ContextMenuCommandBuilder;
  run(interaction: MessageContextMenuCommandInteraction, services: Services): Promise<void>;
}

export type BotCommand<Services> = SlashCommand<Services> | MessageMenu<Services>;
