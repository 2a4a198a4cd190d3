import { unzipSync } from 'fflate';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { origin } from '../http/evaluation-config.ts';
import { type RunningApp, runApp } from '../http/running-app.ts';
import { linesOf, type StoredLine, tablesOfRooms } from './stored.ts';

/**
 * What an organisation takes out of a case, compared with the database as its superuser reads it: every line of its own rooms that the worker reads, each
 * with its former versions, and nothing else.
 */
let story: RunningApp;
let owner: pg.Client;
let tables: Awaited<ReturnType<typeof tablesOfRooms>>;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly case_id: string;
  readonly organisation_id: string;
  readonly may: boolean;
  readonly classes: readonly string[];
}
interface InFile {
  readonly id: string;
  readonly class: string;
  readonly words: Readonly<Record<string, string | null>>;
  readonly former: readonly { readonly version: number }[];
}
interface Taken {
  readonly status: number;
  readonly bytes: Buffer;
  readonly lines: readonly (InFile & { readonly table: string })[];
}

let named: readonly Named[];
/** What was written for the proof, and in whose room: nobody else's file may hold it. */
const canaries: {
  readonly text: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly class: string;
}[] = [];
const taken = new Map<Named, Taken>();
const tokens = new Map<string, string>();

async function tokenOf(name: string): Promise<string> {
  const token = tokens.get(name) ?? (await story.signIn(name));
  tokens.set(name, token);
  return token;
}

const purpose = { recipient: 'Uusi järjestelmä', purpose: 'Rekisteri siirtyy', basis: 'own-system' };

async function take(name: string, caseId: string, classes: readonly string[]): Promise<Taken> {
  const response = await story.app.fetch(
    new Request(`${origin}/api/v1/cases/${caseId}/export`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenOf(name)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...purpose, classes }),
    }),
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return { status: response.status, bytes, lines: [] };
  const { kinds }: { kinds: Record<string, InFile[]> } = JSON.parse(
    Buffer.from(unzipSync(bytes)['case.json'] ?? []).toString(),
  );
  const lines = Object.entries(kinds).flatMap(([table, all]) => all.map((line) => ({ table, ...line })));
  return { status: 200, bytes, lines };
}

/** One note in each class that a lead writes in, and one place: each with a text that stands nowhere else. */
async function plant(): Promise<void> {
  for (const who of named.filter(({ may }) => may)) {
    const token = await tokenOf(who.name);
    for (const each of ['account', 'health', 'support', 'coordination', 'place', 'number']) {
      const text = `kanaria ${canaries.length} laulaa`;
      const [to, body] =
        each === 'place'
          ? ['/places', { kind: 'home', text, circle: [who.id] }]
          : each === 'number'
            ? ['/contact-points', { channel: 'letter', value: text }]
            : ['/notes', { class: each, happenedOn: '2026-01-02', text }];
      const { status } = await story.json(token, 'POST', `/cases/${who.case_id}${to}`, body);
      if (status < 300) canaries.push({ text, caseId: who.case_id, organisationId: who.organisation_id, class: each });
    }
  }
}

beforeAll(async () => {
  story = await runApp();
  owner = await story.asOwner();
  tables = await tablesOfRooms(owner);
  // Of each worker and case once: whether she is named as lead or backup now, and the own classes that are open to her now.
  const { rows } = await owner.query<Named>(
    `select k.id, k.name, p.case_id, k.organisation_id,
       exists (select 1 from app.member m where m.party_id = p.id and m.worker_id = k.id and m.standing in ('lead', 'backup')
         and m.ended_at is null and coalesce(m.valid_until, 'infinity') > now()) as may,
       array(select distinct e.class from priv.effective e where e.worker_id = k.id and e.case_id = p.case_id and e.own and e.can_read
         and e.valid_from <= now() and e.valid_until > now() and e.class not in ('location', 'agreement', 'agreement-hidden', 'log', 'log-hidden')) as classes
     from app.party p join app.worker k on k.organisation_id = p.organisation_id
     where k.ended_at is null or k.ended_at > now() order by p.case_id, k.name`,
  );
  named = rows;
  await plant();
  for (const who of named)
    if (who.may && who.classes.length > 0) taken.set(who, await take(who.name, who.case_id, who.classes));
}, 300_000);
afterAll(() => story.stop());

const key = ({ table, id }: { readonly table: string; readonly id: string }) => `${table} ${id}`;

/** How a file differs from what is stored: lines that are missing or too many, in another class, with other versions, or without their words. */
function differences(stored: readonly StoredLine[], lines: Taken['lines']): string[] {
  const there = new Map(stored.map((line) => [key(line), line]));
  const here = new Map(lines.map((line) => [key(line), line]));
  return [
    ...[...there].filter(([each]) => !here.has(each)).map(([each]) => `missing: ${each}`),
    ...[...here].flatMap(([each, line]) => {
      const kept = there.get(each);
      if (!kept) return [`too many: ${each}`];
      const versions = line.former.map(({ version }) => version).join();
      return [
        ...(kept.class === line.class ? [] : [`class: ${each}`]),
        ...(kept.former.join() === versions ? [] : [`versions: ${each}`]),
        ...(kept.hasWords === Object.values(line.words).some((text) => text) ? [] : [`words: ${each}`]),
      ];
    }),
  ];
}

const storedFor = (who: Named) =>
  linesOf(owner, tables, { caseId: who.case_id, organisationId: who.organisation_id, classes: who.classes });

describe('the file of every lead and backup of the story', () => {
  test('has every line of the own rooms that the worker reads, and no other', async () => {
    expect(taken.size).toBeGreaterThan(30);
    const kinds = new Set<string>();
    for (const [who, { status, lines }] of taken) {
      expect(status, `${who.name} ${who.case_id}`).toBe(200);
      expect(differences(await storedFor(who), lines), who.name).toEqual([]);
      for (const { table } of lines) kinds.add(table);
    }
    // The story writes of nearly every kind: what is compared is there.
    expect(kinds.size).toBeGreaterThan(28);
  });

  test('a file that lacks a line, has one of another organisation, or lost words or a version is found', async () => {
    const all = [...taken].map(([who, { lines }]) => ({ who, lines }));
    const found = all.find(({ lines }) => lines.some(({ former }) => former.length > 0));
    const other = all.find(({ who, lines }) => lines.length > 0 && who.organisation_id !== found?.who.organisation_id);
    if (!found || !other) throw new Error('the story has no two organisations with lines');
    const { who, lines } = found;
    const stored = await storedFor(who);
    const corrected = lines.find(({ former }) => former.length > 0);
    const spoiled = [
      lines.slice(1),
      [...lines, ...other.lines.slice(0, 1)],
      lines.map((line) => ({ ...line, words: {} })),
      lines.map((line) => (line === corrected ? { ...line, former: [] } : line)),
      lines.map((line) => ({ ...line, class: 'location' })),
    ];
    for (const each of spoiled) expect(differences(stored, each)).not.toEqual([]);
  });

  test('holds what the pages show as the own: each own line of each page of the case', async () => {
    const pages = endpoints.filter(
      ({ method, path, input }) =>
        method === 'GET' && path.startsWith('/cases/:caseId/') && !/:(?!caseId)/.test(path) && !('toId' in input.shape),
    );
    const { rows } = await owner.query<{ id: string }>(
      'select id from app.place union all select id from app.referral union all select id from app.step_match',
    );
    const elsewhere = new Set(rows.map(({ id }) => id));
    let seen = 0;
    for (const [who, { lines }] of taken) {
      const ids = new Set(lines.map(({ id }) => id));
      for (const { path } of pages) {
        const { status, body } = await story.json(await tokenOf(who.name), 'GET', path.replace(':caseId', who.case_id));
        if (status !== 200) continue;
        for (const id of ownIn(body)) {
          if (elsewhere.has(id)) continue;
          seen += 1;
          expect(ids.has(id), `${who.name} ${path} ${id}`).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(500);
  });

  test('holds the own texts, and no text of another organisation, of a place or a number', () => {
    expect(new Set(canaries.map((each) => each.class)).size).toBeGreaterThan(4);
    for (const never of ['place', 'number']) expect(canaries.map((each) => each.class)).toContain(never);
    for (const [who, { bytes }] of taken) {
      for (const canary of canaries) {
        const own =
          canary.caseId === who.case_id &&
          canary.organisationId === who.organisation_id &&
          who.classes.includes(canary.class);
        expect(bytes.includes(canary.text), `${who.name} ${canary.class}`).toBe(own);
      }
    }
  });

  test('names no hidden organisation and none of its workers to those who may not know of it', async () => {
    const { rows } = await owner.query<{ case_id: string; organisation_id: string; name: string }>(
      `select p.case_id, p.organisation_id, n.name from app.party p
         cross join lateral (select o.name from app.organisation o where o.id = p.organisation_id
           union all select k.name from app.worker k where k.organisation_id = p.organisation_id) n
       where priv.is_hidden(p.case_id, p.organisation_id)`,
    );
    const leads = new Map(
      (
        await owner.query<{ case_id: string; organisation_id: string }>(
          'select case_id, organisation_id from app.party where lead',
        )
      ).rows.map((row) => [row.case_id, row.organisation_id]),
    );
    let asked = 0;
    for (const [who, { bytes }] of taken)
      for (const hidden of rows) {
        if (hidden.case_id !== who.case_id || hidden.organisation_id === who.organisation_id) continue;
        if (leads.get(who.case_id) === who.organisation_id) continue;
        asked += 1;
        expect(bytes.includes(hidden.name), `${who.name}: ${hidden.name}`).toBe(false);
      }
    expect(asked).toBeGreaterThan(5);
  });
});

test('nobody else takes anything out: not a member of the team, a team lead, an officer or a barred worker', async () => {
  const { rows } = await owner.query<{ name: string; case_id: string }>(
    `select k.name, c.id as case_id from app.worker k cross join app."case" c where k.ended_at is null or k.ended_at > now()`,
  );
  const may = new Set([...taken.keys()].map((who) => `${who.name} ${who.case_id}`));
  let refused = 0;
  for (const { name, case_id: caseId } of rows) {
    if (may.has(`${name} ${caseId}`)) continue;
    const { status } = await take(name, caseId, ['case']);
    expect([403, 404], `${name} ${caseId}`).toContain(status);
    refused += 1;
  }
  expect(refused).toBeGreaterThan(500);
});

/** Ids of what an answer calls the own organisation's: rows with a version or a writing of their own. */
function ownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ownIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, own, writtenAt, version } = value as Record<string, unknown>;
  const mine =
    own === true && typeof id === 'string' && typeof writtenAt === 'string' && version !== undefined ? [id] : [];
  return [...mine, ...Object.values(value).flatMap(ownIn)];
}
