import { ApplicationCommandType, ContextMenuCommandBuilder, MessageFlags } from 'discord.js';
import { UserFailure } from '../src/bot/failure.js';
import { answerPicture } from './answer-picture.js';
import type { MessageMenu } from './command.js';
import { everywhere } from './everywhere.js';
import { named } from './localize.js';
import { wordsOf } from './locale.js';
import { picturesOf } from './picture-source.js';

export const explainPictureScore = {
  data: everywhere(named(new ContextMenuCommandBuilder(), 'image.menu')).setType(
    ApplicationCommandType.Message,
  ),

  async run(interaction, services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const pictures = picturesOf(interaction.targetMessage);
    const [first] = pictures;
    if (first === undefined)
      throw new UserFailure(wordsOf(interaction).t('image.refusal.no-picture'));
    const source = { url: first.url, model: services.pictureModels.shipped };
    await answerPicture(interaction, source, pictures.length, services);
  },
} satisfies MessageMenu;
