/** What a window is set to; it lives in the address, so that windows differ and a reload keeps it. */
export interface Settings {
  readonly as: string;
  readonly locale: string;
  readonly channel: string;
}

const DEFAULTS: Settings = { as: 'ophelia', locale: 'en-US', channel: 'general' };

export function readSettings(): Settings {
  const hash = new URLSearchParams(location.hash.slice(1));
  return {
    as: hash.get('as') ?? DEFAULTS.as,
    locale: hash.get('locale') ?? DEFAULTS.locale,
    channel: hash.get('channel') ?? DEFAULTS.channel,
  };
}

export function writeSettings(settings: Settings): void {
  const hash = new URLSearchParams({ ...settings }).toString();
  history.replaceState(null, '', `#${hash}`);
}

/** What this browser keeps between visits. */
export const remembered = {
  read: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing shows the hint again; that is all.
    }
  },
};
