import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../platform/i18n/texts.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { limits } from '../limits.ts';
import type { Release } from '../protect/release.ts';
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
  readonly earlier: readonly OtherFile[];
}

/** What is needed to make the same report again, byte by byte. No clock, no machine, no folder. */
export interface Reproduction {
  readonly program: { readonly name: string; readonly version: string };
  readonly input: Omit<Source, 'emptyLines'>;
  readonly parameters: Choices & { readonly limits: typeof limits };
}

/** What a report of records is made of. */
export interface RecordsStudy {
  readonly records: Records;
  readonly release: Release;
  readonly reproduction: Reproduction;
}

export async function reproductionOf({ emptyLines: _, ...input }: Source, choices: Choices): Promise<Reproduction> {
  const text = await readFile(path.join(projectRoot(), 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { program: { name, version }, input, parameters: { ...choices, limits } };
}
