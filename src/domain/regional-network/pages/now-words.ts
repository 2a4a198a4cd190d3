import type { Language } from '../../../platform/i18n/texts.ts';
import type { CallNow } from '../call-now.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';

/** Whom to call when nobody of a network is on duty; nothing where that line is out of use. */
export const lineWords = (language: Language, callNow: CallNow | null): string | undefined =>
  callNow
    ? regionalNetworkTexts(language)('now.line', { name: callNow.words[language].name, number: callNow.number })
    : undefined;
