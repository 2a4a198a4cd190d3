import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from './codes.ts';
import { pinned, textsByHand } from './pinned.ts';
import type { Claim } from './proof.ts';
import { asked, equalities, kept, never } from './proof.ts';
import type { Proving } from './proving.ts';
import { openProving, storyOf } from './proving.ts';
import { catalogueOf } from './sql/catalogue.ts';
import { classes, kinds } from './state.ts';
import { not } from './term.ts';

let proving: Proving;
beforeAll(async () => {
  proving = await openProving();
});
afterAll(async () => proving.close());

/** Every claim that fails in some state, with the story of that state. */
async function failing(claims: readonly Claim[]): Promise<string[]> {
  const found: string[] = [];
  for (const claim of claims) {
    const story = await storyOf(proving.solver, claim);
    if (story !== null) found.push(`${claim.name}. ${story}`);
  }
  return found;
}

/** Some hundred times what the longest takes by itself: a busy machine is no fault of the formula. */
const timeout = 1_800_000;

describe('in every state', () => {
  test('the database shows to a worker exactly the rows that the sentences say', { timeout }, async () => {
    const begun = performance.now();
    const claims = equalities(catalogueOf(proving.source), asked(proving.source.policies));
    expect(await failing(claims)).toEqual([]);
    console.log(`${claims.length} equalities in ${Math.round((performance.now() - begun) / 1000)} s`);
  });

  test('a paper lies with its keeper, in one of the two drawers there', { timeout }, async () => {
    const claims = kept(catalogueOf(proving.source), asked(proving.source.policies));
    expect(claims.length).toBeGreaterThan(8);
    expect(await failing(claims)).toEqual([]);
  });

  test('what must never be does not happen', { timeout }, async () => {
    const begun = performance.now();
    const claims = never(catalogueOf(proving.source), asked(proving.source.policies));
    expect(await failing(claims)).toEqual([]);
    console.log(`${claims.length} invariants in ${Math.round((performance.now() - begun) / 1000)} s`);
  });
});

describe('what the proof rests on', () => {
  test('each kind of row is seen in some state and not seen in another: no equality is empty', {
    timeout,
  }, async () => {
    const claims = equalities(catalogueOf(proving.source), asked(proving.source.policies));
    const empty: string[] = [];
    for (const { name, asks, leaks } of claims) {
      if ((await proving.solver.find([asks, leaks])) === null) empty.push(`${name} is never seen`);
      if ((await proving.solver.find([asks, not(leaks)])) === null) empty.push(`${name} is always seen`);
    }
    expect(empty).toEqual([]);
  });

  test('a formula that the solver cannot read is refused, not left out', async () => {
    const [claim] = equalities(catalogueOf(proving.source), asked(proving.source.policies));
    const unread = { ...not(claim!.asks), op: 'no-such-word' } as unknown as Claim['asks'];
    await expect(proving.solver.find([unread])).rejects.toThrow();
  });

  test('functions that are stood for by hand are still those that were read when they were', () => {
    expect(textsByHand(proving.source)).toEqual(pinned);
  });

  test('every table under a policy is asked about, or stands in the list of those that are not', () => {
    const covered = new Set(asked(proving.source.policies).flatMap(({ tables }) => tables));
    const rest = [...new Set(proving.source.policies.map(({ table }) => table))].filter((table) => !covered.has(table));
    expect(rest.toSorted()).toEqual(Object.keys(notAsked));
  });

  test('a policy is one of those that are read', () => {
    expect(proving.source.sorts).toEqual([
      'add for INSERT to {rinnalla_change}, permissive',
      'correct for UPDATE to {rinnalla_change}, permissive',
      // The program's own owner of tables, by which no login comes in.
      'owner for ALL to {rinnalla_owner}, permissive',
      'see for SELECT to {rinnalla_change,rinnalla_jobs,rinnalla_look}, permissive',
    ]);
  });

  test('kinds and classes of the vocabulary are those of the database', () => {
    const catalogue = catalogueOf(proving.source);
    const known = new Set([...kinds, ...classes].map(codeOf));
    for (const { cells } of catalogue.data.get('priv.grantable')!.rows)
      for (const cell of Object.values(cells))
        expect(known.has(Number(cell.is === 'number' && cell.v.value))).toBe(true);
  });
});

/** Tables of which the formula says nothing, and why. */
const notAsked: Readonly<Record<string, string>> = {
  'app.adoption': 'open within the deployment',
  'app.case_join': 'two cases at once',
  'app.case_list': 'made of rooms of class case, which are asked',
  'app.consultation': 'of no case',
  'app.consultation_own': 'of no case',
  'app.consultation_taken': 'of no case',
  'app.deadline_rule': 'open within the deployment',
  'app.hand_over': 'seen by who sees one of its slips, which are asked',
  'app.helpline': 'open within the deployment',
  'app.intake_slip': 'in the intake room, which has no case',
  'app.law_entry': 'open within the deployment',
  'app.law_proposal': 'of no case',
  'app.learnt': 'of no case',
  'app.network_agreed': 'open within the deployment',
  'app.network_host': 'open within the deployment',
  'app.network_meeting': 'open within the deployment',
  'app.network_member': 'open within the deployment',
  'app.network_week': 'open within the deployment',
  'app.organisation': 'names: drawn by sight of parts and rooms (decision 35)',
  'app.organisation_competence': 'open within the deployment',
  'app.practice': 'of no case',
  'app.recommendation_set': 'open within the deployment',
  'app.referral_offer': 'in the intake room, which has no case',
  'app.region_competence': 'open within the deployment',
  'app.room': 'holds nothing but its class; what lies in it is asked',
  'app.self_assessment': 'of no case',
  'app.service': 'open within the deployment',
  'app.service_version': 'open within the deployment',
  'app.service_words': 'open within the deployment',
  'app.stance': 'open within the deployment',
  'app.study': 'of no case',
  'app.study_release': 'open within the deployment',
  'app.training': 'open within the deployment',
  'app.worker': 'accounts of the own organisation, of no case',
};
