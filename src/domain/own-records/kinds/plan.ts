import { deadlineTexts, shippedNameOf } from '../../deadline/index.ts';
import { meetingTexts } from '../../meeting/index.ts';
import { needTexts } from '../../need/index.ts';
import { planTexts } from '../../plan/index.ts';
import { sectorTexts } from '../../sector/index.ts';
import { sectorWords } from '../../service/index.ts';
import { wellbeingTexts } from '../../wellbeing/index.ts';
import {
  code,
  day,
  either,
  type Kind,
  kept,
  lineOf,
  moment,
  number,
  organisation,
  roomOf,
  said,
  worker,
} from '../column.ts';
import { ownRecordsTexts } from '../own-records.texts.ts';

const own = said(ownRecordsTexts, 'code.');
const plan = (...beginnings: readonly string[]) => said(planTexts, ...beginnings);
const meeting = (...beginnings: readonly string[]) => said(meetingTexts, ...beginnings);
const heard = said(wellbeingTexts, 'answer.', 'helped.');
const whole = (kind: Kind): Kind => {
  const { mistaken: _, ...columns } = kind.columns;
  return { columns, ...(kind.words && { words: kind.words }), former: 'whole' };
};
const once = { body: { as: 'text', version: 1 } } as const;

/** The plan, what was promised, agreed times, deadlines, and how she was heard. */
export const planKinds: Readonly<Record<string, Kind>> = {
  need: kept({
    domain: code(said(needTexts, 'domain.')),
    answer: code(said(wellbeingTexts, 'helped.')),
    urgency: code(said(needTexts, 'urgency.')),
    seen_on: day,
  }),
  goal: kept({
    domain: code(said(needTexts, 'domain.')),
    state: code(plan('outcome.')),
    set_on: day,
    review_on: day,
    ended_on: day,
  }),
  goal_view: {
    columns: {
      goal_id: lineOf('goal'),
      goal_room_id: roomOf,
      whose: code(plan('whose.')),
      outcome: code(plan('outcome.')),
    },
    words: once,
  },
  task: {
    columns: {
      for_id: organisation,
      for_worker_id: worker,
      receiver: code(plan('receiver.')),
      due_on: day,
      goal_id: lineOf('goal'),
      meeting_id: lineOf('meeting'),
      meeting_room_id: roomOf,
      state: code(own),
      ended_at: moment,
    },
    words: once,
  },
  task_answer: {
    columns: {
      task_id: lineOf('task'),
      task_room_id: roomOf,
      answer: code(either(plan('task.state.'), own)),
      nth: number,
      due_on: day,
      kept_at: moment,
    },
    words: { ...once, promised: { table: 'task_promise', as: 'text', version: 1 } },
  },
  reminder: { columns: { task_id: lineOf('task'), reminded_on: day } },
  sector_place: kept({
    sector: code(said(sectorWords, 'sector.')),
    state: code(said(sectorTexts, 'state.')),
    organisation_id: organisation,
    since_on: day,
    last_contact_on: day,
  }),
  meeting: whole(
    kept({
      state: code(meeting('state.')),
      starts_at: moment,
      ends_at: moment,
      happened_on: day,
      her_presence: code(meeting('presence.')),
    }),
  ),
  meeting_attendee: {
    columns: {
      meeting_id: lineOf('meeting'),
      party_id: { is: 'part' },
      basis: code(meeting('basis.')),
      state: code(meeting('attendee.')),
      told: code(meeting('answer.')),
      told_starts_at: moment,
      told_ends_at: moment,
      told_at: moment,
    },
    stands: `t.state <> 'taken-off'`,
  },
  meeting_answer: {
    columns: {
      meeting_id: lineOf('meeting'),
      meeting_room_id: roomOf,
      answer: code(meeting('answer.')),
      starts_at: moment,
      ends_at: moment,
      nth: number,
    },
    words: once,
  },
  minute: whole(kept({ meeting_id: lineOf('meeting'), meeting_room_id: roomOf })),
  appointment: whole(
    kept({
      kind: code(meeting('kind.')),
      state: code(meeting('appointment.state.')),
      starts_at: moment,
      ends_at: moment,
      happened_on: day,
      interpreter: code(meeting('interpreter.')),
    }),
  ),
  deadline: {
    columns: {
      rule_key: code(shippedNameOf),
      rule_version: number,
      started_on: day,
      due_on: day,
      state: code(said(deadlineTexts, 'state.')),
      ended_on: day,
      cause: code(own),
    },
    words: once,
    former: 'whole',
  },
  heard: kept({
    heard_by: code(said(wellbeingTexts, 'by.')),
    happened_on: day,
    was_heard: code(heard),
    understood: code(heard),
    helped: code(heard),
    told_in: code(said(wellbeingTexts, 'told.')),
    for_study: code(said(wellbeingTexts, 'study.')),
    step_id: lineOf('process_step'),
    step_room_id: roomOf,
  }),
};
