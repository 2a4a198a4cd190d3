import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Saarni leads with Anna and Veikko; the county is on the case, the shelter is hidden there. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.countyAndShelterJoin();
});
afterAll(() => world.stop());

const alerts = async (person: Person) => (await world.done(world.of(person, 'GET', '/warnings'))).alerts;
/** What the forms of a page send along unseen. */
const hiddenFields = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? '',
      /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );

test('a warning goes to the organisation that its page named or nowhere, and is kept to be sent again', async () => {
  const page = await world.see(world.shelter.lead, '/varoita');
  expect(page.text).toContain('Anna Kallio, vastuuhenkilö');
  const typed = { ...hiddenFields(page.text), text: 'Joku hyvinvointialueella kertoo miehelle, missä asiakas on.' };
  const { id } = await world.done(
    world.of(world.anna, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no', agreed: 'her' }),
  );
  await world.done(world.of(world.county.lead, 'POST', `/hand-overs/${id}/answer`, { answer: 'accept' }));
  // The warning is about the organisation that leads by now.
  const refused = await world.fill(world.shelter.lead, '/varoita', typed);
  expect(await alerts(world.county.lead)).toEqual([]);
  expect(refused.status).toBe(409);
  for (const said of ['Varoitusta ei lähetetty', typed.text, 'Minna Ranta, vastuuhenkilö'])
    expect(refused.text).toContain(said);
  const read = { ...hiddenFields(refused.text), text: 'Matka siirtyy.' };
  expect((await world.fill(world.shelter.lead, '/varoita', read)).status).toBe(303);
  expect(await alerts(world.county.lead)).toMatchObject([{ text: 'Matka siirtyy.' }]);
});
