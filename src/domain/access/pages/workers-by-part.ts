import type { Language } from '../../../platform/i18n/texts.ts';
import { type Listed, namesApart } from '../../organisation/index.ts';

/** A worker to choose, with the organisation of that worker. */
export interface WorkerOf {
  readonly id: string;
  readonly name: string;
  readonly of: Listed;
}

/** Workers to choose from, under their organisations, each told from others of its name in the directory. */
export function workersByPart(
  language: Language,
  workers: readonly WorkerOf[],
  directory: readonly Listed[],
): { value: string; label: string; group: string }[] {
  const all = new Map([...directory, ...workers.map(({ of }) => of)].map((listed) => [listed.id, listed]));
  const nameOf = namesApart(language, [...all.values()]);
  return workers.map(({ id, name, of }) => ({ value: id, label: name, group: nameOf(of) }));
}
