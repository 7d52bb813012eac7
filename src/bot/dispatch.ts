import { randomUUID } from 'node:crypto';
import { ContextMenuCommandBuilder, type Interaction } from 'discord.js';
import { wordsFor } from '../wording/words.js';
import type { BotCommand, MessageMenu, SlashCommand } from './command.js';
import { type Cooldowns, respectCooldowns } from './cooldown.js';
import { parseCustomId } from './custom-id.js';
import { UserFailure } from './failure.js';
import { FairQueue } from './fair-queue.js';
import { type Log, loggable } from './log.js';
import { isLostRace, respondPrivately } from './respond.js';

/** How many interactions are worked on at once; the others wait, each server in its turn. */
const AT_ONCE = 8;

export interface DispatcherOptions {
  readonly log: Log;
  /** Whether an error says that the database is away, which a person is told in so many words. */
  readonly isOutage?: ((error: unknown) => boolean) | undefined;
  /** Nobody is held back without them. */
  readonly cooldowns?: Cooldowns | undefined;
}

export interface Dispatcher {
  /** Answers one interaction; never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Refuses new work and waits for what runs. */
  drain(): Promise<void>;
}

function isMenu<Services>(command: BotCommand<Services>): command is MessageMenu<Services> {
  return command.data instanceof ContextMenuCommandBuilder;
}

/** The commands of a bot by name, and the way of an interaction to the one that answers it. */
class Routes<Services> {
  private readonly slash = new Map<string, SlashCommand<Services>>();
  private readonly menus = new Map<string, MessageMenu<Services>>();

  private readonly services: Services;

  constructor(commands: readonly BotCommand<Services>[], services: Services) {
    this.services = services;
    for (const command of commands)
      if (isMenu(command)) this.menus.set(command.data.name, command);
      else this.slash.set(command.data.name, command);
  }

  async run(interaction: Interaction): Promise<boolean> {
    if (interaction.isChatInputCommand())
      return this.found(this.slash.get(interaction.commandName)?.run(interaction, this.services));
    if (interaction.isMessageContextMenuCommand())
      return this.found(this.menus.get(interaction.commandName)?.run(interaction, this.services));
    if (interaction.isAutocomplete())
      return this.found(
        this.slash.get(interaction.commandName)?.autocomplete?.(interaction, this.services),
      );
    if (interaction.isMessageComponent() || interaction.isModalSubmit())
      return this.component(interaction);
    return false;
  }

  private async component(
    interaction: Extract<Interaction, { customId: string }>,
  ): Promise<boolean> {
    const id = parseCustomId(interaction.customId);
    const command = id && (this.slash.get(id.command) ?? this.menus.get(id.command));
    if (!command) return false;
    if (interaction.isButton()) return this.found(command.button?.(interaction, id, this.services));
    if (interaction.isStringSelectMenu())
      return this.found(command.select?.(interaction, id, this.services));
    if (interaction.isModalSubmit())
      return this.found(command.modal?.(interaction, id, this.services));
    return false;
  }

  private async found(work: Promise<void> | undefined): Promise<boolean> {
    await work;
    return work !== undefined;
  }
}

/** The sentence that a failed interaction is answered with; what is not the user's goes to the log. */
function sentenceFor(
  error: unknown,
  interaction: Interaction,
  { log, isOutage }: DispatcherOptions,
): string {
  if (error instanceof UserFailure) {
    if (error.cause !== undefined) log.error(loggable(error.cause), 'an interaction was refused');
    return error.message;
  }
  const id = randomUUID().slice(0, 8);
  log.error({ id, type: interaction.type, ...loggable(error) }, 'an interaction failed');
  const { t } = wordsFor(interaction.locale);
  return isOutage?.(error) ? t('failure.storage', { id }) : t('failure.unexpected', { id });
}

async function fail(
  interaction: Interaction,
  error: unknown,
  options: DispatcherOptions,
): Promise<void> {
  const { log } = options;
  if (isLostRace(error)) {
    log.warn(loggable(error), 'an interaction was already over');
    return;
  }
  try {
    await respondPrivately(interaction, sentenceFor(error, interaction, options));
  } catch (second) {
    log.warn(loggable(second), 'a failure could not be reported');
  }
}

/** Takes every interaction to its command, and turns every failure into one private sentence. */
export function dispatcherFor<Services>(
  commands: readonly BotCommand<Services>[],
  services: Services,
  options: DispatcherOptions,
): Dispatcher {
  const queue = new FairQueue(AT_ONCE);
  const routes = new Routes(commands, services);
  const running = new Set<Promise<void>>();
  let stopping = false;

  const route = async (interaction: Interaction): Promise<void> => {
    const words = wordsFor(interaction.locale);
    if (stopping) throw new UserFailure(words.t('failure.stopping'));
    if (options.cooldowns) await respectCooldowns(interaction, options.cooldowns, words);
    const key = interaction.guildId ?? interaction.user.id;
    if (await queue.run(key, () => routes.run(interaction))) return;
    const isCommand = interaction.isCommand() || interaction.isAutocomplete();
    throw new UserFailure(words.t(isCommand ? 'failure.unknownCommand' : 'failure.stale'));
  };

  const answer = async (interaction: Interaction): Promise<void> => {
    try {
      await route(interaction);
    } catch (error) {
      await fail(interaction, error, options);
    }
  };

  return {
    async handle(interaction) {
      const work = answer(interaction);
      running.add(work);
      await work;
      running.delete(work);
    },
    async drain() {
      stopping = true;
      await Promise.all(running);
    },
  };
}
