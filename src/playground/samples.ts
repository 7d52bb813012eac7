import * as z from 'zod';

const sample = z.object({ name: z.string(), text: z.string() });

/** What there is to try: messages by kind, and pastes of model output. */
export const samples = z.object({
  messages: z.array(z.object({ group: z.string(), samples: z.array(sample) })),
  outputs: z.array(sample),
});

export type Sample = z.infer<typeof sample>;
