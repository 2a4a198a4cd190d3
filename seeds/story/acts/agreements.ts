import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

/** How she was asked, and until when; what is left out is the most usual. */
export interface ConsentFacts {
  readonly purpose: string;
  /** Days from the day on which the story is told. */
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

export interface ConsentTerms extends ConsentFacts {
  readonly from: readonly OrganisationKey[];
  readonly to: readonly OrganisationKey[];
  readonly classes: readonly string[];
}

const idsOf = (keys: readonly OrganisationKey[]) => keys.map((key) => organisations[key].id);

/** A consent lasts a year at most; weekends may have moved its beginning. */
const longest = 360;

/** What is written down of how a consent was given, on the day of the act. */
export function factsOf(facts: ConsentFacts, { today, toldOn, worker }: Scene) {
  const { endsIn, reviewIn, ...said } = facts;
  const [wanted, latest] = [addDays(toldOn, endsIn), addDays(today, longest)];
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
    endsOn: [wanted, latest].sort()[0],
    reviewOn: addDays(toldOn, reviewIn),
  };
}

/** Records her consent to what some organisations may show to others; it is left under `name`. */
export const consents = (name: string, { from, to, classes, ...facts }: ConsentTerms): Act =>
  does(
    'ConsentRecorded',
    (scene) => ({ ownerIds: idsOf(from), toIds: idsOf(to), classes, ...factsOf(facts, scene) }),
    `consent:${name}`,
  );

/** Records her network consent: each named organisation opens its shared plan to the others. */
export const consentsToNetwork = (among: readonly OrganisationKey[], facts: ConsentFacts): Act =>
  does(
    'NetworkConsentRecorded',
    (scene) => ({ organisationIds: idsOf(among), ...factsOf(facts, scene) }),
    'consent:network',
  );

/** Answers what a consent asks of the own organisation. */
export const answersRequest =
  (consent: string, informationClass: string, answer: 'open' | 'refuse' = 'open'): Act =>
  async (scene) => {
    const requestId = await scene.requestOf(leftBy(scene, `consent:${consent}`), informationClass);
    await scene.through('GrantRequestAnswered', { requestId, answer });
  };

export const withdraws = (consent: string): Act =>
  does('ConsentWithdrawn', (scene) => ({ consentId: leftBy(scene, `consent:${consent}`) }));

export const withdrawsEverything = (): Act => does('EverythingWithdrawn', () => ({ extent: 'everything' }));

export const withdrawsFrom = (organisation: OrganisationKey): Act =>
  does('EverythingWithdrawn', () => ({ extent: 'organisation', organisationId: organisations[organisation].id }));

/** Takes one class out of a consent. */
export const narrows = (consent: string, informationClass: string): Act =>
  does('ConsentNarrowed', (scene) => ({ consentId: leftBy(scene, `consent:${consent}`), class: informationClass }));

/** A grant on vital interest, for some days from the moment on. */
export const grantsVital = (to: OrganisationKey, informationClass: string, days: number): Act =>
  does('GrantedOnVitalInterest', () => ({
    toId: organisations[to].id,
    class: informationClass,
    days,
    inDanger: 'on',
  }));
