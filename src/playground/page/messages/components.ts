import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { MessageView } from '../../live/protocol.js';
import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { markdown } from '../markdown/render.js';
import type { MessageScene } from './scene.js';
import { selectMenu } from './select-menu.js';
import type { SelectOption } from './select-menu.js';

type Component = MessageView['components'][number];
type Row = Extract<Component, { type: ComponentType.ActionRow }>;
type Part = Row['components'][number];
type Button = Extract<Part, { type: ComponentType.Button }>;
type Select = Exclude<Part, Button>;

const LOOKS: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
};

function buttonNode(part: Button, { act, view }: MessageScene): HTMLElement {
  const { label, emoji, custom_id: customId, url, disabled = false } = part;
  const emojiNode = emoji?.name
    ? el('span', { class: 'button-emoji', 'aria-hidden': 'true' }, emoji.name)
    : undefined;
  const content = [emojiNode, label ?? emoji?.name ?? ''];
  const look = `button ${LOOKS[part.style]}`;
  if (url !== undefined)
    return el(
      'a',
      { class: look, href: url, target: '_blank', rel: 'noopener noreferrer' },
      ...content,
      icon(ICONS.open),
    );
  return button(content, { class: look, disabled }, ({ currentTarget }) => {
    if (customId !== undefined)
      act.use(currentTarget, { kind: 'click', ...act.target(view), customId });
  });
}

function optionsOf(part: Select, { people, channels }: MessageScene): SelectOption[] {
  switch (part.type) {
    case ComponentType.StringSelect:
      return part.options.map((one) => ({ ...one, chosen: one.default }));
    case ComponentType.ChannelSelect:
      return channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
    case ComponentType.UserSelect:
    case ComponentType.MentionableSelect:
      return people.map(({ id, name }) => ({ value: id, label: name }));
    case ComponentType.RoleSelect:
      return [];
  }
}

function selectNode(part: Select, scene: MessageScene): HTMLElement {
  const { placeholder, min_values: least = 1, max_values: most = 1, disabled = false } = part;
  const look = { name: placeholder ?? 'Make a selection', least, most, disabled };
  const menu = selectMenu(look, optionsOf(part, scene), (values) => {
    const target = scene.act.target(scene.view);
    scene.act.use(menu, {
      kind: 'select',
      ...target,
      customId: part.custom_id,
      values: [...values],
    });
  });
  return menu;
}

function rowNode({ components }: Row, scene: MessageScene): HTMLElement {
  const parts = components.map((part) =>
    part.type === ComponentType.Button ? buttonNode(part, scene) : selectNode(part, scene),
  );
  return el('div', { class: 'action-row' }, ...parts);
}

/** One component of a message: a row of buttons or a menu, or a part of a version-2 layout. */
export function componentNode(component: Component, scene: MessageScene): HTMLElement {
  const text = (content: string) => markdown(content, scene.names);
  switch (component.type) {
    case ComponentType.ActionRow:
      return rowNode(component, scene);
    case ComponentType.TextDisplay:
      return text(component.content);
    case ComponentType.Section: {
      const { accessory } = component;
      const side =
        accessory.type === ComponentType.Button
          ? buttonNode(accessory, scene)
          : scene.media(accessory.media.url, accessory.description ?? '');
      const texts = component.components.map(({ content }) => text(content));
      return el('div', { class: 'section' }, el('div', {}, ...texts), side);
    }
    case ComponentType.MediaGallery: {
      const items = component.items.map(({ media, description }) =>
        scene.media(media.url, description ?? ''),
      );
      return el('div', { class: 'gallery' }, ...items);
    }
    case ComponentType.File:
      return scene.media(component.file.url, '');
    case ComponentType.Separator:
      return component.divider === false ? el('div', { class: 'gap' }) : el('hr');
    case ComponentType.Container: {
      const parts = component.components.map((part) => componentNode(part, scene));
      const container = el('div', { class: 'container' }, ...parts);
      if (typeof component.accent_color === 'number') {
        const colour = `#${component.accent_color.toString(16).padStart(6, '0')}`;
        container.style.setProperty('--embed-colour', colour);
      }
      return container;
    }
  }
}
