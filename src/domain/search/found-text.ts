import type { Language } from '../../platform/i18n/texts.ts';
import type { Snippet } from './search.ts';

/** One text that was found, as it is shown. */
export interface FoundText {
  readonly id: string;
  readonly kind: string;
  readonly class: string;
  readonly organisation: string;
  readonly own: boolean;
  /** The day that it tells of, else the day on which it was written. */
  readonly day: string;
  readonly sort: string | null;
  readonly code: string | null;
  /** The short name that somebody gave a piece. */
  readonly label: string | null;
  readonly snippet: Snippet;
  /** The language of the text, where it is certain. */
  readonly language: Language | null;
  /** Where it stands, from the language on. */
  readonly at: string;
}
