import type { Case, Consent, Grant, Id, Member, Party, Time, Worker, World } from './facts.ts';
import { get, kindOf } from './facts.ts';
import type { InformationClass } from './words.ts';
import { fitsNetwork, isOutside, mayBeGranted } from './words.ts';

/** Small predicates over the facts: what is true of a worker, an organisation, a consent or a grant at a moment. */

const begun = (from: Time, now: Time): boolean => from <= now;
const lasts = (until: Time | null, now: Time): boolean => until === null || now < until;

/** The account lives. */
export const isActive = (worker: Worker, now: Time): boolean => lasts(worker.ended, now);

/** Section 2, sentences 4 and 15: admins, officers, intake workers, co-ordinators and researchers as such work on no case. */
export const worksOnCases = (world: World, worker: Worker): boolean =>
  (worker.roles.includes('worker') || worker.roles.includes('team-lead')) &&
  !isOutside(kindOf(world, worker.organisation));

export const canBeNamed = (world: World, worker: Worker, now: Time): boolean =>
  isActive(worker, now) && worksOnCases(world, worker);

/** Sentence 3: a naming counts in its own time, and only on the team of the worker's own organisation. */
export const isNow = (member: Member, now: Time): boolean =>
  begun(member.from, now) && lasts(member.until, now) && lasts(member.ended, now);

export const partyOf = (item: Case, organisation: Id): Party | undefined =>
  item.parties.find((party) => party.organisation === organisation);

/** On the case and not left. */
export const isPresent = (item: Case, organisation: Id, now: Time): boolean => {
  const party = partyOf(item, organisation);
  return party !== undefined && begun(party.joined, now) && lasts(party.left, now);
};

export const isClosed = (item: Case, now: Time): boolean => item.closed !== null && begun(item.closed, now);

/** Sentence 12: a bar that has not been lifted. What it has ended at once, lifting does not bring back. */
export const isBarredWorker = (item: Case, worker: Id, now: Time): boolean =>
  item.bars.some((bar) => bar.worker === worker && begun(bar.from, now) && lasts(bar.lifted, now));

export const isBarredOrganisation = (item: Case, organisation: Id, now: Time): boolean =>
  item.bars.some((bar) => bar.organisation === organisation && begun(bar.from, now) && lasts(bar.lifted, now));

/** Sentence 10: what has been said last on this case; unsaid, a shelter's part is hidden. */
export const isHidden = (world: World, thisCase: Case, organisation: Id): boolean =>
  thisCase.said.findLast((each) => each.organisation === organisation)?.hidden ??
  kindOf(world, organisation) === 'shelter';

/**
 * Sentences 3 and 12, section 5: the namings by which a worker stands on a case as everybody who may see them is shown them; a
 * closed case keeps lead and backup. A bar has ended those of before it, and one of after it is shown as valid.
 */
export function shownOnTeam(world: World, thisCase: Case, worker: Worker, now: Time): readonly Member[] {
  const namings = thisCase.members.filter(
    (member) => member.worker === worker.id && member.organisation === worker.organisation && isNow(member, now),
  );
  if (namings.length === 0 || !canBeNamed(world, worker, now)) return [];
  return isClosed(thisCase, now) ? namings.filter((member) => member.standing !== 'member') : namings;
}

/** The namings in force: while a worker is barred, none opens anything (sentence 12). */
export const onTeam = (world: World, thisCase: Case, worker: Worker, now: Time): readonly Member[] =>
  isBarredWorker(thisCase, worker.id, now) ? [] : shownOnTeam(world, thisCase, worker, now);

/** Sentence 3. */
export const isNamedFor = (world: World, thisCase: Case, worker: Worker, of: InformationClass, now: Time): boolean =>
  onTeam(world, thisCase, worker, now).some((member) => member.classes.includes(of));

/**
 * Sentence 4 and section 5: the lead, else the backup, on the same terms; else nobody. Sentence 12: one who was named again while
 * barred is shown as valid, so nobody of an organisation that does not see the bar acts in her place, or that would tell of it.
 */
export function actingLead(world: World, thisCase: Case, organisation: Id, now: Time): Id | null {
  const shownAs = (standing: Member['standing']): Id | undefined =>
    thisCase.members.find(
      (member) =>
        member.organisation === organisation &&
        member.standing === standing &&
        shownOnTeam(world, thisCase, get(world.workers, member.worker), now).includes(member),
    )?.worker;
  const free = (worker: Id | undefined): Id | null =>
    worker === undefined || isBarredWorker(thisCase, worker, now) ? null : worker;
  const [lead, backup] = [shownAs('lead'), shownAs('backup')];
  return organisation === thisCase.lead ? (free(lead) ?? free(backup)) : free(lead ?? backup);
}

/** The lead of the case: the acting lead of the organisation that holds the lead. */
export const leadOf = (world: World, thisCase: Case, now: Time): Id | null =>
  actingLead(world, thisCase, thisCase.lead, now);

/** Sentence 4: appointed over that worker, in the same organisation. */
export const isTeamLeadOver = (lead: Worker, worker: Worker): boolean =>
  lead.roles.includes('team-lead') && lead.organisation === worker.organisation && lead.leads.includes(worker.id);

/** Section 5: while a worker whom she leads is named, as it is shown to her (sentence 12). */
export const shownAsTeamLead = (world: World, thisCase: Case, lead: Worker, now: Time): boolean =>
  lead.roles.includes('team-lead') &&
  isActive(lead, now) &&
  !isClosed(thisCase, now) &&
  thisCase.members.some((member) => {
    const worker = get(world.workers, member.worker);
    return (
      member.organisation === lead.organisation &&
      isNow(member, now) &&
      canBeNamed(world, worker, now) &&
      isTeamLeadOver(lead, worker)
    );
  });

/** The same in force: a bar on the team lead closes the case for her. */
export const watchesAsTeamLead = (world: World, thisCase: Case, lead: Worker, now: Time): boolean =>
  !isBarredWorker(thisCase, lead.id, now) && shownAsTeamLead(world, thisCase, lead, now);

/** Sentence 8. */
export const isLive = (consent: Consent, now: Time): boolean =>
  begun(consent.from, now) && now < consent.until && lasts(consent.withdrawn, now);

/** Not withdrawn and not run out; it may begin later. */
export const isStanding = (consent: Consent, now: Time): boolean =>
  now < consent.until && lasts(consent.withdrawn, now);

/** What a consent still holds after narrowing. */
export const holds = (consent: Consent, owner: Id, receiver: Id, of: InformationClass): boolean =>
  consent.terms.some((term) => term.owner === owner && term.receiver === receiver && term.of === of);

/** Sentence 9: never to these kinds, never to a hidden organisation, whatever was recorded. */
export const mayStandInNetwork = (world: World, thisCase: Case, organisation: Id): boolean =>
  fitsNetwork(kindOf(world, organisation)) && !isHidden(world, thisCase, organisation);

/** Sentence 10: nothing runs between a hidden organisation and any but the lead's. */
const hiddenAllows = (world: World, thisCase: Case, owner: Id, receiver: Id): boolean =>
  (!isHidden(world, thisCase, owner) || receiver === thisCase.lead) &&
  (!isHidden(world, thisCase, receiver) || owner === thisCase.lead);

/** Sentences 7 to 9: the basis of a grant stands now. */
function basisStands(world: World, thisCase: Case, grant: Grant, now: Time): boolean {
  if (grant.consent === null) return true;
  const consent = thisCase.consents.find((each) => each.id === grant.consent);
  if (consent === undefined || !isLive(consent, now) || !holds(consent, grant.owner, grant.receiver, grant.of))
    return false;
  return (
    !consent.network ||
    (mayStandInNetwork(world, thisCase, grant.owner) && mayStandInNetwork(world, thisCase, grant.receiver))
  );
}

/** Does this grant open anything, as those are told who may see it? Closed cases and leaving cut it (section 5). */
export const grantRuns = (world: World, thisCase: Case, grant: Grant, now: Time): boolean =>
  !isClosed(thisCase, now) &&
  begun(grant.from, now) &&
  now < grant.until &&
  lasts(grant.ended, now) &&
  isPresent(thisCase, grant.owner, now) &&
  isPresent(thisCase, grant.receiver, now) &&
  mayBeGranted(grant.of, kindOf(world, grant.owner), kindOf(world, grant.receiver)) &&
  hiddenAllows(world, thisCase, grant.owner, grant.receiver) &&
  basisStands(world, thisCase, grant, now);

/** Sentence 12 and section 5: a bar cuts what runs to the organisation and what it has given, later grants too. */
export const grantCounts = (world: World, thisCase: Case, grant: Grant, now: Time): boolean =>
  grantRuns(world, thisCase, grant, now) &&
  !isBarredOrganisation(thisCase, grant.owner, now) &&
  !isBarredOrganisation(thisCase, grant.receiver, now);
