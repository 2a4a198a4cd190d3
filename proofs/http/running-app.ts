import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { seedStory } from '../../seeds/story.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Deps } from '../../src/deps.ts';
import { filledDatabase, type TestDatabase } from '../../src/platform/db/template.ts';
import { type Use, useOver } from '../../src/platform/http/call.ts';
import { dayOf } from '../../src/platform/time/format.ts';
import { noteBackup, noteVersion } from '../../src/start/version-run.ts';
import { asRead } from './as-read.ts';
import { assets, evaluationConfig, origin } from './evaluation-config.ts';

/** The whole program in this process on a database of its own with the story in it; requests go straight to `fetch`. */
export interface RunningApp {
  readonly app: App;
  readonly database: TestDatabase;
  readonly deps: Deps;
  /** A bearer token for a worker of the story, by name. */
  signIn(worker: string): Promise<string>;
  json(
    token: string | undefined,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: any; response: Response }>;
  /** Uses endpoints by the JSON face as who bears the token; what is refused throws. */
  as(token: string): Use;
  page(token: string, path: string): Promise<{ status: number; body: string; response: Response }>;
  /** A connection as the owner of the database, past all sight; it ends with the program. */
  asOwner(): Promise<pg.Client>;
  stop(): Promise<void>;
}

const depsOf = (database: TestDatabase, dataDir: string, begun: Date): Deps => ({
  config: evaluationConfig(dataDir),
  pools: database.pools,
  // A page of an error prints the minute: two that are compared must not fall on both sides of its end.
  clock: () => begun,
  assets,
});

/** The numbers of rooms and the like begin here, where nothing else in the story counts: so they are recognised if they are told. */
export const firstOfSerials = 100_003;

/** A database with the story of this day, told once a run, and its key ring in a data directory of its own. */
async function toldStory(begun: Date): Promise<{ database: TestDatabase; dataDir: string }> {
  const { database, folder } = await filledDatabase(`story_${dayOf(begun).replaceAll('-', '')}`, async (empty, at) => {
    const owner = new pg.Client(empty.connection.superuser);
    await owner.connect();
    await owner.query(`update priv.deployment set mode = 'evaluation'`);
    const { rows } = await owner.query<{ sequence: string }>(
      `select c.oid::regclass::text as sequence from pg_class c where c.relkind = 'S'
       and c.relnamespace in ('app'::regnamespace, 'priv'::regnamespace, 'audit'::regnamespace)`,
    );
    for (const { sequence } of rows) await owner.query('select setval($1, $2)', [sequence, firstOfSerials]);
    await owner.end();
    // As after a start, a backup, and a start of a later release.
    await noteVersion(empty.connection.superuser, 1);
    await noteBackup(empty.connection.superuser, new Date().toISOString());
    await noteVersion(empty.connection.superuser, 2);
    await seedStory({ ...depsOf(empty, at, new Date()), admin: empty.connection.superuser });
  });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rinnalla-app-'));
  cpSync(folder, dataDir, { recursive: true });
  return { database, dataDir };
}

export async function runApp(): Promise<RunningApp> {
  const begun = new Date();
  const { database, dataDir } = await toldStory(begun);
  const deps = depsOf(database, dataDir, begun);
  const app = await createApp(deps);
  const owners: pg.Client[] = [];
  const json: RunningApp['json'] = async (token, method, to, body, headers = {}) => {
    const response = await app.fetch(
      new Request(`${origin}/api/v1${to}`, {
        method,
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) } : {}),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), response };
  };
  return {
    app,
    database,
    deps,
    json,
    as: (token) => useOver(({ method, path: to, body }) => json(token, method, to, body)),
    async signIn(worker) {
      const { body, status } = await json(undefined, 'POST', '/evaluation/sign-in', { worker });
      if (status !== 200) throw new Error(`cannot sign in ${worker}: ${status} ${JSON.stringify(body)}`);
      return body.token as string;
    },
    async page(token, to) {
      const response = await app.fetch(new Request(`${origin}${to}`, { headers: { cookie: `rinnalla=${token}` } }));
      return { status: response.status, body: await asRead(response), response };
    },
    async asOwner() {
      const owner = new pg.Client(database.connection.superuser);
      owners.push(owner);
      await owner.connect();
      return owner;
    },
    async stop() {
      for (const owner of owners) await owner.end();
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
