import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { GlobalFonts } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);

interface Font {
  readonly family: string;
  readonly file: () => string;
  /** Characters that need this font. */
  readonly needs: RegExp;
}

const FONTS: readonly Font[] = [
  {
    family: 'Hamlet Sans',
    file: () => require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    needs: /(?:)/,
  },
  {
    family: 'Hamlet Sans',
    file: () => require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    needs: /(?:)/,
  },
  {
    family: 'Hamlet Arabic',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    needs: /\p{Script_Extensions=Arabic}/u,
  },
  {
    family: 'Hamlet Hebrew',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    needs: /\p{Script=Hebrew}/u,
  },
  {
    family: 'Hamlet Devanagari',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
    needs: /\p{Script_Extensions=Devanagari}/u,
  },
  {
    family: 'Hamlet Thai',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
    needs: /\p{Script=Thai}/u,
  },
  {
    family: 'Hamlet Japanese',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    needs:
      /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\uff00-\uffef\u2460-\u27bf]/u,
  },
  {
    family: 'Hamlet Chinese',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    needs: /\p{Script=Han}/u,
  },
  {
    family: 'Hamlet Korean',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
    needs: /\p{Script=Hangul}/u,
  },
  {
    family: 'Hamlet Bengali',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
    needs: /\p{Script=Bengali}/u,
  },
  {
    family: 'Hamlet Tamil',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf'),
    needs: /\p{Script=Tamil}/u,
  },
  {
    family: 'Hamlet Georgian',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf'),
    needs: /\p{Script=Georgian}/u,
  },
  {
    family: 'Hamlet Armenian',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf'),
    needs: /\p{Script=Armenian}/u,
  },
  {
    family: 'Hamlet Mathematical',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'),
    needs: /[\u2100-\u23ff\u{1d400}-\u{1d7ff}]/u,
  },
  {
    family: 'Hamlet Emoji',
    file: () =>
      require.resolve('@expo-google-fonts/noto-color-emoji/400Regular/NotoColorEmoji_400Regular.ttf'),
    needs: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u,
  },
  {
    family: 'Hamlet Symbols',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf'),
    needs: /[\u2460-\u27bf\u{1f100}-\u{1f1ff}]/u,
  },
  {
    family: 'Hamlet Shapes',
    file: () =>
      require.resolve('@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'),
    needs: /[\u2190-\u2bff\u{1f000}-\u{1f0ff}\u{1f780}-\u{1f8ff}]/u,
  },
];

/** Every family in the order in which a missing character is looked for. */
export const FAMILIES = [...new Set(FONTS.map(({ family }) => `'${family}'`))].join(', ');

const loaded = new Set<Font>();

/**
 * Registers the fonts that these texts need, once a process. A font takes up to 15 ms to register,
 * so other work gets a turn between two of them.
 */
export async function loadFonts(texts: readonly string[]): Promise<void> {
  const all = texts.join('\n');
  for (const font of FONTS) {
    if (loaded.has(font) || !font.needs.test(all)) continue;
    loaded.add(font);
    GlobalFonts.registerFromPath(font.file(), font.family);
    await setImmediate();
  }
}
