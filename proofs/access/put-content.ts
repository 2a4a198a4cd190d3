import { at } from './live.ts';
import type { Pen, StoredRow, Tables } from './pen.ts';
import { someBytes } from './pen.ts';
import { clear, linesOf } from './put-lines.ts';

const common = (code: string, author: string): StoredRow => ({
  code,
  source: 'told-by-her',
  certainty: 'certain',
  body: someBytes,
  author_id: author,
  version: 2,
});
const aPiece = (author: string): StoredRow => ({ ...common('threat', author), sort: 'event', answer: 'answered' });

/** What the workers of one case have written, as the product's tables keep it. */
export function contentRows(pen: Pen): Tables {
  const { ids, one, roomOf, anyone } = pen;
  const who = anyone(one.lead);
  const { inTable, versionsOf, onOwn } = linesOf(pen);
  return {
    'app.piece': [...inTable('piece', aPiece(who)), ...inTable('other-piece', aPiece(who))],
    'app.piece_version': versionsOf('piece', 'piece_id', clear),
    // Every link lies between the two pieces of its room.
    'app.link': one.entries
      .filter((entry) => entry.table === 'link')
      .map((entry) => ({
        ...common('was-done-to', who),
        id: ids.of(entry.id),
        room_id: roomOf(one, entry.of, entry.organisation),
        from_id: ids.of(entry.id.replace(/link$/, 'piece')),
        to_id: ids.of(entry.id.replace(/link$/, 'other-piece')),
        written_at: at(0),
      })),
    'app.link_version': versionsOf('link', 'link_id', clear),
    'app.telling': inTable('telling', {
      topic: 'work',
      form: 'recorded-interview',
      heard_by: 'police',
      held_at: 'investigation',
      partial: 'partial',
      body: someBytes,
      author_id: who,
      version: 2,
    }),
    'app.telling_version': versionsOf('telling', 'telling_id', clear),
    'app.wish': inTable('wish', { kind: 'breaks', state: 'stands', body: someBytes, author_id: who, version: 2 }),
    'app.wish_version': versionsOf('wish', 'wish_id', clear),
    'app.justice_line': [
      ...inTable('justice-line', { kind: 'reach-via', body: someBytes, author_id: who, version: 2 }),
      ...inTable('ask-line', { kind: 'ask', body: someBytes, author_id: who, version: 1 }),
    ],
    'app.justice_line_version': versionsOf('justice-line', 'justice_line_id', clear),
    'app.need': inTable('need', {
      domain: 'housing',
      urgency: 'now',
      seen_on: '2026-01-01',
      author_id: who,
      version: 2,
    }),
    'app.need_version': versionsOf('need', 'need_id', clear),
    'app.goal': inTable('goal', {
      domain: 'housing',
      set_on: '2026-01-01',
      body: someBytes,
      author_id: who,
      version: 2,
      state: 'open',
    }),
    'app.goal_version': versionsOf('goal', 'goal_id', clear),
    'app.goal_view': onOwn('goal-view', 'goal', (id, room) => ({
      goal_id: id,
      goal_room_id: room,
      whose: 'hers',
      outcome: 'partly',
      author_id: who,
    })),
    'app.task': inTable('task', {
      for_id: ids.of(one.lead),
      receiver: 'network',
      body: someBytes,
      author_id: who,
      state: 'open',
    }),
    'app.task_answer': onOwn('task-answer', 'task', (id, room) => ({
      task_id: id,
      task_room_id: room,
      answer: 'accepted',
      nth: 1,
      author_id: who,
    })),
    'app.sector_place': inTable('sector-place', {
      sector: 'health',
      state: 'missing',
      since_on: '2026-01-01',
      author_id: who,
      version: 2,
    }),
    'app.sector_place_version': versionsOf('sector-place', 'sector_place_id', clear),
    'app.heard': inTable('heard', {
      heard_by: 'police',
      happened_on: '2026-01-01',
      was_heard: 'partly',
      understood: 'yes',
      helped: 'answered',
      told_in: 'fi',
      body: someBytes,
      author_id: who,
      version: 2,
    }),
    'app.heard_version': versionsOf('heard', 'heard_id', clear),
    'app.deadline': inTable('deadline', {
      rule_key: 'appeal',
      rule_version: 1,
      started_on: '2026-01-01',
      due_on: '2026-12-02',
      body: someBytes,
      author_id: who,
      version: 2,
    }),
    'app.deadline_version': versionsOf('deadline', 'deadline_id', clear),
    'app.meeting': inTable('meeting', {
      state: 'planned',
      starts_at: '2026-12-01T08:00:00Z',
      ends_at: '2026-12-01T09:00:00Z',
      her_presence: 'present',
      body: someBytes,
      author_id: who,
      version: 2,
    }),
    'app.meeting_version': versionsOf('meeting', 'meeting_id', clear),
    'app.minute': onOwn('minute', 'meeting', (id, room) => ({
      meeting_id: id,
      meeting_room_id: room,
      body: someBytes,
      author_id: who,
      version: 2,
    })),
    'app.minute_version': versionsOf('minute', 'minute_id', clear),
    'app.appointment': inTable('appointment', {
      kind: 'visit',
      state: 'coming',
      starts_at: '2026-12-01T08:00:00Z',
      ends_at: '2026-12-01T09:00:00Z',
      interpreter: 'booked',
      body: someBytes,
      author_id: who,
      version: 2,
    }),
    'app.appointment_version': versionsOf('appointment', 'appointment_id', clear),
    'app.note': inTable('note', { author_id: who, happened_on: '2026-01-01', body: someBytes, version: 2 }),
    'app.note_version': one.entries
      .filter((entry) => entry.table === 'note')
      .map((entry) => ({
        note_id: ids.of(entry.id),
        room_id: roomOf(one, entry.of, entry.organisation),
        version: 1,
        body: someBytes,
        author_id: who,
        written_at: at(0),
      })),
    'app.person': inTable('person', { sealed: someBytes, author_id: who, version: 2 }),
    'app.person_version': one.entries
      .filter((entry) => entry.table === 'person')
      .map((entry) => ({
        person_id: ids.of(entry.id),
        room_id: roomOf(one, entry.of, entry.organisation),
        version: 1,
        sealed: someBytes,
        author_id: who,
        written_at: at(0),
      })),
    'app.contact_rule': inTable('contact-rule', {
      channel: 'call',
      allowed: true,
      days: [1],
      who: 'anyone',
      language: 'fi',
      message_allowed: false,
      checked_on: '2026-01-01',
      checked_by: who,
      version: 1,
    }),
    'app.contact_point': inTable('contact-point', { channel: 'call', value: someBytes, author_id: who }),
    'app.contact_made': inTable('contact-made', {
      channel: 'call',
      happened_on: '2026-01-01',
      outcome: 'reached',
      author_id: who,
    }),
    'app.place': one.places.map((place) => ({
      id: ids.of(place.id),
      room_id: roomOf(one, 'location', place.organisation),
      organisation_id: place.names === null ? null : ids.of(place.names),
      kind: 'other',
      body: someBytes,
      author_id: who,
      written_at: at(0),
    })),
    'app.place_circle': one.places.flatMap((place) =>
      place.circle.map((worker) => ({
        place_id: ids.of(place.id),
        room_id: roomOf(one, 'location', place.organisation),
        worker_id: ids.of(worker),
      })),
    ),
  };
}
