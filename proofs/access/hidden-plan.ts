import type { Case, Consent, Grant, Time, World } from './facts.ts';
import { day, get } from './facts.ts';
import { isBarredOrganisation, isClosed, isHidden } from './standing.ts';

/**
 * A hidden organisation has opened its plan to the lead's, on a consent between the two (sentence 10). Acts can do it, and so rarely do in a
 * drawn life that no row of a hidden organisation lay in anybody's calendar.
 */
export function withHiddenPlan(world: World, thisCase: Case, now: Time): Case {
  if (isClosed(thisCase, now)) return thisCase;
  const hidden = thisCase.parties.find(
    ({ organisation, left }) =>
      left === null &&
      organisation !== thisCase.lead &&
      isHidden(world, thisCase, organisation) &&
      !isBarredOrganisation(thisCase, organisation, now),
  );
  const recorder = thisCase.members.find((member) => member.organisation === hidden?.organisation)?.worker;
  if (hidden === undefined || recorder === undefined) return thisCase;
  const owner = get(world.workers, recorder).organisation;
  const term = { owner, receiver: thisCase.lead, of: 'coordination' } as const;
  const [from, until] = [now - day, now + 30 * day];
  const id = `${thisCase.id}-hidden-plan`;
  const consent: Consent = {
    id,
    network: false,
    terms: [term],
    gone: [],
    slips: [owner, thisCase.lead].map((organisation) => ({
      organisation,
      owners: [owner],
      receivers: [thisCase.lead],
      ended: false,
    })),
    recorder,
    from,
    until,
    withdrawn: null,
  };
  const grant: Grant = { ...term, id: `${id}-grant`, consent: id, from, until, ended: null };
  return { ...thisCase, consents: [...thisCase.consents, consent], grants: [...thisCase.grants, grant] };
}
