import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Person } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { drawing } from '../../platform/pdf/compile.ts';
import { inspectPdf } from '../../platform/pdf/inspect.fixtures.ts';
import {
  at,
  bytes,
  choose,
  correct,
  gatherAnew,
  keyOf,
  mine,
  offered,
  open,
  own,
  recordConsent,
  release,
  standing,
  startDisclosureWorld,
  world,
} from './disclosure-world.fixtures.ts';
import { compilationSchema } from './document/document-schema.ts';

beforeAll(startDisclosureWorld);
afterAll(() => world.stop());

const ajv = new Ajv2020({ strict: false });

test('a consent to hand over names police or prosecutor, opens nothing and asks nobody for anything', async () => {
  expect((await recordConsent(world.anna, { toId: world.county.id })).body.error.fields).toMatchObject([
    { field: 'toId' },
  ]);
  expect((await recordConsent(world.anna, { ownerIds: [world.police.id] })).body.error.fields).toMatchObject([
    { field: 'ownerIds' },
  ]);
  const made = await recordConsent();
  expect([made.status, made.body.kind]).toEqual([200, 'disclosure']);
  standing.consentId = made.body.id;
  expect(await world.reads(world.police.lead, world.saarni.id)).toEqual(['justice']);
  const { rows } = await world.owner.query(`select 1 from priv."grant" where consent_id = $1`, [standing.consentId]);
  const asked = await world.owner.query('select 1 from app.grant_request where consent_id = $1', [standing.consentId]);
  expect([rows, asked.rows]).toEqual([[], []]);
  // The receiver keeps no slip: it would name owners who then release nothing.
  const slips = await world.owner.query<{ name: string }>(
    'select o.name from app.consent_slip s join app.organisation o on o.id = s.organisation_id where s.consent_id = $1 order by 1',
    [standing.consentId],
  );
  expect(slips.rows.map(({ name }) => name)).toEqual(['Länsirannikon hyvinvointialue', 'Saarni ry']);
  expect(await world.drawers('DisclosureConsentRecorded')).toEqual(['Saarni ry log']);
});

test('the lead opens it on that consent; others cannot, and a plain consent is none', async () => {
  expect(
    (await world.of(world.county.lead, 'POST', '/compilations', { consentId: standing.consentId, purpose: 'Muu' }))
      .status,
  ).toBe(403);
  expect(
    (await world.of(world.member, 'POST', '/compilations', { consentId: standing.consentId, purpose: 'Muu' })).status,
  ).toBe(404);
  expect((await open({ consentId: world.nobody })).body.error).toMatchObject({ reason: 'consent' });
  const made = await open();
  expect(made.status).toBe(200);
  standing.compilationId = made.body.id;
  expect((await open()).status).not.toBe(200);
  expect(await mine(world.county.lead)).toMatchObject([{ id: standing.compilationId, state: 'open' }]);
  // The police find nothing of it before it is sent.
  const police = await world.of(world.police.lead, 'GET', '/compilations');
  expect(police.body).toMatchObject({ compilations: [], progress: [], received: [] });
  expect(police.text).not.toContain('hyvinvointialue');
});

test('each owner is offered its own lines alone, none of them chosen, and can choose no other', async () => {
  const lines = await offered(world.anna);
  expect(lines.some(({ chosen }) => chosen)).toBe(false);
  expect(lines.filter(({ sort }) => sort === 'event').map(({ text, chosen }) => [text, chosen])).toEqual([
    ['Uhkaus asunnolla', false],
    ['Tätä ei luovuteta', false],
  ]);
  const strange = await keyOf(world.county.lead, 'Palkka jäi maksamatta');
  expect((await choose(world.anna, [strange])).body.error).toMatchObject({ code: 'changed', reason: 'lines' });
  expect((await choose(world.anna, [])).body.error.fields).toMatchObject([{ field: 'groups', reason: 'choose' }]);
  expect((await world.of(world.police.lead, 'GET', `/compilations/${standing.compilationId}/lines`)).status).toBe(404);
});

test('a draft is its author’s alone; released, it is the owner’s team’s; the lead sees that it is there and no word of it', async () => {
  const chosen = await world.done(choose(world.county.lead, [await keyOf(world.county.lead, 'Palkka jäi maksamatta')]));
  expect((await world.see(world.county.backup, `/kooste/${standing.compilationId}/tarkista`)).status).toBe(404);
  expect((await release(world.county.backup, chosen.partId)).status).not.toBe(200);
  const drafts = [world.county.lead, world.county.backup].map(async (person) => (await own(person)).draft);
  expect(await Promise.all(drafts)).toEqual([true, false]);
  const page = await world.see(world.county.lead, `/kooste/${standing.compilationId}/tarkista`);
  expect(page.text).toContain('Palkka jäi maksamatta');
  expect(page.text).toContain('Poliisille tai syyttäjälle menevä merkintä on yleensä epäillyn luettavissa.');
  const unread = await at(world.county.lead, '/release', { partId: chosen.partId });
  expect(unread.body.error.fields).toMatchObject([{ field: 'checked', reason: 'must-tick' }]);
  expect((await release(world.county.lead, chosen.partId)).body).toMatchObject({ state: 'released' });
  expect((await world.see(world.county.backup, `/kooste/${standing.compilationId}/tarkista`)).text).toContain(
    'Palkka jäi',
  );
  const lead = await world.of(world.anna, 'GET', '/compilations');
  expect(lead.body.compilations[0].progress).toMatchObject([
    { organisation: 'Länsirannikon hyvinvointialue', state: 'released', stale: false },
    { organisation: 'Saarni ry', state: 'open' },
  ]);
  const send = await world.see(world.anna, `/kooste/${standing.compilationId}/laheta`);
  expect([send.status, send.text.includes('Palkka')]).toEqual([200, false]);
  expect(await world.drawers('CompilationPartReleased')).toEqual(['Länsirannikon hyvinvointialue log']);
});

test('what was corrected after it was released is not sent as it was', async () => {
  await correct('Palkka jäi maksamatta');
  expect((await world.of(world.anna, 'GET', '/compilations')).body.compilations[0].progress[0]).toMatchObject({
    stale: true,
  });
  const refused = await at(world.anna, '/send', { owners: [world.county.id], word: 'Esitutkintaa varten' });
  expect(refused.body.error).toMatchObject({ reason: 'lines' });
  // The owner is shown what comes next; the lead is not offered what would be refused.
  expect([(await own(world.county.lead)).stale, (await own(world.anna)).stale]).toEqual([true, false]);
  const { text: theirs } = await world.see(world.county.lead, '/kooste');
  expect(theirs).toMatch(new RegExp(`class="govuk-button" href="[^"]*${standing.compilationId}/peru"`));
  expect(theirs).toContain('Organisaatiosi luovuttaman osan kirjausta on korjattu');
  expect((await world.see(world.anna, '/kooste')).text).not.toContain(`${standing.compilationId}/laheta`);
  expect(await world.done(at(world.county.lead, '/take-back', {}))).toMatchObject({ state: 'open' });
  const again = await world.done(choose(world.county.lead, [await keyOf(world.county.lead, 'Palkka jäi maksamatta')]));
  await world.done(release(world.county.lead, again.partId));
});

test('sent once, it is the receiver’s own record; what was not chosen leaves no trace; each owner’s log tells of it', async () => {
  const chosen = await world.done(choose(world.anna, [await keyOf(world.anna, 'Uhkaus asunnolla')]));
  await world.done(release(world.anna, chosen.partId));
  const both = [world.saarni.id, world.county.id];
  const word = 'Esitutkintaa varten';
  expect((await at(world.anna, '/send', { owners: [world.saarni.id], word })).body.error).toMatchObject({
    reason: 'parts',
  });
  expect((await at(world.anna, '/send', { owners: both, word: 'Soita 040 1234567' })).body.error.fields).toMatchObject([
    { field: 'word', reason: 'looks-like-identity' },
  ]);
  expect((await at(world.county.lead, '/send', { owners: both, word })).status).toBe(403);
  expect((await at(world.anna, '/send', { owners: both, word })).body).toMatchObject({ state: 'sent' });
  expect((await at(world.anna, '/send', { owners: both, word })).status).toBe(409);
  expect((await world.drawers('CompilationSent')).filter((item) => item.endsWith(' log'))).toEqual([
    'Länsirannikon hyvinvointialue log',
    'Saarni ry log',
  ]);
  const read = await world.see(world.police.lead, `/kooste/${standing.compilationId}/lue`);
  for (const told of ['Uhkaus asunnolla', 'Palkka jäi maksamatta', 'Saarni ry', word])
    expect(read.text).toContain(told);
  expect(read.text).not.toContain('Tätä ei luovuteta');
  expect(await world.drawers('ReceivedCompilationViewed')).toEqual(['Rikostutkinta log']);
  expect((await world.see(world.county.lead, `/kooste/${standing.compilationId}/lue`)).status).toBe(403);
});

test('the consent page lists it as not recallable, and a withdrawal leaves it where it is', async () => {
  const sheet = await world.done(world.of(world.anna, 'GET', `/consents/${standing.consentId}`));
  expect(sheet.handedOver).toMatchObject([{ is: 'compilation', to: 'Rikostutkinta', waits: false }]);
  await world.done(world.of(world.anna, 'POST', `/consents/${standing.consentId}/withdraw`, {}));
  expect((await world.see(world.police.lead, `/kooste/${standing.compilationId}/lue`)).text).toContain(
    'Uhkaus asunnolla',
  );
  expect((await world.see(world.anna, `/kooste/${standing.compilationId}/tarkista`)).text).toContain(
    'Uhkaus asunnolla',
  );
});

test('as a file it is JSON that fits its schema, and a tagged PDF in the language of the page', async () => {
  const file = (format: string, language = 'fi') =>
    world.send(world.police.lead, `/${language}/t/${world.caseId}/kooste/${standing.compilationId}/tiedosto`, {
      csrf: formToken(world.faces.formSecret, world.police.lead.token),
      format,
      purpose: 'Esitutkintapöytäkirjan liite',
    });
  const json = await file('json', 'sv');
  expect(json.headers.get('content-disposition')).toMatch(/T-[0-9A-Z]{6}\.json/);
  const document = JSON.parse(json.text);
  expect(compilationSchema.parse(document)).toEqual(document);
  expect(ajv.validate(z.toJSONSchema(compilationSchema), document), ajv.errorsText()).toBe(true);
  expect(document).toMatchObject({ version: 2, language: 'sv', kind: 'handed-over' });
  expect(document.notes.at(-1)).toContain('Human Trafficking Case Data Standard 2.0');
  expect(document.notes.at(-1)).toContain('CC BY 4.0');
  // Numbered once through both owners, in the one order of time.
  expect(
    document.lines.map((line: { number: number; owner: string; text: string }) => [line.number, line.owner, line.text]),
  ).toEqual([
    [1, 'Saarni ry', 'Uhkaus asunnolla'],
    [2, 'Länsirannikon hyvinvointialue', 'Palkka jäi maksamatta'],
    // She herself comes along with what was done to her, and goes without a label.
    [3, 'Länsirannikon hyvinvointialue', null],
    [4, 'Saarni ry', null],
  ]);
  expect(document.absent.at(-1)).toContain('inte dra några slutsatser');
  const ids = JSON.stringify(document).match(/[0-9a-f]{8}-[0-9a-f]{4}/g);
  expect(ids).toBeNull();
  const pdf = await bytes(world.police.lead, `/received-compilations/${standing.compilationId}/file`, {
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
  expect(inspectPdf(pdf).tags).toEqual(expect.arrayContaining(['H1', 'H2', 'P']));
});

test('her copy is printed once it was asked whether it is safe; given or not is recorded; nobody else prints one', async () => {
  const unasked = await at(world.anna, '/copy', {});
  expect(unasked.body.error.fields).toMatchObject([{ field: 'safe', reason: 'must-tick' }]);
  // A copy that could not be made was given to nobody.
  const { draw } = drawing;
  drawing.draw = async () => ({ problem: 'broken' });
  expect((await at(world.anna, '/copy', { safe: true })).status).toBe(503);
  drawing.draw = draw;
  expect(await mine(world.anna)).toMatchObject([{ copyGiven: null }]);
  expect(await world.drawers('CompilationCopyGiven')).toEqual([]);
  const pdf = inspectPdf(await bytes(world.anna, `/compilations/${standing.compilationId}/copy`, { safe: true }));
  expect(pdf).toMatchObject({ universal: '1', title: 'Your own information' });
  expect(await mine(world.anna)).toMatchObject([{ copyGiven: 'given' }]);
  expect((await at(world.county.lead, '/no-copy', { given: 'not-wanted' })).status).toBe(200);
  expect(await mine(world.county.lead)).toMatchObject([{ copyGiven: 'not-wanted' }]);
  expect((await at(world.police.lead, '/copy', { safe: true })).status).toBe(404);
  expect(await world.drawers('CompilationCopyGiven')).toEqual(['Saarni ry log']);
});

test('whose part is asked for, and the receiver, find it among what needs attention', async () => {
  const kinds = async (person: Person) =>
    (
      await world.act<{ kind: string }>(person, `select kind from look.attention() where kind like 'compilation-%'`)
    ).map(({ kind }) => kind);
  expect(await kinds(world.police.lead)).toEqual(['compilation-received']);
  expect(await kinds(world.county.lead)).toEqual([]);
  await gatherAnew();
  expect(await kinds(world.county.lead)).toEqual(['compilation-asked']);
  const chosen = await world.done(choose(world.county.lead, [await keyOf(world.county.lead, 'Palkka jäi maksamatta')]));
  await world.done(release(world.county.lead, chosen.partId));
  expect(await kinds(world.county.lead)).toEqual([]);
  await correct('Palkka jäi maksamatta');
  expect([await kinds(world.county.backup), await kinds(world.anna)]).toEqual([['compilation-stale'], []]);
  await world.done(at(world.anna, '/close', {}));
});
