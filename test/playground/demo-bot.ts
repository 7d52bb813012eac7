import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';

const PNG_1X1 = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const say = new SlashCommandBuilder()
  .setName('say')
  .setDescription('Says it back')
  .addStringOption((option) =>
    option.setName('text').setDescription('What to say').setRequired(true).setMaxLength(100),
  )
  .addStringOption((option) =>
    option.setName('tone').setDescription('How to say it').setAutocomplete(true),
  )
  .addBooleanOption((option) => option.setName('share').setDescription('Show everybody'))
  .addAttachmentOption((option) => option.setName('file').setDescription('Something to attach'));

const parts = new SlashCommandBuilder()
  .setName('parts')
  .setDescription('Buttons, menus and modals')
  .addSubcommand((sub) => sub.setName('buttons').setDescription('Buttons and a menu'))
  .addSubcommand((sub) => sub.setName('form').setDescription('Opens a modal'))
  .addSubcommand((sub) => sub.setName('slow').setDescription('Takes its time'))
  .addSubcommand((sub) => sub.setName('silent').setDescription('Never answers'));

const guard = new SlashCommandBuilder()
  .setName('guard')
  .setDescription('For moderators')
  .setDefaultMemberPermissions(0x20n);

const menu = new ContextMenuCommandBuilder()
  .setName('Count letters')
  .setType(ApplicationCommandType.Message);

const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('later').setLabel('Edit later').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('form').setLabel('Form').setStyle(ButtonStyle.Success),
);

const picker = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setOptions({ label: 'To be', value: 'be' }, { label: 'Not to be', value: 'not' }),
);

const form = new ModalBuilder()
  .setCustomId('form')
  .setTitle('A form')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Your text')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('text').setStyle(TextInputStyle.Paragraph),
      ),
  );

async function runSay(interaction: ChatInputCommandInteraction): Promise<void> {
  const share = interaction.options.getBoolean('share') ?? false;
  await interaction.deferReply(share ? {} : { flags: MessageFlags.Ephemeral });
  const file = interaction.options.getAttachment('file');
  await interaction.editReply({
    content: interaction.options.getString('text', true),
    embeds: [new EmbedBuilder().setTitle(file?.name ?? 'no file').setImage('attachment://dot.png')],
    files: [new AttachmentBuilder(PNG_1X1, { name: 'dot.png', description: 'A dot' })],
    allowedMentions: { parse: [] },
  });
  await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
}

async function runParts(interaction: ChatInputCommandInteraction): Promise<void> {
  const sub = interaction.options.getSubcommand();
  if (sub === 'buttons') {
    const response = await interaction.reply({
      content: 'Press',
      components: [row, picker],
      withResponse: true,
    });
    if (!response.resource?.message) throw new Error('no message came with the response');
  }
  if (sub === 'form') await interaction.showModal(form);
  if (sub === 'slow') {
    await interaction.deferReply();
    await interaction.editReply('done at last');
  }
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const tones = ['loud', 'low', 'soft'].filter((tone) => tone.startsWith(typed));
    await interaction.respond(tones.map((tone) => ({ name: tone, value: tone })));
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'say') await runSay(interaction);
    if (interaction.commandName === 'parts') await runParts(interaction);
    if (interaction.commandName === 'guard')
      await interaction.reply({ content: 'guarded', flags: MessageFlags.Ephemeral });
  } else if (interaction.isMessageContextMenuCommand()) {
    const { content } = interaction.targetMessage;
    await interaction.reply({ content: `${content.length}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    if (interaction.customId === 'edit') await interaction.update('edited');
    if (interaction.customId === 'form') await interaction.showModal(form);
    if (interaction.customId === 'later') {
      await interaction.deferUpdate();
      await interaction.editReply('edited later');
    }
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(`picked ${interaction.values.join(', ')}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`form says ${interaction.fields.getTextInputValue('text')}`);
  }
}

export interface DemoBot {
  readonly client: Client<true>;
  /** What the handlers threw, in order. */
  readonly failures: unknown[];
  readonly seen: Interaction[];
  stop(): Promise<void>;
}

/** A tiny bot of the real discord.js, with one of every kind of command and component. */
export async function startDemoBot(
  discord: Pick<LocalDiscord, 'apiUrl' | 'cdnUrl' | 'token'>,
  intents: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds],
): Promise<DemoBot> {
  const client = new Client({
    intents: [...intents],
    shardCount: 1,
    rest: { api: discord.apiUrl, cdn: discord.cdnUrl, mediaProxy: discord.cdnUrl, retries: 2 },
  });
  const failures: unknown[] = [];
  const seen: Interaction[] = [];
  client.on(Events.Error, (error) => failures.push(error));
  client.on(Events.InteractionCreate, (interaction) => {
    seen.push(interaction);
    answer(interaction).catch((error: unknown) => failures.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  const readyClient = await ready;
  await readyClient.application.commands.set([say, parts, guard, menu]);
  return { client: readyClient, failures, seen, stop: () => client.destroy() };
}
