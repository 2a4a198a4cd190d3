import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readLines } from './helpline.queries.ts';
import type { KeptLine } from './helpline.view.ts';

/** @throws Problem `not-found` where there is no such line */
export async function getLine(tx: ReadTx, key: string | undefined): Promise<KeptLine> {
  const line = (await readLines(tx)).find((each) => each.key === key);
  if (!line) throw new Problem('not-found');
  return line;
}

/** @throws Problem `not-found`; `changed` where it has another version than the writer had before her */
export async function getSeenLine(tx: ReadTx, key: string, version: number): Promise<KeptLine> {
  const line = await getLine(tx, key);
  if (line.version !== version) throw new Problem('changed', { standing: { version: line.version } });
  return line;
}
