import { openStore } from '../../src/store/index.js';

/** Keeps texts one after the other, and writes the id of each once it is acknowledged. */
const [url = '', count = '0'] = process.argv.slice(2);
const store = await openStore(url);
for (let number = 0; number < Number(count); number += 1) {
  const id = await store.checks.keep(`text ${number}`, { userId: 'user', logit: number });
  process.stdout.write(`${id}\n`);
}
await store.close();
