import { packagePath } from '../../src/config/package.js';
import { openHamletPage } from '../playground/hamlet-page.js';
import { states } from './states.js';
import { MOST_BYTES, take } from './take.js';

const folder = packagePath('docs', 'screenshots');
const stage = await openHamletPage();
for (const state of states) {
  const bytes = await take(stage, state, folder);
  const note = bytes > MOST_BYTES ? ' (too large for the README)' : '';
  process.stdout.write(`docs/screenshots/${state.name}.png ${bytes} bytes${note}\n`);
}
await stage.close();
