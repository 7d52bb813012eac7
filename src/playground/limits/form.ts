import * as z from 'zod';

/** Adds one fault under Discord's own name for it. */
export function fault(
  ctx: z.RefinementCtx,
  code: string,
  message: string,
  path: PropertyKey[] = [],
): void {
  ctx.addIssue({ code: 'custom', params: { code }, message, path });
}

const BAD_LENGTH = 'BASE_TYPE_BAD_LENGTH';
const badLength = (min: number, max: number) => `Must be between ${min} and ${max} in length.`;

export const atMost = (max: number) => z.string().max(max);

export const between = (min: number, max: number) =>
  z.string().superRefine((value, ctx) => {
    if (value.length < min || value.length > max) fault(ctx, BAD_LENGTH, badLength(min, max));
  });

export const list = <T extends z.ZodType>(item: T, min: number, max: number) =>
  z.array(item).superRefine((items, ctx) => {
    if (items.length >= min && items.length <= max) return;
    if (min === 0) fault(ctx, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else fault(ctx, BAD_LENGTH, badLength(min, max));
  });

export const snowflake = z.string().regex(/^\d{1,20}$/);

const SCHEMES = ['http:', 'https:'];

export const webAddress = (max: number, extraSchemes: readonly string[] = []) =>
  atMost(max).superRefine((value, ctx) => {
    const schemes = [...SCHEMES, ...extraSchemes];
    if (!URL.canParse(value)) fault(ctx, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else if (!schemes.includes(new URL(value).protocol))
      fault(
        ctx,
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${new URL(value).protocol.slice(0, -1)}" is not supported. Scheme must be one of (${schemes
          .map((scheme) => `'${scheme.slice(0, -1)}'`)
          .join(', ')}).`,
      );
  });
