import type { GivenFile } from '../../live/protocol.js';
import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { readFile } from './files.js';

/** The files that the next message will carry. */
export class Attached {
  readonly element = el('ul', { class: 'attached', 'aria-label': 'Files to send' });
  #files: readonly GivenFile[] = [];

  get files(): GivenFile[] {
    return [...this.#files];
  }

  /** Adds files; the answer says what is wrong with the last one that Discord would not take. */
  async add(files: readonly File[]): Promise<string | undefined> {
    let wrong: string | undefined;
    for (const file of files) {
      const read = await readFile(file);
      if (typeof read === 'string') wrong = read;
      else this.#set([...this.#files, read]);
    }
    return wrong;
  }

  clear(): void {
    this.#set([]);
  }

  #set(files: readonly GivenFile[]): void {
    this.#files = files;
    this.element.replaceChildren(...files.map((file) => this.#row(file)));
  }

  #row(file: GivenFile): HTMLElement {
    const remove = button('×', { class: 'link', name: `Remove ${file.name}` }, () => {
      this.#set(this.#files.filter((one) => one !== file));
    });
    return el('li', {}, icon(ICONS.file), el('span', { dir: 'auto' }, file.name), remove);
  }
}
