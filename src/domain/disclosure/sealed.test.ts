import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { decryptWith } from '../../platform/crypto/age.ts';
import { markOfKey } from '../../platform/crypto/receiver-key.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { pieceEndpoints } from '../piece/index.ts';
import { compilationSchema } from './document/document-schema.ts';
import { disclosureEndpoints } from './index.ts';

/** The police are not on the case: what is gathered leaves as a file that opens with their key. */

let world: NetworkWorld;
let compilationId: string;
const identity = await generateIdentity();
const key = await identityToRecipient(identity);
const mark = markOfKey(key);

beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...pieceEndpoints, ...disclosureEndpoints]);
  const help = (await world.consent(world.anna, [world.county.id], ['coordination'])).id;
  await world.joins(world.county, help);
  await event(world.anna, 'Uhkaus asunnolla', '2025-05-03');
  await event(world.county.lead, 'Palkka jäi maksamatta', '2025-06');
  compilationId = await opened();
});
afterAll(() => world.stop());

const event = (person: Person, text: string, when: string) =>
  world.done(
    world.of(person, 'POST', '/events', {
      ...{ code: 'threat', source: 'told-by-her', certainty: 'certain', whenEdtf: when, text },
    }),
  );
async function opened(): Promise<string> {
  const consent = await world.done(
    world.of(world.anna, 'POST', '/disclosure-consents', {
      ...{ ownerIds: [world.saarni.id, world.county.id], toId: world.police.id, ...facts() },
    }),
  );
  const body = { consentId: consent.id, purpose: 'Esitutkintaa varten' };
  return (await world.done(world.of(world.anna, 'POST', '/compilations', body))).id;
}
const at = (person: Person, to: string, body?: object) =>
  world.of(person, body ? 'POST' : 'GET', `/compilations/${compilationId}${to}`, body);
async function draft(person: Person): Promise<string> {
  const { lines } = await world.done(at(person, '/lines'));
  const keys = (lines as { key: string }[]).map((line) => line.key);
  return (await world.done(at(person, '/lines', { lines: keys }))).partId;
}
const release = (person: Person, partId: string, more: object = {}) =>
  at(person, '/release', { partId, checked: true, ...more });
const nameKey = (more: object = {}, person = world.anna) =>
  at(person, '/key', { key, unit: 'Länsi-Suomen poliisi, tutkinta', person: 'Rikoskomisario Virta', ...more });
const sealing = (more: object = {}) => ({
  ...{ owners: [world.saarni.id, world.county.id], mark, compared: 'phone', same: true, word: 'Esitutkintaa varten' },
  ...more,
});
/** An answer as bytes. */
const asked = (person: Person, to: string, body: object) =>
  world.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/compilations/${compilationId}${to}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const progress = async () => ((await slip(world.anna))!.progress as { state: string }[]).map(({ state }) => state);
const slip = async (person: Person) =>
  (
    (await world.done(world.of(person, 'GET', '/compilations'))).compilations as {
      id: string;
      consentId: string;
      [of: string]: unknown;
    }[]
  ).find(({ id }) => id === compilationId);
/** A form as a page sends it. */
async function posted(slug: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
  return world.fill(world.anna, `/kooste/${compilationId}/${slug}`, fields);
}

let countyPart: string;

test('the lead alone names a key, and a key that is none is refused by what it is', async () => {
  countyPart = await draft(world.county.lead);
  expect((await release(world.county.lead, countyPart)).status).toBe(200);
  expect((await release(world.anna, await draft(world.anna))).status).toBe(200);
  expect((await nameKey({}, world.county.lead)).status).toBe(403);
  for (const [typed, reason] of [
    [identity, 'secret'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5', 'ssh'],
    [`${key}\n${key}`, 'several'],
    [`${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`, 'checksum'],
  ])
    expect((await nameKey({ key: typed })).body.error.fields).toEqual([{ field: 'key', reason }]);
  expect(await progress()).toEqual(['released', 'released']);
});

test('a secret key that was pasted is told loudly and drawn nowhere, while the rest of what was typed stays', async () => {
  const { status, text } = await posted('avain', { key: `avain ${identity}`, unit: 'Tutkinta kaksi', person: 'Virta' });
  expect(status).toBe(422);
  expect(text).toContain('Tämä on salainen avain');
  expect(text).toContain('Tutkinta kaksi');
  expect(text.toLowerCase()).not.toContain('age-secret-key');
  const { text: other } = await posted('avain', { key: 'age1xyz', unit: 'Tutkinta kaksi', person: 'Virta' });
  expect(other).toContain('age1xyz');
});

test('before a key is named nothing is sealed, and naming one asks the other owners to release anew', async () => {
  expect((await at(world.anna, '/seal', sealing())).body.error).toMatchObject({ code: 'conflict', reason: 'key' });
  expect(await world.done(nameKey())).toMatchObject({ state: 'open', mark });
  expect(await progress()).toEqual(['open', 'released']);
  // What the other owner has released is its worker's own draft again, and its slip tells the mark.
  expect(await slip(world.county.lead)).toMatchObject({
    ...{ state: 'open', gathers: false, seal: null },
    key: { mark, unit: 'Länsi-Suomen poliisi, tutkinta', person: 'Rikoskomisario Virta' },
  });
  expect((await release(world.county.lead, countyPart)).body.error).toMatchObject({ code: 'conflict', reason: 'key' });
  expect((await release(world.county.lead, countyPart, { mark: 'f'.repeat(32) })).status).toBe(409);
  expect((await at(world.anna, '/seal', sealing())).body.error).toMatchObject({ code: 'conflict', reason: 'parts' });
  expect((await release(world.county.lead, countyPart, { mark })).status).toBe(200);
});

test('once a key is named and all have released, to seal is the one button that stands out, and nothing that cannot succeed is offered', async () => {
  const { text } = await world.page(world.anna, `/fi/t/${world.caseId}/kooste`);
  const main = text.slice(text.indexOf('<main'));
  expect([...main.matchAll(/class="govuk-button" href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    `/fi/t/${world.caseId}/kooste/${compilationId}/sinetoi`,
  ]);
  // The receiver is not on the case: to invite is the other way, to send is none.
  expect(main).toContain('Kutsu tapaukselle');
  expect(main).not.toContain('Tarkista ja lähetä');
  const { text: sealing } = await world.page(world.anna, `/fi/t/${world.caseId}/kooste/${compilationId}/sinetoi`);
  expect(sealing).toContain('Luet tässä vain oman osanne: 1 rivi.');
  expect(sealing).toContain('Mukana lähtevät myös näiden rivit: Länsirannikon hyvinvointialue.');
});

test('the words that go ahead of it are looked through as its lines are, and what was typed stays', async () => {
  for (const word of ['Hän asuu Mannerheimintie 12', 'Kartta: https://maps.app.goo.gl/abc', '60.1699, 24.9384'])
    for (const [to, body] of [
      ['/seal', sealing({ word })],
      ['/send', { owners: sealing().owners, word }],
    ] as const)
      expect((await at(world.anna, to, body)).body.error.fields, word).toEqual([{ field: 'word', reason: 'tells' }]);
  const typed = { owners: world.saarni.id, mark, compared: 'phone', same: 'on', word: 'Asuu Kotikatu 3' };
  const { status, text } = await posted('sinetoi', typed);
  expect([status, text.includes('Asuu Kotikatu 3'), text.includes('saate luovutetaan rivien mukana')]).toEqual([
    ...[422, true, true],
  ]);
  expect(await slip(world.anna)).toMatchObject({ seal: null });
});

test('what it is gathered for is looked through too: the other owners read it, and whoever is invited with it', async () => {
  for (const invite of [true, false])
    for (const purpose of ['Hän asuu Mannerheimintie 12', '60.1699, 24.9384', 'Kartta: https://maps.app.goo.gl/abc'])
      expect(
        (await world.of(world.anna, 'POST', '/compilations', { consentId: world.nobody, purpose, invite })).body.error,
        purpose,
      ).toMatchObject({ fields: [{ field: 'purpose', reason: 'tells' }] });
});

test('it is sealed once, by the lead, after comparing; the file opens with the receiver’s key alone', async () => {
  expect((await at(world.county.lead, '/seal', sealing())).status).toBe(403);
  expect((await at(world.anna, '/seal', sealing({ same: false }))).body.error.fields).toMatchObject([
    { field: 'same' },
  ]);
  expect((await at(world.anna, '/seal', sealing({ mark: 'f'.repeat(32) }))).body.error).toMatchObject({
    reason: 'key',
  });
  // On this case the receiver is not, and is not asked for.
  expect((await at(world.anna, '/send', { owners: sealing().owners, word: 'x' })).body.error.reason).toBe('receiver');
  const answer = await asked(world.anna, '/seal', sealing({ language: 'sv' }));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
  const file = Buffer.from(await answer.arrayBuffer());
  const opened = await buffer(await decryptWith([identity], Readable.from([file])));
  expect(opened.length).toBe(2 ** 18);
  await expect(decryptWith([await generateIdentity()], Readable.from([file]))).rejects.toThrow();
  const json = opened.subarray(opened.indexOf('{\n  "format"'));
  const document = compilationSchema.parse(JSON.parse(json.subarray(0, json.indexOf('\n}') + 2).toString()));
  expect(document.lines.map(({ text, owner }) => [text, owner])).toEqual(
    expect.arrayContaining([
      ['Uhkaus asunnolla', 'Saarni ry'],
      ['Palkka jäi maksamatta', 'Länsirannikon hyvinvointialue'],
    ]),
  );
  expect(document.language).toBe('sv');
  expect(opened.includes('%PDF-')).toBe(true);
  // The receipt is of that file; taken again it is the same.
  const digest = createHash('sha256').update(file).digest('hex');
  expect(await slip(world.anna)).toMatchObject({
    state: 'sent',
    seal: { digest, compared: 'phone', by: 'Anna Kallio' },
  });
  expect(await slip(world.county.lead)).toMatchObject({ state: 'sent', seal: { digest, by: null }, key: { mark } });
  const again = Buffer.from(await (await asked(world.anna, '/sealed-file', {})).arrayBuffer());
  expect(again.equals(file)).toBe(true);
  expect((await asked(world.county.lead, '/sealed-file', {})).status).toBe(403);
  expect((await at(world.anna, '/seal', sealing())).status).toBe(409);
  // Each owner whose lines left reads of it in its own log.
  expect(await world.drawers('CompilationSealed')).toEqual(['Länsirannikon hyvinvointialue log', 'Saarni ry log']);
});

test('what her consent does not carry any more is not sealed', async () => {
  compilationId = await opened();
  await world.done(nameKey());
  expect((await release(world.anna, await draft(world.anna), { mark })).status).toBe(200);
  const { consentId } = (await slip(world.anna))!;
  await world.done(world.of(world.anna, 'POST', `/consents/${consentId}/withdraw`, {}));
  expect((await at(world.anna, '/seal', sealing({ owners: [world.saarni.id] }))).status).toBe(409);
});
