import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { caseEndpoints } from '../case/index.ts';
import { noteEndpoints } from '../note/index.ts';
import { timelineEndpoints } from '../timeline/index.ts';
import { workerEndpoints } from '../worker/index.ts';
import { logEndpoints } from './index.ts';
import type { LogEntry } from './log.ts';

let world: SmallWorld;
let anna: Person;
let backup: Person;
let officer: Person;
let stranger: Person;
let caseId: string;

const sentences = ({ body }: { body: { entries: LogEntry[] } }) =>
  body.entries.map(({ worker, kind }) => `${worker} ${kind}`);

beforeAll(async () => {
  world = await smallWorld({
    endpoints: [...workerEndpoints, ...caseEndpoints, ...noteEndpoints, ...timelineEndpoints, ...logEndpoints],
  });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  anna = await world.worker(saarni, 'Anna Kallio');
  backup = await world.worker(saarni, 'Veikko Salo');
  officer = await world.worker(saarni, 'Outi Tamm', ['data-protection-officer']);
  stranger = await world.worker(await world.organisation('Kaarna ry', 'ngo'), 'Sanna Uotila', [
    'worker',
    'data-protection-officer',
  ]);
  caseId = (await world.json(anna, 'POST', '/cases', { codeWord: 'Koivu', backupId: backup.id })).body.id;
});
afterAll(() => world.stop());

test('a look and a change are in the log before the next page is asked for, the newest first, with basis and number of rows', async () => {
  await world.json(anna, 'POST', `/cases/${caseId}/notes`, {
    class: 'account',
    happenedOn: '2026-01-02',
    text: 'Hän kertoi matkasta.',
  });
  await world.json(backup, 'GET', `/cases/${caseId}/timeline`);
  const { body } = await world.json(anna, 'GET', `/cases/${caseId}/log`);
  expect(body.entries).toMatchObject([
    {
      kind: 'TimelineViewed',
      use: 'looks',
      worker: 'Veikko Salo',
      organisation: 'Saarni ry',
      classes: ['account'],
      rows: 1,
      basis: 'own-team',
    },
    { kind: 'NoteWritten', use: 'changes', worker: 'Anna Kallio', rows: 1 },
  ]);
  expect(body.allowed).toContain('log.view');
});

test('the page says it in plain sentences, in three languages', async () => {
  const { text } = await world.page(anna, `/fi/t/${caseId}/loki`);
  expect(text).toContain('Veikko Salo (Saarni ry) katsoi aikajanaa');
  expect(text).toMatch(/\d+\.\d+\.\d{4} klo\s\d+\.\d\d/);
  expect(text).toContain('peruste: nimetty tiimiin');
  expect((await world.page(anna, `/sv/t/${caseId}/loki`)).text).toContain(
    'Veikko Salo (Saarni ry) tittade på tidslinjen',
  );
  expect((await world.page(anna, `/en/t/${caseId}/loki`)).text).toContain(
    'Veikko Salo (Saarni ry) looked at the timeline',
  );
});

test('somebody who tried to see the case is in its log, with what was tried', async () => {
  expect((await world.json(stranger, 'GET', `/cases/${caseId}/timeline`)).status).toBe(404);
  const { body } = await world.json(anna, 'GET', `/cases/${caseId}/log?use=refusals`);
  expect(body.entries).toMatchObject([
    {
      kind: 'NotFound',
      worker: 'Sanna Uotila',
      organisation: 'Kaarna ry',
      other: true,
      tried: 'TimelineViewed',
      basis: null,
    },
  ]);
  expect((await world.page(anna, `/fi/t/${caseId}/loki?use=refusals`)).text).toContain(
    'jota hänelle ei ole (yritys: katsoi aikajanaa)',
  );
});

test('the log is filtered by use and by person, and the page shows what it is filtered by', async () => {
  const changes = await world.json(anna, 'GET', `/cases/${caseId}/log?use=changes`);
  expect(sentences(changes)).toEqual(['Anna Kallio NoteWritten']);
  const veikko = await world.json(anna, 'GET', `/cases/${caseId}/log?person=${backup.id}`);
  expect(sentences(veikko)).toEqual(['Veikko Salo TimelineViewed']);
  expect(veikko.body.people.map((person: { name: string }) => person.name)).toEqual([
    'Anna Kallio',
    'Sanna Uotila',
    'Veikko Salo',
  ]);
  const page = await world.page(anna, `/fi/t/${caseId}/loki?person=${backup.id}&use=looks`);
  expect(page.text).toContain(`href="/fi/t/${caseId}/loki?use=looks"`);
  expect((await world.page(anna, `/fi/t/${caseId}/loki?person=${officer.id}&use=changes`)).text).toContain(
    'Rajaukseen ei sovi yhtään riviä.',
  );
});

test('older entries are walked by key, none twice and none left out', async () => {
  for (let time = 0; time < 30; time++) await world.json(backup, 'GET', `/cases/${caseId}/timeline`);
  const first = await world.json(anna, 'GET', `/cases/${caseId}/log?use=looks&person=${backup.id}`);
  expect(first.body.entries.length).toBe(25);
  const second = await world.json(
    anna,
    'GET',
    `/cases/${caseId}/log?use=looks&person=${backup.id}&before=${first.body.next.before}`,
  );
  expect(second.body.entries.length).toBe(6);
  expect(second.body.next).toBeNull();
  const ids = [...first.body.entries, ...second.body.entries].map((logEntry: LogEntry) => logEntry.id);
  expect(new Set(ids).size).toBe(31);
});

test('the data-protection officer sees the log and nothing of the case, not even its code word', async () => {
  const { body } = await world.json(officer, 'GET', `/cases/${caseId}/log?use=changes`);
  expect(sentences({ body })).toEqual(['Anna Kallio NoteWritten']);
  expect(body.head).toBeNull();
  const { text } = await world.page(officer, `/fi/t/${caseId}/loki`);
  expect(text).not.toContain('Koivu');
  expect((await world.json(officer, 'GET', `/cases/${caseId}/timeline`)).status).toBe(403);
});

test('a stranger, an officer elsewhere and a made-up case get the same 404', async () => {
  const real = await world.json(stranger, 'GET', `/cases/${caseId}/log`);
  const madeUp = await world.json(stranger, 'GET', '/cases/000000/log');
  expect([real.status, real.text]).toEqual([404, madeUp.text]);
});

test('the organisation’s own log holds what concerns no case, for its officer alone', async () => {
  await world.json(anna, 'GET', '/me');
  expect((await world.json(anna, 'GET', '/log')).status).toBe(403);
  const { body } = await world.json(officer, 'GET', '/log');
  expect(sentences({ body })).toContain('Anna Kallio AccountViewed');
  expect(sentences({ body })).toContain('Anna Kallio CaseOpened');
  expect(body.entries.every((entry: LogEntry) => !entry.other)).toBe(true);
  const { text } = await world.page(officer, '/fi/loki');
  expect(text).toContain('Anna Kallio (Saarni ry) katsoi omia tietojaan');
  expect(text).toContain(`T-${caseId.toUpperCase()}`);
});

test('the officer finds the log of a case by its code', async () => {
  for (const code of ['', caseId, `T-${caseId.slice(0, 3).toUpperCase()}`]) {
    const { body } = await world.json(officer, 'GET', `/log/cases?code=${code}`);
    expect(body.cases).toEqual([{ id: caseId, code: `T-${caseId.toUpperCase()}` }]);
  }
  expect((await world.page(officer, '/fi/loki/tapaukset')).text).toContain(`/fi/t/${caseId}/loki`);
  expect((await world.json(stranger, 'GET', '/log/cases')).body.cases).toEqual([]);
  expect((await world.json(anna, 'GET', '/log/cases')).status).toBe(403);
});

test('an entry that was written past the program is shown as unreadable, and takes no other along', async () => {
  const before = (await world.json(anna, 'GET', `/cases/${caseId}/log?use=looks`)).body;
  // Closed with no key of ours, and one whose leaf was exchanged after it was closed.
  await world.owner.query(
    `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail)
     select priv.now(), r.id, k.id, 'TimelineViewed', '{account}', x.leaf, coalesce(x.detail, '\\x0102')
     from app.room r join app.room k on k.organisation_id = r.organisation_id and k.class = 'organisation-log'
       cross join lateral (select '{}' as leaf, null::bytea as detail union all
         (select '{"actor":"somebody else","room":1}', e.detail from audit.entry e where e.room_id = r.id order by e.id limit 1)) x
     where r.case_id = $1 and r.class = 'log' and r.organisation_id = $2`,
    [caseId, anna.organisation],
  );
  const { status, body } = await world.json(anna, 'GET', `/cases/${caseId}/log?use=looks`);
  expect(status).toBe(200);
  const unreadable = {
    readable: false,
    kind: 'TimelineViewed',
    worker: null,
    organisation: null,
    rows: 0,
    basis: null,
  };
  // The look at the log itself stands between.
  expect(body.entries.slice(0, 4)).toMatchObject([
    unreadable,
    unreadable,
    { kind: 'CaseLogViewed', readable: true },
    before.entries[0],
  ]);
  expect(body.people).toEqual(before.people);
  const pages = ['fi', 'sv', 'en'].map((language) => world.page(anna, `/${language}/t/${caseId}/loki`));
  const [fi, sv, en] = (await Promise.all(pages)).map(({ text }) => text);
  expect(fi).toContain('Riviä ei voi lukea');
  expect(fi).toContain('Rivi on kirjoitettu palvelun ohi');
  expect(sv).toContain('Raden kan inte läsas');
  expect(en).toContain('This row cannot be read');
  expect(fi).toContain('Veikko Salo (Saarni ry) katsoi aikajanaa');
});

test('odd filters are refused in words', async () => {
  for (const query of [
    'use=everything',
    'person=anna',
    'before=0',
    'before=1e9',
    'before=99999999999999999999',
    'x=1',
  ]) {
    expect([query, (await world.json(anna, 'GET', `/cases/${caseId}/log?${query}`)).status]).toEqual([query, 422]);
  }
  for (const query of ['code=%00', `code=${'x'.repeat(21)}`])
    expect((await world.json(officer, 'GET', `/log/cases?${query}`)).status).toBe(422);
  expect(world.reported).toEqual([]);
});

test('forms that the reader has opened are folded behind the rest, and stand where they are asked for', async () => {
  for (const person of [anna, anna, backup]) await world.page(person, `/fi/t/${caseId}/merkinta`);
  const { text } = await world.page(anna, `/fi/t/${caseId}/loki`);
  const [before = '', fold = ''] = text.split('<details class="govuk-details"');
  expect(fold).toContain('Avasit tällä välillä itse 2 lomaketta');
  expect(fold.match(/avasi lomakkeen/g)).toHaveLength(2);
  expect(before.match(/avasi lomakkeen/g)).toHaveLength(1);
  const own = await world.page(anna, `/fi/t/${caseId}/loki?person=${anna.id}`);
  expect(own.text).not.toContain('Avasit tällä välillä');
  expect(own.text.match(/avasi lomakkeen/g)).toHaveLength(2);
});
