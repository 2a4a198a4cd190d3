import type { Case, Id, Time, Worker, World } from './facts.ts';
import { get, kindOf } from './facts.ts';
import { seesJoin } from './joins.ts';
import type { ListStanding } from './row.ts';
import type { CaseRow, Row } from './rows.ts';
import {
  actingLead,
  grantCounts,
  holds,
  isActive,
  isBarredOrganisation,
  isBarredWorker,
  isClosed,
  isHidden,
  isLive,
  isNamedFor,
  isPresent,
  leadOf,
  mayStandInNetwork,
  onTeam,
  partyOf,
  watchesAsTeamLead,
} from './standing.ts';
import { readsStudy } from './study.ts';
import type { InformationClass } from './words.ts';
import { isService } from './words.ts';

/** Who sees what, and who may write where. */

/** Sentences 3 and 6: at home when named; another's room when granted to one's organisation and named there. */
function readsClass(world: World, thisCase: Case, worker: Worker, owner: Id, of: InformationClass, now: Time): boolean {
  if (of === 'location' || !isNamedFor(world, thisCase, worker, of, now)) return false;
  if (worker.organisation === owner) return true;
  return thisCase.grants.some(
    (grant) =>
      grant.owner === owner &&
      grant.receiver === worker.organisation &&
      grant.of === of &&
      grantCounts(world, thisCase, grant, now),
  );
}

/** The table's row "owner's team lead", section 5. */
const readsAsTeamLead = (
  world: World,
  thisCase: Case,
  worker: Worker,
  owner: Id,
  of: InformationClass,
  now: Time,
): boolean =>
  (of === 'case' || of === 'coordination') &&
  worker.organisation === owner &&
  watchesAsTeamLead(world, thisCase, worker, now);

/** Sentence 11 and section 5 (left, closed, barred): where she is. */
export function seesPlace(
  world: World,
  thisCase: Case,
  worker: Worker,
  owner: Id,
  circle: readonly Id[],
  now: Time,
): boolean {
  if (!circle.includes(worker.id) || !isNamedFor(world, thisCase, worker, 'location', now)) return false;
  if (!isService(kindOf(world, worker.organisation))) return false;
  if (worker.organisation === owner) return true;
  return (
    !isClosed(thisCase, now) &&
    isPresent(thisCase, worker.organisation, now) &&
    !isBarredOrganisation(thisCase, worker.organisation, now)
  );
}

/** On the case, not left and not barred: what others open reaches it. */
const isReached = (item: Case, organisation: Id, now: Time): boolean =>
  isPresent(item, organisation, now) && !isBarredOrganisation(item, organisation, now);

/** Sentence 10: admitted by name, a worker of a service organisation; no location row opens a part. */
const inSafetyCircle = (world: World, thisCase: Case, worker: Worker, organisation: Id, now: Time): boolean =>
  isService(kindOf(world, worker.organisation)) &&
  isReached(thisCase, worker.organisation, now) &&
  isPresent(thisCase, organisation, now) &&
  thisCase.admissions.some(
    (each) => each.organisation === organisation && each.worker === worker.id && each.removed === null,
  );

/** Sentence 10: the owner of a room that is granted to the viewer's organisation. */
const grantsTo = (world: World, thisCase: Case, mine: Id, theirs: Id, now: Time): boolean =>
  thisCase.grants.some(
    (grant) => grant.owner === theirs && grant.receiver === mine && grantCounts(world, thisCase, grant, now),
  );

/** Sentences 9 and 10: a network consent valid now names theirs to mine. */
const inOneNetwork = (world: World, thisCase: Case, mine: Id, theirs: Id, now: Time): boolean =>
  isReached(thisCase, mine, now) &&
  isPresent(thisCase, theirs, now) &&
  mayStandInNetwork(world, thisCase, mine) &&
  mayStandInNetwork(world, thisCase, theirs) &&
  thisCase.consents.some(
    (consent) =>
      consent.network &&
      isLive(consent, now) &&
      consent.terms.some((term) => term.owner === theirs && term.receiver === mine),
  );

function partIsOpen(world: World, thisCase: Case, worker: Worker, organisation: Id, now: Time): boolean {
  const mine = worker.organisation;
  if (partyOf(thisCase, organisation) === undefined || !isNamedFor(world, thisCase, worker, 'case', now)) return false;
  if (organisation === mine) return true;
  if (kindOf(world, mine) === 'immigration') return false;
  if (mine === thisCase.lead && !isBarredOrganisation(thisCase, mine, now)) return true;
  if (isClosed(thisCase, now)) return false;
  if (isHidden(world, thisCase, organisation)) return inSafetyCircle(world, thisCase, worker, organisation, now);
  return (
    organisation === thisCase.lead ||
    inOneNetwork(world, thisCase, mine, organisation, now) ||
    grantsTo(world, thisCase, mine, organisation, now)
  );
}

/** Sentence 10: what names a hidden organisation is open at the lead's alone. */
export const keepsNames = (world: World, thisCase: Case, keeper: Id, names: readonly Id[]): boolean =>
  keeper === thisCase.lead || names.every((name) => name === keeper || !isHidden(world, thisCase, name));

/**
 * Section 5 b (b): what an organisation has recorded it goes on reading, whatever is hidden later; section 5: what named a hidden
 * one when the lead was handed over has closed with the lead.
 */
const staysOwn = (thisCase: Case, made: Id | null): boolean => made !== null && !thisCase.closedWithLead.includes(made);

type Slip = { readonly organisation: Id; readonly names: readonly Id[]; readonly made: Id | null };

/** Section 5: by members of the slip's organisation on the case. */
export const seesSlip = (world: World, thisCase: Case, worker: Worker, slip: Slip, now: Time): boolean =>
  worker.organisation === slip.organisation &&
  isNamedFor(world, thisCase, worker, 'case', now) &&
  (keepsNames(world, thisCase, slip.organisation, slip.names) || staysOwn(thisCase, slip.made));

/** Sentence 15, section 5 (käyttöloki) and 5 b (g); a hidden organisation keeps seeing its own. */
function seesLog(world: World, thisCase: Case, worker: Worker, keeper: Id, hidden: boolean, now: Time): boolean {
  if (worker.organisation !== keeper || !isActive(worker, now) || isBarredWorker(thisCase, worker.id, now))
    return false;
  const asMember =
    isNamedFor(world, thisCase, worker, 'case', now) &&
    (!hidden || keeper === thisCase.lead || isHidden(world, thisCase, keeper));
  return asMember || (worker.roles.includes('data-protection-officer') && !hidden);
}

/** Sentence 12: the acting lead of the case and the officer of the lead's organisation, never the barred; a lifted bar is none. */
function seesBar(
  world: World,
  thisCase: Case,
  worker: Worker,
  bar: Extract<CaseRow, { is: 'bar' }>,
  now: Time,
): boolean {
  if (bar.lifted || bar.worker === worker.id || bar.organisation === worker.organisation) return false;
  if (!isActive(worker, now) || isBarredWorker(thisCase, worker.id, now)) return false;
  const officer = worker.roles.includes('data-protection-officer') && worker.organisation === thisCase.lead;
  return officer || leadOf(world, thisCase, now) === worker.id;
}

/** Sentences 5 and 12: a bar on an intake worker closes that case's invitation for her. */
export const seesIntake = (item: Case, worker: Worker, organisation: Id, now: Time): boolean =>
  worker.organisation === organisation &&
  worker.roles.includes('intake-worker') &&
  isActive(worker, now) &&
  !isBarredWorker(item, worker.id, now);

/** Decision 17, answers 2 and 3: everything that must be so when it is sent must still be so until it is answered. */
export function offerStands(world: World, thisCase: Case, row: Extract<Row, { is: 'offer' }>, now: Time): boolean {
  const consent = thisCase.consents.find((each) => each.id === row.consent);
  const names = (of?: InformationClass) =>
    consent?.terms.some(
      (term) => term.receiver === row.organisation && (of === undefined || (term.owner === row.from && term.of === of)),
    ) === true;
  return (
    consent !== undefined &&
    isLive(consent, now) &&
    names() &&
    row.of.every(names) &&
    !isClosed(thisCase, now) &&
    isPresent(thisCase, row.from, now) &&
    (row.joins || isPresent(thisCase, row.organisation, now)) &&
    !isBarredOrganisation(thisCase, row.organisation, now) &&
    (!isHidden(world, thisCase, row.from) || row.organisation === thisCase.lead) &&
    (!isHidden(world, thisCase, row.organisation) || row.from === thisCase.lead)
  );
}

/** Section 2: her consent names this owner, that receiver and the account, and is valid at this moment. */
const consentHolds = (item: Case, row: Extract<CaseRow, { is: 'chosen' }>, now: Time): boolean =>
  item.consents.some(
    (consent) =>
      consent.id === row.consent && isLive(consent, now) && holds(consent, row.organisation, row.to, 'account'),
  );

/** Sentences 3 and 10, section 5: the own line says *led* where one is named and the own organisation leads; a team lead who is not named sees no part. */
function standsOnList(world: World, item: Case, worker: Worker, now: Time): ListStanding | null {
  if (isNamedFor(world, item, worker, 'case', now)) return item.lead === worker.organisation ? 'led' : 'named';
  return watchesAsTeamLead(world, item, worker, now) ? 'seen' : null;
}

function seesOnCase(world: World, worker: Worker, row: CaseRow, now: Time): boolean {
  const theCase = get(world.cases, row.case);
  switch (row.is) {
    case 'case':
      return isNamedFor(world, theCase, worker, 'case', now) || watchesAsTeamLead(world, theCase, worker, now);
    case 'list':
      return row.worker === worker.id && row.stands === standsOnList(world, theCase, worker, now);
    case 'part':
    case 'part-worker':
      return partIsOpen(world, theCase, worker, row.organisation, now);
    case 'member':
      return (
        worker.organisation === row.organisation &&
        (isNamedFor(world, theCase, worker, 'case', now) || watchesAsTeamLead(world, theCase, worker, now))
      );
    case 'entry':
      return (
        readsClass(world, theCase, worker, row.organisation, row.of, now) ||
        readsAsTeamLead(world, theCase, worker, row.organisation, row.of, now)
      );
    // Sentence 2 read narrowly: what a grant opens is the document, and its original stays with those who write there.
    case 'original':
      return worker.organisation === row.organisation && mayWrite(world, worker.id, row.case, row.of, now);
    case 'attendee':
      return (
        partIsOpen(world, theCase, worker, row.names, now) &&
        (readsClass(world, theCase, worker, row.organisation, 'coordination', now) ||
          readsAsTeamLead(world, theCase, worker, row.organisation, 'coordination', now))
      );
    // A notice opens nothing: it is told to one worker, and closes with the room of what it tells.
    case 'process-notice':
      return row.worker === worker.id && readsClass(world, theCase, worker, row.organisation, row.of, now);
    // Section 5 b: that a row is there is told to those alone who see it; an answer on two of them to those who see both.
    case 'match':
      return [row.organisation, row.other].every(
        (owner) =>
          readsClass(world, theCase, worker, owner, row.of, now) ||
          readsAsTeamLead(world, theCase, worker, owner, row.of, now),
      );
    case 'place':
      return seesPlace(world, theCase, worker, row.organisation, row.circle, now);
    case 'slip':
      return seesSlip(world, theCase, worker, row, now);
    // Decision 17, answer 8: by the own team, each class by those named for it and for coordination.
    case 'received':
      return (
        worker.organisation === row.organisation &&
        isNamedFor(world, theCase, worker, row.of, now) &&
        isNamedFor(world, theCase, worker, 'coordination', now) &&
        keepsNames(world, theCase, row.organisation, [row.from])
      );
    case 'draft':
      return (
        worker.id === row.worker &&
        seesSlip(world, theCase, worker, { organisation: row.organisation, names: [], made: null }, now)
      );
    // Sentence 3 and section 3 (disclosure, draft); decision 26, answers 4 and 6.
    case 'chosen':
      return (
        worker.organisation === row.organisation &&
        isNamedFor(world, theCase, worker, 'account', now) &&
        isNamedFor(world, theCase, worker, 'case', now) &&
        (row.stands === 'sent' || consentHolds(theCase, row, now)) &&
        (row.stands !== 'draft' || row.author === worker.id)
      );
    // Section 3 (justice: what was handed over), sentence 10; decision 26, answer 7.
    case 'handed':
      return (
        worker.organisation === row.organisation &&
        isNamedFor(world, theCase, worker, 'justice', now) &&
        keepsNames(world, theCase, row.organisation, row.names)
      );
    // Section 5 b (a): to the lead and backup of the case; what nobody acknowledges in time, to those whom the emergency road reaches at
    // that organisation: all named for the case, and the team lead over them. It stays with those whom the sender was told of. Who warned is
    // a name on it (sentence 10), for which it closes once it has been dealt with; until then it stays, without the name.
    case 'alert':
      return (
        worker.organisation === row.organisation &&
        (row.waits || keepsNames(world, theCase, row.organisation, [row.from])) &&
        (onTeam(world, theCase, worker, now).some(
          (member) => member.classes.includes('case') && (row.late || member.standing !== 'member'),
        ) ||
          (row.late && watchesAsTeamLead(world, theCase, worker, now)))
      );
    case 'log':
      return seesLog(world, theCase, worker, row.organisation, row.hidden, now);
    case 'join':
      return seesJoin(world, theCase, worker.id, row, now);
    case 'admission':
      return (
        leadOf(world, theCase, now) === worker.id || actingLead(world, theCase, row.organisation, now) === worker.id
      );
    // Section 5: asked by the lead of the case while it leads, answered by that organisation; who decides for a hidden part (sentence 10).
    case 'hand-over-question':
      return (
        (row.from === theCase.lead && leadOf(world, theCase, now) === worker.id) ||
        actingLead(world, theCase, row.organisation, now) === worker.id
      );
    // Section 5 b (g): by her who has asked, as long as that is hers to ask, and by the acting lead of that organisation's part. An answer may
    // tell that a part is hidden: it stays readable by her who gave it (b), and is else in the lead's keeping (settled earlier).
    case 'name-request':
      return worker.id === row.officer
        ? worker.roles.includes('data-protection-officer') && !isBarredWorker(theCase, worker.id, now)
        : actingLead(world, theCase, row.organisation, now) === worker.id &&
            (row.answeredBy === null || row.answeredBy === worker.id || theCase.lead === row.organisation);
    case 'bar':
      return seesBar(world, theCase, worker, row, now);
  }
}

/** Does this worker see this row at that moment? */
export function sees(world: World, workerId: Id, row: Row, now: Time): boolean {
  const worker = get(world.workers, workerId);
  if (!isActive(worker, now)) return false;
  switch (row.is) {
    case 'organisation':
      return true;
    // Section 3: open within the deployment; what is not published, or no longer stands, is the organisation's own (decision 79).
    case 'practice':
      return row.told || worker.organisation === row.organisation;
    // Section 2: who leads the work or keeps the settings of an organisation reads who has learnt what; each worker reads the own notes.
    case 'learnt':
      return (
        worker.id === row.worker ||
        (worker.organisation === row.organisation &&
          (worker.roles.includes('team-lead') || worker.roles.includes('organisation-admin')))
      );
    // Of nobody but that worker (decision 82).
    case 'self-assessment':
      return worker.id === row.worker;
    // Decision 84: a former version is its author's alone.
    case 'study':
      return row.author === worker.id || (row.last && readsStudy(worker, row));
    case 'account':
      return worker.organisation === row.organisation;
    case 'office-log':
      return worker.organisation === row.organisation && worker.roles.includes('data-protection-officer');
    // Section 2 (intake worker) and section 3 (organisation rooms, no case); decision 19, answers 1 to 3.
    case 'consultation':
    case 'consultation-taken':
      return worker.organisation === row.organisation && worker.roles.includes('intake-worker');
    // Concerns no case: her own alone. What administrators are told of it stands in looks-own.ts.
    case 'law-proposal':
    case 'consultation-own':
      return worker.id === row.worker;
    case 'intake-slip':
      return seesIntake(get(world.cases, row.case), worker, row.organisation, now);
    case 'offer': {
      const theCase = get(world.cases, row.case);
      return (
        row.stands !== 'withdrawn' &&
        seesIntake(theCase, worker, row.organisation, now) &&
        (row.stands === 'answered' || offerStands(world, theCase, row, now))
      );
    }
    default:
      return seesOnCase(world, worker, row, now);
  }
}

/** Sentence 10: is that organisation's part of the case open to this worker? */
export const seesPart = (world: World, worker: Id, caseId: Id, organisation: Id, now: Time): boolean =>
  partIsOpen(world, get(world.cases, caseId), get(world.workers, worker), organisation, now);

/** Sentence 2 and section 1, last paragraph: adding is possible where one is named, at home, while the case is open. */
export function mayWrite(world: World, worker: Id, caseId: Id, of: InformationClass, now: Time): boolean {
  const theCase = get(world.cases, caseId);
  return !isClosed(theCase, now) && isNamedFor(world, theCase, get(world.workers, worker), of, now);
}
