import type { Cast } from './live/cast.js';

const OPENING = [
  'Welcome to the playground! Everything here runs on this machine; the bot is the real one.',
  'Try `/help` first. Or right-click any message and choose **Explain spam score**.',
];

/** Something to read and to right-click at once: a few lines and the first samples. */
export function seed({ members, channels }: Cast, samples: readonly string[]): void {
  const [general] = channels;
  const [ophelia, polonius, laertes] = members.map(({ actor }) => actor);
  if (!general || !ophelia || !polonius || !laertes) return;
  for (const line of OPENING) polonius.say(general, line);
  const authors = [laertes, ophelia];
  samples.forEach((text, index) => authors[index % authors.length]?.say(general, text));
}
