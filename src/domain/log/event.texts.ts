import { type Language, texts } from '../../platform/i18n/texts.ts';
import { en } from './event.en.ts';
import { fi } from './event.fi.ts';
import { sv } from './event.sv.ts';

const eventTexts = texts({ fi, sv, en });
type Known = Exclude<keyof typeof fi, 'unknown'>;

/** Every name that the log has words for. */
export const knownKinds: readonly string[] = Object.keys(fi).filter((kind) => kind !== 'unknown');

const isKnown = (kind: string): kind is Known => knownKinds.includes(kind);

/** What was done, in words, without who; a name that is not known is said as it is. */
export const auditSentence = (language: Language, kind: string): string => {
  const t = eventTexts(language);
  return isKnown(kind) ? t(kind) : t('unknown', { kind });
};
