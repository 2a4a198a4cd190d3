import type { ActOf } from './acts.ts';
import type { Case, Consent, ConsentSlip, Grant, GrantRequest, Id, Term, Time, World } from './facts.ts';
import { day, get } from './facts.ts';
import type { Scene } from './scene.ts';
import { hasLeft } from './scene.ts';
import { isNamedFor } from './standing.ts';

/** What becomes of consents, grants and requests. */

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)];

const linesOf = (act: ActOf<'record-consent'>): Term[] =>
  unique(act.owners).flatMap((owner) =>
    unique(act.receivers)
      .filter((receiver) => receiver !== owner)
      .flatMap((receiver) => [...new Set(act.of)].map((of): Term => ({ owner, receiver, of }))),
  );

/**
 * One slip for each owner-from, organisation-to and the recorder (access.md section 3, last paragraph). Of a plain consent
 * an owner's names only itself and the receivers, a receiver's only the owners and itself.
 */
function slipsOf(act: ActOf<'record-consent'>, recorder: Id): ConsentSlip[] {
  const owners = unique(act.owners);
  const receivers = unique(act.receivers);
  const whole = (organisation: Id): boolean => act.network || organisation === recorder;
  return unique([...owners, ...receivers, recorder]).map(
    (organisation): ConsentSlip => ({
      organisation,
      owners: !whole(organisation) && owners.includes(organisation) ? [organisation] : owners,
      receivers: whole(organisation) || owners.includes(organisation) ? receivers : [organisation],
      ended: false,
    }),
  );
}

/** A grant never lasts longer than 365 days nor than its consent (sentence 6). */
const grantOn = (id: Id, term: Term, consent: Consent, from: Time): Grant => ({
  ...term,
  id: `${id}:${term.receiver}`,
  consent: consent.id,
  from,
  until: Math.min(consent.until, from + 365 * day),
  ended: null,
});

/** Sentence 8: what the recorder may grant is granted at once, the rest is asked of each owner, class by class. */
export function recordConsent(world: World, thisCase: Case, act: ActOf<'record-consent'>, now: Time): Case {
  const by = get(world.workers, act.by);
  const terms = linesOf(act);
  const consent: Consent = {
    id: act.id,
    network: act.network,
    terms,
    gone: [],
    slips: slipsOf(act, by.organisation),
    recorder: act.by,
    from: act.from,
    until: act.until,
    withdrawn: null,
  };
  const mine = (of: Term['of'], owner: Id): boolean =>
    owner === by.organisation && !hasLeft(thisCase, owner) && isNamedFor(world, thisCase, by, of, now);
  const grants: Grant[] = [];
  const requests: GrantRequest[] = [];
  for (const owner of unique(terms.map((term) => term.owner))) {
    for (const of of new Set(act.of)) {
      const lines = terms.filter((term) => term.owner === owner && term.of === of);
      const id = `${act.id}:${owner}:${of}`;
      if (mine(of, owner)) grants.push(...lines.map((line) => grantOn(id, line, consent, consent.from)));
      else
        requests.push({
          id,
          consent: act.id,
          owner,
          of,
          receivers: lines.map((line) => line.receiver),
          answer: 'waits',
        });
    }
  }
  return {
    ...thisCase,
    consents: [...thisCase.consents, consent],
    grants: [...thisCase.grants, ...grants],
    requests: [...thisCase.requests, ...requests],
  };
}

/**
 * Of a consent to hand over, the receiver keeps no slip: it would name owners who then hand over nothing. Nothing is granted on it, and
 * nobody is asked to (sentence 7).
 */
export function recordDisclosure(scene: Scene, act: ActOf<'record-disclosure-consent'>): Case {
  const { theCase, by } = scene;
  const owners = unique(act.owners);
  const slip = (organisation: Id): ConsentSlip => ({
    organisation,
    owners: organisation === by.organisation || !owners.includes(organisation) ? owners : [organisation],
    receivers: [act.receiver],
    ended: false,
  });
  const consent: Consent = {
    id: act.id,
    network: false,
    disclosure: true,
    terms: owners.map((owner): Term => ({ owner, receiver: act.receiver, of: 'account' })),
    gone: [],
    slips: unique([...owners, by.organisation]).map(slip),
    recorder: by.id,
    from: act.from,
    until: act.until,
    withdrawn: null,
  };
  return { ...theCase, consents: [...theCase.consents, consent] };
}

export function confirm(thisCase: Case, act: ActOf<'confirm-grant-request'>, now: Time): Case {
  const request = thisCase.requests.find((each) => each.id === act.request)!;
  const consent = thisCase.consents.find((each) => each.id === request.consent)!;
  const lines = consent.terms.filter((term) => term.owner === request.owner && term.of === request.of);
  return {
    ...thisCase,
    requests: thisCase.requests.map((each) =>
      each.id === act.request ? { ...each, answer: 'confirmed' as const } : each,
    ),
    grants: [...thisCase.grants, ...lines.map((line) => grantOn(act.id, line, consent, Math.max(now, consent.from)))],
  };
}

/** What is left on one organisation's slip: receivers to whom nothing runs any more are taken off it. */
function lessened(slip: ConsentSlip, consent: Consent): ConsentSlip {
  const runs = consent.terms.some((term) => slip.owners.includes(term.owner) && slip.receivers.includes(term.receiver));
  if (slip.ended || !runs) return { ...slip, ended: true };
  const stays = (organisation: Id): boolean =>
    consent.terms.some((term) => term.receiver === organisation || (consent.network && term.owner === organisation));
  return { ...slip, receivers: slip.receivers.filter(stays) };
}

/**
 * Sentence 8: lines end, and with them in the same moment the grants, requests and open invitations that stand on them. A
 * consent without lines is withdrawn.
 */
export function endLines(thisCase: Case, ends: (consent: Consent, term: Term) => boolean, now: Time): Case {
  const touched = new Set(
    thisCase.consents
      .filter((each) => each.withdrawn === null && each.terms.some((term) => ends(each, term)))
      .map((each) => each.id),
  );
  const consents = thisCase.consents.map((before): Consent => {
    if (!touched.has(before.id)) return before;
    const gone = before.terms.filter((term) => ends(before, term));
    const after = {
      ...before,
      terms: before.terms.filter((term) => !gone.includes(term)),
      gone: [...before.gone, ...gone],
    };
    return {
      ...after,
      withdrawn: after.terms.length === 0 ? now : null,
      slips: before.slips.map((slip) => lessened(slip, after)),
    };
  });
  const runs = (id: Id, test: (term: Term) => boolean): boolean =>
    consents.find((each) => each.id === id)?.terms.some(test) ?? false;
  const same =
    (a: Term) =>
    (b: Term): boolean =>
      a.owner === b.owner && a.receiver === b.receiver && a.of === b.of;
  return {
    ...thisCase,
    consents,
    grants: thisCase.grants.map((grant) =>
      grant.ended === null && grant.consent !== null && touched.has(grant.consent) && !runs(grant.consent, same(grant))
        ? { ...grant, ended: now }
        : grant,
    ),
    requests: thisCase.requests.map((each) =>
      each.answer === 'waits' &&
      touched.has(each.consent) &&
      !runs(each.consent, (term) => term.owner === each.owner && term.of === each.of)
        ? { ...each, answer: 'lapsed' as const }
        : each,
    ),
    invitations: thisCase.invitations.map((each) =>
      each.answer === 'waits' &&
      touched.has(each.consent) &&
      !runs(each.consent, (term) => term.receiver === each.organisation)
        ? { ...each, answer: 'withdrawn' as const }
        : each,
    ),
    joinOffers: thisCase.joinOffers.map((each) =>
      each.answer === 'waits' &&
      touched.has(each.consent) &&
      !runs(each.consent, (term) => term.receiver === each.organisation)
        ? { ...each, answer: 'withdrawn' as const }
        : each,
    ),
  };
}
