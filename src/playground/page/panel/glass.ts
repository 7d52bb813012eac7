import type { InteractionView } from '../../live/protocol.js';
import { el } from '../dom.js';

type ExchangeView = InteractionView['exchanges'][number];

const DEADLINE_MS = 3000;

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? 'not yet' : `${ms.toFixed(1)} ms`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function payload(title: string, value: unknown): HTMLElement | undefined {
  if (value === null || value === undefined) return undefined;
  return el(
    'div',
    {},
    el('h4', {}, title),
    el('pre', { tabindex: 0, 'aria-label': title }, json(value)),
  );
}

function exchange({ direction, name, afterMs, status, body, answer }: ExchangeView): HTMLElement {
  const toBot = direction === 'to bot';
  const outcome = status === undefined ? '' : ` → ${status}`;
  return el(
    'details',
    { class: status !== undefined && status >= 400 ? 'exchange refused' : 'exchange' },
    el(
      'summary',
      {},
      el('span', { class: toBot ? 'arrow to-bot' : 'arrow' }, toBot ? 'to bot' : 'from bot'),
      el('span', { class: 'exchange-name' }, `${name}${outcome}`),
      el('span', { class: 'muted' }, milliseconds(afterMs)),
    ),
    payload(toBot ? 'Sent over the gateway' : 'Request body', body),
    payload('Answer', answer),
  );
}

function bar(label: string, ms: number | undefined, longest: number): HTMLElement {
  const fill = el('span', { class: 'bar-fill' });
  fill.style.setProperty('--share', String(ms === undefined ? 0 : Math.max(0.01, ms / longest)));
  return el(
    'div',
    { class: 'bar' },
    el('span', {}, label),
    el('span', { class: 'bar-track', 'aria-hidden': 'true' }, fill),
    el('span', { class: 'bar-value' }, milliseconds(ms)),
  );
}

const MOST_ITEMS = 12;

function entriesOf(value: object): (readonly [string, unknown])[] {
  const all = Object.entries(value).map(
    ([name, part]: [string, unknown]) =>
      [Array.isArray(value) ? `${Number(name) + 1}` : name, part] as const,
  );
  const left = all.length - MOST_ITEMS;
  return left > 0 ? [...all.slice(0, MOST_ITEMS), ['…', `${left} more`]] : all;
}

/** Plain data as nested names and values. */
function facts(value: unknown): HTMLElement {
  if (typeof value !== 'object' || value === null)
    return el('span', { dir: 'auto' }, String(value));
  const rows = entriesOf(value).flatMap(([name, part]) => [
    el('dt', {}, name),
    el('dd', {}, facts(part)),
  ]);
  return el('dl', { class: 'facts' }, ...rows);
}

function computedFacts(computed: unknown): HTMLElement {
  if (computed !== undefined) return facts(computed);
  return el('p', { class: 'muted' }, 'This interaction carried no text for the model to score.');
}

/** The last interaction as a developer sees it: timings, payloads both ways, what was computed. */
export function glassPanel(
  interaction: InteractionView | undefined,
  computed: unknown,
): HTMLElement {
  if (!interaction)
    return el(
      'p',
      { class: 'muted' },
      'Use a command or press a button: what goes over the wire appears here.',
    );
  const { label, acknowledgedAs, acknowledgedAfterMs, answeredAfterMs, exchanges } = interaction;
  const longest = Math.max(answeredAfterMs ?? 0, acknowledgedAfterMs ?? 0, 1);
  const how = acknowledgedAs === undefined ? '' : ` (${acknowledgedAs})`;
  return el(
    'div',
    { class: 'glass' },
    el('h3', {}, `Last interaction: ${label}`),
    bar(`Acknowledged after${how}`, acknowledgedAfterMs, longest),
    bar('Answered after', answeredAfterMs, longest),
    el('p', { class: 'muted' }, `Discord waits ${DEADLINE_MS} ms for the acknowledgement.`),
    el('h3', {}, 'Over the wire'),
    ...exchanges.map(exchange),
    el('h3', {}, 'What the core computed'),
    computedFacts(computed),
  );
}
