import type { z } from 'zod';
import { formErrors } from '../limits/form-errors.js';
import type { FormErrors } from '../limits/form-errors.js';

/** A refusal as Discord words it: HTTP status, JSON error code, message. */
export class DiscordError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 413;
  readonly code: number;
  readonly errors: FormErrors | undefined;

  constructor(status: DiscordError['status'], code: number, message: string, errors?: FormErrors) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body() {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors ? { errors: this.errors } : {}),
    };
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unknownChannel = () => new DiscordError(404, 10_003, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, 10_004, 'Unknown Guild');
export const unknownMessage = () => new DiscordError(404, 10_008, 'Unknown Message');
export const unknownUser = () => new DiscordError(404, 10_013, 'Unknown User');
export const unknownWebhook = () => new DiscordError(404, 10_015, 'Unknown Webhook');
export const unknownInteraction = () => new DiscordError(404, 10_062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10_063, 'Unknown application command');
export const tooManyCommands = (most: number) =>
  new DiscordError(400, 30_032, `Maximum number of application commands reached (${most}).`);
export const tooLarge = () => new DiscordError(413, 40_005, 'Request entity too large');
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40_060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new DiscordError(403, 50_001, 'Missing Access');
export const notItsAuthor = () =>
  new DiscordError(403, 50_005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new DiscordError(400, 50_006, 'Cannot send an empty message');
export const missingPermissions = () => new DiscordError(403, 50_013, 'Missing Permissions');
export const invalidToken = () => new DiscordError(401, 50_027, 'Invalid Webhook Token');
export const invalidJson = () =>
  new DiscordError(400, 50_109, 'The request body contains invalid JSON.');

export function invalidForm(errors: FormErrors): DiscordError {
  return new DiscordError(400, 50_035, 'Invalid Form Body', errors);
}

/** Reads a body by its form, or refuses it as Discord would, with faults below `prefix`. */
export function readForm<T>(form: z.ZodType<T>, body: unknown, prefix: readonly string[] = []): T {
  const result = form.safeParse(body, { reportInput: true });
  if (!result.success) throw invalidForm(formErrors(result.error.issues, prefix));
  return result.data;
}
