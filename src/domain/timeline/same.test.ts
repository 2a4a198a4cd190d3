import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase } from '../../../proofs/http/meeting-case.ts';
import { grantVital } from '../../../proofs/http/vital-grant.ts';
import { processEndpoints } from '../process/index.ts';
import { timelineEndpoints } from './index.ts';
import { countedRows, maybeSame } from './same.ts';

let world: MeetingCase;
let risto: MeetingCase['anna'];
let ids: { own: string; theirs: string };

beforeAll(async () => {
  world = await meetingCase({ endpoints: [...processEndpoints, ...timelineEndpoints] });
  const unit = await world.organisation('Tutkintayksikkö', 'police');
  risto = await world.worker(unit, 'Risto Aho');
  await world.joins(unit, risto, ['case', 'process']);
  const planned = async (person: MeetingCase['anna'], code: string, day: string) => {
    const course = (await world.of(person, 'POST', '/processes', { kind: 'criminal' })).body as { id: string };
    const made = await world.of(person, 'POST', `/processes/${course.id}/steps`, {
      ...{ code, when: day, state: 'planned', source: 'told-by-authority', outOfOrder: 'Näin kerrottiin' },
    });
    expect(made.status, made.text).toBe(200);
    return (made.body as { id: string }).id;
  };
  ids = {
    own: await planned(world.anna, 'hearing', later(9)),
    theirs: await planned(risto, 'recorded-interview', later(10)),
  };
});
afterAll(() => world.stop());

/** Their room is open to the own organisation, and to counsel; counsel reads the own one too. */
const open = (by: MeetingCase['anna'], to: string) => grantVital(world, world.caseId, { by, to, of: 'process' });

const see = async (person: MeetingCase['anna'], view = '', language = 'fi') =>
  (await world.page(person, `/${language}/t/${world.caseId}/aikajana${view}`)).text;
const hearings = (text: string) =>
  [...text.matchAll(/<title>|aria-label="([^"]*)"/g)].flatMap(([, said]) =>
    said && /Kuulustelu|Tallennettu|kuuleminen/i.test(said) ? [said] : [],
  );

test('rows of one hearing say so of each other in the list, and are one mark in the lanes, for those who read both', async () => {
  const said = 'kirjannut myös';
  // One who reads one of the rows reads nothing of the other.
  expect(await see(world.anna)).not.toContain(said);
  await open(risto, world.saarni);
  const { entries } = (await world.of(world.anna, 'GET', '/timeline')).body as {
    entries: { id: string; same: object[] }[];
  };
  expect(entries.map(({ id, same }) => [id, same])).toEqual(
    expect.arrayContaining([
      [ids.own, []],
      [ids.theirs, []],
    ]),
  );
  const before = hearings(await see(world.anna, '?nakyma=kaistat'));
  expect(before.length).toBeGreaterThan(1);
  const answered = await world.of(world.anna, 'POST', `/hearings/${ids.own}/match`, {
    ...{ otherId: ids.theirs, answer: 'same' },
  });
  expect(answered.status, answered.text).toBe(200);

  const list = await see(world.anna);
  expect(list).toContain('aman vaiheen on kirjannut myös Tutkintayksikkö');
  expect(list).toContain('aman vaiheen on kirjannut myös Saarni ry');
  expect(await see(world.anna, '', 'sv')).toContain('amma skede har antecknats också av Tutkintayksikkö');
  expect(await see(world.anna, '', 'en')).toContain('he same step is recorded by Tutkintayksikkö as well');
  const lanes = await see(world.anna, '?nakyma=kaistat');
  expect(hearings(lanes)).toHaveLength(before.length - 1);
  expect(lanes.replace(/<[^>]*>/g, '|')).toMatch(/\|(Tutkintayksikkö, Saarni ry|Saarni ry, Tutkintayksikkö)\|/);
  const json = ((await world.of(world.anna, 'GET', '/timeline')).body as { entries: { id: string; same: object[] }[] })
    .entries;
  expect(json.find(({ id }) => id === ids.own)?.same).toEqual([{ id: ids.theirs, organisation: 'Tutkintayksikkö' }]);
  // Who reads the police's row alone, or the own row alone, reads nothing of the answer.
  for (const person of [risto, world.liisa]) expect(await see(person)).not.toContain(said);
  await open(world.anna, world.firm);
  expect(await see(world.liisa)).not.toContain(said);
  await open(risto, world.firm);
  expect(await see(world.liisa)).toContain(said);
});

const row = (id: string, organisationId: string, more: object = {}) => ({
  ...{ id, organisationId, organisation: organisationId, kind: 'process-step', class: 'process', code: 'hearing' },
  ...{ status: 'planned', source: 'told-by-her', same: [] as { id: string; organisation: string }[] },
  ...more,
});

test('nothing is asked where no two registers can have the same', () => {
  expect(maybeSame([row('a', 'x'), row('b', 'x')])).toEqual([]);
  expect(maybeSame([row('a', 'x'), row('b', 'y', { code: 'main-hearing' })])).toEqual([]);
  expect(maybeSame([row('a', 'x'), row('b', 'y', { class: 'residence' })])).toEqual([]);
  expect(maybeSame([row('a', 'x'), row('b', 'y', { kind: 'note' })])).toEqual([]);
  expect(maybeSame([row('a', 'x'), row('b', 'y', { code: 'recorded-interview' })])).toHaveLength(2);
});

test('the row of the authority that calls leads; told and planned stay two', () => {
  const same = (...all: string[]) => ({ same: all.map((id) => ({ id, organisation: id })) });
  const [a, b] = [row('a', 'x', same('b')), row('b', 'y', { ...same('a'), source: 'own-authority' })];
  expect(countedRows([a, b, row('c', 'x')]).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(countedRows([a, { ...b, status: 'done' }])).toHaveLength(2);
  // One that is not shown takes nothing away.
  expect(countedRows([a])).toEqual([a]);
});
