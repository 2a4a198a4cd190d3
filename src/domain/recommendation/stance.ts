import type { Day } from '../../platform/time/format.ts';
import type { Organisation, OrganisationKind } from '../organisation/index.ts';
import type { Addressee } from './recommendation.ts';

/** What an organisation says of a recommendation, the furthest first: marks always stand in this order. */
export const stanceStates = ['done', 'agreed', 'partly', 'not-agreed'] as const;
export type StanceState = (typeof stanceStates)[number];
/** The same, and that nothing was said. */
export const answerStates = [...stanceStates, 'none'] as const;
export type AnswerState = (typeof answerStates)[number];

/** One thing that is done for it. */
export interface Deed {
  readonly what: string;
  readonly who: string | null;
  readonly by: Day | null;
  readonly done: Day | null;
}
export const mostDeeds = 8;

/** What an organisation says of one recommendation. */
export interface Stance {
  readonly organisationId: string;
  readonly item: string;
  readonly version: number;
  readonly state: StanceState;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly deeds: readonly Deed[];
  readonly ownerId: string | null;
  readonly authorId: string;
  readonly dueOn: Day | null;
  readonly reviewOn: Day | null;
  readonly writtenOn: Day;
}

/** These say why: whoever agrees may. */
export const needsReason = (state: StanceState): boolean => state === 'partly' || state === 'not-agreed';

/** Whose answer counts for whom a recommendation speaks to. Nobody of a ministry, a court or an inspectorate works here. */
export const kindsOf: Readonly<Record<Addressee, readonly OrganisationKind[]>> = {
  police: ['police'],
  prosecutor: ['prosecutor'],
  court: [],
  'wellbeing-county': ['social-services', 'health-services'],
  'assistance-system': ['assistance-system'],
  ministry: [],
  ngo: ['victim-support', 'ngo', 'shelter'],
  immigration: ['immigration'],
  'labour-inspection': [],
  'child-protection': ['child-protection'],
  'employment-services': [],
  'police-board': [],
  all: [
    ...(['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection'] as const),
    ...(['counsel', 'assistance-system', 'police', 'prosecutor', 'immigration', 'research'] as const),
  ],
};

type Said = Pick<Stance, 'organisationId' | 'item' | 'state'>;
type Placed = Pick<Organisation, 'id' | 'kind' | 'region'>;

/** The one that has come least far: what one has done, another may have left undone. */
export const leastFar = (states: readonly StanceState[]): AnswerState =>
  stanceStates.findLast((state) => states.includes(state)) ?? 'none';

/** Answers for whoever is spoken to: of organisations of that kind; where none of them has said anything, of the network of the region. */
export function answerOf(said: readonly Said[], addressee: Addressee, kindOf: (id: string) => string): AnswerState {
  const states = (kinds: readonly string[]) =>
    said.filter(({ organisationId }) => kinds.includes(kindOf(organisationId))).map(({ state }) => state);
  const own = states(kindsOf[addressee]);
  return leastFar(own.length > 0 ? own : states(['regional-network']));
}

/** How each addressee of each item has answered in a region. */
export function answersIn(
  items: readonly { readonly key: string; readonly addressees: readonly Addressee[] }[],
  stances: readonly Said[],
  organisations: readonly Placed[],
): (item: string, addressee: Addressee) => AnswerState {
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const byItem = Map.groupBy(
    stances.filter(({ organisationId }) => kinds.has(organisationId)),
    ({ item }) => item,
  );
  const known = new Map(
    items.flatMap(({ key, addressees }) =>
      addressees.map((addressee) => [
        `${key} ${addressee}`,
        answerOf(byItem.get(key) ?? [], addressee, (id) => kinds.get(id) ?? ''),
      ]),
    ),
  );
  return (item, addressee) => known.get(`${item} ${addressee}`) ?? 'none';
}

/** How many of each, in the order of the marks. */
export const counted = (answers: readonly AnswerState[]): Readonly<Record<AnswerState, number>> =>
  Object.fromEntries(answerStates.map((state) => [state, answers.filter((each) => each === state).length])) as Record<
    AnswerState,
    number
  >;

/** The day that has come, if one has: of what is not done yet its due day, of anything its review. */
export function comeDue(
  { state, dueOn, reviewOn }: Pick<Stance, 'state' | 'dueOn' | 'reviewOn'>,
  today: Day,
): Day | null {
  const days = [state === 'agreed' || state === 'partly' ? dueOn : null, reviewOn].filter(
    (day): day is Day => day !== null && day <= today,
  );
  return days.sort()[0] ?? null;
}
