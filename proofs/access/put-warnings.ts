import type { Case, Id } from './facts.ts';
import { at } from './live.ts';
import type { Pen, StoredRow, Tables } from './pen.ts';
import { someBytes } from './pen.ts';
import { isOwn } from './put-papers.ts';

/**
 * Warnings and wishes of one case, which follow from who has a part: each other organisation has warned the lead, has been passed a warning
 * on, and has wished for the one after it. Every second warning nobody has acknowledged in time.
 */

/** The organisations with a part beside the lead's. */
const others = (thisCase: Case): Id[] =>
  thisCase.parties.map(({ organisation }) => organisation).filter((organisation) => organisation !== thisCase.lead);

export const wishOf = (thisCase: Case, wisher: Id): Id => `${thisCase.id} wish of ${wisher}`;

export function warningRows({ ids, theCase, roomOf, anyone }: Pen): Tables {
  const rows: Record<
    | 'app.warning'
    | 'app.warning_alert'
    | 'app.warning_pass'
    | 'app.warning_received'
    | 'app.invite_wish'
    | 'app.invite_wish_lead',
    StoredRow[]
  > = {
    'app.warning': [],
    'app.warning_alert': [],
    'app.warning_pass': [],
    'app.warning_received': [],
    'app.invite_wish': [],
    'app.invite_wish_lead': [],
  };
  const onCase = { case_id: ids.of(theCase.id) };
  const agreed = (organisation: Id): number => roomOf(theCase, 'agreement', organisation);
  for (const [nth, organisation] of others(theCase).entries()) {
    const sent = { ...onCase, author_id: anyone(organisation), body: someBytes, sent_at: at(0) };
    const id = ids.of(`${theCase.id} warning of ${organisation}`);
    rows['app.warning'].push({ ...sent, id, room_id: agreed(organisation), road: 'case', due_at: at(1) });
    const alert = {
      ...sent,
      key_room_id: agreed(theCase.lead),
      from_id: ids.of(organisation),
      due_at: at(1),
      escalated_at: nth % 2 === 0 ? at(1) : null,
      // Said of every row: which columns are put in, the first row tells.
      ...{ acknowledged_at: null, acknowledged_by: null, answer: null, passed_at: null },
    };
    rows['app.warning_alert'].push({
      ...alert,
      id,
      room_id: agreed(theCase.lead),
      organisation_id: ids.of(theCase.lead),
    });
    // One that came to another organisation while it led: it stays with that one. It has dealt with every second of them.
    const dealt = nth % 2 === 0;
    rows['app.warning_alert'].push({
      ...alert,
      // From the next one, whose part may be hidden; the keeper led when it was passed on.
      from_id: ids.of(others(theCase)[(nth + 1) % others(theCase).length]!),
      id: ids.of(`${theCase.id} former warning at ${organisation}`),
      room_id: agreed(organisation),
      organisation_id: ids.of(organisation),
      escalated_at: nth % 4 === 1 ? at(1) : null,
      acknowledged_at: dealt ? at(1) : null,
      acknowledged_by: dealt ? anyone(organisation) : null,
      answer: dealt ? someBytes : null,
      passed_at: dealt ? at(1) : null,
    });
    const pass = ids.of(`${theCase.id} pass to ${organisation}`);
    rows['app.warning_pass'].push({
      ...onCase,
      id: pass,
      room_id: agreed(theCase.lead),
      organisation_id: ids.of(theCase.lead),
      alert_id: id,
      to_id: ids.of(organisation),
      author_id: anyone(theCase.lead),
      passed_at: at(1),
    });
    rows['app.warning_received'].push({
      ...onCase,
      id: pass,
      room_id: agreed(organisation),
      body: someBytes,
      received_at: at(1),
    });
    const wished = others(theCase)[(nth + 1) % others(theCase).length]!;
    if (wished === organisation) continue;
    const wish = wishOf(theCase, organisation);
    const about = { ...sent, id: ids.of(wish), to_id: ids.of(wished) };
    rows['app.invite_wish'].push({
      ...about,
      room_id: agreed(organisation),
      key_room_id: agreed(organisation),
      organisation_id: ids.of(organisation),
      own_copy: isOwn(theCase, wish, organisation, organisation),
    });
    rows['app.invite_wish_lead'].push({
      ...about,
      room_id: agreed(theCase.lead),
      key_room_id: agreed(theCase.lead),
      organisation_id: ids.of(theCase.lead),
      from_id: ids.of(organisation),
      state: 'open',
    });
  }
  return rows;
}
