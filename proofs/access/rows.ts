import type { Case, Consent, ConsentSlip, Id, World } from './facts.ts';
import { get } from './facts.ts';
import { rowsOfOffice, rowsOfWork } from './rows-work.ts';
import type { InformationClass } from './words.ts';

/** A row that somebody may or may not see. The tables of the product are read into these. */
export type Row =
  /** Names, kinds and regions of organisations: open within the deployment. */
  | { readonly is: 'organisation'; readonly organisation: Id }
  /** An account, as its own organisation sees it. */
  | { readonly is: 'account'; readonly organisation: Id; readonly worker: Id }
  /** A line in an organisation's own log that concerns no case. */
  | { readonly is: 'office-log'; readonly organisation: Id }
  /** An invitation as the invited organisation sees it. */
  | { readonly is: 'intake-slip'; readonly case: Id; readonly organisation: Id }
  /** A referral as the organisation asked sees it (decision 17). */
  | {
      readonly is: 'offer';
      readonly case: Id;
      readonly organisation: Id;
      readonly from: Id;
      readonly consent: Id;
      readonly of: readonly InformationClass[];
      readonly stands: 'waits' | 'answered' | 'withdrawn';
      readonly joins: boolean;
    }
  /** A consultation without a name as one of its receivers sees it: without the text. */
  | { readonly is: 'consultation'; readonly organisation: Id }
  /** Its text, at the organisation that has taken it. */
  | { readonly is: 'consultation-taken'; readonly organisation: Id }
  /** The same as its asker keeps it. */
  | { readonly is: 'consultation-own'; readonly worker: Id }
  | CaseRow;

export type CaseRow = { readonly case: Id } /** The case itself: code word, state. */ & (
  | { readonly is: 'case' }
  /** An organisation on the case. */
  | { readonly is: 'part'; readonly organisation: Id }
  /** A worker whom that organisation has named, with standing, without classes. */
  | { readonly is: 'part-worker'; readonly organisation: Id; readonly worker: Id }
  /** A naming with its classes. */
  | { readonly is: 'member'; readonly organisation: Id; readonly worker: Id }
  /** Note, contact rule, contact point, person … */
  | { readonly is: 'entry'; readonly organisation: Id; readonly of: InformationClass }
  /** Who is asked to a meeting: a row of the convener's that names another organisation. */
  | { readonly is: 'attendee'; readonly organisation: Id; readonly names: Id }
  /** What one worker is told of a step: she alone, and only while she reads the room that the step lies in. */
  | { readonly is: 'process-notice'; readonly organisation: Id; readonly of: InformationClass; readonly worker: Id }
  /** Where she is. */
  | { readonly is: 'place'; readonly organisation: Id; readonly circle: readonly Id[] }
  /** One organisation's slip of a consent, grant, request, hand-over or invitation made; `made`: the paper, if that organisation made it itself. */
  | { readonly is: 'slip'; readonly organisation: Id; readonly names: readonly Id[]; readonly made: Id | null }
  /** What was handed over with a referral, line by line. */
  | { readonly is: 'received'; readonly organisation: Id; readonly from: Id; readonly of: InformationClass }
  /** A referral not sent yet. */
  | { readonly is: 'draft'; readonly organisation: Id; readonly worker: Id }
  /** What this case tells of another case of the same person. */
  | { readonly is: 'join'; readonly other: Id; readonly join: Id }
  /** An owner's lines chosen to be handed over to an investigation (decision 26). */
  | {
      readonly is: 'chosen';
      readonly organisation: Id;
      readonly to: Id;
      readonly consent: Id;
      readonly stands: 'draft' | 'released' | 'sent';
      readonly author: Id;
    }
  /** What was handed over to an investigation, at its receiver: it names whose it was and who gathered it. */
  | { readonly is: 'handed'; readonly organisation: Id; readonly names: readonly Id[] }
  /** A warning as the organisation that leads has it; `late`: nobody had acknowledged it in time. */
  | { readonly is: 'alert'; readonly organisation: Id; readonly late: boolean }
  | { readonly is: 'bar'; readonly worker: Id | null; readonly organisation: Id | null; readonly lifted: boolean }
  /** Whether the lead may pass while that part is hidden, as the leads of both sides keep it. */
  | { readonly is: 'hand-over-question'; readonly organisation: Id; readonly from: Id }
  /** One person in the safety circle of a hidden part. */
  | { readonly is: 'admission'; readonly organisation: Id; readonly worker: Id }
  /** One line of an organisation's use log. */
  | { readonly is: 'log'; readonly organisation: Id; readonly hidden: boolean }
  /** One's own line in the list of cases. */
  | { readonly is: 'list'; readonly worker: Id }
);

/** The other organisations that a slip of a consent names. */
export const namesOn = (slip: ConsentSlip): Id[] =>
  [...new Set([...slip.owners, ...slip.receivers])].filter((each) => each !== slip.organisation).sort();

/** The referral that went with an invitation. */
export const referralOf = (invitation: Id): Id => `${invitation} referral`;

/** The organisation whose worker recorded a consent. */
export const recorderOf = (world: World, consent: Consent): Id => get(world.workers, consent.recorder).organisation;

function slipsOf(world: World, thisCase: Case): CaseRow[] {
  const slip = (organisation: Id, names: readonly Id[], made: Id | null = null): CaseRow => ({
    is: 'slip',
    case: thisCase.id,
    organisation,
    names: names.filter((each) => each !== organisation).sort(),
    made,
  });
  return [
    ...thisCase.consents.flatMap((consent) =>
      consent.slips.map((each) =>
        slip(each.organisation, namesOn(each), recorderOf(world, consent) === each.organisation ? consent.id : null),
      ),
    ),
    ...thisCase.grants.flatMap((grant) => [
      slip(grant.owner, [grant.receiver], grant.id),
      slip(grant.receiver, [grant.owner]),
    ]),
    ...thisCase.requests.map((request) => slip(request.owner, request.receivers)),
    ...thisCase.invitations.map((invitation) => slip(invitation.inviter, [invitation.organisation])),
    ...thisCase.joinOffers.map((each) => slip(each.inviter, [each.organisation])),
    ...thisCase.handOvers.flatMap((each) => [slip(each.from, [each.to]), slip(each.to, [each.from])]),
  ];
}

/** Every row of one case but the list lines, which follow from sight itself. */
export function rowsOfCase(world: World, thisCase: Case): Row[] {
  const on = { case: thisCase.id };
  return [
    { is: 'case', ...on },
    ...thisCase.parties.map((party): Row => ({ is: 'part', ...on, organisation: party.organisation })),
    ...thisCase.members.flatMap((member): Row[] => {
      const who = { ...on, organisation: member.organisation, worker: member.worker };
      return [
        { is: 'part-worker', ...who },
        { is: 'member', ...who },
      ];
    }),
    ...thisCase.entries.map((entry): Row => ({ is: 'entry', ...on, organisation: entry.organisation, of: entry.of })),
    ...thisCase.places.map(
      (place): Row => ({ is: 'place', ...on, organisation: place.organisation, circle: [...place.circle].sort() }),
    ),
    ...slipsOf(world, thisCase),
    ...thisCase.invitations.map(
      (invitation): Row => ({ is: 'intake-slip', ...on, organisation: invitation.organisation }),
    ),
    ...thisCase.bars.map(
      (bar): Row => ({
        is: 'bar',
        ...on,
        worker: bar.worker,
        organisation: bar.organisation,
        lifted: bar.lifted !== null || bar.cameWith !== undefined,
      }),
    ),
    ...thisCase.admissions.map(
      (each): Row => ({ is: 'admission', ...on, organisation: each.organisation, worker: each.worker }),
    ),
    ...rowsOfWork(thisCase),
    ...thisCase.joins.map((join): Row => ({ is: 'join', ...on, other: join.other, join: join.id })),
    ...thisCase.log.map((entry): Row => ({ is: 'log', ...on, organisation: entry.organisation, hidden: entry.hidden })),
  ];
}

/** Every row of a world but the list lines. */
export const rowsOf = (world: World): Row[] => [
  ...[...world.organisations.keys()].map((organisation): Row => ({ is: 'organisation', organisation })),
  ...[...world.workers.values()].map(
    (worker): Row => ({ is: 'account', organisation: worker.organisation, worker: worker.id }),
  ),
  ...[...world.cases.values()].flatMap((found) => rowsOfCase(world, found)),
  ...rowsOfOffice(world.office),
];
