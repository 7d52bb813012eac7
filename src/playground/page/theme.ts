import { remembered } from './settings.js';

const KEY = 'theme';

function preferred(): string {
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Sets the theme that was chosen last, or the one the system prefers. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = remembered.read(KEY) ?? preferred();
}

export function toggleTheme(): void {
  const next = document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light';
  remembered.write(KEY, next);
  applyTheme();
}
