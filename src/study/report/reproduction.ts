import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../platform/i18n/texts.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { limits } from '../limits.ts';
import type { Mode, Release } from '../protect/release.ts';
import type { Source } from '../read/source.ts';
import type { Records } from '../scheme/records.ts';

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
  readonly mode: Mode;
  readonly earlier: readonly OtherFile[];
  /** Seconds, as they are counted, of the test of true numbers or of the search for rounded ones; undefined when they were not said. */
  readonly limit?: number | undefined;
}

/** What is needed to make the same report again, byte by byte. No clock, no machine, no folder. */
export interface Reproduction {
  readonly program: { readonly name: string; readonly version: string };
  /**
   * Not how many bytes it has: that is a sum over all people. Where numbers are rounded its hash stands under the secret: with the hash alone
   * somebody who knows nearly all of the file could try the rest. A report on overlaps, or of combinations, has no secret and tells none. Nor how its letters are written, which one
   * letter of one person decides.
   */
  readonly input: Omit<Source, 'emptyLines' | 'bytes' | 'encoding' | 'byteOrderMark' | 'sha256' | 'mapping'> &
    Partial<Pick<Source, 'encoding' | 'byteOrderMark' | 'sha256'>> & {
      readonly mapping?: { readonly name: string; readonly sha256?: string } | undefined;
    };
  readonly parameters: Choices & { readonly limits: typeof limits };
}

/** What a report of records is made of. */
export interface RecordsStudy {
  readonly records: Records;
  readonly release: Release;
  readonly reproduction: Reproduction;
}

/** `secret`: that of a rounded release. */
export async function reproductionOf(
  { emptyLines: _, bytes: __, ...source }: Source,
  choices: Choices,
  secret?: Buffer,
): Promise<Reproduction> {
  const { encoding: ___, byteOrderMark: ____, ...rest } = source;
  const known = choices.longest > 0 ? withoutHashes(source) : source;
  const { sha256: _____, ...unread } = rest;
  // Of own cases there is no file that could be read again.
  const input = source.format === 'cases' ? unread : secret ? { ...rest, ...underSecret(secret, source) } : known;
  const text = await readFile(path.join(projectRoot(), 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { program: { name, version }, input, parameters: { ...choices, limits } };
}

const withoutHashes = ({
  sha256: _,
  mapping,
  ...told
}: Omit<Source, 'emptyLines' | 'bytes'>): Reproduction['input'] => ({
  ...told,
  ...(mapping ? { mapping: { name: mapping.name } } : {}),
});

/** A mapping file lists values that single people have: with its hash alone they could be tried, as rows with that of the file. */
function underSecret(secret: Buffer, { sha256, mapping }: Pick<Source, 'sha256' | 'mapping'>) {
  const hashOf = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
  return {
    sha256: hashOf(`input ${sha256}`),
    ...(mapping ? { mapping: { ...mapping, sha256: hashOf(`mapping ${mapping.sha256}`) } } : {}),
  };
}
