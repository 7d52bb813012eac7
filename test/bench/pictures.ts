import { monitorEventLoopDelay } from 'node:perf_hooks';
import { flowerPicture } from '../../src/render/flower.js';
import { stageHamlet } from '../hamlet.js';
import { type Figure, median, residentMegabytes, timeEach } from './figure.js';

const PICTURES = 200;
const RESOLUTION_MS = 1;

/** Figures of pictures, from attachment to reply through the local Discord. */
export async function pictureFigures(): Promise<readonly Figure[]> {
  const stage = await stageHamlet();
  const image = { name: 'flower.png', bytes: await flowerPicture() };
  const check = () => stage.member.slash(stage.general, 'check-image', { image }).reply();
  await timeEach(PICTURES / 4, check);
  const before = residentMegabytes();
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const times = await timeEach(PICTURES, check);
  delay.disable();
  const growth = residentMegabytes() - before;
  await stage.close();
  return [
    {
      what: 'picture from attachment to reply, p50',
      value: median(times),
      unit: 'ms',
      atMost: 250,
    },
    {
      what: 'main thread held at a time meanwhile, 99.9 % of turns',
      value: delay.percentile(99.9) / 1e6,
      unit: 'ms',
      atMost: 50,
    },
    { what: 'main thread held at a time, longest', value: delay.max / 1e6, unit: 'ms', atMost: 50 },
    { what: `growth over ${PICTURES} pictures, replies kept`, value: growth, unit: 'MB' },
  ];
}
