import type { Case, Consent, ConsentSlip, GrantRequest, Id, World } from './facts.ts';
import { get } from './facts.ts';
import type { CaseRow, Row } from './row.ts';
import { referralOf } from './row.ts';
import { rowsOfOffice, rowsOfWork } from './rows-work.ts';

export type { CaseRow, Row };
export { referralOf };

/** The other organisations that a slip of a consent names. */
export const namesOn = (slip: ConsentSlip): Id[] =>
  [...new Set([...slip.owners, ...slip.receivers])].filter((each) => each !== slip.organisation).sort();

/** The organisation whose worker recorded a consent. */
export const recorderOf = (world: World, consent: Consent): Id => get(world.workers, consent.recorder).organisation;

/** Section 5 b (b): what a consent asks of the organisation that recorded it belongs to what that organisation has recorded. */
export function ownRecord(world: World, thisCase: Case, { consent: id, owner }: GrantRequest): Id | null {
  const consent = thisCase.consents.find((each) => each.id === id)!;
  return recorderOf(world, consent) === owner ? consent.id : null;
}

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
    ...thisCase.requests.map((request) => slip(request.owner, request.receivers, ownRecord(world, thisCase, request))),
    ...thisCase.invitations.map((invitation) => slip(invitation.inviter, [invitation.organisation])),
    ...thisCase.joinOffers.map((each) => slip(each.inviter, [each.organisation])),
    ...thisCase.handOvers.flatMap((each) => [
      slip(each.from, [each.to]),
      ...(each.answer === 'draft' ? [] : [slip(each.to, [each.from])]),
    ]),
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
    ...thisCase.entries.map(
      ({ table, organisation, of }): Row =>
        table === 'document-original'
          ? { is: 'original', ...on, organisation, of }
          : { is: 'entry', ...on, organisation, of },
    ),
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
    ...thisCase.handOvers.flatMap(({ from, questions = [] }) =>
      questions.map(({ organisation }): Row => ({ is: 'hand-over-question', ...on, organisation, from })),
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
