import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { homeEndpoints } from '../home/index.ts';
import { summaryEndpoints } from './index.ts';

/** What waits on a case is told there, however much of its kind waits in other cases: of a kind the lists tell forty. */
let world: SmallWorld;
let veikko: Person;
const cases: string[] = [];

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...summaryEndpoints, ...homeEndpoints] });
  const anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  veikko = await world.worker(anna.organisation, 'Veikko Salo');
  for (let nth = 0; nth < 42; nth += 1) cases.push(await world.opens(anna, `Koivu-${'abcdefghij'[nth % 10]}`, veikko));
});
afterAll(() => world.stop());

const kindsOf = (rows: readonly { kind: string; caseId: string | null }[]) =>
  rows.map(({ kind, caseId }) => [kind, caseId]);

test('the first page of each of 42 cases tells that one has been named, and of no other case', async () => {
  const { rows } = (await world.json(veikko, 'GET', '/work/waiting')).body;
  expect(kindsOf(rows).filter(([kind]) => kind === 'named-backup')).toHaveLength(40);
  for (const caseId of [cases[0] ?? '', cases[1] ?? '', cases.at(-1) ?? '']) {
    const { waiting } = (await world.json(veikko, 'GET', `/cases/${caseId}`)).body;
    expect(kindsOf(waiting)).toContainEqual(['named-backup', caseId]);
    expect(new Set(waiting.map((row: { caseId: string }) => row.caseId))).toEqual(new Set([caseId]));
  }
});
