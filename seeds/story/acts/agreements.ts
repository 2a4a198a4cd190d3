import { answerGrantRequest, grantVital } from '../../../src/domain/access/index.ts';
import {
  narrowConsent,
  recordConsent,
  recordNetworkConsent,
  withdrawAll,
  withdrawConsent,
} from '../../../src/domain/consent/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays, daysBetween } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

type Facts = Sent<typeof recordNetworkConsent>;
type Class = Sent<typeof recordConsent>['classes'][number];

/** How she was asked, and until when; what is left out is the most usual. */
export interface ConsentFacts {
  readonly purpose: string;
  /** Days from the day on which the story is told. */
  readonly endsIn: number;
  readonly reviewIn: number;
  readonly language: Facts['language'];
  readonly interpreter?: Facts['interpreter'];
  readonly explainedBy?: string;
  readonly exclusions?: string;
  readonly giver?: Facts['giver'];
  readonly capacity?: Facts['capacity'];
  readonly form?: Facts['form'];
  readonly copyGiven?: Facts['copyGiven'];
}

export interface ConsentTerms extends ConsentFacts {
  readonly from: readonly OrganisationKey[];
  readonly to: readonly OrganisationKey[];
  readonly classes: readonly Class[];
}

const idsOf = (keys: readonly OrganisationKey[]) => keys.map((key) => organisations[key].id);

/** A consent lasts a year at most; weekends may have moved its beginning. */
const longest = 360;

/** What is written down of how a consent was given, on the day of the act. */
export function factsOf(
  facts: ConsentFacts,
  { today, toldOn, worker }: Scene,
): Omit<Facts, 'caseId' | 'organisationIds'> {
  const { endsIn, reviewIn, ...said } = facts;
  return {
    giver: 'herself',
    capacity: 'able',
    interpreter: 'not-needed',
    form: 'written',
    copyGiven: 'given',
    explainedBy: worker.name,
    limitsTold: 'on',
    refusalTold: 'on',
    ...said,
    startsOn: today,
    endsOn: addDays(today, Math.min(longest, daysBetween(today, toldOn) + endsIn)),
    reviewOn: addDays(toldOn, reviewIn),
  };
}

/** Records her consent to what some organisations may show to others; it is left under `name`. */
export const consents = (name: string, { from, to, classes, ...facts }: ConsentTerms): Act =>
  does(
    recordConsent,
    (scene) => ({ ownerIds: idsOf(from), toIds: idsOf(to), classes, ...factsOf(facts, scene) }),
    `consent:${name}`,
  );

/** Records her network consent: each named organisation opens its shared plan to the others. */
export const consentsToNetwork = (among: readonly OrganisationKey[], facts: ConsentFacts): Act =>
  does(
    recordNetworkConsent,
    (scene) => ({ organisationIds: idsOf(among), ...factsOf(facts, scene) }),
    'consent:network',
  );

/** Answers what a consent asks of the own organisation. */
export const answersRequest =
  (consent: string, informationClass: Class, answer: Sent<typeof answerGrantRequest>['answer'] = 'open'): Act =>
  async (scene) => {
    const requestId = await scene.requestOf(leftBy(scene, `consent:${consent}`), informationClass);
    await scene.through(answerGrantRequest, { requestId, answer });
  };

export const withdraws = (consent: string): Act =>
  does(withdrawConsent, (scene) => ({ consentId: leftBy(scene, `consent:${consent}`) }));

export const withdrawsEverything = (): Act => does(withdrawAll, () => ({ extent: 'everything' }));

export const withdrawsFrom = (organisation: OrganisationKey): Act =>
  does(withdrawAll, () => ({ extent: 'organisation', organisationId: organisations[organisation].id }));

/** Takes one class out of a consent. */
export const narrows = (consent: string, informationClass: Class): Act =>
  does(narrowConsent, (scene) => ({ consentId: leftBy(scene, `consent:${consent}`), class: informationClass }));

/** A grant on vital interest, for some days from the moment on. */
export const grantsVital = (to: OrganisationKey, informationClass: Class, days: number): Act =>
  does(grantVital, () => ({
    toId: organisations[to].id,
    class: informationClass,
    days,
    inDanger: 'on',
  }));
