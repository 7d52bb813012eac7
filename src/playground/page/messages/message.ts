import type { MessageView } from '../../live/protocol.js';
import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { markdown } from '../markdown/render.js';
import { attachment } from './attachment.js';
import { avatar } from './avatar.js';
import { componentNode } from './components.js';
import { embed } from './embed.js';
import type { MessageScene } from './scene.js';

const clock = (at: number) =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

function above({ view }: MessageScene): HTMLElement | undefined {
  const { replyTo, cause } = view;
  if (replyTo)
    return el(
      'div',
      { class: 'reply-line' },
      el('span', { class: 'reply-hook', 'aria-hidden': 'true' }),
      el('span', { class: 'visually-hidden' }, 'Reply to '),
      el('strong', {}, replyTo.author),
      el('span', { class: 'reply-excerpt', dir: 'auto' }, replyTo.excerpt),
    );
  if (!cause) return undefined;
  return el(
    'div',
    { class: 'reply-line' },
    el('span', { class: 'reply-hook', 'aria-hidden': 'true' }),
    el('strong', {}, cause.user),
    el('span', {}, cause.name === undefined ? 'sent a form' : 'used'),
    cause.name === undefined ? undefined : el('span', { class: 'used-command' }, cause.name),
  );
}

function header({ author, at }: MessageView): HTMLElement {
  return el(
    'div',
    { class: 'message-header' },
    el('span', { class: author.bot ? 'author author-bot' : 'author' }, author.name),
    author.bot ? el('span', { class: 'app-tag' }, 'APP') : undefined,
    el('time', { class: 'muted', datetime: new Date(at).toISOString() }, clock(at)),
  );
}

function body({ view, names }: MessageScene): Node[] {
  if (view.loading)
    return [
      el(
        'p',
        { class: 'thinking' },
        el('span', { class: 'dots', 'aria-hidden': 'true' }),
        `${view.author.name} is thinking…`,
      ),
    ];
  const text = view.content === '' ? [] : [markdown(view.content, names)];
  const edited = view.edited ? [el('span', { class: 'muted edited' }, '(edited)')] : [];
  return [...text, ...edited];
}

function forwarded({ view, names }: MessageScene): HTMLElement[] {
  const snapshot = view.forwarded;
  if (!snapshot) return [];
  return [
    el(
      'blockquote',
      { class: 'forwarded' },
      el('div', { class: 'forwarded-mark' }, icon(ICONS.forward), 'Forwarded'),
      ...(snapshot.content === '' ? [] : [markdown(snapshot.content, names)]),
      ...snapshot.embeds.map((one) => embed(one, names)),
      ...snapshot.attachments.map(attachment),
    ),
  ];
}

function privateNote({ view, act }: MessageScene): HTMLElement[] {
  if (!view.ephemeral) return [];
  const dismiss = button('Dismiss message', { class: 'link' }, () => {
    act.dismiss(view);
  });
  return [
    el('div', { class: 'private-note' }, icon(ICONS.eye), 'Only you can see this • ', dismiss),
  ];
}

function menuButton({ view, act }: MessageScene): HTMLElement {
  const name = `Actions for the message by ${view.author.name}`;
  const opener = button(icon(ICONS.more), { class: 'message-more', name }, () => {
    const { left, bottom } = opener.getBoundingClientRect();
    act.openMenu(view, { left, top: bottom }, opener);
  });
  opener.setAttribute('aria-haspopup', 'menu');
  return opener;
}

/** One message of the channel. */
export function messageNode(scene: MessageScene): HTMLElement {
  const { view, names, failure } = scene;
  const classes = ['message', view.ephemeral ? 'ephemeral' : '', view.loading ? 'loading' : ''];
  const node = el(
    'li',
    {
      class: classes.join(' ').trim(),
      id: `message-${view.id}`,
      tabindex: -1,
      'aria-busy': view.loading,
    },
    above(scene),
    avatar(view.author.name, view.author.bot),
    el(
      'div',
      { class: 'message-body' },
      header(view),
      ...body(scene),
      ...forwarded(scene),
      ...view.attachments.map(attachment),
      ...view.embeds.map((one) => embed(one, names)),
      ...view.components.map((one) => componentNode(one, scene)),
      failure === undefined ? undefined : el('p', { class: 'failure', role: 'alert' }, failure),
      ...privateNote(scene),
    ),
    view.loading ? undefined : menuButton(scene),
  );
  return node;
}
