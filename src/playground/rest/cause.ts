import type { LiveInteraction } from '../interactions/live-interaction.js';
import type { Cause } from '../state/entities.js';

export function causeOf({ beginning }: LiveInteraction): Cause {
  const { id, type, user, name } = beginning;
  return { interactionId: id, type, user, ...(name === undefined ? {} : { name }) };
}
