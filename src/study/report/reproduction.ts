import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../platform/project-root.ts';
import { limits } from '../limits.ts';
import type { Source } from '../read/source.ts';
import type { Choices } from './choices.ts';

/** What is needed to make the same report again, byte by byte. No clock, no machine, no folder. */
export interface Reproduction {
  readonly program: { readonly name: string; readonly version: string };
  readonly input: Omit<Source, 'emptyLines'>;
  readonly parameters: Choices & { readonly limits: typeof limits };
}

export async function reproductionOf({ emptyLines: _, ...input }: Source, choices: Choices): Promise<Reproduction> {
  const text = await readFile(path.join(projectRoot(), 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return { program: { name, version }, input, parameters: { ...choices, limits } };
}
