import type { ActOf } from './acts.ts';
import type { MeetingAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, Id, Time } from './facts.ts';
import type { Meeting } from './facts-work.ts';
import { hiddenInSight, inOneNetwork, inSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { begin, needsPlan } from './scene.ts';
import { asked, mayAsk, readsPlanOf } from './task.ts';

/** Meetings and appointments (section 3, class `coordination`; 5 b (a)): each in the room of whoever convenes or makes it. */

type Span = { readonly starts: Time; readonly ends: Time };

/** Ahead, unless its beginning stands as it was; and ending after it begins. */
const spanIsWrong = ({ now }: Scene, { starts, ends }: Span, stood: Time | null = null): boolean =>
  ends <= starts || (starts <= now && starts !== stood);

/** 5 b (a): whom she sees on the case; on a network consent, one of it. The own organisation calls, and a hidden part is asked apart. */
const callable = (
  scene: Scene,
  act: { readonly with: readonly Id[]; readonly on?: 'duty' },
): (() => readonly Answer[])[] =>
  act.on !== 'duty'
    ? [() => inOneNetwork(scene, act.with)]
    : [
        () => when(!act.with.every((each) => inSight(scene, each)), 'not-in-sight'),
        () =>
          when(
            act.with.some((each) => each === scene.by.organisation || hiddenInSight(scene, each)),
            'form',
          ),
      ];

const record = (scene: Scene, act: ActOf<'record-meeting'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => [...needsPlan(scene), ...when(act.ends <= act.starts || act.ends > scene.now, 'form')],
    ...callable(scene, act),
  );

const convene = (scene: Scene, act: ActOf<'convene-meeting'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => [...needsPlan(scene), ...when(spanIsWrong(scene, act), 'form')],
    ...callable(scene, act),
  );

type Standing = { readonly organisation: Id; readonly version: number; readonly state: string };

/** The own row, as it stands now, in the version that the actor has seen. */
const own = <Row extends Standing>(scene: Scene, row: Row | undefined, version: number, stands: Row['state']) => [
  () => begin(scene),
  () => needsPlan(scene),
  () => when(row?.organisation !== scene.by.organisation, 'absent'),
  () => when(row!.version !== version || row!.state !== stands, 'state'),
];

const meetingOf = (scene: Scene, id: Id): Meeting | undefined => scene.theCase.meetings.find((each) => each.id === id);

function change(scene: Scene, act: ActOf<'change-meeting'>): readonly Answer[] {
  const meeting = meetingOf(scene, act.meeting);
  return byLayer(
    ...own(scene, meeting, act.version, 'planned'),
    () => when(spanIsWrong(scene, act, meeting!.starts), 'form'),
    ...callable(scene, act),
  );
}

function end(scene: Scene, act: ActOf<'end-meeting'>): readonly Answer[] {
  const meeting = meetingOf(scene, act.meeting);
  return byLayer(...own(scene, meeting, act.version, 'planned'), () =>
    when((act.state === 'held' && meeting!.starts > scene.now) || (act.state === 'cancelled' && !act.reason), 'form'),
  );
}

/** Minutes and decisions are of a meeting that she sees, that was not cancelled and has begun. */
const ofMeeting = (scene: Scene, id: Id): (() => Answer[])[] => {
  const meeting = meetingOf(scene, id);
  return [
    () => when(meeting === undefined || !readsPlanOf(scene, meeting.organisation), 'absent'),
    () => when(meeting!.state === 'cancelled', 'state'),
    () => when(meeting!.starts > scene.now, 'form'),
  ];
};

function answer(scene: Scene, act: ActOf<'answer-meeting'>): readonly Answer[] {
  const meeting = meetingOf(scene, act.meeting);
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    () => when(meeting === undefined || !readsPlanOf(scene, meeting.organisation), 'absent'),
    () => when(!meeting!.called.includes(scene.by.organisation), 'standing'),
    () =>
      when(meeting!.state !== 'planned' || meeting!.starts <= scene.now || meeting!.version !== act.version, 'state'),
    () => when((act.answer === 'other-time') !== act.words, 'form'),
  );
}

/** 5 b (a): of a meeting that the own organisation has called and that is ahead, what one of those who are called has told. */
function note(scene: Scene, act: ActOf<'note-answer'>): readonly Answer[] {
  const meeting = meetingOf(scene, act.meeting);
  return byLayer(
    ...own(scene, meeting, act.version, 'planned'),
    () => when(meeting!.starts <= scene.now, 'state'),
    () => when(!inSight(scene, act.organisation), 'not-in-sight'),
    () => when(!meeting!.called.includes(act.organisation), 'form'),
  );
}

function minute(scene: Scene, act: ActOf<'write-minute'>): readonly Answer[] {
  const stands = scene.theCase.minutes.find(
    (each) => each.meeting === act.meeting && each.organisation === scene.by.organisation,
  );
  return byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    ...ofMeeting(scene, act.meeting),
    () => when((stands?.version ?? 0) !== act.version || (stands !== undefined && stands.id !== act.id), 'state'),
  );
}

const decide = (scene: Scene, act: ActOf<'decide-at-meeting'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => needsPlan(scene),
    ...ofMeeting(scene, act.meeting),
    () => when(!act.day, 'form'),
    ...mayAsk(scene, act),
  );

const appoint = (scene: Scene, act: ActOf<'record-appointment'>): readonly Answer[] =>
  byLayer(
    () => begin(scene),
    () => [...needsPlan(scene), ...when(spanIsWrong(scene, act), 'form')],
  );

function changeAppointment(scene: Scene, act: ActOf<'change-appointment'>): readonly Answer[] {
  const appointment = scene.theCase.appointments.find((each) => each.id === act.appointment);
  return byLayer(...own(scene, appointment, act.version, 'coming'), () =>
    when(
      (act.state === 'came' && appointment!.starts > scene.now) || spanIsWrong(scene, act, appointment!.starts),
      'form',
    ),
  );
}

export function meetingAnswers(scene: Scene, act: MeetingAct): readonly Answer[] {
  switch (act.act) {
    case 'convene-meeting':
      return convene(scene, act);
    case 'record-meeting':
      return record(scene, act);
    case 'change-meeting':
      return change(scene, act);
    case 'end-meeting':
      return end(scene, act);
    case 'answer-meeting':
      return answer(scene, act);
    case 'note-answer':
      return note(scene, act);
    case 'write-minute':
      return minute(scene, act);
    case 'decide-at-meeting':
      return decide(scene, act);
    case 'record-appointment':
      return appoint(scene, act);
    case 'change-appointment':
      return changeAppointment(scene, act);
  }
}

const withMeeting = (item: Case, id: Id, change: (meeting: Meeting) => Partial<Meeting>): Case => ({
  ...item,
  meetings: item.meetings.map((each) =>
    each.id === id ? { ...each, version: each.version + 1, ...change(each) } : each,
  ),
});

const first = { version: 1 } as const;

/** The own organisation's minute: the first one, or its next version. */
function withMinute(item: Case, { id, meeting }: ActOf<'write-minute'>, organisation: Id): Case {
  const stands = item.minutes.some((each) => each.id === id);
  return {
    ...item,
    minutes: stands
      ? item.minutes.map((each) => (each.id === id ? { ...each, version: each.version + 1 } : each))
      : [...item.minutes, { id, meeting, organisation, ...first }],
  };
}

export function afterMeeting({ theCase, by, now }: Scene, act: MeetingAct): Case {
  const { organisation } = by;
  switch (act.act) {
    case 'convene-meeting':
    case 'record-meeting': {
      const made: Meeting = {
        id: act.id,
        organisation,
        starts: act.starts,
        state: act.act === 'record-meeting' ? 'held' : 'planned',
        asked: [...new Set(act.with)],
        called: [...new Set(act.with)],
        answers: [],
        ...first,
      };
      return { ...theCase, meetings: [...theCase.meetings, made] };
    }
    case 'change-meeting':
      return withMeeting(theCase, act.meeting, (meeting) => ({
        starts: act.starts,
        asked: [...new Set([...meeting.asked, ...act.with])],
        called: [...new Set(act.with)],
      }));
    case 'end-meeting':
      return withMeeting(theCase, act.meeting, () => ({ state: act.state }));
    case 'answer-meeting':
      return {
        ...theCase,
        meetings: theCase.meetings.map((each) =>
          each.id === act.meeting ? { ...each, answers: [...each.answers, organisation] } : each,
        ),
      };
    case 'note-answer':
      return theCase;
    case 'write-minute':
      return withMinute(theCase, act, organisation);
    case 'decide-at-meeting':
      return { ...theCase, tasks: [...theCase.tasks, asked(act, organisation, now)] };
    case 'record-appointment':
      return {
        ...theCase,
        appointments: [
          ...theCase.appointments,
          { id: act.id, organisation, starts: act.starts, state: 'coming', ...first },
        ],
      };
    case 'change-appointment':
      return {
        ...theCase,
        appointments: theCase.appointments.map((each) =>
          each.id === act.appointment
            ? { ...each, state: act.state, starts: act.starts, version: each.version + 1 }
            : each,
        ),
      };
  }
}
