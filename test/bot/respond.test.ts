import { ActionRowBuilder, ButtonBuilder, ButtonStyle, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SlashCommand } from '../../src/bot/command.js';
import { writeCustomId } from '../../src/bot/custom-id.js';
import { UserFailure } from '../../src/bot/failure.js';
import { startBot } from '../../src/bot/start.js';
import type { Stage } from '../local-discord.js';
import { stageWith } from '../local-discord.js';

const SORRY = 'This cannot be done twice.';

const fragile: SlashCommand<null> = {
  data: new SlashCommandBuilder().setName('fragile').setDescription('Fails on demand'),
  async run(interaction) {
    const button = new ButtonBuilder()
      .setCustomId(writeCustomId('fragile', 'turn'))
      .setLabel('Turn')
      .setStyle(ButtonStyle.Primary);
    const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(button)];
    await interaction.reply({ content: 'A page', components });
  },
  async button(interaction) {
    await interaction.deferUpdate();
    throw new UserFailure(SORRY);
  },
};

const shared: SlashCommand<null> = {
  data: new SlashCommandBuilder().setName('shared').setDescription('Fails in public'),
  async run(interaction) {
    await interaction.deferReply();
    throw new UserFailure(SORRY);
  },
};

describe('a failure that is meant for the user', () => {
  let stage: Stage;
  beforeAll(async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    stage = await stageWith(({ token, apiUrl }) =>
      startBot({ token, apiUrl, commands: [fragile, shared], services: null, log }),
    );
  });
  afterAll(() => stage.close());

  test('leaves the message alone whose button was pressed, and is said privately', async () => {
    const message = await stage.member.slash(stage.general, 'fragile').reply();
    const pressed = stage.member.click(message, writeCustomId('fragile', 'turn'));
    const sentence = await pressed.followUp();
    expect(sentence).toMatchObject({ content: SORRY, visibleTo: stage.member.id });
    expect(stage.discord.world.message(message.channelId, message.id)?.content).toBe('A page');
  });

  test('takes back a public “thinking…” and is said privately', async () => {
    const sentence = await stage.member.slash(stage.general, 'shared').followUp();
    expect(sentence).toMatchObject({ content: SORRY, visibleTo: stage.member.id });
  });
});
