import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import pg from 'pg';
import { lawKept } from '../../src/domain/law/index.ts';
import { nameRules } from '../../src/domain/reader/index.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { type TestDatabase, testDatabase } from '../../src/platform/db/template.ts';
import type { FileDesk } from '../../src/platform/files/desk.ts';
import { useOver } from '../../src/platform/http/call.ts';
import { mount } from '../../src/platform/http/dispatch.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import type { Faces } from '../../src/platform/http/faces.ts';
import { ProblemPage } from '../../src/platform/http/ProblemPage.tsx';
import { engineOf } from '../../src/platform/http/run-endpoint.ts';
import { hashToken, newToken } from '../../src/platform/http/session.ts';
import { asRead } from './as-read.ts';

const origin = 'http://localhost:3000';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** A session that is open: bearer token and cookie alike. */
  readonly token: string;
}

export interface WorldOptions {
  readonly endpoints?: readonly Endpoint[];
  readonly mode?: 'evaluation' | 'real';
  /** Routes that are no endpoint values; mounted first. */
  readonly before?: (app: Hono, faces: Faces) => void;
  readonly now?: () => Date;
  /** Where files are handed in; nothing is scanned unless set. */
  readonly files?: FileDesk;
}

/** A database of its own with what a test puts there, and the two faces of a few endpoints over it. */
export async function smallWorld({
  endpoints = [],
  mode = 'evaluation',
  before,
  now = () => new Date(),
  files,
}: WorldOptions) {
  const database: TestDatabase = await testDatabase();
  const owner = new pg.Client(database.connection.owner);
  await owner.connect();
  await owner.query('update priv.deployment set mode = $1', [mode]);
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-world-'));
  const ring = openFileKeyRing(path.join(folder, 'key-ring'), Buffer.alloc(32, 1));
  const engine = engineOf(database.pools, ring, nameRules, lawKept, undefined, files);
  const reported: unknown[] = [];
  const faces: Faces = {
    engine,
    endpoints,
    secure: false,
    origin,
    formSecret: Buffer.alloc(32, 2),
    receiptSecret: Buffer.alloc(32, 3),
    evaluation: mode === 'evaluation',
    assets: { css: 'page.css', js: 'page.js' },
    now,
    navigation: () => [],
    problemPage: ProblemPage,
    problemText: (_, problem) => problem.code,
    watchPath: () => '',
    report: (error) => reported.push(error),
  };
  const app = new Hono();
  before?.(app, faces);
  mount(app, faces);

  const request = async (method: 'GET' | 'POST', to: string, headers: Record<string, string>, body?: string) => {
    const response = await app.fetch(
      new Request(`${origin}${to}`, { method, headers, ...(body === undefined ? {} : { body }) }),
    );
    return { status: response.status, headers: response.headers, text: await asRead(response) };
  };

  const json = async (person: Person | undefined, method: 'GET' | 'POST', to: string, body?: unknown) => {
    const answer = await request(
      method,
      `/api/v1${to}`,
      {
        ...(person ? { authorization: `Bearer ${person.token}` } : {}),
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      },
      method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    );
    return { ...answer, body: JSON.parse(answer.text) as any };
  };

  /** Runs one act as a worker, in a transaction of its own. */
  const act = async <Row extends object>(
    { token }: Person,
    sql: string,
    values: readonly unknown[] = [],
    caseId = '',
  ): Promise<Row[]> => {
    const client = await database.pools.change.connect();
    try {
      await client.query('begin');
      await client.query('select look.enter($1, $2)', [token, caseId]);
      const { rows } = await client.query<Row>(sql, [...values]);
      await client.query('commit');
      return rows;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };

  return {
    /** The login of the jobs: it reaches nothing but its named functions. */
    jobs: database.pools.jobs,
    database,
    owner,
    engine,
    faces,
    folder,
    reported,
    app,
    /** An organisation with its own rooms. */
    async organisation(name: string, kind: string, region = 'Varsinais-Suomi'): Promise<string> {
      const id = randomUUID();
      await owner.query('insert into app.organisation (id, name, kind, region) values ($1, $2, $3, $4)', [
        id,
        name,
        kind,
        region,
      ]);
      await owner.query('select priv.recompute_organisation($1)', [id]);
      return id;
    },
    /** A worker with an open session. */
    async worker(
      organisation: string,
      name: string,
      roles: readonly string[] = ['worker'],
      language = 'fi',
    ): Promise<Person> {
      const id = randomUUID();
      const token = newToken();
      await owner.query(
        'insert into app.worker (id, organisation_id, name, title, roles, language) values ($1, $2, $3, $4, $5, $6)',
        [id, organisation, name, 'Tukihenkilö', roles, language],
      );
      await owner.query('select priv.recompute_organisation($1)', [organisation]);
      await owner.query(
        `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '400 days')`,
        [hashToken(token), id],
      );
      return { id, name, organisation, token };
    },
    act,
    /** Opens a case in the name of whoever leads it and a backup, and tells its id. */
    opens: async (lead: Person, codeWord: string, backup: Person | null): Promise<string> => {
      const [opened] = await act<{ id: string }>(lead, 'select act.open_case($1, $2) as id', [
        codeWord,
        backup?.id ?? null,
      ]);
      return opened?.id ?? '';
    },
    /** Moves the database's clock ahead of the real one. */
    ahead: (interval: string) => owner.query('update priv.clock set ahead = $1::interval', [interval]),
    json,
    /** Uses endpoints as a worker; what is refused throws. What a test refuses on purpose goes through `json`. */
    as: (person: Person) => useOver(({ method, path: to, body }) => json(person, method, to, body)),
    page: (person: Person | undefined, to: string) =>
      request('GET', to, { accept: 'text/html', ...(person ? { cookie: `rinnalla=${person.token}` } : {}) }),
    /** Sends a form as a browser on our own page does; the token of the form is taken from the page at `from`. */
    async send(
      person: Person | undefined,
      to: string,
      fields: Record<string, string> | (readonly [string, string])[],
      headers: Record<string, string> = {},
    ) {
      return request(
        'POST',
        to,
        {
          'content-type': 'application/x-www-form-urlencoded',
          origin,
          'sec-fetch-site': 'same-origin',
          ...(person ? { cookie: `rinnalla=${person.token}` } : {}),
          ...headers,
        },
        new URLSearchParams(fields as [string, string][]).toString(),
      );
    },
    /** The same with a file: a form as a browser sends one (RFC 7578). */
    async sendFile(
      person: Person,
      to: string,
      fields: Readonly<Record<string, string>>,
      file: { readonly name: string; readonly bytes: Uint8Array },
    ) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', new Blob([Uint8Array.from(file.bytes)]), file.name);
      const encoded = new Response(form);
      const response = await app.fetch(
        new Request(`${origin}${to}`, {
          method: 'POST',
          headers: {
            'content-type': encoded.headers.get('content-type') ?? '',
            origin,
            'sec-fetch-site': 'same-origin',
            cookie: `rinnalla=${person.token}`,
          },
          body: await encoded.bytes(),
        }),
      );
      return { status: response.status, headers: response.headers, text: await asRead(response) };
    },
    async stop() {
      ring.close();
      lawKept.letGo();
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

export type SmallWorld = Awaited<ReturnType<typeof smallWorld>>;
