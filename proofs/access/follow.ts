import type { Case, Id, World } from './facts.ts';
import { get } from './facts.ts';
import { kinds } from './kinds.ts';
import type { Live } from './live.ts';
import type { Row } from './rows.ts';
import { rowsOfCase } from './rows.ts';
import { rowsOfOffice } from './rows-work.ts';
import { circleTable } from './safety-circle.ts';
import type { Stored } from './stored.ts';

/** After an act: which stored grant and request is which fact, and whether the stored rows are those that the facts ask for. */

type Paper = { id: string; owner: string; receiver: string | null; of: string; consent: string | null };

async function papers({ superuser }: Live, caseId: string): Promise<Paper[]> {
  const { rows } = await superuser.query<Paper>(
    `select id, owner_id as owner, to_id as receiver, class as of, consent_id as consent from priv."grant" where case_id = $1
     union all
     select q.id, q.organisation_id, null, q.class, q.consent_id from app.grant_request q join priv.consent c on c.id = q.consent_id where c.case_id = $1`,
    [caseId],
  );
  return rows;
}

type Known = {
  readonly id: Id;
  readonly owner: Id;
  readonly receiver: Id | null;
  readonly of: string;
  readonly consent: Id | null;
};

const known = (item: Case): Known[] => [
  ...item.grants,
  ...item.requests.map((request) => ({ ...request, receiver: null })),
];

/** Grants and requests come into being by the way; each new one is known by owner, receiver, class and consent. */
export async function follow(live: Live, world: World, caseId: Id): Promise<void> {
  const { ids } = live;
  const theCase = get(world.cases, caseId);
  const fresh = (await papers(live, ids.of(caseId))).filter((paper) => !ids.knowsStored(paper.id));
  const same = (paper: Paper, fact: Known): boolean =>
    paper.of === fact.of &&
    paper.owner === ids.of(fact.owner) &&
    paper.receiver === (fact.receiver === null ? null : ids.of(fact.receiver)) &&
    paper.consent === (fact.consent === null ? null : ids.of(fact.consent));
  for (const fact of known(theCase).filter((each) => !ids.knows(each.id))) {
    const at = fresh.findIndex((paper) => same(paper, fact));
    if (at >= 0) ids.set(fact.id, fresh.splice(at, 1)[0]!.id);
  }
}

/** Tables in which each row stands for one fact; the others hold versions, rooms and lists. */
const oneToOne = [
  'app."case"',
  'app.party',
  'app.member',
  'app.naming',
  'app.consent_slip',
  'app.grant_slip',
  'app.grant_request',
  'app.invitation',
  'app.intake_slip',
  'app.hand_over_slip',
  'app.join_offer',
  'app.case_join',
  'app.bar',
  circleTable,
  'app.place',
  'app.note',
  'app.document_part',
  'app.document_original',
  'app.person',
  'app.contact_rule',
  'app.contact_point',
  'app.contact_made',
  'app.piece',
  'app.link',
  'app.goal_view',
  'app.task',
  'app.task_answer',
  'app.reminder',
  'app.minute',
  'app.meeting_attendee',
  'app.meeting_answer',
  'app.referral',
  'app.referral_offer',
  'app.referral_draft',
  'app.received',
  'app.received_line',
  'app.hand_over_question',
  'app.name_request',
  'app.warning',
  'app.warning_alert',
  'app.warning_pass',
  'app.warning_received',
  'app.invite_wish',
  'app.invite_wish_lead',
  'app.compilation_slip',
  'app.compilation_received',
  'app.consultation',
  'app.consultation_taken',
  'app.consultation_own',
  'app.law_proposal',
  'app.process',
  'app.process_offence',
  'app.process_companion',
  'app.process_step',
  'app.backing',
  'app.child_step',
  ...Object.keys(kinds).map((table) => `app.${table}`),
];

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
const sorted = (rows: readonly Row[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(byName))).sort();

/** Rows that only one side holds: `+` stored without a fact, `-` a fact without a row. */
export function unlike(world: World, stored: readonly Stored[]): string[] {
  const there = sorted(stored.filter((each) => oneToOne.includes(each.table)).flatMap((each) => each.rows));
  const facts = sorted([
    ...[...world.cases.values()].flatMap((found) => rowsOfCase(world, found)),
    ...rowsOfOffice(world.office),
  ]);
  const more = new Map<string, number>();
  for (const row of there) more.set(row, (more.get(row) ?? 0) + 1);
  for (const row of facts) more.set(row, (more.get(row) ?? 0) - 1);
  return [...more].flatMap(([row, count]) => Array<string>(Math.abs(count)).fill(`${count > 0 ? '+' : '-'} ${row}`));
}
