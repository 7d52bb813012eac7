import type { Message } from '../src/playground/state/entities.js';

function find(component: unknown, label: string): string | undefined {
  if (typeof component !== 'object' || component === null) return undefined;
  const own = 'label' in component && component.label === label && 'custom_id' in component;
  if (own && typeof component.custom_id === 'string') return component.custom_id;
  for (const inner of Object.values(component)) {
    const found = find(inner, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The custom id of the button with this label. */
export function customIdOf({ components }: Message, label: string): string {
  const id = find(components, label);
  if (id === undefined) throw new Error(`no button “${label}”`);
  return id;
}
