import type { PersonalData } from '../store/index.js';
import type { Sections } from './meaning.js';
import type { Words } from './words.js';

/** Whether there is nothing about a person to show or to delete. */
export function isNothing(stored: PersonalData): boolean {
  return Object.values(stored).every((kind: readonly unknown[]) => kind.length === 0);
}

/** What is stored about a person, kind by kind, and what deleting it does. */
export function privacySections(stored: PersonalData, { t }: Words): Sections {
  const { checks, votes, settingChanges } = stored;
  const { quizPoints: points, quizAnswers: answers, quizAbstentions: abstentions } = stored;
  const texts = votes.filter(({ text }) => text !== null);
  const lines = [
    ...(checks.length > 0 ? [t('privacy.checks', { count: checks.length })] : []),
    ...(votes.length > 0 ? [t('privacy.votes', { count: votes.length })] : []),
    ...(texts.length > 0 ? [t('privacy.texts', { count: texts.length })] : []),
    ...(points.length > 0 ? [t('privacy.points', { count: points.length })] : []),
    ...(answers.length > 0 ? [t('privacy.answers', { count: answers.length })] : []),
    ...(abstentions.length > 0 ? [t('privacy.abstentions', { count: abstentions.length })] : []),
    ...(settingChanges.length > 0 ? [t('privacy.changes', { count: settingChanges.length })] : []),
  ];
  const stands = isNothing(stored)
    ? [t('privacy.nothing')]
    : [...lines.map((line) => `• ${line}`), t('privacy.file'), t('privacy.effect')];
  return {
    title: t('privacy.title'),
    intro: [...stands, t('privacy.never')].join('\n\n'),
    sections: [],
  };
}
