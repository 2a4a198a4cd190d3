import type { Case, Id, Invitation } from './facts.ts';
import type { Office } from './facts-office.ts';
import type { Referral, ReferralState, Warning } from './facts-work.ts';
import type { CaseRow, Row } from './row.ts';
import { referralOf } from './row.ts';

/** The rows that the work on a case, and what organisations keep beside it, are made of. */

const standOf = (state: ReferralState): 'waits' | 'answered' | 'withdrawn' =>
  state === 'withdrawn' ? state : ['sent', 'received', 'needs-more'].includes(state) ? 'waits' : 'answered';

/** As an invitation is answered, so is the referral that went with it. */
const answered = { waits: 'sent', accepted: 'accepted', declined: 'declined', withdrawn: 'withdrawn' } as const;

/**
 * To whoever has been invited there was a referral on the same consent, of the classes that it lets the inviter share; of one that lets
 * it share nothing, a class that is not covered.
 */
export function referralWith(thisCase: Case, { id, inviter, organisation, consent, answer }: Invitation): Referral {
  const { terms } = thisCase.consents.find((each) => each.id === consent) ?? { terms: [] };
  const shared = terms.filter(({ owner, receiver }) => owner === inviter && receiver === organisation);
  const of = [...new Set(shared.map((term) => term.of))].sort();
  return {
    id: referralOf(id),
    from: inviter,
    to: organisation,
    consent,
    kind: 'service',
    sector: 'safety',
    of: of.length > 0 ? of : ['coordination'],
    joins: true,
    state: answered[answer],
    admitted: false,
    ended: null,
  };
}

/** A referral as the organisation asked has it. */
export const offerOf = (
  caseId: Id,
  { from, to, consent, of, state, joins }: Referral,
): Extract<Row, { is: 'offer' }> => ({
  is: 'offer',
  case: caseId,
  organisation: to,
  from,
  consent,
  of,
  stands: standOf(state),
  joins,
});

/** What was handed over with a referral, once it was accepted: what it is about first, then each class. */
export const rowsOfReceived = (caseId: Id, { from, to, of, state }: Referral): Extract<Row, { is: 'received' }>[] =>
  ['accepted', 'first-contact', 'ended'].includes(state)
    ? (['coordination', ...of] as const).map((each) => ({
        is: 'received',
        case: caseId,
        organisation: to,
        from,
        of: each,
      }))
    : [];

/** Both sides' rows of a referral, and what was handed over with it. */
const rowsOfReferral = (on: { readonly case: Id }, referral: Referral): Row[] => [
  { is: 'slip', ...on, organisation: referral.from, names: [referral.to], made: referral.id },
  offerOf(on.case, referral),
  ...rowsOfReceived(on.case, referral),
];

const slipOf = (on: { readonly case: Id }, organisation: Id, names: readonly Id[], made: Id | null = null): Row => ({
  is: 'slip',
  ...on,
  organisation,
  names: names.filter((each) => each !== organisation).sort(),
  made,
});

/** Both copies of a warning, and of each passing on: what is said names nobody. */
function rowsOfWarning(on: { readonly case: Id }, warning: Warning): Row[] {
  const { organisation, holder, isLate: late, isPassed, passes } = warning;
  return [
    slipOf(on, organisation, []),
    { is: 'alert', ...on, organisation: holder, from: organisation, late, waits: !isPassed },
    ...passes.flatMap((each) => [
      slipOf(on, each.organisation, [each.to]),
      ...(each.isReceived ? [slipOf(on, each.to, [])] : []),
    ]),
  ];
}

export function rowsOfWork(thisCase: Case): Row[] {
  const on = { case: thisCase.id };
  const plan = (organisation: Id): CaseRow => ({ is: 'entry', ...on, organisation, of: 'coordination' });
  return [
    ...thisCase.tasks.flatMap((task) => [
      ...[task.organisation, ...task.reminded.map(() => task.organisation)].map(plan),
      ...task.answers.map(plan),
    ]),
    ...thisCase.meetings.flatMap((meeting) => [
      plan(meeting.organisation),
      ...meeting.asked.map((names): Row => ({ is: 'attendee', ...on, organisation: meeting.organisation, names })),
    ]),
    ...thisCase.meetings.flatMap(({ organisation: other, answers }) =>
      answers.map((organisation): CaseRow => ({ is: 'match', ...on, organisation, of: 'coordination', other })),
    ),
    ...[...thisCase.minutes, ...thisCase.appointments].map(({ organisation }) => plan(organisation)),
    ...thisCase.referrals.flatMap((referral) => rowsOfReferral(on, referral)),
    ...thisCase.warnings.flatMap((each) => rowsOfWarning(on, each)),
    ...thisCase.wishes.flatMap(({ id, organisation, holder, to }) => [
      slipOf(on, organisation, [to], id),
      slipOf(on, holder, [organisation, to]),
    ]),
    ...thisCase.nameRequests.map(
      ({ organisation, officer, answeredBy }): Row => ({
        is: 'name-request',
        ...on,
        organisation,
        officer,
        answeredBy,
      }),
    ),
    ...thisCase.drafts.map(({ organisation, worker }): Row => ({ is: 'draft', ...on, organisation, worker })),
    ...thisCase.compilations.flatMap(({ organisation: lead, to, slips, parts, isSealed }) => [
      ...slips.map(
        (organisation): Row => ({
          is: 'slip',
          ...on,
          organisation,
          names: [...new Set([lead, to])].filter((each) => each !== organisation).sort(),
          made: null,
        }),
      ),
      ...parts
        .filter((part) => part.state === 'sent' && !isSealed)
        .map((part): Row => ({ is: 'handed', ...on, organisation: to, names: [part.organisation, lead] })),
    ]),
  ];
}

/** What was proposed to correct of the law, and consultations: a copy at each receiver, the text at who has taken it, and the asker's own row. */
export const rowsOfOffice = ({ consultations, proposals }: Office): Row[] => [
  ...consultations.flatMap(({ asker, copies, kept, taker }): Row[] => [
    { is: 'consultation-own', worker: asker },
    ...copies.map(({ organisation }): Row => ({ is: 'consultation', organisation })),
    ...(kept && taker !== null ? [{ is: 'consultation-taken' as const, organisation: taker }] : []),
  ]),
  ...proposals.map(({ proposer }): Row => ({ is: 'law-proposal', worker: proposer })),
];
