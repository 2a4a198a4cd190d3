import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askConsultation, takeConsultation } from '../../src/domain/consultation/index.ts';
import { sendWarning } from '../../src/domain/warning/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { textFields } from '../../src/platform/http/free-text.ts';
import { counted } from '../counted.ts';
import { caseNamed } from '../two-worlds/cases.ts';
import { actingIn } from '../two-worlds/doing.ts';
import { readCases } from '../two-worlds/elsewhere.ts';
import { openReach, type Reached } from '../two-worlds/reach.ts';
import { acts } from '../two-worlds/request.ts';
import { readOwnStanding } from '../two-worlds/standing.ts';
import { addRows } from '../two-worlds/template-rows.ts';
import { type Asked, organisations, tokenOf } from '../two-worlds/words.ts';
import type { Program } from '../two-worlds/world.ts';
import { type Run, startRun } from './canary-run.ts';
import { marked, newMark, numberIn, searchBelow, type Trace } from './marks.ts';
import { origin } from './nodes.ts';
import { allFields, isSet, openFields, Typing, typingInto } from './typing.ts';

/** How many texts the program has taken before it is searched, at the least; in CI those that bring one into every field. */
const many = Number(process.env.RINNALLA_PROOF_CANARIES ?? 300);

const marks = { closed: newMark(), open: newMark() };
const typing = new Typing(marks);
let run: Run;
let program: Program;

beforeAll(async () => {
  run = await startRun();
  program = typingInto(run.client, run.address(), typing);
}, 600_000);
afterAll(() => run?.stop());

/** What ends something comes after what is done with it. */
const ends = /(answer|close|decline|end|send)$/;
const withWords = (acts as readonly AnyChange[])
  .filter(({ input }) => textFields(input).length > 0)
  .toSorted((a, b) => Number(ends.test(a.path)) - Number(ends.test(b.path)));

/** Questions that Ritva has taken: each can be answered or closed once. */
async function takenQuestions(): Promise<void> {
  const by = actingIn(program, await caseNamed(program, 'Koivu'), 0);
  for (let nth = 0; nth < 3; nth += 1) {
    const { id: consultationId } = await by('anna')(askConsultation, {
      ...{ kinds: ['housing'], urgency: 'week', region: 'Länsirannikko', text: 'Mistä löytyy asunto?' },
      receivers: (['county', 'kaisla', 'ranta'] as const).map((key) => organisations[key].id),
    });
    await by('ritva')(takeConsultation, { consultationId });
  }
}

/** A warning that nobody looks at: who leads the case is told by mail. Those of the walk may be read before a mail is due. */
async function warned(): Promise<void> {
  const by = actingIn(program, await caseNamed(program, 'Rönn'), 0);
  await by('saga')(sendWarning, { text: 'Auto on pihalla.', road: 'meeting' });
}

const left = (): string[] => {
  const taken = typing.takenIn();
  return allFields().filter((field) => !isSet(field) && !taken.has(field));
};

/** Brings a text into every field, each round trying more people and rows; gives the requests that did it. */
async function walk(): Promise<readonly Asked[]> {
  const oneWays = await addRows(program);
  await takenQuestions();
  const found: Reached[] = [];
  for (let enough = 1; enough < 20 && left().length > 0; enough += 6) {
    const fields = left();
    const isAlone = ({ path: to }: AnyChange) => oneWays.some((oneWay) => oneWay.path === to);
    // What one row alone can take comes before acts that chance may do to that row: a consent that is withdrawn ends what was gathered on it.
    const todo = withWords
      .filter(({ path: to }) => fields.some((field) => field.startsWith(`${to} `)))
      .toSorted((a, b) => Number(isAlone(b)) - Number(isAlone(a)));
    const reach = await openReach(
      program,
      { most: 60 * (enough + 1), enough, oneWays },
      { cases: readCases, forHerself: readOwnStanding },
    );
    found.push(...(await reach(todo)));
  }
  return found.flatMap(({ requests }) => requests);
}

/** What is typed where nobody acts on a case: searches, sign-in, the public page. None of it is ever kept but the question, closed. */
async function typeElsewhere(): Promise<void> {
  const { url } = run.address();
  const koivu = await caseNamed(program, 'Koivu');
  for (const endpoint of endpoints.filter(({ method, input }) => method === 'GET' && textFields(input).length > 0))
    for (const [name] of textFields(endpoint.input)) {
      const to = endpoint.path.replace(':caseId', koivu);
      const query = new URLSearchParams({ [name]: typing.text(`${endpoint.path} ${name}`) });
      await fetch(`${url}/api/v1${to}?${query.toString()}`, {
        headers: { authorization: `Bearer ${tokenOf('anna')}` },
      });
    }
  const { rows } = await run.client.query<{ id: string }>('select id from sign_in.public_receivers() limit 1');
  const sent = async (to: string, fields: Record<string, string>) => {
    const body = new URLSearchParams({ csrf: '', ...fields });
    return (await fetch(`${url}/fi${to}`, { method: 'POST', headers: { origin }, body, redirect: 'manual' })).status;
  };
  const question = { kinds: 'safety', urgency: 'today', receivers: rows[0]?.id ?? '' };
  expect(await sent('/kysy', { ...question, text: typing.text('/kysy text') })).toBe(200);
  await sent('/kysy', { ...question, kinds: typing.text('/kysy kinds'), text: typing.text('/kysy text') });
  await sent('/kysy/vastaus', { receipt: typing.text('/kysy/vastaus receipt') });
  const [email, password, code] = ['email', 'password', 'code'].map((name) => typing.text(`/kirjaudu ${name}`));
  await sent('/kirjaudu', { email: `${email}@example.fi`, password: password ?? '', code: code ?? '' });
  await fetch(`${url}/fi/${typing.text('an address')}?q=${typing.text('an address')}`);
}

const fieldOf = (mark: string, { text }: Trace) => typing.typed[numberIn(mark, text) ?? -1]?.field;

test('every field into which people write takes a text, and then more of them', async () => {
  const requests = await walk();
  expect(left()).toEqual([]);
  const isTaken = () => typing.typed.filter(({ taken }) => taken).length;
  // Once more what can be done again and again, each time with other words.
  for (let again: readonly Asked[] = requests; isTaken() < many && again.length > 0; ) {
    const next: Asked[] = [];
    for (const asked of again) {
      const { status } = await program.ask(asked, 0);
      if (status < 400) next.push(asked);
      if (isTaken() >= many) break;
    }
    again = next;
  }
  await typeElsewhere();
  await warned();
  expect(isTaken()).toBeGreaterThanOrEqual(many);
  counted('canaries', isTaken());
}, 3_600_000);

/** Sorts more than fits into memory and stops in the middle, so that the sorted rows lie in temporary files. */
const sortOnDisk = (what: string) =>
  run.client.query(`set work_mem = '64kB'; begin;
    declare sorted cursor for select ${what} as told, n from app.note t, generate_series(1, 400) n order by md5(n || t.id::text);
    fetch 1 from sorted`);

test('none of them lies in tables, journal and its copy, temporary files, logs, mail, ring or backup, where those that are open lie', async () => {
  await run.backup();
  // The step of the clock that sends comes round by itself.
  await expect.poll(() => existsSync(run.at('logs/mail.txt')), { timeout: 120_000 }).toBe(true);
  await sortOnDisk('t::text');
  await run.settle();
  const { traces, files, bytes } = searchBelow(run.folder, marks.closed, typing.ownForms);
  const { traces: open } = searchBelow(run.folder, marks.open);
  await run.client.query('rollback');
  const told = (trace: Trace) => `${trace.file} (${trace.form}): ${fieldOf(marks.closed, trace) ?? trace.text}`;
  expect(traces.slice(0, 20).map(told)).toEqual([]);
  // What is open is found, in every field and every place that it comes to: a search that does not find it finds nothing.
  const found = new Set(open.map((trace) => fieldOf(marks.open, trace)));
  expect(openFields.filter((field) => !found.has(field))).toEqual([]);
  const places = ['data/postgres/cluster/base/', '/pg_wal/', 'restored/postgres/cluster/base/'];
  for (const place of [...places, ...(run.copies ? ['copy/'] : [])])
    expect(open.filter(({ file }) => file.includes(place)).length, place).toBeGreaterThan(0);
  for (const place of [
    'pgsql_tmp',
    'ring/base/',
    'logs/program.log',
    'logs/mail.txt',
    'server.log',
    'backups/',
    'logs/metrics.txt',
  ])
    expect(files.filter((file) => file.includes(place)).length, place).toBeGreaterThan(0);
  const log = readFileSync(run.at('logs/program.log'), 'utf8');
  expect(log.match(/"event":"request"/g)?.length ?? 0).toBeGreaterThan(many / 4);
  console.log(
    `canaries: ${typing.typed.length} typed, ${typing.typed.filter(({ taken }) => taken).length} taken in ${typing.takenIn().size} fields, ` +
      `${traces.length} found in ${files.length} files of ${Math.round(bytes / 2 ** 20)} MB; ${open.length} traces of the ${openFields.length} open fields`,
  );
}, 1_800_000);

test('a text is found wherever it is put: compressed in a table, in the log of the server, in a sorted file, coded, beside a backup', async () => {
  const other = newMark();
  const found = () => searchBelow(run.folder, other).traces;
  const long = `${'lorem ipsum '.repeat(300)}${other}${' dolor sit'.repeat(300)}`;
  await run.client.query('create table frozen.planted (told text)');
  await run.client.query('insert into frozen.planted values ($1)', [long]);
  await run.client.query('checkpoint');
  const compressed = found();
  expect(new Set(compressed.map(({ form }) => form.split(' ')[0]))).toEqual(new Set(['compressed']));
  for (const place of ['cluster/base/', 'pg_wal/'])
    expect(
      compressed.some(({ file }) => file.includes(place)),
      place,
    ).toBe(true);

  await run.client.query(`select '${other}'::integer`).catch(() => undefined);
  await sortOnDisk(`'${other}'`);
  writeFileSync(run.at('temp/draft'), Buffer.from(other).toString('base64'));
  writeFileSync(run.at('backups/beside'), Buffer.from(`x${other.toUpperCase()}`).toString('hex'));
  writeFileSync(run.at('logs/wide'), Buffer.from(other, 'utf16le'));
  appendFileSync(run.at('logs/program.log'), JSON.stringify({ event: 'request', route: `/fi/${other}` }));
  const files = new Set(found().map(({ file }) => file));
  await run.client.query('rollback');
  for (const place of ['server.log', 'pgsql_tmp', 'temp/draft', 'backups/beside', 'logs/wide', 'logs/program.log'])
    expect(
      [...files].some((file) => file.includes(place)),
      place,
    ).toBe(true);
}, 1_800_000);

test('sabotage: a program that leaves one text unsealed is found out, in the tables and in the journal', async () => {
  const other = newMark();
  const leaves = `import crypto from 'node:crypto'; import { syncBuiltinESMExports } from 'node:module';
    const real = crypto.createCipheriv;
    crypto.createCipheriv = (...words) => { const cipher = real(...words); const update = cipher.update.bind(cipher);
      cipher.update = (text) => { const sealed = update(text); return Buffer.from(text).includes('${other}') ? Buffer.from(text) : sealed; };
      return cipher; };
    syncBuiltinESMExports();`;
  const koivu = await caseNamed(program, 'Koivu');
  await run.again({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(leaves)}` });
  const note = { class: 'support', happenedOn: '2026-11-20', text: marked(other, 0) };
  const answer = await fetch(`${run.address().url}/api/v1/cases/${koivu}/notes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf('anna')}`, 'content-type': 'application/json' },
    body: JSON.stringify(note),
  });
  expect(answer.status).toBe(200);
  const found = () => searchBelow(run.at('data'), other).traces.map(({ file }) => file);
  expect(found().filter((file) => file.includes('pg_wal/')).length).toBeGreaterThan(0);
  // Pages are written when the server stops.
  await run.again({});
  expect(found().filter((file) => file.includes('cluster/base/')).length).toBeGreaterThan(0);
}, 1_800_000);
