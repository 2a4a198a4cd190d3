import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessEndpoints } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { logEndpoints } from '../../src/domain/log/index.ts';
import { meetingEndpoints } from '../../src/domain/meeting/index.ts';
import { planEndpoints } from '../../src/domain/plan/index.ts';
import { acceptOffer, chooseReferral, referralEndpoints, sendReferral } from '../../src/domain/referral/index.ts';
import { sectorEndpoints } from '../../src/domain/sector/index.ts';
import { addDays, dayOf, formatDate } from '../../src/platform/time/format.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Who helps follows from what each reader sees of parts, referrals and appointments, and from nothing else. */

const today = dayOf(new Date());
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([
    ...consentEndpoints,
    ...accessEndpoints,
    ...planEndpoints,
    ...sectorEndpoints,
    ...meetingEndpoints,
    ...referralEndpoints,
    ...logEndpoints,
  ]);
  await world.countyAndShelterJoin();
  await world.done(
    world.of(world.anna, 'POST', '/sector-places', {
      sector: 'law',
      state: 'missing',
      label: 'avustaja',
      sinceOn: today,
    }),
  );
});
afterAll(() => world.stop());

/** The text of one place on the page of the plan. */
async function slotOf(person: Person, sector: string): Promise<string> {
  const { text } = await world.see(person, '/suunnitelma');
  const slot = new RegExp(`<li class="([^"]*)" id="sektori-${sector}">(.*?)</li>`, 's').exec(text);
  return `${/rn-slot--([a-z-]+)/.exec(slot?.[1] ?? '')?.[1]}: ${slot?.[2]
    ?.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()}`;
}
const coversOf = async (person: Person): Promise<object[]> => (await world.of(person, 'GET', '/plan')).body.covers;

test('a part covers its sector to whoever sees it; a hidden one without its name, and to nobody else', async () => {
  expect(await slotOf(world.anna, 'social')).toContain('active: Sosiaali Länsirannikon hyvinvointialue, mukana');
  expect(await slotOf(world.anna, 'safety')).toContain('active: Turva Nimeä ei näytetä, mukana');
  expect(await slotOf(world.county.lead, 'safety')).toContain('not-recorded: Turva ei vielä kirjattu');
  expect(JSON.stringify(await coversOf(world.county.lead))).not.toContain('safety');
  for (const person of [world.anna, world.county.lead])
    expect(await slotOf(person, 'law')).toContain('missing: Oikeus Puuttuu: avustaja');
});

let referralId: string;

test('a referral that waits covers the gap for who has sent it; others are still told that something is missing', async () => {
  const { id: consentId } = await world.consent(world.anna, [world.counsel.id], ['process', 'coordination']);
  const as = world.as(world.anna);
  const draft = await as(chooseReferral, {
    basis: `${consentId}/${world.counsel.id}`,
    sector: 'law',
    urgency: 'week',
    asked: 'Avustaja',
  });
  ({ id: referralId } = await as(sendReferral, { draftId: draft.id, lines: [] }));
  expect(await slotOf(world.anna, 'law')).toContain('invited: Oikeus Asianajotoimisto Halla, ohjaus odottaa');
  const { text } = await world.see(world.anna, '/suunnitelma');
  expect(text).not.toMatch(/Puuttuu: avustaja|1 alueelta puuttuu/);
  expect(text).toContain('puute on katettu');
  expect(await slotOf(world.county.lead, 'law')).toContain('missing: Oikeus Puuttuu: avustaja');
});

test('a referral that its receiver cannot read any more is no running one', async () => {
  const { rows } = await world.owner.query<{ consent: string }>(
    'select consent_id as consent from app.referral where id = $1',
    [referralId],
  );
  const withdrawn = (at: string) =>
    world.owner.query(`update priv.consent set withdrawn_at = ${at} where id = $1`, [rows[0]?.consent]);
  await withdrawn('now()');
  expect(await slotOf(world.anna, 'law')).toContain('missing:');
  await withdrawn('null');
  expect(await slotOf(world.anna, 'law')).toContain('invited:');
});

test('accepted, it helps, with the day of the first contact; to its receiver, too', async () => {
  const day = addDays(today, 3);
  await world.as(world.counsel.intake)(acceptOffer, {
    offerId: referralId,
    leadId: world.counsel.lead.id,
    backupId: world.counsel.backup.id,
    meetsOn: day,
  });
  const said = `active: Oikeus Asianajotoimisto Halla, ohjattu, seuraavaksi ${formatDate('fi', day)}`;
  expect(await slotOf(world.anna, 'law')).toContain(said);
  expect(await slotOf(world.counsel.lead, 'law')).toContain(said);
  expect(await coversOf(world.counsel.lead)).toContainEqual(
    expect.objectContaining({ sector: 'law', from: 'received', state: 'active', day }),
  );
});

test('ended, its organisation still helps as a part that came after the gap was recorded, unless somebody writes anew that it is missing', async () => {
  for (const [way, body] of [
    ['first-contact', {}],
    ['end', { outcome: 'helped-partly' }],
  ] as const)
    await world.done(world.of(world.counsel.lead, 'POST', `/referrals/${referralId}/${way}`, body));
  expect(await slotOf(world.anna, 'law')).toContain('active: Oikeus Asianajotoimisto Halla, mukana');
  const [place] = (await world.of(world.anna, 'GET', '/plan')).body.places;
  await world.done(
    world.of(world.anna, 'POST', `/sector-places/${place.id}/change`, {
      state: 'missing',
      label: 'kirjallinen käännös',
      sinceOn: today,
      version: 1,
    }),
  );
  expect(await slotOf(world.anna, 'law')).toContain('missing: Oikeus Puuttuu: kirjallinen käännös');
});

test('what stands behind the picture is in the log of its owner', async () => {
  const { entries } = await world.done(world.of(world.anna, 'GET', '/log'));
  const viewed: { kind: string; classes: string[] }[] = entries.filter(
    ({ kind }: { kind: string }) => kind === 'PlanViewed',
  );
  expect(viewed.some(({ classes }) => classes.includes('agreement'))).toBe(true);
  expect(viewed.every(({ classes }) => classes.includes('agreement'))).toBe(false);
});
