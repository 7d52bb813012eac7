import type { ChannelView, MessageView } from '../../live/protocol.js';
import { el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { messageNode } from './message.js';
import type { MessageScene } from './scene.js';

const NEAR_END = 120;

const SAME_BREATH_MS = 7 * 60 * 1000;

function continues(before: MessageView | undefined, view: MessageView): boolean {
  if (!before || view.replyTo || view.cause || view.author.bot) return false;
  return view.author.id === before.author.id && view.at - before.at < SAME_BREATH_MS;
}

/** The channel's messages; each is drawn again only when it changes. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #beginning = el('div', { class: 'beginning' });
  readonly #nodes = new Map<string, HTMLElement>();
  readonly #views = new Map<string, MessageView>();
  #follows = true;
  readonly #sceneOf: (view: MessageView) => MessageScene;

  constructor(sceneOf: (view: MessageView) => MessageScene) {
    this.#sceneOf = sceneOf;
    this.#list = el('ol', { class: 'messages', id: 'messages' });
    const inner = el('div', { class: 'scrolled' }, this.#beginning, this.#list);
    this.element = el('div', { class: 'scroller', tabindex: 0, role: 'group' }, inner);
    this.element.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.element.addEventListener('contextmenu', (event) => {
      this.#contextMenu(event);
    });
    // Pictures grow the list after it was drawn; whoever reads its end stays there.
    new ResizeObserver(() => {
      if (this.#follows) this.toEnd();
    }).observe(this.#list);
    this.element.addEventListener('scroll', () => {
      this.#follows = this.#nearEnd();
    });
  }

  /** Says, above the first message, where one is. */
  name({ name, topic, direct }: ChannelView): void {
    const where = direct ? `@${name}` : `#${name}`;
    this.element.setAttribute('aria-label', `Messages in ${where}`);
    this.#beginning.replaceChildren(
      el('span', { class: 'beginning-mark' }, icon(direct ? ICONS.at : ICONS.hash)),
      el('h2', {}, direct ? `Your messages with ${name}` : `Welcome to ${where}!`),
      el('p', { class: 'muted' }, direct ? 'Only you and Hamlet see them.' : topic),
    );
  }

  showAll(views: Iterable<MessageView>): void {
    this.#nodes.clear();
    this.#views.clear();
    const nodes = [...views].map((view) => this.#draw(view));
    this.#list.replaceChildren(...nodes);
    this.#group();
    this.#follows = true;
    this.toEnd();
  }

  show(view: MessageView): void {
    const old = this.#nodes.get(view.id);
    const focused = old?.contains(document.activeElement) ?? false;
    const node = this.#draw(view);
    if (old) old.replaceWith(node);
    else this.#list.append(node);
    this.#group();
    if (focused) node.focus();
    if (this.#follows) this.toEnd();
  }

  remove(id: string): void {
    this.#nodes.get(id)?.remove();
    this.#nodes.delete(id);
    this.#views.delete(id);
    this.#group();
  }

  /** Goes to the end and stays there. */
  follow(): void {
    this.#follows = true;
    this.toEnd();
  }

  toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #nearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  /** Lines that one person says in a row share one name and picture. */
  #group(): void {
    let before: MessageView | undefined;
    for (const [id, view] of this.#views) {
      this.#nodes.get(id)?.classList.toggle('continued', continues(before, view));
      before = view;
    }
  }

  #draw(view: MessageView): HTMLElement {
    const node = messageNode(this.#sceneOf(view));
    this.#nodes.set(view.id, node);
    this.#views.set(view.id, view);
    return node;
  }

  #idAt(target: EventTarget | null): string | undefined {
    const node = target instanceof Element ? target.closest('li.message') : null;
    return node?.id.replace('message-', '');
  }

  /** Up and Down go from message to message, as in Discord. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { target } = event;
    const onMessage =
      target === this.element || (target instanceof HTMLElement && target.matches('li.message'));
    if (step === undefined || !onMessage) return;
    const ids = [...this.#nodes.keys()];
    const current = this.#idAt(target);
    const index = current === undefined ? ids.length : ids.indexOf(current);
    const next = ids[Math.max(0, Math.min(index + step, ids.length - 1))];
    if (next === undefined) return;
    event.preventDefault();
    this.#nodes.get(next)?.focus();
  }

  #contextMenu(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    const id = this.#idAt(target) ?? '';
    const [node, view] = [this.#nodes.get(id), this.#views.get(id)];
    if (!node || !view || (target instanceof Element && target.closest('a'))) return;
    event.preventDefault();
    const { left, top } = node.getBoundingClientRect();
    const byKey = clientX === 0 && clientY === 0;
    const place = byKey ? { left: left + 72, top: top + 32 } : { left: clientX, top: clientY };
    this.#sceneOf(view).act.openMenu(view, place, node);
  }
}
