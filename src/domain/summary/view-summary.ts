import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCounsel, readScreen } from '../authority/index.ts';
import { readCaseHead, viewCaseAction } from '../case/index.ts';
import { isGuardianDanger, readChildren } from '../child/index.ts';
import { type ConsentBrief, endsSoon, listConsents } from '../consent/index.ts';
import { readCoupling, viewCouplingAction } from '../coupling/index.ts';
import { gatherWaiting, openPromises, tellShown, type Waiting, withPromises } from '../home/index.ts';
import { homeTable, standingOn } from '../home-municipality/index.ts';
import { listJoins } from '../joining/index.ts';
import { readNext } from '../meeting/index.ts';
import { isInvestigation } from '../organisation/index.ts';
import { readOwnBeside } from '../practice/index.ts';
import { isComing, type ProcessView, plannedSteps, readProcesses, readReminders } from '../process/index.ts';
import { safeContactOf } from '../safety/index.ts';
import { placeTable, readCovers, readOffers, type SectorPlace } from '../sector/index.ts';
import type { For } from '../service/index.ts';
import { readOnce } from '../telling/index.ts';
import { readTimeline } from '../timeline/index.ts';
import { readWaitingWarnings } from '../warning/index.ts';
import { SummaryPage } from './pages/SummaryPage.tsx';

const latest = 5;
const mostNext = 4;

type SummaryContext = Parameters<typeof readCoupling>[0];

/** What waits for the worker on this case: of the one source of all that waits. Warnings stand above all else in a card of their own. */
async function waitingOf({ tx, acting, now, trail, vault }: SummaryContext): Promise<Waiting[]> {
  const { facts, promises } = await gatherWaiting(tx, vault, acting, dayOf(now));
  const ofCase = ({ caseId }: { readonly caseId: string | null }) => caseId === acting.case.id;
  const [shown, promised] = [facts.filter(ofCase), promises.filter(ofCase)];
  await tellShown(tx, trail, acting.organisationId, shown);
  return withPromises(shown, openPromises(vault, trail, acting.organisationId, promised));
}

/** The consents that the own organisation keeps, as the first page tells of them. */
async function consentsOf({ tx, acting, now, trail, vault }: SummaryContext): Promise<ConsentBrief[]> {
  const consents = await listConsents(tx, vault, acting.case.id, now);
  return consents
    .filter(({ state }) => state === 'valid')
    .map((consent) => {
      trail.saw(acting.organisationId, 'agreement', `consent:${consent.id}:1`);
      const { id, state, owners, receivers, endsOn } = consent;
      return { id, state, owners, receivers, endsOn, daysLeft: endsSoon(consent, dayOf(now)) ?? null };
    });
}

/** The support behind the next step that is planned; where nothing is planned, no statement is spent on it. */
async function nextSupport(
  context: SummaryContext,
  courses: Promise<ProcessView[]>,
  places: Promise<SectorPlace[]> | null,
): Promise<Awaited<ReturnType<typeof readCoupling>> | null> {
  const next = plannedSteps((await courses).flatMap(({ steps }) => steps)).find((step) =>
    isComing(step, dayOf(context.now)),
  );
  return next ? readCoupling(context, { stepId: next.id, courses, places: places ?? undefined }) : null;
}

/** The first page of a case: how she may be contacted, what asks for attention, who is on it, what was recorded last. */
export const viewSummary = look({
  path: '/cases/:caseId',
  slug: '/t/:caseId',
  summary:
    'The case as far as it is open to one: head, safe contact, what waits for one, next steps, wishes, consents, parts, who helps and who is missing, other cases of the same person, the five entries recorded last.',
  input: z.object({ caseId: CaseId }),
  action: viewCaseAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CaseViewed',
  async run(context) {
    const { tx, acting, vault, trail, input, now } = context;
    const { reads } = acting.case;
    const investigation = isInvestigation(acting.kind);
    const readsCourses = reads.includes('process') || reads.includes('residence');
    // Who reads no shared plan has no such card, and no statement for it.
    const places = reads.includes('coordination') ? placeTable.read(tx, vault, trail, input.caseId) : null;
    const recorded = readChildren(context);
    const courses = readsCourses && !investigation ? readProcesses(tx, vault, trail, input.caseId) : undefined;
    const [
      head,
      safeContact,
      entries,
      helpers,
      covers,
      homes,
      joins,
      warnings,
      reminders,
      coupling,
      screen,
      counsel,
      processes,
      children,
      waiting,
      next,
      once,
      consents,
    ] = await Promise.all([
      readCaseHead(tx, acting),
      safeContactOf(context, recorded.then(isGuardianDanger)),
      investigation
        ? []
        : readTimeline(tx, vault, trail, input.caseId, { today: dayOf(now), limit: latest, until: dayOf(now) }),
      places,
      places && readCovers(context),
      places && homeTable.read(tx, vault, trail, input.caseId),
      investigation ? [] : listJoins(tx, vault, input.caseId),
      readWaitingWarnings(tx, input.caseId),
      readsCourses ? readReminders(context, dayOf(now), courses) : null,
      courses && viewCouplingAction.allows(acting) ? nextSupport(context, courses, places) : null,
      // Police and prosecutor have one screen of their own words instead.
      investigation ? readScreen(context) : null,
      acting.kind === 'counsel' ? readCounsel(context) : null,
      courses ?? [],
      recorded,
      waitingOf(context),
      // Police and prosecutor have the next measure and their own lines on their screen.
      investigation ? null : readNext(context, mostNext),
      !investigation && reads.includes('coordination') ? readOnce(context) : null,
      investigation ? [] : consentsOf(context),
    ]);
    for (const { id } of joins) trail.saw(acting.organisationId, 'case', `join:${id}:1`);
    for (const { id } of warnings.alerts) trail.saw(acting.organisationId, 'agreement', `warning:${id}:1`);
    for (const { id } of warnings.passed) trail.saw(acting.organisationId, 'agreement', `passed-warning:${id}:1`);
    trail.saw(acting.organisationId, 'case', `case:${head.id}:${head.version}`);
    // For whom services are sought: what this page shows of that to the reader anyway.
    const whom: For = {
      language: safeContact.language ?? undefined,
      serves: children.length > 0 ? ['children'] : [],
      today: dayOf(now),
    };
    const [offers, ownPractices] =
      helpers === null
        ? [{}, undefined]
        : await Promise.all([readOffers(tx, helpers, acting.organisationId, whom), readOwnBeside(tx)]);
    return {
      head,
      today: dayOf(now),
      safeContact,
      entries,
      places: helpers,
      covers: covers ?? [],
      arranges: homes && standingOn(homes, dayOf(now)),
      offers,
      ownPractices,
      joins,
      warnings,
      reminders,
      processes,
      coupling,
      screen,
      counsel,
      children,
      waiting,
      next,
      once,
      consents,
      kind: acting.kind,
    };
  },
  page: SummaryPage,
});
