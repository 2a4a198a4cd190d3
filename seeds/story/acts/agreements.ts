import { randomUUID } from 'node:crypto';
import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, leftBy, type Scene } from '../script.ts';
import { slipPlace } from '../sealed-places.ts';

export interface ConsentTerms {
  readonly from: readonly OrganisationKey[];
  readonly to: readonly OrganisationKey[];
  readonly classes: readonly string[];
  readonly purpose: string;
  /** Days from the day on which the story is told until the last day. */
  readonly endsIn: number;
  readonly reviewIn: number;
  readonly language: string;
  readonly interpreter?: 'present' | 'remote' | 'not-needed';
  readonly explainedBy?: string;
  readonly exclusions?: string;
  readonly giver?: 'herself' | 'guardian' | 'representative';
  readonly capacity?: 'able' | 'supported' | 'represented';
  readonly form?: 'written' | 'oral';
  readonly copyGiven?: 'given' | 'not-safe' | 'not-wanted';
}

const idsOf = (keys: readonly OrganisationKey[]) => keys.map((key) => organisations[key].id);
const hides = (keys: readonly OrganisationKey[]) => keys.some((key) => organisations[key].kind === 'shelter');

async function record(scene: Scene, kind: 'plain' | 'network', terms: ConsentTerms): Promise<string> {
  const { tx, vault, acting, caseId, today, toldOn } = scene;
  const [owners, receivers] = [idsOf(terms.from), idsOf(terms.to)];
  const plan = await tx.query<{ organisation_id: string; key_room_id: number }>(
    'select organisation_id, key_room_id from act.plan_consent($1, $2, $3, $4)',
    [caseId, kind, owners, receivers],
  );
  const slips = plan.map(({ organisation_id, key_room_id }) => {
    const id = randomUUID();
    const close = (field: Parameters<typeof slipPlace>[1], text: string | undefined) =>
      text === undefined ? null : vault.seal(slipPlace(id, field, key_room_id), text).toString('base64');
    const own = organisation_id === acting.organisationId;
    return {
      id,
      organisationId: organisation_id,
      purpose: close('purpose', terms.purpose),
      exclusions: close('exclusions', terms.exclusions),
      explainedBy: own ? close('explained-by', terms.explainedBy ?? acting.name) : null,
    };
  });
  const facts = {
    giver: terms.giver ?? 'herself',
    capacity: terms.capacity ?? 'able',
    language: terms.language,
    interpreter: terms.interpreter ?? 'not-needed',
    form: terms.form ?? 'written',
    limitsTold: true,
    refusalTold: true,
    copyGiven: terms.copyGiven ?? 'given',
  };
  const { id } = await tx.one<{ id: string }>(
    `select act.record_consent($1, $2, $3, $4, $5, d.starts, least(d.ends, d.starts + interval '365 days'), $8::date, $9, $10) as id
     from (select $6::date::timestamp at time zone 'Europe/Helsinki' as starts,
             ($7::date + 1)::timestamp at time zone 'Europe/Helsinki' as ends) d`,
    [
      caseId,
      kind,
      owners,
      receivers,
      terms.classes,
      today,
      addDays(toldOn, terms.endsIn),
      addDays(toldOn, terms.reviewIn),
      JSON.stringify(facts),
      JSON.stringify(slips),
    ],
  );
  return id;
}

/** Records her consent to what some organisations may show to others; it is left under `name`. */
export const consents = (name: string, terms: ConsentTerms): Act => ({
  audit: 'ConsentRecorded',
  on: 'case',
  async run(scene) {
    const id = await record(scene, 'plain', terms);
    scene.left.set(`consent:${name}`, id);
    scene.trail.about({ consentId: id, classes: terms.classes });
    if (hides([...terms.from, ...terms.to])) scene.trail.namesHidden();
  },
});

/** Records her network consent: each named organisation opens its shared plan to the others. */
export const consentsToNetwork = (
  among: readonly OrganisationKey[],
  terms: Omit<ConsentTerms, 'from' | 'to' | 'classes'>,
): Act => ({
  audit: 'NetworkConsentRecorded',
  on: 'case',
  async run(scene) {
    const id = await record(scene, 'network', { ...terms, from: among, to: among, classes: ['coordination'] });
    scene.left.set('consent:network', id);
    scene.trail.about({ consentId: id });
  },
});

/** Answers the request that a consent has made to the acting worker's organisation. */
export const answersRequest = (consent: string, informationClass: string, grant = true): Act => ({
  audit: grant ? 'GrantConfirmed' : 'GrantRefused',
  on: 'case',
  async run(scene) {
    const request = await scene.tx.one<{ id: string }>(
      'select id from app.grant_request where consent_id = $1 and class = $2',
      [leftBy(scene, `consent:${consent}`), informationClass],
    );
    await scene.tx.query('select act.answer_grant_request($1, $2, $3)', [scene.caseId, request.id, grant]);
    scene.trail.about({ requestId: request.id, class: informationClass });
  },
});

export const withdraws = (consent: string, hidden = false): Act => ({
  audit: 'ConsentWithdrawn',
  on: 'case',
  async run(scene) {
    const id = leftBy(scene, `consent:${consent}`);
    await scene.tx.query('select act.withdraw_consent($1, $2)', [scene.caseId, id]);
    scene.trail.about({ consentId: id });
    if (hidden) scene.trail.namesHidden();
  },
});

export const withdrawsEverything = (to?: OrganisationKey): Act => ({
  audit: 'EverythingWithdrawn',
  on: 'case',
  async run({ tx, caseId, trail }) {
    const toId = to ? organisations[to].id : null;
    await tx.query('select act.withdraw_all($1, $2)', [caseId, toId]);
    if (toId) trail.about({ organisationId: toId });
  },
});

export const narrows = (consent: string, away: { informationClass?: string; to?: OrganisationKey }): Act => ({
  audit: 'ConsentNarrowed',
  on: 'case',
  async run(scene) {
    const id = leftBy(scene, `consent:${consent}`);
    const toId = away.to ? organisations[away.to].id : null;
    await scene.tx.query('select act.narrow_consent($1, $2, $3, $4)', [
      scene.caseId,
      id,
      away.informationClass ?? null,
      toId,
    ]);
    scene.trail.about({ consentId: id });
  },
});

/** A grant on vital interest, for some days from the moment on. */
export const grantsVital = (to: OrganisationKey, informationClass: string, days: number): Act => ({
  audit: 'VitalGrantMade',
  on: 'case',
  async run({ tx, caseId, now, trail }) {
    const until = new Date(now.getTime() + days * 86_400_000 - 60_000);
    const { id } = await tx.one<{ id: string }>('select act.grant_vital($1, $2, $3, $4) as id', [
      caseId,
      organisations[to].id,
      informationClass,
      until,
    ]);
    trail.about({ grantId: id, class: informationClass });
  },
});
