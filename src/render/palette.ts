/**
 * Vermilion leans to label 1, blue to label 0, grey is unsure: a pair that stays apart for every
 * common kind of colour blindness, and no red against green anywhere.
 */
export const embedColour = {
  label1: 0xd55e00,
  label0: 0x2b8fd6,
  unsure: 0x8a9099,
  neutral: 0x7a80c0,
} as const;

/** Colours of a picture. Pictures carry this dark card with them, so they read on any background. */
export const ink = {
  card: '#1f2024',
  edge: '#55585f',
  panel: '#2a2c31',
  text: '#f2f3f5',
  soft: '#b9bdc5',
  grid: '#3c3f46',
  line: '#f2f3f5',
  label1: '#ff8a4c',
  label0: '#63b6f5',
  unsure: '#b4b8c0',
  /** What belongs to neither class. */
  plain: '#a9a4f0',
  /** What the reader is pointed at. */
  mark: '#ffd25a',
} as const;

/** The sides of a decision, as pictures colour them. */
export type Side = 'label1' | 'label0' | 'unsure';

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Mixes two `#rrggbb` colours; share 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, at) =>
    Math.round(value + ((target[at] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour with an opacity from 0 to 1, as canvas and CSS understand it. */
export function translucent(hex: string, opacity: number): string {
  return `rgba(${channels(hex).join(', ')}, ${opacity})`;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
