import { scaleLinear } from 'd3-scale';
import type { BarsPicture } from '../teach/picture.js';
import type { TitledPicture } from '../wording/picture.js';
import type { Words } from '../wording/words.js';
import { strokeLine, writeTitle } from './charts/frame.js';
import { drawPicture } from './charts/picture.js';
import { textWidth, writeText } from './charts/text.js';
import { ink } from './palette.js';

const WIDTH = 640;
const [TOP, ROW, BAR, BOTTOM] = [58, 42, 26, 18];
const [SIDE, GAP, LONGEST_NAME] = [20, 12, 240];

/** Named bars that grow from zero, negative ones to the left; PNG, 640 wide. */
export function barChart(
  { bars, most, write }: BarsPicture,
  { title, names }: TitledPicture,
  { numbers }: Words,
): Promise<Uint8Array> {
  const size = { width: WIDTH, height: TOP + bars.length * ROW + BOTTOM };
  const values = bars.map(({ value }) => numbers[write](value));
  return drawPicture(size, [title, ...names, ...values], (pen) => {
    writeTitle(pen, title, size);
    const nameWidth = Math.max(
      ...names.map((name) => textWidth(pen, name, { maxWidth: LONGEST_NAME })),
    );
    const valueWidth = Math.max(...values.map((value) => textWidth(pen, value, { bold: true })));
    const reach = most ?? Math.max(...bars.map(({ value }) => Math.abs(value)));
    const negative = bars.some(({ value }) => value < 0);
    const left = SIDE + nameWidth + GAP + (negative ? valueWidth + GAP : 0);
    const x = scaleLinear([negative ? -reach : 0, reach], [left, WIDTH - SIDE - valueWidth - GAP]);
    const zero = x(0);
    bars.forEach(({ value, tone }, at) => {
      const top = TOP + at * ROW + (ROW - BAR) / 2;
      const middle = top + BAR / 2;
      const style = { baseline: 'middle', maxWidth: LONGEST_NAME } as const;
      writeText(pen, names[at] ?? '', SIDE, middle, style);
      pen.fillStyle = ink[tone];
      const end = x(value);
      pen.fillRect(Math.min(zero, end), top, Math.max(Math.abs(end - zero), 1.5), BAR);
      const beside = value < 0 ? end - 8 : end + 8;
      const align = value < 0 ? 'right' : 'left';
      writeText(pen, values[at] ?? '', beside, middle, { bold: true, baseline: 'middle', align });
    });
    strokeLine(pen, [zero, TOP], [zero, size.height - BOTTOM], { colour: ink.soft });
  });
}
