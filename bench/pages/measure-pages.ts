import type { Client } from 'pg';
import type { RunningProgram } from '../children.ts';
import { askOnce, put } from '../load/load.ts';
import type { Subject } from '../seed/seed.ts';
import type { Run } from '../statistics.ts';
import { putFigures } from './figures.ts';
import { furnish } from './furnish.ts';
import { type PageKind, pageKinds, requestsOf } from './kinds.ts';
import { bringPartner } from './partner.ts';
import { someServices } from './services.ts';

export interface PageMeasurement {
  readonly kind: PageKind;
  readonly size: number;
  readonly bytes: number;
  readonly runs: readonly Run[];
  /** Milliseconds of processor time one page takes: moves little when other work runs beside. */
  readonly cost: Cost;
}

interface Cost {
  readonly program: number;
  readonly database: number;
}

/** Cases that every kind of content is written into. */
const furnished = 12;

interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

const asks = 200;

/** What one page takes of the processors, asked one after the other. */
async function costOf({ port, spent }: RunningProgram, requests: readonly Buffer[]): Promise<Cost> {
  const before = spent();
  for (let i = 0; i < asks; i += 1) await askOnce(port, requests[i % requests.length] as Buffer);
  const after = spent();
  return {
    program: (after.program - before.program) / asks,
    database: [...after.database].reduce((sum, [pid, ms]) => sum + ms - (before.database.get(pid) ?? 0), 0) / asks,
  };
}

/** Every kind of page by 8 connections, kind after kind in each round; the first round is for warming up and not counted. */
export async function measurePages(
  owner: Client,
  program: RunningProgram,
  size: number,
  subject: Subject,
  { rounds, seconds }: Effort,
  only = '',
): Promise<PageMeasurement[]> {
  const { port } = program;
  const cases = subject.written.slice(0, furnished);
  const { rows } = await owner.query<{ id: string }>('select organisation_id as id from app.worker where id = $1', [
    subject.workerId,
  ]);
  const partner = await bringPartner(owner, subject, cases);
  for (const id of cases) await furnish(port, subject.token, id, rows[0]?.id as string, partner);
  await putFigures(owner, subject.workerId);
  await owner.query('analyze');
  const services = await someServices(40);
  const kinds = pageKinds.filter(({ name }) => name.startsWith(only));
  const asked = kinds.map((kind) => ({ kind, requests: requestsOf(kind, subject.token, cases, services) }));
  const bytes = new Map<PageKind, number>();
  for (const { kind, requests } of asked) {
    const { status, text } = await askOnce(port, requests[0] as Buffer);
    if (status !== 200 || !kind.holds.test(text))
      throw new Error(`The page ${kind.slug} is not answered as it should be: ${status} ${text.slice(0, 200)}`);
    bytes.set(kind, Buffer.byteLength(text));
  }
  const runs = new Map<PageKind, Run[]>(asked.map(({ kind }) => [kind, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const { kind, requests } of asked) {
      const run = await put({ port, requests, connections: 8, seconds, expected: 200 });
      if (round > 0) runs.get(kind)?.push(run);
    }
  const costs = new Map<PageKind, Cost>();
  for (const { kind, requests } of asked) costs.set(kind, await costOf(program, requests));
  return kinds.map((kind) => ({
    kind,
    size,
    bytes: bytes.get(kind) ?? 0,
    runs: runs.get(kind) ?? [],
    cost: costs.get(kind) as Cost,
  }));
}
