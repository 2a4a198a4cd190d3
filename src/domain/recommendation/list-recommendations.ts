import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalChoice, optionalText, readDay } from '../../platform/http/fields.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import { listOrganisations, type Organisation } from '../organisation/index.ts';
import { themes } from '../practice/index.ts';
import { RecommendationsPage } from './pages/RecommendationsPage.tsx';
import { findRecommendationAction, loadRecommendationsAction, takeStanceAction } from './recommendation.access.ts';
import { readColleagueNames, readLibrary, readStances } from './recommendation.queries.ts';
import { addressees } from './recommendation.ts';
import { answerStates, answersIn, counted, leastFar, type Stance } from './stance.ts';
import { isOfThemes, type StandingItem } from './standing.ts';

/** The region that stands for all of them. */
export const everywhere = 'all';

/** What has changed between two days of what is looked at, the newest first. */
function changesBetween(
  before: readonly Stance[],
  now: readonly Stance[],
  organisations: readonly Organisation[],
  looked: readonly StandingItem[],
) {
  const words = new Map(looked.map((item) => [item.key, item.words]));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return now
    .filter(({ organisationId, item }) => names.has(organisationId) && words.has(item))
    .map(({ organisationId, item, state, writtenOn }) => ({
      item,
      words: words.get(item) ?? {},
      organisation: names.get(organisationId) ?? '',
      before: before.find((each) => each.organisationId === organisationId && each.item === item)?.state ?? null,
      after: state,
      on: writtenOn,
    }))
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.item.localeCompare(b.item));
}

interface Chosen {
  readonly set?: string | undefined;
  readonly theme?: string | undefined;
}

const isChosen = ({ set, theme }: Chosen, item: StandingItem): boolean =>
  (set === undefined || item.set === set) && (theme === undefined || item.themes.some((each) => each === theme));

/** The past day that is looked at. What is no day, or has not been yet, is told, and what stands now is shown. */
function dayLookedAt(asked: string | undefined, today: Day) {
  const read = asked === undefined ? undefined : readDay(asked);
  const isPast = read !== undefined && read < today;
  const wrong = asked === undefined || isPast || read === today ? null : read ? ('future' as const) : ('day' as const);
  return { day: isPast ? read : null, askedDay: wrong === null ? null : { said: asked ?? '', wrong } };
}

/** What is recommended to whom, and what those in a region have said of it: now, or as it stood on a day that has passed. */
export const listRecommendations = look({
  path: '/recommendations',
  slug: '/suositukset',
  summary:
    'Recommendations by addressee, with what the organisations of a region have said of each: now, or as it stood on a past day with what has changed since.',
  input: z.object({
    set: optionalText(30),
    theme: optionalChoice(themes),
    addressee: optionalChoice(addressees),
    region: optionalText(120),
    day: optionalText(40),
  }),
  action: findRecommendationAction,
  subject: () => onOwn,
  audit: 'RecommendationsListed',
  async run({ tx, acting, now, input }) {
    const today = dayOf(now);
    const { day, askedDay } = dayLookedAt(input.day, today);
    const [library, standingLibrary, stances, standing, all] = await Promise.all([
      readLibrary(tx, day),
      readLibrary(tx, null),
      readStances(tx, day),
      readStances(tx, null),
      listOrganisations(tx),
    ]);
    const regions = [...new Set(all.map(({ region }) => region))].toSorted();
    const ownRegion = all.find(({ id }) => id === acting.organisationId)?.region ?? everywhere;
    // Of a region that is none nothing is claimed.
    const region = [...regions, everywhere].find((each) => each === input.region) ?? ownRegion;
    const organisations = region === everywhere ? all : all.filter((each) => each.region === region);
    const themed = new Set(standingLibrary.sets.filter(isOfThemes).map(({ key }) => key));
    // Themes stand among the lists; among what is asked of somebody they stand where their list is chosen.
    const isAsked = ({ set }: StandingItem) => input.set === set || !themed.has(set);
    const isNarrowed = Boolean(input.set ?? input.theme ?? input.addressee);
    const chosen = library.items.filter((item) => isChosen(input, item));
    const current = chosen.filter((item) => item.state === 'current' && isAsked(item));
    const answer = answersIn(current, stances, organisations);
    const rows = addressees.flatMap((addressee) => {
      const answers = current
        .filter((item) => item.addressees.includes(addressee))
        .map(({ key }) => answer(key, addressee));
      return answers.length === 0
        ? []
        : [
            {
              addressee,
              answers: answers.toSorted((a, b) => answerStates.indexOf(a) - answerStates.indexOf(b)),
              counts: counted(answers),
            },
          ];
    });
    const own = new Map(
      stances.filter(({ organisationId }) => organisationId === acting.organisationId).map((each) => [each.item, each]),
    );
    const names = await readColleagueNames(
      tx,
      [...own.values()].flatMap(({ ownerId }) => ownerId ?? []),
    );
    const here = new Set(organisations.map(({ id }) => id));
    const isListed = (item: StandingItem) =>
      isChosen(input, item) &&
      (input.addressee === undefined || item.addressees.includes(input.addressee)) &&
      (!isNarrowed || isAsked(item));
    const items = library.items
      .filter(isListed)
      .toSorted((a, b) => Number(a.state !== 'current') - Number(b.state !== 'current'))
      .map((item) => {
        const said = own.get(item.key);
        const states = stances.filter((each) => each.item === item.key && here.has(each.organisationId));
        return {
          ...item,
          answer: input.addressee ? answer(item.key, input.addressee) : leastFar(states.map(({ state }) => state)),
          own: said
            ? {
                ...{ state: said.state, dueOn: said.dueOn, reviewOn: said.reviewOn },
                owner: said.ownerId === null ? null : (names.get(said.ownerId) ?? null),
              }
            : null,
        };
      });
    return {
      filter: { set: input.set, theme: input.theme, addressee: input.addressee },
      ...{ today, day, askedDay, region, regions },
      // A list that came later can be chosen all the same: it says that nothing of it stood.
      sets: standingLibrary.sets.map((set) => ({
        ...(library.sets.find(({ key }) => key === set.key) ?? set),
        items: library.items.filter((item) => item.set === set.key && item.state === 'current').length,
      })),
      rows,
      counts: counted(rows.flatMap(({ answers }) => answers)),
      items,
      changes:
        day === null ? [] : changesBetween(stances, standing, organisations, standingLibrary.items.filter(isListed)),
      may: { speak: takeStanceAction.allows(acting), load: loadRecommendationsAction.allows(acting) },
    };
  },
  page: RecommendationsPage,
});
