import type { Id, Time, Worker, World } from './facts.ts';
import { get } from './facts.ts';
import { seesIntake, seesPart, seesPlace } from './sight.ts';
import { grantRuns, isHidden, isNamedFor, shownAsTeamLead, shownOnTeam } from './standing.ts';
import type { InformationClass } from './words.ts';

/** What a row that is seen tells: names that lie on it, and teams and readers as they are shown. */

/**
 * Sentence 10: a location row names the organisation only to those of its circle who see that part; one that is not on the case is
 * as one that is hidden (section 5 b).
 */
export function seesNameOfPlace(world: World, worker: Id, caseId: Id, placeId: Id, now: Time): boolean {
  const theCase = get(world.cases, caseId);
  const place = theCase.places.find((each) => each.id === placeId);
  const viewer = get(world.workers, worker);
  return (
    place !== undefined &&
    place.names !== null &&
    seesPlace(world, theCase, viewer, place.organisation, place.circle, now) &&
    seesPart(world, worker, caseId, place.names, now)
  );
}

/** Sentence 5: the intake worker is shown who invites; of a hidden organisation only once it is accepted and leads to it. */
export function seesInviter(world: World, worker: Id, caseId: Id, invitationId: Id, now: Time): boolean {
  const theCase = get(world.cases, caseId);
  const invitation = theCase.invitations.find((each) => each.id === invitationId);
  return (
    invitation !== undefined &&
    seesIntake(theCase, get(world.workers, worker), invitation.organisation, now) &&
    (!isHidden(world, theCase, invitation.inviter) ||
      (invitation.answer === 'accepted' && invitation.organisation === theCase.lead))
  );
}

/** Sentence 12: the namings that run now, as the team is shown to those who may see that part. */
export const shownTeam = (world: World, caseId: Id, organisation: Id, now: Time): Id[] =>
  [...world.workers.values()]
    .filter(
      (worker) =>
        worker.organisation === organisation && shownOnTeam(world, get(world.cases, caseId), worker, now).length > 0,
    )
    .map((worker) => worker.id);

/**
 * Section 5: who reads the room of that class at home, as one is told who holds the class there: the own team and its team leads
 * (the table), and of those to whom a grant runs the workers named for it. A recorded consent names nobody. By namings and grants
 * as shown (sentence 12).
 */
export function knownReaders(world: World, worker: Id, caseId: Id, of: InformationClass, now: Time): Id[] {
  const theCase = get(world.cases, caseId);
  const viewer = get(world.workers, worker);
  if (of === 'location' || !isNamedFor(world, theCase, viewer, of, now)) return [];
  const owner = viewer.organisation;
  const receivers = theCase.grants
    .filter((grant) => grant.owner === owner && grant.of === of && grantRuns(world, theCase, grant, now))
    .map((grant) => grant.receiver);
  const isNamed = (reader: Worker): boolean =>
    [owner, ...receivers].includes(reader.organisation) &&
    shownOnTeam(world, theCase, reader, now).some((member) => member.classes.includes(of));
  const leads = (reader: Worker): boolean =>
    (of === 'case' || of === 'coordination') &&
    reader.organisation === owner &&
    shownAsTeamLead(world, theCase, reader, now);
  return [...world.workers.values()].filter((reader) => isNamed(reader) || leads(reader)).map((reader) => reader.id);
}
