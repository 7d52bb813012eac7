import { samples as schema } from '../../samples.js';
import type { Sample } from '../../samples.js';
import type { Ask } from '../connection.js';
import { button, el } from '../dom.js';
import json from '../samples.json';

export interface SampleActs {
  readonly check: (text: string) => void;
  readonly interpret: (text: string) => void;
  readonly post: (text: string) => void;
}

const { messages, outputs } = schema.parse(json);

/** What pressing a sample asks in the channel that is open. */
export function sampleActs(openId: () => string, ask: (asked: Ask) => void): SampleActs {
  const slash = (command: string, options: Record<string, string>) => {
    ask({ kind: 'slash', channelId: openId(), command, options });
  };
  return {
    check: (text) => {
      slash('check', { text });
    },
    interpret: (output) => {
      slash('interpret', { output });
    },
    post: (text) => {
      ask({ kind: 'say', channelId: openId(), text, files: [] });
    },
  };
}

function row(sample: Sample, verb: string, run: () => void, post?: () => void): HTMLElement {
  const main = button(
    [
      el('span', { class: 'visually-hidden' }, `${verb}: `),
      el('span', { class: 'sample-name' }, sample.name),
      el('span', { class: 'sample-text', dir: 'auto' }, sample.text),
    ],
    { class: 'sample' },
    run,
  );
  const more = post
    ? button('Post', { class: 'sample-post', name: `Post as a message: ${sample.name}` }, post)
    : undefined;
  return el('li', {}, main, more);
}

function group(title: string, rows: readonly HTMLElement[]): HTMLElement {
  return el(
    'section',
    { class: 'samples' },
    el('h3', {}, title),
    el('ul', { role: 'list' }, ...rows),
  );
}

/** Things to try with one press each. */
export function samplesPanel({ check, interpret, post }: SampleActs): HTMLElement {
  const groups = messages.map((one) =>
    group(
      one.group,
      one.samples.map((sample) =>
        row(
          sample,
          'Check',
          () => {
            check(sample.text);
          },
          () => {
            post(sample.text);
          },
        ),
      ),
    ),
  );
  const pastes = outputs.map((sample) =>
    row(sample, 'Interpret', () => {
      interpret(sample.text);
    }),
  );
  return el(
    'div',
    {},
    el(
      'p',
      { class: 'muted' },
      'One press asks Hamlet. “Post” puts the text into the channel, to be right-clicked.',
    ),
    ...groups,
    group('What a model printed', pastes),
  );
}
