import { ComponentType } from 'discord-api-types/v10';
import * as z from 'zod';
import { customId, entitySelect, id, stringSelect } from './component.js';
import { atMost, between, fault, list } from './form.js';

const textInput = {
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: atMost(4000).nullish(),
  placeholder: atMost(100).nullish(),
};

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(z.object({ ...textInput, label: between(1, 45) }), 1, 1),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: between(1, 45),
  description: atMost(100).nullish(),
  component: z.discriminatedUnion('type', [
    z.object({ ...textInput, label: z.undefined().optional() }),
    stringSelect,
    entitySelect,
  ]),
});

const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: between(1, 4000),
});

const part = z.discriminatedUnion('type', [row, label, textDisplay]);

export type ModalPart = z.infer<typeof part>;
export type ModalField =
  z.infer<typeof label>['component'] | z.infer<typeof row>['components'][number];

/** The fields of a modal, wherever rows and labels hold them. */
function modalFields(parts: readonly ModalPart[]): ModalField[] {
  return parts.flatMap((one): ModalField[] => {
    if (one.type === ComponentType.ActionRow) return one.components;
    return one.type === ComponentType.Label ? [one.component] : [];
  });
}

export const modal = z.object({
  custom_id: customId,
  title: between(1, 45),
  components: list(part, 1, 5).superRefine((parts, ctx) => {
    const ids = modalFields(parts).map(({ custom_id }) => custom_id);
    if (new Set(ids).size < ids.length)
      fault(ctx, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }),
});

export type Modal = z.infer<typeof modal>;
