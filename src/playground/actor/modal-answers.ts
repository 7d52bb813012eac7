import { ComponentType } from 'discord-api-types/v10';
import type { Modal, ModalField } from '../limits/modal.js';
import { refuseValues } from './components.js';
import { Refusal } from './refusal.js';

/** What a person typed or chose, by the custom id of the field. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

const MOST_CHARACTERS = 4000;

type TextField = Extract<ModalField, { type: ComponentType.TextInput }>;

function textAnswer(field: TextField, given: string | readonly string[] | undefined) {
  const value = typeof given === 'string' ? given : (field.value ?? '');
  const { custom_id, type, min_length = 0, max_length = MOST_CHARACTERS, required = true } = field;
  if (required && value.trim() === '') throw new Refusal(`${custom_id} is required.`);
  if (value.length > max_length)
    throw new Refusal(`${custom_id} is longer than ${max_length} characters.`);
  if (value !== '' && value.length < min_length)
    throw new Refusal(`${custom_id} is shorter than ${min_length} characters.`);
  return { type, id: 1, custom_id, value };
}

function answer(field: ModalField, values: ModalValues) {
  const given = values[field.custom_id];
  if (field.type === ComponentType.TextInput) return textAnswer(field, given);
  const chosen = typeof given === 'string' ? [given] : (given ?? []);
  if (field.required !== false || chosen.length > 0) refuseValues(field, chosen);
  return { type: field.type, id: 1, custom_id: field.custom_id, values: chosen };
}

/** The components of a modal as they are sent back when it is submitted. */
export function modalAnswers({ components }: Modal, values: ModalValues): object[] {
  return components.map((part) => {
    if (part.type === ComponentType.TextDisplay) return { type: part.type, id: 1 };
    if (part.type === ComponentType.Label)
      return { type: part.type, id: 1, component: answer(part.component, values) };
    const answers = part.components.map((field) => answer(field, values));
    return { type: part.type, id: 1, components: answers };
  });
}
