import type { Entry } from './facts.ts';
import { at } from './live.ts';
import type { Pen, StoredRow, Tables } from './pen.ts';
import { someBytes } from './pen.ts';

export const clear = { body: someBytes, was: {} };

/** How the lines of one case become rows: a table's own, their former versions, and rows that answer another line. */
export function linesOf({ ids, theCase, roomOf, anyone }: Pen) {
  const who = anyone(theCase.lead);
  const here = (table: string) => theCase.entries.filter((entry) => entry.table === table);
  const room = (entry: (typeof theCase.entries)[number]) => roomOf(theCase, entry.of, entry.organisation);
  return {
    inTable: (table: string, more: StoredRow | ((of: string) => StoredRow)): StoredRow[] =>
      here(table).map((entry) => ({
        id: ids.of(entry.id),
        room_id: room(entry),
        written_at: at(0),
        ...(typeof more === 'function' ? more(entry.of) : more),
      })),
    versionsOf: (table: string, key: string, more: StoredRow): StoredRow[] =>
      here(table).map((entry) => ({
        [key]: ids.of(entry.id),
        room_id: room(entry),
        version: 1,
        author_id: who,
        written_at: at(0),
        ...more,
      })),
    /** A row that answers another one of the same room, whose id ends with that table's name. */
    onOwn: (table: string, answers: string, more: (id: string, room: number) => StoredRow): StoredRow[] =>
      here(table).map((entry) => {
        const answered = ids.of(entry.id.slice(0, -table.length) + answers);
        return { id: ids.of(entry.id), room_id: room(entry), written_at: at(0), ...more(answered, room(entry)) };
      }),
    /** A row that names others of the same room: by column, what their ids end with. */
    linked: (table: string, ends: Readonly<Record<string, string>>, more: StoredRow): StoredRow[] =>
      here(table).map((entry) => {
        const named = Object.entries(ends).map(([column, end]) => [
          column,
          ids.of(entry.id.slice(0, -table.length) + end),
        ]);
        return { id: ids.of(entry.id), room_id: room(entry), written_at: at(0), ...Object.fromEntries(named), ...more };
      }),
  };
}

/**
 * Notices of a step to workers of the case, of whatever organisation: to some who read its room, and to some who never may. Each is made
 * later than the one before: the first page tells the newest of a case, and which that is does not hang on ids drawn anew in each run.
 */
function noticeRows({ ids, theCase, roomOf }: Pen): StoredRow[] {
  const workers = [...new Set(theCase.members.map((member) => member.worker))].slice(0, 4);
  return theCase.entries
    .filter((entry) => entry.table === 'process-notice')
    .flatMap((entry, place) =>
      workers.map((worker) => ({
        id: ids.of(`${entry.id}-${worker}`),
        worker_id: ids.of(worker),
        room_id: roomOf(theCase, entry.of, entry.organisation),
        step_id: ids.of(entry.id.replace(/process-notice$/, 'process-step')),
        step_version: 2,
        cause: 'new',
        made_at: at(place * 60_000),
      })),
    );
}

/** Of each organisation on the case: a row in its own room about one of the next organisation, in the same class. */
function onOthers(
  { ids, theCase, roomOf, anyone }: Pen,
  { table, about }: { readonly table: string; readonly about: string },
  more: (own: Entry, other: Entry, otherRoom: number) => StoredRow,
): StoredRow[] {
  const rows = theCase.entries.filter((entry) => entry.table === about);
  return theCase.entries
    .filter((entry) => entry.table === table)
    .flatMap((entry) => {
      const there = rows.filter(({ of }) => of === entry.of);
      const nth = there.findIndex(({ organisation }) => organisation === entry.organisation);
      const [own, other] = [there[nth], there[(nth + 1) % there.length]];
      if (!own || !other || own === other) return [];
      return [
        {
          id: ids.of(entry.id),
          room_id: roomOf(theCase, own.of, own.organisation),
          author_id: anyone(theCase.lead),
          written_at: at(0),
          ...more(own, other, roomOf(theCase, other.of, other.organisation)),
        },
      ];
    });
}

/** Answers on two rows of one hearing. */
const matchRows = (pen: Pen): StoredRow[] =>
  onOthers(pen, { table: 'step-match', about: 'process-step' }, (own, other, room) => ({
    step_id: pen.ids.of(own.id),
    other_id: pen.ids.of(other.id),
    other_room_id: room,
    answer: 'same',
  }));

/** Answers to a meeting that another organisation has called. */
export const meetingAnswerRows = (pen: Pen): StoredRow[] =>
  onOthers(pen, { table: 'meeting-answer', about: 'meeting' }, (_, other, room) => ({
    meeting_id: pen.ids.of(other.id),
    meeting_room_id: room,
    answer: 'comes',
    starts_at: at(0),
    ends_at: at(1),
    nth: 1,
  }));

/** What was done for the child of one case. */
export function childRows(pen: Pen): Tables {
  const { versionsOf, onOwn } = linesOf(pen);
  return {
    'app.child_step': onOwn('child-step', 'child', (id, room) => ({
      child_id: id,
      child_room_id: room,
      what: 'welfare-notice',
      outcome: 'done',
      done_on: '2026-01-01',
      done_by: 'writer',
      author_id: pen.anyone(pen.theCase.lead),
      version: 2,
    })),
    'app.child_step_version': versionsOf('child-step', 'child_step_id', clear),
  };
}

/** The courses of proceedings of one case. One in class residence is about her residence. */
export function courseRows(pen: Pen): Tables {
  const { inTable, versionsOf, onOwn } = linesOf(pen);
  const kept = { body: someBytes, author_id: pen.anyone(pen.theCase.lead), version: 2 };
  const ofCourse = (table: string, more: StoredRow): StoredRow[] =>
    onOwn(table, 'process', (id) => ({ process_id: id, ...kept, ...more }));
  return {
    'app.process': inTable('process', (of) => ({
      kind: of === 'residence' ? 'residence' : 'criminal',
      state: 'open',
      ...kept,
    })),
    'app.process_version': versionsOf('process', 'process_id', clear),
    'app.process_offence': ofCourse('process-offence', {
      code: 'pandering',
      named_on: '2026-01-01',
      said_by: 'police',
    }),
    'app.process_offence_version': versionsOf('process-offence', 'process_offence_id', clear),
    'app.process_companion': ofCourse('process-companion', {
      role: 'counsel',
      basis: 'court-appointed',
      state: 'active',
    }),
    'app.process_companion_version': versionsOf('process-companion', 'process_companion_id', clear),
    'app.process_step': ofCourse('process-step', {
      stage: 'investigation',
      code: 'hearing',
      from_on: '2026-12-01',
      until_on: '2026-12-01',
      state: 'planned',
      mover: 'police',
      source: 'told-by-authority',
    }),
    'app.news_told': onOwn('news-told', 'process', (id, room) => ({
      process_id: id,
      process_room_id: room,
      told_on: '2026-01-01',
      author_id: kept.author_id,
    })),
    'app.step_match': matchRows(pen),
    'app.process_notice': noticeRows(pen),
    'app.process_step_version': versionsOf('process-step', 'process_step_id', clear),
    'app.backing': onOwn('backing', 'process-step', (id, room) => ({
      step_id: id,
      step_room_id: room,
      kind: 'transport',
      state: 'missing',
      ...kept,
    })),
    'app.backing_version': versionsOf('backing', 'backing_id', clear),
  };
}
