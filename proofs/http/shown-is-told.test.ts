import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWords, workers } from '../../seeds/names.ts';
import { lawKept } from '../../src/domain/law/index.ts';
import { declaredTables } from '../../src/domain/line/index.ts';
import { nameRules } from '../../src/domain/reader/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import type { Trail, TrailRecord } from '../../src/platform/audit/trail.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import type { AnyChange, AnyLook, Endpoint } from '../../src/platform/http/endpoint.ts';
import { problemOf } from '../../src/platform/http/problem.ts';
import { type Engine, engineOf, prepareForm, runEndpoint } from '../../src/platform/http/run-endpoint.ts';
import { keepDocument } from './kept-document.ts';
import { type RunningApp, runApp } from './running-app.ts';
import { type Candidates, fillings, storedIds } from './stored-ids.ts';

/** Whose a line is, and how the use log calls it. */
interface Line {
  readonly id: string;
  readonly table: string;
  readonly owner: string;
}

let story: RunningApp;
let client: pg.Client;
let engine: Engine;
const lines = new Map<string, Line>();

beforeAll(async () => {
  story = await runApp();
  client = await story.asOwner();
  const { config, pools } = story.deps;
  const ring = openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey);
  engine = engineOf(pools, ring, nameRules, lawKept);
  expect((await keepDocument(story, await story.signIn(workers.anna.name))).status).toBe(200);
  for (const { table } of declaredTables) {
    const { rows } = await client.query<{ id: string; owner: string }>(
      `select t.id, r.organisation_id as owner from app.${table} t join app.room r on r.id = t.room_id`,
    );
    for (const { id, owner } of rows) lines.set(id, { id, table, owner });
  }
});
afterAll(async () => {
  await story.stop();
});

/** Objects of a view that are lines: their own id is that of one. */
function linesIn(view: unknown): Line[] {
  if (Array.isArray(view)) return view.flatMap(linesIn);
  if (typeof view !== 'object' || view === null) return [];
  const own = 'id' in view && typeof view.id === 'string' ? lines.get(view.id) : undefined;
  return [...(own ? [own] : []), ...Object.values(view).flatMap(linesIn)];
}

/** The ids of the rows of an owner that the use log was told of. */
const toldOf = ({ seen, elsewhere }: TrailRecord, owner: string): string[] =>
  [
    ...(seen.get(owner)?.rows ?? []),
    ...[...elsewhere.values()].flatMap((at) => (at.organisationId === owner ? at.rows : [])),
  ].map((row) => row.split(':')[1] ?? '');

type Context = { readonly trail: Trail };
type Work = (context: Context) => Promise<unknown>;

/** What a look at this address answers or a form begins from, and what the use log was told; nothing where the worker may not. */
async function look(endpoint: Endpoint, token: string, input: object) {
  const heard: { view?: unknown; trail?: TrailRecord } = {};
  const spied =
    (work: unknown): Work =>
    async (context) => {
      heard.view = await (work as Work)(context);
      heard.trail = context.trail as TrailRecord;
      return heard.view;
    };
  const asked = { token, input: input as never, language: 'fi' as const };
  try {
    if (endpoint.method === 'GET')
      await runEndpoint(engine, { ...endpoint, run: spied(endpoint.run) } as AnyLook, asked);
    else if (endpoint.form)
      await prepareForm(
        engine,
        { ...endpoint, form: { ...endpoint.form, prepare: spied(endpoint.form.prepare) } } as AnyChange,
        asked,
      );
  } catch (error) {
    if (!problemOf(error)) throw error;
  }
  if (!heard.trail) return undefined;
  const { trail } = heard;
  const shown = linesIn(JSON.parse(JSON.stringify(heard.view)));
  const untold = shown.filter(({ id, owner }) => !toldOf(trail, owner).includes(id)).map(({ table }) => table);
  return { shown, untold };
}

const walked = endpoints.filter(({ method, ...endpoint }) => method === 'GET' || ('form' in endpoint && endpoint.form));

/** The parameters of an address, out of one that is filled in. */
function parametersOf(pattern: string, filled: string): Record<string, string> {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const values = new RegExp(`^${pattern.replace(/:\w+/g, '([^/]+)')}$`).exec(filled)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, place) => [name, values[place] ?? '']));
}

/** The first two and the last two: rows of the own organisation stand before those of others. */
const few =
  (of: Candidates): Candidates =>
  (name) => [...new Set([...of(name).slice(0, 2), ...of(name).slice(-2)])];

/** Everything that a worker can open on a case, and her own pages. */
async function* openedBy(token: string, caseId: string, ids: Candidates) {
  for (const endpoint of walked)
    for (const filled of fillings(endpoint.path.replace(':caseId', caseId), ids)) {
      const given = parametersOf(endpoint.path, filled);
      const read = endpoint.method === 'GET' ? endpoint.input.safeParse(given) : { success: true, data: given };
      const seen = read.success ? await look(endpoint, token, read.data as object) : undefined;
      if (seen) yield { at: `${endpoint.method} ${endpoint.path}`, ...seen };
    }
}

test('every line that a look or a form shows is told to the use log of the organisation whose it is', async () => {
  const idsFor = await storedIds(client);
  const cases = await client.query<{ id: string }>('select id from app."case" where code_word = any ($1)', [
    [codeWords.koivu, codeWords.suvi, codeWords.child],
  ]);
  const [found, own, others] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { name, organisationId } of [workers.anna, workers.minna, workers.risto, workers.johanna]) {
    const token = await story.signIn(name);
    for (const { id: caseId } of cases.rows)
      for await (const { at, untold, shown } of openedBy(token, caseId, few(await idsFor(organisationId, caseId)))) {
        for (const table of untold) found.add(`${at} shows ${table}`);
        for (const { owner, table } of shown) (owner === organisationId ? own : others).add(table);
      }
  }
  expect([...found].sort(), 'a look reads with `read`, or tells the trail itself').toEqual([]);
  // The walk met lines of every kind, and of most kinds those of others too.
  expect(declaredTables.map(({ table }) => table).filter((table) => !own.has(table) && !others.has(table))).toEqual([]);
  expect(others.size).toBeGreaterThan(8);
});
