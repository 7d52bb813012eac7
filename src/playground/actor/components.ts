import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Button, Select } from '../limits/component.js';
import { interactiveComponents } from '../limits/message.js';
import type { Message } from '../state/entities.js';
import { Refusal } from './refusal.js';

function find(message: Message, customId: string): Button | Select {
  const all = interactiveComponents(message.components);
  const found = all.find(({ custom_id }) => custom_id === customId);
  if (!found)
    throw new Refusal(
      `The message has no ${customId}; it has: ${all.map((one) => one.custom_id ?? 'a link').join(', ') || 'no components'}.`,
    );
  if (found.disabled) throw new Refusal(`${customId} is disabled.`);
  return found;
}

export function findButton(message: Message, customId: string): Button {
  const found = find(message, customId);
  if (found.type !== ComponentType.Button || found.style === ButtonStyle.Link)
    throw new Refusal(`${customId} is not a button that can be pressed.`);
  return found;
}

/** Refuses values that Discord's menu would not let a person pick. */
export function refuseValues(select: Select, values: readonly string[]): void {
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  if (values.length < least || values.length > most)
    throw new Refusal(`Choose between ${least} and ${most}.`);
  if (select.type !== ComponentType.StringSelect) return;
  const strange = values.find((value) => !select.options.some((one) => one.value === value));
  if (strange !== undefined) throw new Refusal(`${strange} is not among the options.`);
}

export function findSelect(message: Message, customId: string, values: readonly string[]): Select {
  const found = find(message, customId);
  if (found.type === ComponentType.Button) throw new Refusal(`${customId} is not a menu.`);
  refuseValues(found, values);
  return found;
}
