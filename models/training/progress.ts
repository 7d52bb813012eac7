import { f1, logLoss, confusion } from '../../src/measure/index.js';
import { scoredOf, type Probe } from './encode.js';
import type { Watcher } from './fit.js';

/**
 * Writes how far the fitting is, with figures on validation rows after each epoch: one line that
 * renews itself on a terminal, else one line an epoch.
 */
export function progressLine(
  epochs: number,
  validation: readonly Probe[],
  stream: NodeJS.WriteStream,
): Watcher {
  const started = performance.now();
  let mean = Number.NaN;
  let line = '';
  let figures = '';
  return {
    step: ({ epoch, done, loss }) => {
      mean = Number.isNaN(mean) ? loss : 0.99 * mean + 0.01 * loss;
      const left = Math.round(((performance.now() - started) / 1000 / done) * (1 - done));
      line = `epoch ${epoch + 1}/${epochs}  loss ${mean.toFixed(4)}  ${left} s left`;
      if (stream.isTTY) stream.write(`\r${line}${figures}\u001b[K`);
    },
    epoch: (network) => {
      const scored = scoredOf(network, validation);
      const cells = confusion(scored, 0.5);
      figures = `  validation loss ${logLoss(scored)?.toFixed(4) ?? '–'}, F1 ${f1(cells)?.toFixed(4) ?? '–'}`;
      stream.write(
        `${stream.isTTY ? '\r' : ''}${line}${figures}${stream.isTTY ? '\u001b[K' : ''}\n`,
      );
    },
  };
}
