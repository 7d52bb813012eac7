import { type Interaction, SlashCommandBuilder } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Bench } from '../src/teach/bench.js';
import { isLessonId, type LessonId, lessonIds } from '../src/teach/lessons/index.js';
import { lessonTitle } from '../src/wording/lesson.js';
import type { Words } from '../src/wording/words.js';
import { answerInPlace } from './answer-in-place.js';
import type { Services, SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { lessonListPage, lessonPageReply } from './lesson-page.js';
import { compareTrial, openTrial } from './lesson-trial.js';
import { described } from './localize.js';
import { wordsOf, wordsShown } from './locale.js';
import { lessonBench } from './teaching-bench.js';

const MOST_CHOICES = 25;

const data = everywhere(
  described(new SlashCommandBuilder(), 'learn.command.name', 'learn.command.description'),
)
  .addStringOption((option) =>
    described(option, 'learn.command.topicName', 'learn.command.topic').setAutocomplete(true),
  )
  .addBooleanOption((option) =>
    described(option, 'learn.command.shareName', 'learn.command.share'),
  );

function titlesOf(words: Words): readonly { readonly name: string; readonly value: LessonId }[] {
  return lessonIds.map((id) => ({ name: lessonTitle(id, words), value: id }));
}

/** The lesson that somebody chose from the list, or typed by its title. */
function lessonNamed(topic: string, words: Words): LessonId {
  const asked = topic.trim().toLowerCase();
  const found = titlesOf(words).find(
    ({ name, value }) => value === asked || name.toLowerCase() === asked,
  );
  if (!found) throw new UserFailure(words.t('learn.gone'));
  return found.value;
}

function lessonOf(id: string | undefined, { t }: Words): LessonId {
  if (id === undefined || !isLessonId(id)) throw new UserFailure(t('learn.gone'));
  return id;
}

/** A shared lesson shows nobody's message. */
function benchOf(
  lesson: LessonId | null,
  { user }: Interaction,
  shared: boolean,
  services: Services,
): Promise<Bench> {
  return lessonBench(lesson, services, shared ? null : user.id);
}

export const learn = {
  data,

  async run(interaction, services) {
    const share = interaction.options.getBoolean('share') ?? false;
    const topic = interaction.options.getString('topic');
    const id = topic === null ? null : lessonNamed(topic, wordsOf(interaction));
    await defer(interaction, { share });
    const words = await wordsShown(interaction, share, services);
    const bench = await benchOf(id, interaction, share, services);
    const reply =
      id === null
        ? lessonListPage(bench, words)
        : await lessonPageReply(id, { page: 0 }, bench, words);
    await interaction.editReply(reply);
  },

  async autocomplete(interaction) {
    const typed = interaction.options.getFocused().trim().toLowerCase();
    const titles = titlesOf(wordsOf(interaction));
    const matching = titles.filter(({ name }) => name.toLowerCase().includes(typed));
    await interaction.respond(matching.slice(0, MOST_CHOICES));
  },

  async button(interaction, { action, args: [lesson, number = ''] }, services) {
    const words = wordsOf(interaction);
    if (action === 'try') return openTrial(interaction, lessonOf(lesson, words), services);
    await answerInPlace(interaction, action !== 'answer', async (shared) => {
      const spoken = await wordsShown(interaction, shared, services);
      if (action === 'list')
        return lessonListPage(await benchOf(null, interaction, shared, services), spoken);
      const id = lessonOf(lesson, words);
      const bench = await benchOf(id, interaction, shared, services);
      const chosen = action === 'answer' ? Number(number) : null;
      const page = { page: Number(number), chosen };
      return lessonPageReply(id, page, bench, spoken);
    });
  },

  async select(interaction, _id, services) {
    const words = wordsOf(interaction);
    const id = lessonOf(interaction.values[0], words);
    await answerInPlace(interaction, true, async (shared) => {
      const spoken = await wordsShown(interaction, shared, services);
      const bench = await benchOf(id, interaction, shared, services);
      return lessonPageReply(id, { page: 0 }, bench, spoken);
    });
  },

  async modal(interaction, { args: [lesson] }, services) {
    await defer(interaction);
    await compareTrial(interaction, lessonOf(lesson, wordsOf(interaction)), services);
  },
} satisfies SlashCommand;
