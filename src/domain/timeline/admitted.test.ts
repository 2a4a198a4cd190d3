import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { consentEndpoints } from '../consent/index.ts';
import { referralEndpoints } from '../referral/index.ts';
import { timelineEndpoints } from './index.ts';

let world: NetworkWorld;
const ago = (days: number) => addDays(dayOf(new Date()), -days);
beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...referralEndpoints, ...timelineEndpoints]);
});
afterAll(() => world.stop());

const lanes = async (person: NetworkWorld['anna'], more = '') =>
  (await world.see(person, `/aikajana?nakyma=kaistat${more}`)).text.match(/[^"]*asiakas, [^"]*pv/)?.[0];

test('admitted to the Assistance System until the end of it: a stretch for those who read the proposal, and for nobody else', async () => {
  const system = await world.organisation('Auttamisjärjestelmä Majakka', 'assistance-system');
  const consent = await world.consent(world.anna, [system], ['coordination']);
  const made = await world.of(world.anna, 'POST', '/referral-drafts', {
    ...{ basis: `${consent.id}/${system}`, sector: 'social', urgency: 'week', asked: 'Esitys' },
  });
  const { id } = (await world.of(world.anna, 'POST', `/referral-drafts/${made.body.id}/send`, { lines: [] })).body;
  const record = (body: Record<string, string>) =>
    world.done(world.of(world.anna, 'POST', `/referrals/${id}/decision`, body));
  expect(await lanes(world.anna)).toBeUndefined();
  await record({ decision: 'admitted', decidedOn: ago(200) });
  expect(await lanes(world.anna)).toContain('Auttamisjärjestelmän asiakas, 200 pv');
  await record({ exitOn: ago(50), exitGround: 'no-longer-in-need' });
  expect(await lanes(world.anna)).toContain('Auttamisjärjestelmän asiakas, 150 pv');
  expect(await lanes(world.anna, '&class=coordination')).toContain('150 pv');
  expect(await lanes(world.anna, '&class=support')).toBeUndefined();
  expect(await lanes(world.county.lead)).toBeUndefined();
});
