import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium, noBrowser } from '../playground/browser.js';
import { openHamletPage } from '../playground/hamlet-page.js';
import type { HamletPage } from '../playground/hamlet-page.js';
import { states } from './states.js';
import { MOST_BYTES, take } from './take.js';

describe.skipIf(noBrowser)(`the main states ${inChromium}`, () => {
  let stage: HamletPage;

  beforeAll(async () => {
    stage = await openHamletPage();
  });
  afterAll(() => stage.close());

  test.each(states.map((state) => [state.name, state] as const))(
    '“%s” can be looked at in screenshots/',
    async (_name, state) => {
      expect(await take(stage, state, 'screenshots')).toBeLessThan(MOST_BYTES);
    },
  );
});
