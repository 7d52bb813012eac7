import type { OnStep } from './fit.js';

/** Writes how far the fitting is: one line that renews itself on a terminal, else one line an epoch. */
export function progressLine(epochs: number, stream: NodeJS.WriteStream): OnStep {
  const started = performance.now();
  let mean = Number.NaN;
  let lastEpoch = 0;
  return ({ epoch, done, loss }) => {
    mean = Number.isNaN(mean) ? loss : 0.99 * mean + 0.01 * loss;
    const left = ((performance.now() - started) / 1000 / done) * (1 - done);
    const line = `epoch ${epoch + 1}/${epochs}  loss ${mean.toFixed(4)}  ${Math.round(left)} s left`;
    if (stream.isTTY) stream.write(`\r${line}\u001b[K${done === 1 ? '\n' : ''}`);
    else if (epoch !== lastEpoch || done === 1) stream.write(`${line}\n`);
    lastEpoch = epoch;
  };
}
