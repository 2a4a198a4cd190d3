import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { safetyEndpoints } from './index.ts';
import { useOf } from './safe-contact.ts';
import { type Conditions, contactDecision, obstacle, strictest, type Verdict } from './safety.ts';

/** The pure rule of this slice and the verdict of the database are two writings of one rule: they must never differ. */
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: safetyEndpoints });
});
afterAll(() => world.stop());

interface Rule {
  readonly by: 'saarni' | 'county';
  readonly allowed: boolean;
  readonly days: number[];
  readonly hours: [string, string] | null;
  readonly who: string;
  readonly validDays: number | null;
}

const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const rule: fc.Arbitrary<Rule> = fc.record({
  by: fc.constantFrom('saarni', 'county'),
  allowed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 4 }),
  hours: fc.option(fc.tuple(clock, clock).filter(([from, until]) => from < until)),
  who: fc.constantFrom('anyone', 'own-organisation', 'lead'),
  validDays: fc.option(fc.integer({ min: -1, max: 2 })),
});
const rules = fc.uniqueArray(rule, { minLength: 1, maxLength: 2, selector: ({ by }) => by });

const conditionsOf = ({ allowed, days, hours, who, validDays, by }: Rule, today: string): Conditions => ({
  allowed,
  days,
  hourFrom: hours?.[0] ?? null,
  hourUntil: hours?.[1] ?? null,
  onlyLead: who === 'lead',
  messageAllowed: false,
  onlyOrganisations: who === 'own-organisation' ? [{ id: world[by], name: '' }] : [],
  validUntil: validDays === null ? null : addDays(today, validDays),
});

async function put(rule: Rule, today: string): Promise<void> {
  const { allowed, days, hourFrom, hourUntil, validUntil } = conditionsOf(rule, today);
  await world.owner.query(
    `insert into app.contact_rule (room_id, channel, allowed, days, hour_from, hour_until, who, checked_on, checked_by, valid_until, written_at)
     select id, 'call', $3, $4, $5, $6, $7, $9, $8, $10, now() from app.room where case_id = $1 and organisation_id = $2 and class = 'contact'`,
    [world.caseId, world[rule.by], allowed, days, hourFrom, hourUntil, rule.who, world.anna.id, today, validUntil],
  );
}

test('for any rules of two organisations: the lead, her colleague and the other organisation', async () => {
  const viewers = [
    { who: world.anna, by: 'saarni', isLead: true },
    { who: world.veikko, by: 'saarni', isLead: false },
    { who: world.minna, by: 'county', isLead: false },
  ] as const;
  await fc.assert(
    fc.asyncProperty(rules, async (all) => {
      const {
        rows: [moment],
      } = await world.owner.query<{ now: Date }>('select now() as now');
      const today = dayOf(moment!.now);
      await world.owner.query('delete from app.contact_rule');
      for (const item of all) await put(item, today);
      const conditions = all.map((item) => conditionsOf(item, today));
      for (const { who, by, isLead } of viewers) {
        const [verdict] = await world.act<Verdict>(
          who,
          'select forbidden, seen, usable_now from look.contact_verdict($1)',
          [world.caseId],
          world.caseId,
        );
        const stopped = obstacle(
          strictest(conditions),
          useOf({ organisationId: world[by], case: { leads: isLead, acting: isLead } }, moment!.now),
        );
        const own = all.some((item) => item.by === by);
        const expected = conditions.some(({ allowed }) => !allowed)
          ? 'forbidden'
          : !own
            ? 'unknown'
            : stopped
              ? 'not-now'
              : 'allowed';
        expect(contactDecision(verdict)).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
});

test('what the lead alone may use, nobody may where nobody acts as lead, whatever the rules of others allow', async () => {
  const always = { allowed: true, days: [1, 2, 3, 4, 5, 6, 7], hours: null, validDays: null } as const;
  const verdictFor = async () => {
    const sql = 'select forbidden, seen, usable_now from look.contact_verdict($1)';
    return contactDecision((await world.act<Verdict>(world.minna, sql, [world.caseId], world.caseId))[0]);
  };
  await world.owner.query('delete from app.contact_rule');
  const today = dayOf(new Date());
  await put({ ...always, days: [...always.days], by: 'county', who: 'anyone' }, today);
  expect(await verdictFor()).toBe('allowed');
  await put({ ...always, days: [...always.days], by: 'saarni', who: 'lead' }, today);
  expect(await verdictFor()).toBe('not-now');
  await world.owner.query(
    `update app.member m set ended_at = now() from app.party p where p.id = m.party_id and p.case_id = $1 and p.organisation_id = $2`,
    [world.caseId, world.saarni],
  );
  expect(await verdictFor()).toBe('not-now');
});
