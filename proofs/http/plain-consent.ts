import { randomUUID } from 'node:crypto';
import type { Person, SmallWorld } from './small-world.ts';

interface PlainConsent {
  readonly caseId: string;
  readonly recorder: Person;
  readonly owners: readonly string[];
  readonly to: string;
  /** Days until it ends, and until it is looked at again. */
  readonly days: number;
  readonly review: number;
}

const facts = {
  giver: 'herself',
  capacity: 'able',
  language: 'vi',
  interpreter: 'present',
  form: 'oral',
  limitsTold: true,
  refusalTold: true,
  copyGiven: 'given',
};

/** Records her consent that one organisation reads `account` of others, with nothing readable in its slips; returns its id. */
export async function recordPlainConsent(world: SmallWorld, consent: PlainConsent): Promise<string> {
  const { caseId, recorder, owners, to, days, review } = consent;
  const slips = [...new Set([recorder.organisation, to, ...owners])].map((organisationId) => ({
    organisationId,
    id: randomUUID(),
    purpose: 'AA==',
    explainedBy: null,
    exclusions: null,
  }));
  const [row] = await world.act<{ id: string }>(
    recorder,
    `select act.record_consent($1, 'plain', $2, $3, array['account'], now(), now() + $4 * interval '1 day', current_date + $5::integer, $6, $7) as id`,
    [caseId, owners, [to], days, review, JSON.stringify(facts), JSON.stringify(slips)],
    caseId,
  );
  return row?.id as string;
}
