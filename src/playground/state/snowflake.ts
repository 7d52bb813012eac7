import type { Clock } from './clock.js';

const DISCORD_EPOCH = 1_420_070_400_000n;
const IDS_PER_MS = 1n << 22n;

/** Makes Discord's ids: they grow with time and carry it. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(clock.now()) - DISCORD_EPOCH) * IDS_PER_MS;
    last = earliest > last ? earliest : last + 1n;
    return String(last);
  };
}
