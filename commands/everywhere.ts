import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

interface Placed {
  setContexts(...contexts: InteractionContextType[]): this;
  setIntegrationTypes(...types: ApplicationIntegrationType[]): this;
}

/** Offers a command in servers, in direct messages, and as a user-installed app. */
export function everywhere<T extends Placed>(builder: T): T {
  return builder
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    );
}
