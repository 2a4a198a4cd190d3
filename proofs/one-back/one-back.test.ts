import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPage, pageSlugs, type Walked } from '../../e2e/every-page.ts';
import { workers } from '../../seeds/names.ts';
import { type App, createApp } from '../../src/app.ts';
import { toldName } from '../../src/domain/log/index.ts';
import { readerTexts } from '../../src/domain/reader/index.ts';
import { type TestDatabase, testDatabase } from '../../src/platform/db/template.ts';
import { bounds, keptWhen } from '../../src/platform/time/uncertain/index.ts';
import { freePort } from '../../src/start/listen.ts';
import { assets, evaluationConfig, masterKey, origin } from '../http/evaluation-config.ts';
import { isOwnWord, leavesAndOffers, leavesOf, namesOf, ownWords } from './told.ts';
import { compileTree, isThere, oneBack } from './tree.ts';

interface Told {
  readonly method: string;
  readonly path: string;
  readonly slug?: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

type Ask = (token: string | undefined, method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer>;

const there = isThere();
if (!there)
  console.warn(`The history of this clone does not reach back to ${oneBack}: the program before is not proved.`);

/**
 * The access log tells less today (decision 51): a node of before tells classes, numbers of rows and what of a contact was recorded until it is replaced,
 * and nothing else.
 */
const isToldLess = (to: string, leaf: string): boolean =>
  to.endsWith('/log') &&
  (/^(classes|rows) /.test(leaf) || (/^(kind|tried) /.test(leaf) && isOneName(leaf.split(' ')[1])));

/** The first or the last day of a time that today's answer tells as it was said: where an entry stood before decision 64. */
const isEdgeOf = (day: string, may: ReadonlySet<string>): boolean =>
  [...may].some((leaf) => {
    if (!leaf.startsWith('whenEdtf ')) return false;
    const { from, until } = bounds(keptWhen(leaf.slice('whenEdtf '.length)));
    return day === (from ?? until);
  });

/**
 * What today's answer tells in another way: where an uncertain time stands and how long something took (decision 64), which means were told and
 * which seen (decision 65). Of what needs attention both tell the five most urgent; where today's has more, one of those of before may lie behind.
 */
const isToldOtherwise = (to: string, leaf: string, may: ReadonlySet<string>): boolean => {
  const [name, value] = [leaf.slice(0, leaf.indexOf(' ')), leaf.slice(leaf.indexOf(' ') + 1)];
  // The day of a name of the offence, today told as a time (decision 70).
  if (name === 'namedOn') return may.has(`whenEdtf ${value}`);
  if (to.endsWith('/timeline')) return name === 'on' && isEdgeOf(value, may);
  if (to.endsWith('/whole/control')) return ['value', 'observed', 'goesOn', 'since'].includes(name);
  if (!to.endsWith('/work')) return false;
  return name === 'days'
    ? may.has(`least ${value}`)
    : may.has('moreAttention true') && ['kind', 'id', 'day', 'due', 'caseId'].includes(name);
};

/** A name of an entry that today's log tells by another one, which several have. */
const isOneName = (kind = ''): boolean => toldName(kind) !== kind || toldName(kind, true) !== kind;
/** The word that stands for a shelter in the language of an answer without one. */
const aShelter = `organisation ${readerTexts('en')('shelter')}`;

/** Every leaf of the directory of services as a worker reads it, page by page. */
async function directoryOf(ask: Ask, token: string): Promise<ReadonlySet<string>> {
  const leaves = new Set<string>();
  let next: Record<string, string> | null = {};
  while (next) {
    const { text } = await ask(token, 'GET', `/api/v1/services?${new URLSearchParams(next).toString()}`);
    for (const leaf of leavesOf(text)) leaves.add(leaf);
    ({ next } = JSON.parse(text) as { next: Record<string, string> | null });
  }
  return leaves;
}

describe.runIf(there)(`the program of ${oneBack} on the schema of today`, () => {
  let database: TestDatabase;
  let program: ChildProcess;
  let now: App;
  let tree: string;
  let dataDir: string;
  let known: readonly Told[];
  let before: Ask;
  let complaints = '';

  beforeAll(async () => {
    tree = compileTree();
    dataDir = mkdtempSync(path.join(tmpdir(), 'rinnalla-one-back-data-'));
    database = await testDatabase();
    const owner = new pg.Client(database.connection.superuser);
    await owner.connect();
    await owner.query(`update priv.deployment set mode = 'evaluation'`);
    await owner.end();
    program = fork(path.join(import.meta.dirname, 'program.mjs'), { silent: true, execArgv: [], cwd: tree });
    for (const stream of [program.stdout, program.stderr])
      stream?.on('data', (said: Buffer) => {
        complaints += said.toString();
      });
    const { superuser, owner: _owner, ...logins } = database.connection;
    const config = { ...evaluationConfig(dataDir), masterKey: masterKey.toString('base64') };
    // One moment for both: some answers tell it.
    const begun = new Date();
    const ready = new Promise<{ endpoints: Told[] }>((resolve, reject) => {
      program.once('message', (told) => resolve(told as { endpoints: Told[] }));
      program.once('exit', () => reject(new Error(`The program before has ended: ${complaints}`)));
    });
    const port = await freePort(['127.0.0.1'], 0);
    program.send({ tree, config, logins, admin: superuser, begun: begun.toISOString(), port });
    const { endpoints } = await ready;
    known = endpoints;
    before = over((path, init) => fetch(`http://127.0.0.1:${port}${path}`, init));
    const deps = { config: evaluationConfig(dataDir), pools: database.pools, clock: () => begun, assets };
    now = await createApp(deps);
  });
  afterAll(async () => {
    program?.disconnect();
    await now?.close();
    await database?.drop();
    for (const folder of [tree, dataDir]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const signIn = async (worker: string): Promise<string> =>
    JSON.parse((await before(undefined, 'POST', '/api/v1/evaluation/sign-in', { worker })).text).token;

  test('it tells the whole story and opens every page of its own, without a fault', async () => {
    const walked: Walked = {
      database,
      signIn,
      async json(token, method, to, body) {
        const { status, text } = await before(token, method, `/api/v1${to}`, body);
        return { status, body: text === '' ? undefined : JSON.parse(text) };
      },
      async page(token, to) {
        const { status, text } = await before(token, 'GET', to);
        if (status >= 500) complaints += `${status} ${to}\n`;
        return { status, body: text };
      },
    };
    const opened = new Set((await everyPage(walked)).map(({ of }) => of));
    const slugs = new Set(known.map(({ slug }) => slug));
    expect(pageSlugs.filter((slug) => slugs.has(slug) && !opened.has(slug))).toEqual([]);
    expect(opened.size).toBeGreaterThan(120);
    expect(complaints).toBe('');
  });

  test('it tells nobody anything that the program of today does not tell the same worker', async () => {
    const after = over((path, init) => Promise.resolve(now.fetch(new Request(`${origin}${path}`, init))));
    const looks = known.filter(
      ({ method, path }) => method === 'GET' && namesOf(path).every((name) => name === 'caseId'),
    );
    const all = await listOf(database, 'select id as one from app."case" order by id');
    const shelters = await listOf(database, `select name as one from app.organisation where kind = 'shelter'`);
    const own = ownWords(path.join(tree, 'dist', 'src'));
    expect(own.size).toBeGreaterThan(10_000);
    const faults: string[] = [];
    let compared = 0;
    for (const { name } of Object.values(workers)) {
      const token = await signIn(name);
      const cases = JSON.parse((await before(token, 'GET', '/api/v1/cases')).text).cases?.map(
        ({ id }: { id: string }) => id,
      );
      const mine: string[] = cases ?? [];
      let directory: ReadonlySet<string> | undefined;
      const foreign = all.filter((id) => !mine.includes(id)).slice(0, 1);
      for (const look of looks) {
        // Codes of cases are drawn: of logs, which tell most of others, each is asked.
        const asked = look.path.endsWith('/log') ? mine : mine.slice(0, 1);
        const paths = look.path.includes(':caseId')
          ? [...asked, ...foreign].map((id) => look.path.replace(':caseId', id))
          : [look.path];
        for (const to of paths.map((one) => `/api/v1${one}`)) {
          // Today's program first: what a look itself adds to a log, it then tells when it is asked again.
          const [first, then] = [await after(token, 'GET', to), await before(token, 'GET', to)];
          if (then.status >= 500) faults.push(`${then.status} ${name} ${to}`);
          if (then.status !== 200) continue;
          compared += 1;
          const may = leavesOf(first.text);
          // A page of the log has half as many entries today: what the one before tells stands on this page and the next.
          const older = to.endsWith('/log') ? JSON.parse(first.text).next?.before : undefined;
          if (older)
            for (const leaf of leavesOf((await after(token, 'GET', `${to}?before=${older}`)).text)) may.add(leaf);
          const { leaves, offers } = leavesAndOffers(then.text);
          // Which services of the directory are offered is decided in another way today (decision 95): those of before stand in it for the same worker.
          if (offers.size > 0) {
            directory ??= await directoryOf(after, token);
            for (const leaf of directory) if (offers.has(leaf)) may.add(leaf);
          }
          const more = [...leaves, ...offers].filter(
            (leaf) =>
              !may.has(leaf) &&
              !isOwnWord(leaf, own) &&
              !isToldLess(to, leaf) &&
              !isToldOtherwise(to, leaf, may) &&
              // Where today's program tells the name itself, the word for it tells nothing.
              !(leaf === aShelter && shelters.some((shelter) => may.has(`organisation ${shelter}`))),
          );
          if (more.length === 0) continue;
          const again = leavesOf((await after(token, 'GET', to)).text);
          faults.push(...more.filter((leaf) => !again.has(leaf)).map((leaf) => `${name} ${to}: ${leaf}`));
        }
      }
    }
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
    console.log(`${compared} answers compared`);
    expect(complaints).toBe('');
  }, 600_000);
});

test.skipIf(there)(
  `the history of this clone does not reach back to ${oneBack}: nothing is proved of it here`,
  () => undefined,
);

/** Asks by the JSON face or as a browser, whichever the address is of. */
function over(send: (path: string, init: RequestInit) => Promise<Response>): Ask {
  return async (token, method, to, body) => {
    const bearer = to.startsWith('/api/') ? { authorization: `Bearer ${token}` } : { cookie: `rinnalla=${token}` };
    const answer = await send(to, {
      method,
      headers: { ...(token ? bearer : {}), ...(method === 'POST' ? { 'content-type': 'application/json' } : {}) },
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    return { status: answer.status, text: await answer.text() };
  };
}

async function listOf(database: TestDatabase, sql: string): Promise<string[]> {
  const owner = new pg.Client(database.connection.superuser);
  await owner.connect();
  try {
    return (await owner.query<{ one: string }>(sql)).rows.map(({ one }) => one);
  } finally {
    await owner.end();
  }
}
