import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../platform/i18n/texts.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { limits } from './limits.ts';
import type { Source } from './study.ts';

/** What is needed to make the same report again, byte by byte. No clock, no machine, no folder. */
export interface Reproduction {
  readonly program: { readonly name: string; readonly version: string };
  readonly input: Omit<Source, 'emptyLines'>;
  readonly parameters: { readonly language: Language } & typeof limits;
}

export async function reproductionOf({ emptyLines: _, ...input }: Source, language: Language): Promise<Reproduction> {
  const text = await readFile(path.join(projectRoot(), 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { program: { name, version }, input, parameters: { language, ...limits } };
}
