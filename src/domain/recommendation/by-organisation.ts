import type { Organisation } from '../organisation/index.ts';
import { type AnswerState, counted, kindsOf, type Stance, stanceStates } from './stance.ts';
import { isOfThemes, type Library } from './standing.ts';

/** What one organisation has said of what stands: how many answers of each kind. Of a network, which is asked nothing itself, what it has said for its region. */
export interface OrganisationAnswers {
  readonly organisation: string;
  readonly forRegion: boolean;
  readonly counts: Readonly<Record<AnswerState, number>>;
}

/**
 * Answers of organisations to what is asked of their kind today. Those that are asked nothing and have said nothing are left out; whoever has
 * said most comes first.
 */
export function answersByOrganisation(
  { items, sets }: Library,
  stances: readonly Pick<Stance, 'organisationId' | 'item' | 'state'>[],
  organisations: readonly Organisation[],
): readonly OrganisationAnswers[] {
  const themed = new Set(sets.filter(isOfThemes).map(({ key }) => key));
  const asked = items.filter(({ state, set }) => state === 'current' && !themed.has(set));
  const said = new Map(stances.map(({ organisationId, item, state }) => [`${organisationId} ${item}`, state]));
  return organisations
    .map(({ id, name, kind }) => ({
      organisation: name,
      forRegion: kind === 'regional-network',
      counts: counted(
        asked.flatMap(({ key, addressees }): AnswerState[] => {
          const own = said.get(`${id} ${key}`);
          if (own) return [own];
          return addressees.some((addressee) => kindsOf[addressee].includes(kind)) ? ['none'] : [];
        }),
      ),
    }))
    .filter(({ counts }) => Object.values(counts).some((n) => n > 0))
    .toSorted((a, b) => saidIn(b.counts) - saidIn(a.counts) || a.organisation.localeCompare(b.organisation, 'fi'));
}

/** How many answers are any. */
export const saidIn = (counts: OrganisationAnswers['counts']): number =>
  stanceStates.reduce((sum, state) => sum + counts[state], 0);
