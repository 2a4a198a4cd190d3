import { expect } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { pieceEndpoints } from '../piece/index.ts';
import { disclosureEndpoints } from './index.ts';

/** The network of a case, of the file of tests that has started it. */
export let world: NetworkWorld;
/** The consent and the compilation that the tests are about now. */
export const standing = { consentId: '', compilationId: '' };

export async function startDisclosureWorld(): Promise<void> {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...pieceEndpoints, ...disclosureEndpoints]);
  const help = (await world.consent(world.anna, [world.county.id], ['coordination'])).id;
  const justice = (await world.consent(world.anna, [world.police.id], ['justice'])).id;
  await world.joins(world.county, help);
  await world.joins(world.police, justice);
  await event(world.anna, 'Uhkaus asunnolla', '2025-05-03', { label: 'Uhkaus', means: ['threats-violence'] });
  await event(world.anna, 'Tätä ei luovuteta', '2025-05-04');
  await event(world.county.lead, 'Palkka jäi maksamatta', '2025-06');
}

export const event = (person: Person, text: string, when: string, more: Record<string, unknown> = {}) =>
  world.done(
    world.of(person, 'POST', '/events', {
      code: 'threat',
      source: 'told-by-her',
      certainty: 'certain',
      whenEdtf: when,
      text,
      ...more,
    }),
  );
/** A file, as its bytes. */
export async function bytes(person: Person, to: string, body: object): Promise<Buffer> {
  const answer = await world.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${world.caseId}${to}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}
export const recordConsent = (person = world.anna, more: Record<string, unknown> = {}) =>
  world.of(person, 'POST', '/disclosure-consents', {
    ownerIds: [world.saarni.id, world.county.id],
    toId: world.police.id,
    ...facts(),
    ...more,
  });
export const open = (more: Record<string, unknown> = {}) =>
  world.of(world.anna, 'POST', '/compilations', {
    consentId: standing.consentId,
    purpose: 'Esitutkintaa varten',
    ...more,
  });
export const at = (person: Person, to: string, body?: unknown) =>
  world.of(person, body === undefined ? 'GET' : 'POST', `/compilations/${standing.compilationId}${to}`, body);
export const offered = async (person: Person) =>
  (await world.done(at(person, '/lines'))).lines as {
    key: string;
    sort: string;
    text: string | null;
    chosen: boolean;
  }[];
export const keyOf = async (person: Person, text: string) =>
  (await offered(person)).find((item) => item.text === text)?.key as string;
export const choose = (person: Person, keys: readonly string[]) => at(person, '/lines', { lines: keys });
export const release = async (person: Person, partId: string) => at(person, '/release', { partId, checked: true });
export const mine = async (person: Person) =>
  (await world.done(world.of(person, 'GET', '/compilations'))).compilations as { id: string; state: string }[];

/** The county corrects a piece of its own: its text is sealed anew under the next version. */
export async function correct(text: string): Promise<void> {
  const key = (await keyOf(world.county.lead, text)).replace('piece:', '');
  const row = (
    await world.owner.query<{ room_id: number; version: number }>(
      'select room_id, version from app.piece where id = $1',
      [key],
    )
  ).rows[0];
  const body = world.engine.vault.seal(
    { table: 'piece', row: key, room: row?.room_id as number, version: (row?.version ?? 0) + 1 },
    JSON.stringify({ text }),
  );
  await world.owner.query('update app.piece set version = version + 1, body = $2 where id = $1', [key, body]);
}

/** A consent, and a compilation opened on it: the tests are about these from now on. */
export async function gatherAnew(): Promise<void> {
  standing.consentId = (await recordConsent()).body.id;
  standing.compilationId = (await open()).body.id;
}

/** The compilation as the worker's own organisation keeps it. */
export async function own(person: Person): Promise<{ id: string; [of: string]: unknown }> {
  const { compilations } = (await world.of(person, 'GET', '/compilations')).body;
  const found = compilations.find(({ id }: { id: string }) => id === standing.compilationId);
  expect(found).toBeDefined();
  return found;
}
