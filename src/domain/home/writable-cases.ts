import type { Acting } from '../../platform/acting/acting.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type CaseRow, cursorOf, listCases, nextAfter } from '../case/index.ts';
import { writableOf } from './home.queries.ts';

const pageSize = 25;

/** Own open cases to choose from, one page by next day. */
export interface CaseChoices {
  readonly cases: readonly CaseRow[];
  readonly next: { readonly afterDay: string; readonly afterId: string } | null;
  readonly first: boolean;
}

/** The own open cases in which the worker may write in one of these classes, one page by next day. The trail is told. */
export async function readWritableCases(
  { tx, acting, trail }: { readonly tx: ReadTx; readonly acting: Acting; readonly trail: Trail },
  from: Parameters<typeof cursorOf>[0],
  classes: readonly string[],
): Promise<CaseChoices> {
  const after = cursorOf(from);
  const found = await listCases(tx, 'open', after, pageSize + 1);
  const listed = found.slice(0, pageSize);
  const writable = await writableOf(
    tx,
    listed.map(({ id }) => id),
    classes,
  );
  const cases = listed.filter(({ id }) => writable.has(id));
  for (const { id } of cases) trail.saw(acting.organisationId, 'case', `case:${id}`);
  return { cases, next: nextAfter(found, pageSize), first: after === undefined };
}
