import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Random, seededRandom } from '../../src/measure/index.js';

const SIDE = 320;
const EACH = 8;

type Draw = (pen: SKRSContext2D, random: Random) => void;

function colour(random: Random): string {
  const [hue, saturation, lightness] = [random() * 360, 30 + random() * 70, 25 + random() * 60];
  return `hsl(${hue.toFixed(0)} ${saturation.toFixed(0)}% ${lightness.toFixed(0)}%)`;
}

function fill(pen: SKRSContext2D, style: string): void {
  pen.fillStyle = style;
  pen.fillRect(0, 0, SIDE, SIDE);
}

function disc(pen: SKRSContext2D, x: number, y: number, radius: number, style: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = style;
  pen.fill();
}

const gradient: Draw = (pen, random) => {
  const sweep = pen.createLinearGradient(0, 0, random() * SIDE, SIDE);
  sweep.addColorStop(0, colour(random));
  sweep.addColorStop(1, colour(random));
  pen.fillStyle = sweep;
  pen.fillRect(0, 0, SIDE, SIDE);
};

const noise: Draw = (pen, random) => {
  const size = 1 + Math.floor(random() * 12);
  for (let y = 0; y < SIDE; y += size)
    for (let x = 0; x < SIDE; x += size) {
      pen.fillStyle = colour(random);
      pen.fillRect(x, y, size, size);
    }
};

const sunflower: Draw = (pen, random) => {
  fill(pen, `hsl(${190 + random() * 40} 70% 70%)`);
  const [x, y, radius] = [130 + random() * 60, 110 + random() * 60, 45 + random() * 25];
  pen.fillStyle = 'hsl(110 50% 35%)';
  pen.fillRect(x - 7, y, 14, SIDE - y);
  for (let petal = 0; petal < 18; petal += 1) {
    pen.save();
    pen.translate(x, y);
    pen.rotate((petal / 18) * 2 * Math.PI);
    pen.beginPath();
    pen.ellipse(radius * 1.4, 0, radius * 0.7, radius * 0.22, 0, 0, 2 * Math.PI);
    pen.fillStyle = `hsl(${44 + random() * 10} 95% 55%)`;
    pen.fill();
    pen.restore();
  }
  disc(pen, x, y, radius, 'hsl(25 60% 22%)');
  for (let seed = 0; seed < 160; seed += 1) {
    const [angle, reach] = [seed * 2.39996, radius * 0.95 * Math.sqrt(seed / 160)];
    disc(pen, x + reach * Math.cos(angle), y + reach * Math.sin(angle), 2, 'hsl(30 55% 38%)');
  }
};

const shapes: Draw = (pen, random) => {
  fill(pen, colour(random));
  for (let shape = 0; shape < 14; shape += 1) {
    const [x, y, size] = [random() * SIDE, random() * SIDE, 15 + random() * 70];
    if (random() < 0.5) disc(pen, x, y, size / 2, colour(random));
    else {
      pen.fillStyle = colour(random);
      pen.fillRect(x, y, size, size * (0.3 + random()));
    }
  }
};

const stripes: Draw = (pen, random) => {
  fill(pen, colour(random));
  pen.strokeStyle = colour(random);
  pen.lineWidth = 4 + random() * 20;
  const slant = (random() - 0.5) * SIDE;
  for (let x = -SIDE; x < 2 * SIDE; x += pen.lineWidth * 2.2) {
    pen.beginPath();
    pen.moveTo(x, 0);
    pen.lineTo(x + slant, SIDE);
    pen.stroke();
  }
};

/** Bars for words, as on a page or a screen seen from afar. */
const page: Draw = (pen, random) => {
  const dark = random() < 0.5;
  fill(pen, dark ? '#313338' : '#ffffff');
  for (let line = 14; line < SIDE - 10; line += 12 + random() * 10) {
    let x = 12 + (random() < 0.3 ? 24 : 0);
    while (x < SIDE - 40 - random() * 120) {
      const word = 8 + random() * 36;
      pen.fillStyle = random() < 0.08 ? colour(random) : dark ? '#dbdee1' : '#222222';
      pen.fillRect(x, line, word, 5);
      x += word + 6;
    }
  }
};

const screen: Draw = (pen, random) => {
  page(pen, random);
  pen.fillStyle = '#2b2d31';
  pen.fillRect(0, 0, 70, SIDE);
  for (let y = 28; y < SIDE; y += 52) {
    disc(pen, 35, y, 19, colour(random));
    disc(pen, 92, y, 14, colour(random));
  }
};

const landscape: Draw = (pen, random) => {
  const sky = pen.createLinearGradient(0, 0, 0, SIDE);
  sky.addColorStop(0, `hsl(${200 + random() * 30} 70% 55%)`);
  sky.addColorStop(1, 'hsl(40 80% 85%)');
  pen.fillStyle = sky;
  pen.fillRect(0, 0, SIDE, SIDE);
  disc(pen, random() * SIDE, 60 + random() * 40, 24, 'hsl(48 95% 70%)');
  for (let ridge = 0; ridge < 4; ridge += 1) {
    pen.beginPath();
    pen.moveTo(0, SIDE);
    for (let x = 0; x <= SIDE; x += 8)
      pen.lineTo(x, 130 + ridge * 45 + 30 * Math.sin(x / (20 + 25 * random()) + ridge));
    pen.lineTo(SIDE, SIDE);
    pen.fillStyle = `hsl(${100 + ridge * 8} 35% ${50 - ridge * 9}%)`;
    pen.fill();
  }
};

const KINDS: readonly Draw[] = [
  gradient,
  noise,
  sunflower,
  shapes,
  stripes,
  page,
  screen,
  landscape,
];

/** Pictures of neither class, drawn from a seed, as PNG: flowers, screens, pages, noise and the like. */
export async function drawings(): Promise<Uint8Array[]> {
  const random = seededRandom(1);
  const pictures: Uint8Array[] = [];
  for (const draw of KINDS)
    for (let copy = 0; copy < EACH; copy += 1) {
      const canvas = createCanvas(SIDE, SIDE);
      draw(canvas.getContext('2d'), random);
      pictures.push(await canvas.encode('png'));
    }
  return pictures;
}
