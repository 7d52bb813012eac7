import type { ChannelView, PersonView } from '../live/protocol.js';
import { button, el, icon } from './dom.js';
import { ICONS } from './icons.js';
import { avatar } from './messages/avatar.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';

const LOCALES: readonly (readonly [string, string])[] = [
  ['en-US', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
];

const ROLES: Readonly<Record<PersonView['role'], string>> = {
  member: 'member',
  moderator: 'moderator',
  bot: 'bot',
  other: 'guest',
};

export interface SidebarActs {
  openChannel(channel: ChannelView): void;
  change(settings: Partial<Settings>): void;
}

function channelRow(channel: ChannelView, { open, unread, botOnline }: Store, acts: SidebarActs) {
  const { id, name, direct } = channel;
  const online = botOnline ? 'online' : 'offline';
  const mark = direct
    ? el('span', { class: `presence ${online}` }, avatar(name, true))
    : icon(ICONS.hash);
  const isUnread = unread.has(id);
  const status = direct ? ` (${online})` : '';
  const row = button(
    [mark, el('span', { class: 'channel-name' }, name)],
    {
      class: isUnread ? 'channel unread' : 'channel',
      name: `${direct ? 'Direct messages with ' : '#'}${name}${status}${isUnread ? ', unread' : ''}`,
    },
    () => {
      acts.openChannel(channel);
    },
  );
  if (open?.id === id) row.setAttribute('aria-current', 'page');
  return el('li', {}, row);
}

function group(title: string, rows: readonly HTMLElement[]): HTMLElement {
  return el('section', {}, el('h2', {}, title), el('ul', { role: 'list' }, ...rows));
}

function chooser(
  label: string,
  choices: readonly (readonly [string, string])[],
  current: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = el('select', { name: label });
  for (const [value, text] of choices)
    select.append(el('option', { value, selected: value === current }, text));
  select.addEventListener('change', () => {
    choose(select.value);
  });
  return el('label', { class: 'chooser' }, el('span', {}, label), select);
}

function whoAmI({ you, people }: Store, settings: Settings, acts: SidebarActs): HTMLElement {
  const choices = people
    .filter(({ role }) => role !== 'bot')
    .map(({ key, name, role }) => [key, `${name} (${ROLES[role]})`] as const);
  return el(
    'section',
    { class: 'who', 'aria-label': 'Who am I' },
    el(
      'div',
      { class: 'who-name' },
      avatar(you?.name ?? '?'),
      el(
        'div',
        {},
        el('strong', {}, you?.name ?? ''),
        el('div', { class: 'muted' }, you ? ROLES[you.role] : ''),
      ),
    ),
    chooser('You are', choices, settings.as, (as) => {
      acts.change({ as });
    }),
    chooser('Your language', LOCALES, settings.locale, (locale) => {
      acts.change({ locale });
    }),
  );
}

/** Channels, direct messages, and who one is. */
export function drawSidebar(
  place: HTMLElement,
  store: Store,
  settings: Settings,
  acts: SidebarActs,
): void {
  const rows = (direct: boolean) =>
    store.channels
      .filter((channel) => channel.direct === direct)
      .map((channel) => channelRow(channel, store, acts));
  const focused = place.contains(document.activeElement)
    ? document.activeElement?.getAttribute('name')
    : undefined;
  place.replaceChildren(
    el('div', { class: 'guild' }, store.guild),
    el(
      'div',
      { class: 'channels' },
      group('Text channels', rows(false)),
      group('Direct messages', rows(true)),
    ),
    whoAmI(store, settings, acts),
  );
  if (focused) place.querySelector<HTMLElement>(`select[name="${focused}"]`)?.focus();
}
