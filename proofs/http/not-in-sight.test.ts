import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessEndpoints, inviteOrganisation } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { meetingEndpoints } from '../../src/domain/meeting/index.ts';
import { planEndpoints } from '../../src/domain/plan/index.ts';
import { referralEndpoints } from '../../src/domain/referral/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { facts, type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/**
 * Access model 5 b: whoever is not on the case, whoever is hidden there and whoever is openly there but not for this worker's eyes are
 * one to her, in every act that takes an organisation or a worker. Saarni leads; the county shares the plan with it; the counsel and the
 * police are on the case without the county seeing them; the shelter is hidden, and so is the home, by what was said when it was invited.
 */
const today = dayOf(new Date());
let world: NetworkWorld;
let home: NetworkWorld['county'];
let absent: string;
let absentShelter: string;
let counselConsent: string;

beforeAll(async () => {
  world = await networkWorld([
    ...consentEndpoints,
    ...accessEndpoints,
    ...referralEndpoints,
    ...planEndpoints,
    ...meetingEndpoints,
  ]);
  absent = await world.organisation('Nuorten tuki', 'ngo');
  absentShelter = await world.organisation('Turvakoti Muualla', 'shelter');
  const id = await world.organisation('Kotitalo', 'ngo');
  home = {
    id,
    name: 'Kotitalo',
    lead: await world.worker(id, 'Hilja Koti'),
    backup: await world.worker(id, 'Heikki Koti'),
    intake: await world.worker(id, 'Hanna Koti', ['intake-worker']),
  };
  await world.joins(world.county, (await world.network(world.anna, [world.county.id])).id);
  await world.done(openRequests(world.county.lead));
  counselConsent = (await world.consent(world.anna, [world.counsel.id], ['contact', 'coordination'])).id;
  await world.joins(world.counsel, counselConsent);
  await world.joins(world.police, (await world.consent(world.anna, [world.police.id], ['justice'])).id);
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
  const { id: homeConsent } = await world.consent(world.anna, [home.id], ['contact']);
  const invited = await world.as(world.anna)(inviteOrganisation, {
    consentId: homeConsent,
    toId: home.id,
    purpose: 'Asuminen',
    urgency: 'week',
    livesHere: true,
  });
  await world.done(
    world.json(home.intake, 'POST', `/intake/${invited.id}/accept`, { leadId: home.lead.id, backupId: home.backup.id }),
  );
});
afterAll(() => world.stop());

const openRequests = async (person: Person) => {
  let last = await world.of(person, 'GET', '/network');
  for (const { id } of last.body.requests)
    last = await world.of(person, 'POST', `/grant-requests/${id}/answer`, { answer: 'open' });
  return last;
};

/** Nobody on the case, hidden there, and open there to others alone. */
const unseen = () =>
  [
    ['absent', absent],
    ['absent shelter', absentShelter],
    ['hidden shelter', world.shelter.id],
    ['hidden home', home.id],
    ['open to others', world.counsel.id],
  ] as const;

type Answer = Awaited<ReturnType<NetworkWorld['of']>>;

/** What is answered to each of them, with names and ids of them taken out. */
async function answers(of: readonly (readonly [string, string])[], ask: (id: string) => Promise<Answer>) {
  const told = new Map<string, string[]>();
  for (const [name, id] of of) {
    const { status, text } = await ask(id);
    const said = `${status} ${text.replaceAll(id, '·')}`;
    told.set(said, [...(told.get(said) ?? []), name]);
  }
  return [...told.entries()].map(([said, names]) => `${names.join(', ')}: ${said}`);
}

const refusal = (reason: string) => expect.stringMatching(new RegExp(`: 422 .*"reason":"${reason}"`));

describe('a referral', () => {
  const draft = (person: Person, basis: string) =>
    world.of(person, 'POST', '/referral-drafts', { basis, sector: 'health', urgency: 'week', asked: 'Aika' });

  test('on an invented consent is refused alike, whoever is on the case', async () => {
    for (const person of [world.county.lead, world.counsel.lead, world.police.lead])
      expect(
        await answers(
          unseen().filter(([, id]) => id !== person.organisation),
          (id) => draft(person, `${world.nobody}/${id}`),
        ),
      ).toEqual([refusal('consent')]);
  });

  test('on a consent of which the asker’s organisation keeps no slip is one on an invented consent', async () => {
    const [theirs, none] = [
      await draft(world.county.lead, `${counselConsent}/${world.counsel.id}`),
      await draft(world.county.lead, `${world.nobody}/${world.counsel.id}`),
    ];
    expect([theirs.status, theirs.text]).toEqual([none.status, none.text]);
  });

  test('on a consent of the asker’s own goes to those in sight; all others are refused alike', async () => {
    const consents = new Map<string, string>();
    for (const [, id] of unseen())
      consents.set(id, (await world.consent(world.county.lead, [id], ['coordination'])).id);
    expect(await answers(unseen(), (id) => draft(world.county.lead, `${consents.get(id)}/${id}`))).toEqual([
      refusal('not-in-sight'),
    ]);
    const lead = (await world.consent(world.county.lead, [world.saarni.id], ['coordination'])).id;
    expect((await draft(world.county.lead, `${lead}/${world.saarni.id}`)).status).toBe(200);
  });
});

describe('a consent', () => {
  const given = { plain: '/consents', disclosure: '/disclosure-consents', network: '/network-consents' };
  const without = (text: string) =>
    text
      .replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"|"recordedAt":"[^"]*"/g, '·')
      .replace(/"name":"[^"]*","kind":"[^"]*"/g, '·');

  test('to any organisation is kept and reads back alike, also on the page of the network', async () => {
    const everyone = [...unseen(), ['in sight', world.saarni.id] as const];
    for (const person of [world.county.lead, world.counsel.backup]) {
      const of = everyone.filter(([, id]) => id !== person.organisation);
      expect(
        await answers(of, async (id) => {
          const made = await world.of(person, 'POST', given.plain, { toIds: [id], classes: ['contact'], ...facts() });
          expect(made.status, made.text).toBe(200);
          const read = await world.of(person, 'GET', `/consents/${made.body.id}`);
          const listed = (await world.view(person)).consents.some(
            (consent: { id: string }) => consent.id === made.body.id,
          );
          return { ...read, text: `${listed} ${without(JSON.stringify(read.body.consent ?? read.body))}` };
        }),
      ).toEqual([expect.stringMatching(/: 200 true /)]);
    }
  });

  test('to hand over names any owner and reads back', async () => {
    expect(
      await answers(unseen(), async (id) => {
        const made = await world.of(world.county.lead, 'POST', given.disclosure, {
          ownerIds: [world.county.id, id],
          toId: world.police.id,
          ...facts(),
        });
        expect(made.status, made.text).toBe(200);
        const read = await world.of(world.county.lead, 'GET', `/consents/${made.body.id}`);
        return { ...read, text: String(read.status) };
      }),
    ).toEqual([expect.stringMatching(/: 200 200/)]);
  });

  test('for a network names whoever is no authority, and of shelters only one whose part she sees', async () => {
    const network = (person: Person, id: string) =>
      world.of(person, 'POST', given.network, { organisationIds: [world.saarni.id, id], ...facts() });
    const shelters = [unseen()[1], unseen()[2]];
    expect(await answers(shelters, (id) => network(world.county.lead, id))).toEqual([refusal('not-in-sight')]);
    expect(
      await answers(
        unseen().filter(([name]) => !name.includes('shelter')),
        async (id) => {
          const made = await network(world.county.lead, id);
          const read = await world.of(world.county.lead, 'GET', `/consents/${made.body.id}`);
          // It would open an open part that it names.
          await world.done(world.of(world.county.lead, 'POST', `/consents/${made.body.id}/withdraw`));
          return { ...read, text: String(made.status) };
        },
      ),
    ).toEqual([expect.stringMatching(/: 200 200/)]);
    // Her organisation leads: she knows that it is hidden, and is told so.
    for (const toIds of [
      [world.shelter.id, world.county.id],
      [home.id, world.counsel.id],
    ])
      expect(
        (await world.of(world.anna, 'POST', given.plain, { toIds, classes: ['contact'], ...facts() })).body.error
          .reason,
      ).toBe('hidden');
    expect(
      (await world.of(world.anna, 'POST', given.network, { organisationIds: [world.shelter.id], ...facts() })).body
        .error.reason,
    ).toBe('hidden');
    expect(
      (await world.of(world.anna, 'POST', given.network, { organisationIds: [home.id], ...facts() })).body.error.reason,
    ).toBe('hidden');
    await world.owner.query(
      'insert into priv.secrecy values ($1, $2, false) on conflict (case_id, organisation_id) do update set hidden = false',
      [world.caseId, world.shelter.id],
    );
    await world.owner.query('select priv.recompute($1)', [world.caseId]);
    expect((await network(world.anna, world.shelter.id)).status).toBe(200);
    // Shown to the network alone: the counsel still does not see it.
    expect((await network(world.counsel.lead, world.shelter.id)).body.error.reason).toBe('not-in-sight');
    await world.owner.query('update priv.secrecy set hidden = true where case_id = $1 and organisation_id = $2', [
      world.caseId,
      world.shelter.id,
    ]);
    await world.owner.query('select priv.recompute($1)', [world.caseId]);
  });

  test('whose receiver is hidden afterwards is read, narrowed and withdrawn by those who recorded it', async () => {
    const both = await world.consent(world.county.lead, [world.counsel.id, world.saarni.id], ['contact']);
    const single = await world.consent(world.county.backup, [world.counsel.id], ['contact']);
    const say = (how: 'hide' | 'reveal') =>
      world.done(world.of(world.anna, 'POST', `/parts/${world.counsel.id}/secrecy`, { say: how }));
    await say('hide');
    const withdraw = (id: string) => world.of(world.county.lead, 'POST', `/consents/${id}/withdraw`);
    expect((await world.of(world.county.lead, 'GET', `/consents/${both.id}`)).status).toBe(200);
    expect(
      (await world.of(world.county.lead, 'POST', `/consents/${both.id}/narrow`, { organisationId: world.counsel.id }))
        .status,
    ).toBe(200);
    expect([(await withdraw(single.id)).status, (await withdraw(both.id)).status]).toEqual([200, 200]);
    expect((await world.of(world.county.lead, 'GET', `/consents/${single.id}`)).body.consent.state).toBe('withdrawn');
    await say('reveal');
  });
});

test('information is opened on vital interest only to those in sight, to a hidden one by the lead’s organisation', async () => {
  const vital = (person: Person, toId: string) =>
    world.of(person, 'POST', '/grants', { toId, class: 'contact', days: 3, inDanger: true });
  for (const person of [world.county.lead, world.counsel.lead])
    expect(
      await answers(
        unseen().filter(([, id]) => id !== person.organisation),
        (id) => vital(person, id),
      ),
    ).toEqual([refusal('not-in-sight')]);
  expect([
    (await vital(world.county.lead, world.saarni.id)).status,
    (await vital(world.anna, world.shelter.id)).status,
  ]).toEqual([200, 200]);
  expect(await answers([unseen()[0], unseen()[1]], (id) => vital(world.anna, id))).toEqual([refusal('not-in-sight')]);
});

describe('a promise', () => {
  const task = (more: object) => ({ text: 'Selvitetään', receiver: 'herself', dueOn: addDays(today, 5), ...more });

  test('is asked of those in sight alone, by name too', async () => {
    const ask = (forId: string, more: object = {}) =>
      world.of(world.county.lead, 'POST', '/tasks', task({ forId, ...more }));
    expect(await answers(unseen(), (id) => ask(id))).toEqual([refusal('not-in-sight')]);
    const workers = [
      ['of the hidden home', home.lead.id],
      ['of the counsel', world.counsel.lead.id],
      ['not named there', world.member.id],
      ['nobody', world.nobody],
    ] as const;
    expect(await answers(workers, (workerId) => ask(world.saarni.id, { workerId }))).toEqual([refusal('not-in-sight')]);
    expect((await ask(world.saarni.id, { workerId: world.anna.id })).status).toBe(200);
  });

  test('stands whether or not somebody over there is named for it: that is theirs to know', async () => {
    const name = (classes: readonly string[]) =>
      world.done(world.of(world.anna, 'POST', '/members', { workerId: world.veikko.id, standing: 'backup', classes }));
    await name(['case']);
    const ask = () =>
      world.of(world.county.lead, 'POST', '/tasks', task({ forId: world.saarni.id, workerId: world.veikko.id }));
    expect((await ask()).status).toBe(200);
    expect(
      (await world.of(world.anna, 'POST', '/tasks', task({ forId: world.saarni.id, workerId: world.veikko.id }))).body
        .error.reason,
    ).toBe('not named for this class');
    await name(['case', 'coordination', 'contact']);
  });

  test('to meet is made with those in sight alone', async () => {
    const convene = (id: string) =>
      world.of(world.county.lead, 'POST', '/meetings', {
        day: addDays(today, 7),
        from: '13.00',
        until: '14.00',
        agenda: 'Asuminen',
        presence: 'present',
        asked: [`${id}.network-consent`],
      });
    expect(await answers(unseen(), convene)).toEqual([refusal('not-in-sight')]);
    expect((await convene(world.saarni.id)).status).toBe(200);
  });
});
