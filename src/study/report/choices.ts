import type { Language } from '../../platform/i18n/texts.ts';

/** Another file that decided what the report says, known by its content. */
export interface OtherFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string;
}

/** What the person who gave the command chose: with the same file and program it gives the same report. */
export interface Choices {
  readonly language: Language;
  readonly k: number;
  /** Most values in one combination of the k-anonymous aggregates; more than 0: these instead of tables. */
  readonly longest: number;
  readonly earlier: readonly OtherFile[];
}
