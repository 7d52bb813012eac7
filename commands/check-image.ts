import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { assessPicture } from '../src/explain/assess-picture.js';
import { occlusionReply, whyPictureReply } from '../src/render/image.js';
import { occlusionSentences } from '../src/wording/image-occlusion.js';
import { occlusionWords } from '../src/wording/image-overlay.js';
import { whyPicture } from '../src/wording/image-why.js';
import { answerPicture } from './answer-picture.js';
import type { SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';
import { keptSource } from './picture-source.js';
import { coverPicture, readPicture } from './read-picture.js';

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

const data = everywhere(
  described(new SlashCommandBuilder(), 'image.command.name', 'image.command.description'),
)
  .addAttachmentOption((option) =>
    described(option, 'image.command.imageName', 'image.command.image').setRequired(true),
  )
  .addStringOption((option) =>
    described(option, 'image.command.modelName', 'image.command.model').setAutocomplete(true),
  );

export const checkImage = {
  data,

  async run(interaction, services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { url } = interaction.options.getAttachment('image', true);
    const model = interaction.options.getString('model') ?? services.pictureModels.shipped;
    await answerPicture(interaction, { url, model }, 1, services);
  },

  async autocomplete(interaction, { pictureModels }) {
    const typed = interaction.options.getFocused().toLowerCase();
    const names = await pictureModels.names();
    const fitting = names.filter(
      (name) => name.length <= LONGEST_CHOICE && name.toLowerCase().includes(typed),
    );
    await interaction.respond(
      fitting.slice(0, MOST_CHOICES).map((name) => ({ name, value: name })),
    );
  },

  async button(interaction, { action, args: [id = ''] }, services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const words = wordsOf(interaction);
    const source = await keptSource(id, services, words);
    if (action === 'why') {
      const assessment = assessPicture(await readPicture(source, services, words));
      await interaction.editReply(whyPictureReply(whyPicture(assessment, words)));
      return;
    }
    const covered = await coverPicture(source, services, words);
    const said = occlusionSentences(covered, words);
    await interaction.editReply(
      await occlusionReply(covered, said, occlusionWords(covered, words)),
    );
  },
} satisfies SlashCommand;
