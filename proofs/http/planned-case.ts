import { accessEndpoints, answerGrantRequest } from '../../src/domain/access/index.ts';
import { consentEndpoints, recordNetworkConsent } from '../../src/domain/consent/index.ts';
import { planEndpoints } from '../../src/domain/plan/index.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type OneCase, oneCase } from './one-case.ts';
import type { Person, WorldOptions } from './small-world.ts';

const today = dayOf(new Date());

/** The one case of the tests with what the plan needs: a network consent of Saarni and the county that both have opened. */
export async function plannedCase(options: WorldOptions = {}) {
  const world: OneCase = await oneCase({
    ...options,
    endpoints: [...planEndpoints, ...consentEndpoints, ...accessEndpoints, ...(options.endpoints ?? [])],
  });
  /** Records her consent that these organisations share the plan; returns its id. */
  const consent = async (recorder: Person, organisationIds: readonly string[]): Promise<string> => {
    const { id } = await world.as(recorder)(recordNetworkConsent, {
      organisationIds,
      purpose: 'Yhteinen suunnitelma',
      giver: 'herself',
      capacity: 'able',
      language: 'vi',
      interpreter: 'present',
      limitsTold: true,
      refusalTold: true,
      form: 'oral',
      copyGiven: 'given',
      startsOn: today,
      endsOn: addDays(today, 60),
      reviewOn: addDays(today, 30),
    });
    return id;
  };
  /** Opens what her consent asks of the worker's organisation. */
  const opens = async (worker: Person): Promise<void> => {
    const { rows } = await world.owner.query<{ id: string }>(
      `select id from app.grant_request where organisation_id = $1 and state = 'open'`,
      [worker.organisation],
    );
    for (const { id } of rows) await world.as(worker)(answerGrantRequest, { requestId: id, answer: 'open' });
  };
  return { ...world, consent, opens };
}

export type PlannedCase = Awaited<ReturnType<typeof plannedCase>>;
