import * as z from 'zod';
import { atMost, fault, list, webAddress } from './form.js';

const picture = z.object({ url: webAddress(2048, ['attachment:']) });
const filled = (max: number) =>
  atMost(max).superRefine((value, ctx) => {
    if (value.trim() === '') fault(ctx, 'BASE_TYPE_REQUIRED', 'This field is required');
  });

const embed = z.object({
  title: atMost(256).nullish(),
  description: atMost(4096).nullish(),
  url: webAddress(2048).nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.object({ text: filled(2048), icon_url: webAddress(2048).nullish() }).nullish(),
  image: picture.nullish(),
  thumbnail: picture.nullish(),
  author: z
    .object({
      name: filled(256),
      url: webAddress(2048).nullish(),
      icon_url: webAddress(2048).nullish(),
    })
    .nullish(),
  fields: list(
    z.object({ name: filled(256), value: filled(1024), inline: z.boolean().nullish() }),
    0,
    25,
  ).nullish(),
});

export type Embed = z.infer<typeof embed>;

const MOST_IN_ALL = 6000;

function size({ title, description, footer, author, fields }: Embed): number {
  const fieldTexts = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [title, description, footer?.text, author?.name, ...fieldTexts].reduce(
    (sum, text) => sum + (text?.length ?? 0),
    0,
  );
}

/** At most ten embeds with at most 6,000 characters over all of them. */
export const embeds = list(embed, 0, 10).superRefine((all, ctx) => {
  let sum = 0;
  all.forEach((one, index) => {
    sum += size(one);
    if (sum > MOST_IN_ALL)
      fault(ctx, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_IN_ALL}`, [
        index,
      ]);
  });
});
