import { kinds, logged } from './kinds.ts';
import { at } from './live.ts';
import type { Pen, StoredRow, Tables } from './pen.ts';
import { someBytes } from './pen.ts';
import { clear, linesOf, meetingAnswerRows } from './put-lines.ts';

/** The whole: two pieces in each room, and a link between them. */
function wholeRows(pen: Pen, kept: StoredRow): Tables {
  const { inTable, versionsOf, linked } = linesOf(pen);
  const said = { ...kept, source: 'told-by-her', certainty: 'certain' };
  const piece = { ...said, code: 'threat', sort: 'event', answer: 'answered' };
  return {
    'app.piece': [...inTable('piece', piece), ...inTable('other-piece', piece)],
    'app.piece_version': versionsOf('piece', 'piece_id', clear),
    'app.link': linked('link', { from_id: 'piece', to_id: 'other-piece' }, { ...said, code: 'was-done-to' }),
    'app.link_version': versionsOf('link', 'link_id', clear),
  };
}

/** Rows that answer a line of the same room. */
function answerRows(pen: Pen, kept: StoredRow): Tables {
  const { ids, theCase } = pen;
  const { author_id, body } = kept;
  const { inTable, versionsOf, onOwn } = linesOf(pen);
  return {
    'app.goal_view': onOwn('goal-view', 'goal', (id, room) => ({
      goal_id: id,
      goal_room_id: room,
      whose: 'hers',
      outcome: 'partly',
      author_id,
    })),
    'app.task': inTable('task', { for_id: ids.of(theCase.lead), receiver: 'network', body, author_id, state: 'open' }),
    'app.task_answer': onOwn('task-answer', 'task', (id, room) => ({
      task_id: id,
      task_room_id: room,
      answer: 'accepted',
      nth: 1,
      author_id,
    })),
    'app.reminder': onOwn('reminder', 'task', (id) => ({ task_id: id, reminded_on: '2026-01-01', author_id })),
    'app.minute': onOwn('minute', 'meeting', (id, room) => ({ meeting_id: id, meeting_room_id: room, ...kept })),
    'app.meeting_answer': meetingAnswerRows(pen),
    'app.minute_version': versionsOf('minute', 'minute_id', clear),
  };
}

/** A file of each document, and of evidence as it came. */
function fileRows({ ids, theCase, roomOf }: Pen): Tables {
  const piecesIn = (table: string): StoredRow[] =>
    theCase.entries
      .filter((entry) => entry.table === table)
      .map((entry) => ({
        document_id: ids.of(`${entry.id.slice(0, -table.length)}document`),
        room_id: roomOf(theCase, entry.of, entry.organisation),
        filed: 1,
        nth: 0,
        pieces: 1,
        sealed: someBytes,
      }));
  return { 'app.document_part': piecesIn('document-part'), 'app.document_original': piecesIn('document-original') };
}

/** Who she is and how she may be reached. */
function contactRows(pen: Pen, { author_id, body: value }: StoredRow): Tables {
  const { inTable, versionsOf } = linesOf(pen);
  return {
    'app.person': inTable('person', { sealed: value, author_id, version: 2 }),
    'app.person_version': versionsOf('person', 'person_id', { sealed: value }),
    'app.contact_rule': inTable('contact-rule', {
      channel: 'call',
      allowed: true,
      days: [1],
      who: 'anyone',
      language: 'fi',
      message_allowed: false,
      checked_on: '2026-01-01',
      checked_by: author_id,
      version: 1,
    }),
    'app.contact_point': inTable('contact-point', { channel: 'call', value, author_id }),
    'app.contact_made': inTable('contact-made', {
      channel: 'call',
      happened_on: '2026-01-01',
      outcome: 'reached',
      author_id,
    }),
  };
}

/** Where she is, and who may look at it. */
function placeRows({ ids, theCase, roomOf }: Pen, { author_id, body }: StoredRow): Tables {
  const placed = theCase.places.map((place) => ({ place, room_id: roomOf(theCase, 'location', place.organisation) }));
  return {
    'app.place': placed.map(({ place, room_id }) => ({
      id: ids.of(place.id),
      room_id,
      kind: 'other',
      body,
      author_id,
      written_at: at(0),
    })),
    'priv.place_named': theCase.places.flatMap(({ id, names }) =>
      names === null ? [] : [{ place_id: ids.of(id), organisation_id: ids.of(names) }],
    ),
    'app.place_circle': placed.flatMap(({ place, room_id }) =>
      place.circle.map((worker) => ({ place_id: ids.of(place.id), room_id, worker_id: ids.of(worker) })),
    ),
  };
}

/** What the workers of one case have written, as the product's tables keep it. */
export function contentRows(pen: Pen): Tables {
  const { inTable, versionsOf } = linesOf(pen);
  const kept = { body: someBytes, author_id: pen.anyone(pen.theCase.lead), version: 2 };
  const lines = Object.entries({ ...kinds, note: { holds: { happened_on: '2026-01-01' } } }).flatMap(
    ([table, { holds }]) => [
      [`app.${table}`, inTable(logged(table), { ...kept, ...holds })],
      [`app.${table}_version`, versionsOf(logged(table), `${table}_id`, clear)],
    ],
  );
  const rows: Tables = Object.fromEntries(lines);
  const asked = inTable('ask-line', { ...kept, kind: 'ask', version: 1 });
  return {
    ...wholeRows(pen, kept),
    ...rows,
    ...fileRows(pen),
    'app.justice_line': [...(rows['app.justice_line'] ?? []), ...asked],
    ...answerRows(pen, kept),
    ...contactRows(pen, kept),
    ...placeRows(pen, kept),
  };
}
