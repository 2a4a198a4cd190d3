import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { inspectPdf } from '../../platform/pdf/inspect.fixtures.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { pieceEndpoints } from '../piece/index.ts';
import { compilationSchema } from './document-schema.ts';
import { disclosureEndpoints } from './index.ts';

let it: NetworkWorld;
let consentId: string;
let compilationId: string;
const ajv = new Ajv2020({ strict: false });

beforeAll(async () => {
  it = await networkWorld([...consentEndpoints, ...accessEndpoints, ...pieceEndpoints, ...disclosureEndpoints]);
  const help = (await it.consent(it.anna, [it.county.id], ['coordination'])).id;
  const justice = (await it.consent(it.anna, [it.police.id], ['justice'])).id;
  await it.joins(it.county, help);
  await it.joins(it.police, justice);
  await event(it.anna, 'Uhkaus asunnolla', '2025-05-03', { label: 'Uhkaus', means: ['threats-violence'] });
  await event(it.anna, 'Tätä ei luovuteta', '2025-05-04');
  await event(it.county.lead, 'Palkka jäi maksamatta', '2025-06');
});
afterAll(() => it.stop());

const event = (person: Person, text: string, when: string, more: Record<string, unknown> = {}) =>
  it.done(
    it.of(person, 'POST', '/events', {
      code: 'threat',
      source: 'told-by-her',
      certainty: 'certain',
      whenEdtf: when,
      text,
      ...more,
    }),
  );
/** A file, as its bytes. */
async function bytes(person: Person, to: string, body: object): Promise<Buffer> {
  const answer = await it.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${it.caseId}${to}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
const recordConsent = (person = it.anna, more: Record<string, unknown> = {}) =>
  it.of(person, 'POST', '/disclosure-consents', {
    ownerIds: [it.saarni.id, it.county.id],
    toId: it.police.id,
    ...facts(),
    ...more,
  });
const open = (more: Record<string, unknown> = {}) =>
  it.of(it.anna, 'POST', '/compilations', { consentId, purpose: 'Esitutkintaa varten', ...more });
const at = (person: Person, to: string, body?: unknown) =>
  it.of(person, body === undefined ? 'GET' : 'POST', `/compilations/${compilationId}${to}`, body);
const offered = async (person: Person) =>
  (await it.done(at(person, '/lines'))).lines as {
    key: string;
    sort: string;
    text: string | null;
    chosen: boolean;
  }[];
const keyOf = async (person: Person, text: string) =>
  (await offered(person)).find((item) => item.text === text)?.key as string;
const choose = (person: Person, keys: readonly string[]) => at(person, '/lines', { lines: keys });
const release = async (person: Person, partId: string) => at(person, '/release', { partId, checked: true });
const mine = async (person: Person) =>
  (await it.done(it.of(person, 'GET', '/compilations'))).compilations as { id: string; state: string }[];

/** The county corrects a piece of its own: its text is sealed anew under the next version. */
async function correct(text: string): Promise<void> {
  const key = (await keyOf(it.county.lead, text)).replace('piece:', '');
  const row = (
    await it.owner.query<{ room_id: number; version: number }>('select room_id, version from app.piece where id = $1', [
      key,
    ])
  ).rows[0];
  const body = it.engine.vault.seal(
    { table: 'piece', row: key, room: row?.room_id as number, version: (row?.version ?? 0) + 1 },
    JSON.stringify({ text }),
  );
  await it.owner.query('update app.piece set version = version + 1, body = $2 where id = $1', [key, body]);
}

test('a consent to hand over names police or prosecutor, opens nothing and asks nobody for anything', async () => {
  expect((await recordConsent(it.anna, { toId: it.county.id })).body.error.fields).toMatchObject([{ field: 'toId' }]);
  expect((await recordConsent(it.anna, { ownerIds: [it.police.id] })).body.error.fields).toMatchObject([
    { field: 'ownerIds' },
  ]);
  const made = await recordConsent();
  expect([made.status, made.body.kind]).toEqual([200, 'disclosure']);
  consentId = made.body.id;
  expect(await it.reads(it.police.lead, it.saarni.id)).toEqual(['justice']);
  const { rows } = await it.owner.query(`select 1 from priv."grant" where consent_id = $1`, [consentId]);
  const asked = await it.owner.query('select 1 from app.grant_request where consent_id = $1', [consentId]);
  expect([rows, asked.rows]).toEqual([[], []]);
  // The receiver keeps no slip: it would name owners who then release nothing.
  const slips = await it.owner.query<{ name: string }>(
    'select o.name from app.consent_slip s join app.organisation o on o.id = s.organisation_id where s.consent_id = $1 order by 1',
    [consentId],
  );
  expect(slips.rows.map(({ name }) => name)).toEqual(['Länsirannikon hyvinvointialue', 'Saarni ry']);
  expect(await it.drawers('DisclosureConsentRecorded')).toEqual(['Saarni ry log']);
});

test('a consent to hand over invites nobody', async () => {
  const answer = await it.of(it.anna, 'POST', `/consents/${consentId}/invitations`, {
    toId: it.police.id,
    purpose: 'Apua',
    urgency: 'week',
  });
  expect(answer.status).not.toBe(200);
});

test('the lead opens it on that consent; others cannot, and a plain consent is none', async () => {
  expect((await it.of(it.county.lead, 'POST', '/compilations', { consentId, purpose: 'Muu' })).status).toBe(403);
  expect((await it.of(it.member, 'POST', '/compilations', { consentId, purpose: 'Muu' })).status).toBe(404);
  expect((await open({ consentId: it.nobody })).body.error).toMatchObject({ reason: 'consent' });
  const made = await open();
  expect(made.status).toBe(200);
  compilationId = made.body.id;
  expect((await open()).status).not.toBe(200);
  expect(await mine(it.county.lead)).toMatchObject([{ id: compilationId, state: 'open' }]);
  // The police find nothing of it before it is sent.
  const police = await it.of(it.police.lead, 'GET', '/compilations');
  expect(police.body).toMatchObject({ compilations: [], progress: [], received: [] });
  expect(police.text).not.toContain('hyvinvointialue');
});

test('each owner is offered its own lines alone, none of them chosen, and can choose no other', async () => {
  const lines = await offered(it.anna);
  expect(lines.some(({ chosen }) => chosen)).toBe(false);
  expect(lines.filter(({ sort }) => sort === 'event').map(({ text, chosen }) => [text, chosen])).toEqual([
    ['Uhkaus asunnolla', false],
    ['Tätä ei luovuteta', false],
  ]);
  const strange = await keyOf(it.county.lead, 'Palkka jäi maksamatta');
  expect((await choose(it.anna, [strange])).body.error).toMatchObject({ code: 'changed', reason: 'lines' });
  expect((await choose(it.anna, [])).body.error.fields).toMatchObject([{ field: 'lines', reason: 'choose' }]);
  expect((await it.of(it.police.lead, 'GET', `/compilations/${compilationId}/lines`)).status).toBe(404);
});

test('what tells an identity cannot be chosen, and its owner is told so', async () => {
  await event(it.anna, 'Keväällä kerrottu', '2023-21');
  const { id } = await event(it.anna, 'Soitti', '2025-07-01');
  const { rows } = await it.owner.query<{ room_id: number }>('select room_id from app.piece where id = $1', [id]);
  const place = { table: 'piece', row: id, room: rows[0]?.room_id as number, version: 1 };
  await it.owner.query('update app.piece set body = $2, version = version + 1 where id = $1', [
    id,
    it.engine.vault.seal({ ...place, version: 2 }, JSON.stringify({ text: 'Soita 040 1234567' })),
  ]);
  expect((await offered(it.anna)).some(({ text }) => text?.includes('040'))).toBe(false);
  const { text } = await it.see(it.anna, `/kooste/${compilationId}/valitse`);
  expect(text).toContain('puhelinnumeron');
  // Grouped by what is said of the time: a season is one.
  expect(text).toMatch(/kev[^<]* 2023\s*<\/legend>/);
  expect((await choose(it.anna, [`piece:${id}`])).body.error).toMatchObject({ code: 'changed' });
});

test('a draft is its author’s alone; released, it is the owner’s team’s; the lead sees that it is there and no word of it', async () => {
  const chosen = await it.done(choose(it.county.lead, [await keyOf(it.county.lead, 'Palkka jäi maksamatta')]));
  expect((await it.see(it.county.backup, `/kooste/${compilationId}/tarkista`)).status).toBe(404);
  expect((await release(it.county.backup, chosen.partId)).status).not.toBe(200);
  const page = await it.see(it.county.lead, `/kooste/${compilationId}/tarkista`);
  expect(page.text).toContain('Palkka jäi maksamatta');
  expect(page.text).toContain('Poliisille tai syyttäjälle menevä merkintä on yleensä epäillyn luettavissa.');
  const unread = await at(it.county.lead, '/release', { partId: chosen.partId });
  expect(unread.body.error.fields).toMatchObject([{ field: 'checked', reason: 'must-tick' }]);
  expect((await release(it.county.lead, chosen.partId)).body).toMatchObject({ state: 'released' });
  expect((await it.see(it.county.backup, `/kooste/${compilationId}/tarkista`)).text).toContain('Palkka jäi');
  const lead = await it.of(it.anna, 'GET', '/compilations');
  expect(lead.body.progress).toMatchObject([
    { organisation: 'Länsirannikon hyvinvointialue', state: 'released', stale: false },
    { organisation: 'Saarni ry', state: 'open' },
  ]);
  const send = await it.see(it.anna, `/kooste/${compilationId}/laheta`);
  expect([send.status, send.text.includes('Palkka')]).toEqual([200, false]);
  expect(await it.drawers('CompilationPartReleased')).toEqual(['Länsirannikon hyvinvointialue log']);
});

test('what was corrected after it was released is not sent as it was', async () => {
  await correct('Palkka jäi maksamatta');
  expect((await it.of(it.anna, 'GET', '/compilations')).body.progress[0]).toMatchObject({ stale: true });
  const refused = await at(it.anna, '/send', { owners: [it.county.id], word: 'Esitutkintaa varten' });
  expect(refused.body.error).toMatchObject({ reason: 'lines' });
  expect(await it.done(at(it.county.lead, '/take-back', {}))).toMatchObject({ state: 'open' });
  const again = await it.done(choose(it.county.lead, [await keyOf(it.county.lead, 'Palkka jäi maksamatta')]));
  await it.done(release(it.county.lead, again.partId));
});

test('sent once, it is the receiver’s own record; what was not chosen leaves no trace; each owner’s log tells of it', async () => {
  const chosen = await it.done(choose(it.anna, [await keyOf(it.anna, 'Uhkaus asunnolla')]));
  await it.done(release(it.anna, chosen.partId));
  const both = [it.saarni.id, it.county.id];
  const word = 'Esitutkintaa varten';
  expect((await at(it.anna, '/send', { owners: [it.saarni.id], word })).body.error).toMatchObject({ reason: 'parts' });
  expect((await at(it.anna, '/send', { owners: both, word: 'Soita 040 1234567' })).body.error.fields).toMatchObject([
    { field: 'word', reason: 'looks-like-identity' },
  ]);
  expect((await at(it.county.lead, '/send', { owners: both, word })).status).toBe(403);
  expect((await at(it.anna, '/send', { owners: both, word })).body).toMatchObject({ state: 'sent' });
  expect((await at(it.anna, '/send', { owners: both, word })).status).toBe(409);
  expect((await it.drawers('CompilationSent')).filter((item) => item.endsWith(' log'))).toEqual([
    'Länsirannikon hyvinvointialue log',
    'Saarni ry log',
  ]);
  const read = await it.see(it.police.lead, `/kooste/${compilationId}/lue`);
  for (const told of ['Uhkaus asunnolla', 'Palkka jäi maksamatta', 'Saarni ry', word])
    expect(read.text).toContain(told);
  expect(read.text).not.toContain('Tätä ei luovuteta');
  expect(await it.drawers('ReceivedCompilationViewed')).toEqual(['Rikostutkinta log']);
  expect((await it.see(it.county.lead, `/kooste/${compilationId}/lue`)).status).toBe(403);
});

test('the consent page lists it as not recallable, and a withdrawal leaves it where it is', async () => {
  const sheet = await it.done(it.of(it.anna, 'GET', `/consents/${consentId}`));
  expect(sheet.handedOver).toMatchObject([{ is: 'compilation', to: 'Rikostutkinta', waits: false }]);
  await it.done(it.of(it.anna, 'POST', `/consents/${consentId}/withdraw`, {}));
  expect((await it.see(it.police.lead, `/kooste/${compilationId}/lue`)).text).toContain('Uhkaus asunnolla');
  expect((await it.see(it.anna, `/kooste/${compilationId}/tarkista`)).text).toContain('Uhkaus asunnolla');
});

test('as a file it is JSON that fits its schema, and a tagged PDF in the language of the page', async () => {
  const file = (format: string, language = 'fi') =>
    it.send(it.police.lead, `/${language}/t/${it.caseId}/kooste/${compilationId}/tiedosto`, {
      csrf: formToken(it.faces.formSecret, it.police.lead.token),
      format,
      purpose: 'Esitutkintapöytäkirjan liite',
    });
  const json = await file('json', 'sv');
  expect(json.headers.get('content-disposition')).toMatch(/T-[0-9A-Z]{6}\.json/);
  const document = JSON.parse(json.text);
  expect(compilationSchema.parse(document)).toEqual(document);
  expect(ajv.validate(z.toJSONSchema(compilationSchema), document), ajv.errorsText()).toBe(true);
  expect(document).toMatchObject({ language: 'sv', kind: 'handed-over' });
  expect(
    document.parts.flatMap((part: { lines: { number: number }[] }) => part.lines.map(({ number }) => number)),
  ).toEqual([1, 1]);
  const ids = JSON.stringify(document).match(/[0-9a-f]{8}-[0-9a-f]{4}/g);
  expect(ids).toBeNull();
  const pdf = await bytes(it.police.lead, `/received-compilations/${compilationId}/file`, {
    format: 'pdf',
    language: 'fi',
    purpose: 'Esitutkintapöytäkirjan liite',
  });
  expect(inspectPdf(pdf)).toMatchObject({
    marked: true,
    universal: '1',
    language: 'fi',
    title: expect.stringMatching(/^Kooste T-/),
  });
  expect(inspectPdf(pdf).tags).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P']));
});

test('her copy is printed once it was asked whether it is safe; given or not is recorded; nobody else prints one', async () => {
  const unasked = await at(it.anna, '/copy', {});
  expect(unasked.body.error.fields).toMatchObject([{ field: 'safe', reason: 'must-tick' }]);
  const pdf = inspectPdf(await bytes(it.anna, `/compilations/${compilationId}/copy`, { safe: true }));
  expect(pdf).toMatchObject({ universal: '1', title: 'Own information' });
  expect(await mine(it.anna)).toMatchObject([{ copyGiven: 'given' }]);
  expect((await at(it.county.lead, '/no-copy', { given: 'not-wanted' })).status).toBe(200);
  expect(await mine(it.county.lead)).toMatchObject([{ copyGiven: 'not-wanted' }]);
  expect((await at(it.police.lead, '/copy', { safe: true })).status).toBe(404);
  expect(await it.drawers('CompilationCopyGiven')).toEqual(['Saarni ry log']);
});

test('whose part is asked for, and the receiver, find it among what needs attention', async () => {
  const kinds = async (person: Person) =>
    (await it.act<{ kind: string }>(person, `select kind from look.attention() where kind like 'compilation-%'`)).map(
      ({ kind }) => kind,
    );
  expect(await kinds(it.police.lead)).toEqual(['compilation-received']);
  expect(await kinds(it.county.lead)).toEqual([]);
  consentId = (await recordConsent()).body.id;
  compilationId = (await open()).body.id;
  expect(await kinds(it.county.lead)).toEqual(['compilation-asked']);
  const chosen = await it.done(choose(it.county.lead, [await keyOf(it.county.lead, 'Palkka jäi maksamatta')]));
  await it.done(release(it.county.lead, chosen.partId));
  expect(await kinds(it.county.lead)).toEqual([]);
  await correct('Palkka jäi maksamatta');
  expect([await kinds(it.county.backup), await kinds(it.anna)]).toEqual([['compilation-stale'], []]);
  await it.done(at(it.anna, '/close', {}));
});

test('a withdrawal before sending closes it, and nothing of what had been chosen is kept', async () => {
  consentId = (await recordConsent()).body.id;
  compilationId = (await open()).body.id;
  const chosen = await it.done(choose(it.county.lead, [await keyOf(it.county.lead, 'Palkka jäi maksamatta')]));
  await it.done(release(it.county.lead, chosen.partId));
  await it.done(it.of(it.anna, 'POST', `/consents/${consentId}/withdraw`, {}));
  expect((await mine(it.county.lead))[0]).toMatchObject({ id: compilationId, state: 'closed' });
  const left = await it.owner.query('select 1 from app.compilation_part where compilation_id = $1', [compilationId]);
  expect(left.rows).toEqual([]);
  expect((await at(it.anna, '/send', { owners: [it.county.id], word: 'Esitutkintaa varten' })).status).toBe(409);
  expect((await it.done(it.of(it.anna, 'GET', `/consents/${consentId}`))).handedOver).toEqual([]);
});

test('closing it ends it the same way; only the lead may', async () => {
  consentId = (await recordConsent()).body.id;
  compilationId = (await open()).body.id;
  expect((await at(it.county.lead, '/close', {})).status).toBe(403);
  expect((await at(it.anna, '/close', {})).body).toMatchObject({ state: 'closed' });
  expect((await at(it.anna, '/close', {})).status).toBe(409);
  expect(await it.drawers('CompilationClosed')).toEqual(['Saarni ry log']);
});
