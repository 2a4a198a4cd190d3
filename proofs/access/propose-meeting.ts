import type { MeetingAct } from './acts-work.ts';
import { oneOf, perhaps, someOf } from './chance.ts';
import type { Id, Time } from './facts.ts';
import { day } from './facts.ts';
import type { Idea, Makers, Scene } from './ideas.ts';
import { anOrganisation, maybe, onCase } from './ideas.ts';
import { anAsked } from './propose-task.ts';

/** Meetings, minutes and appointments. */

const hour = day / 24;

/** Mostly soon and for an hour; now and then in the past, or ending before it begins. */
function aSpan({ chance, now }: Scene): { starts: Time; ends: Time } {
  const ahead = oneOf(chance, [30_000, 30_000, hour, day, 7 * day, 30 * day]);
  const starts = perhaps(chance, 1, 12) ? now - hour : now + ahead;
  return { starts, ends: perhaps(chance, 1, 15) ? starts : starts + hour };
}

/** Mostly some who are on the case, or nobody. */
function someGuests(scene: Scene): Id[] {
  const { chance, theCase } = scene;
  if (perhaps(chance, 1, 3)) return [];
  return perhaps(chance, 1, 6) ? [anOrganisation(scene)] : someOf(chance, onCase(theCase), 1, 2);
}

/** Mostly on the network consent. */
const onWhat = ({ chance }: Scene): { on?: 'duty' } => (perhaps(chance, 1, 3) ? { on: 'duty' } : {});

/** The version that stands, or now and then the one before. */
const seen = ({ chance }: Scene, version: number): number => (perhaps(chance, 1, 10) ? version - 1 : version);

/** Mostly one that is still to be. */
function aMeeting({ theCase, chance }: Scene) {
  const planned = theCase.meetings.filter((each) => each.state === 'planned');
  return maybe(chance, planned.length > 0 && perhaps(chance, 5, 6) ? planned : theCase.meetings);
}

/** Mostly one that has begun. */
function aMeetingHeld({ theCase, chance, now }: Scene) {
  const begun = theCase.meetings.filter((each) => each.starts <= now);
  return maybe(chance, begun.length > 0 && perhaps(chance, 7, 8) ? begun : theCase.meetings);
}

function aMinute(scene: Scene): Idea | null {
  const { theCase, chance, id } = scene;
  const meeting = aMeetingHeld(scene);
  if (meeting === null) return null;
  const stands = perhaps(chance, 1, 2) ? theCase.minutes.find((each) => each.meeting === meeting.id) : undefined;
  return {
    act: 'write-minute',
    meeting: meeting.id,
    id: stands?.id ?? id,
    version: stands === undefined ? 0 : seen(scene, stands.version),
  };
}

export const ofMeetings: Makers<MeetingAct['act']> = {
  'convene-meeting': (scene) => ({
    act: 'convene-meeting',
    id: scene.id,
    ...aSpan(scene),
    with: someGuests(scene),
    ...onWhat(scene),
  }),
  'record-meeting': (scene) => {
    const { chance, now, id } = scene;
    // Now and then one that is not over.
    const starts = now - oneOf(chance, [hour, hour, day, 7 * day]);
    const ends = perhaps(chance, 1, 12) ? now + hour : perhaps(chance, 1, 15) ? starts : starts + hour / 2;
    return { act: 'record-meeting', id, starts, ends, with: someGuests(scene), ...onWhat(scene) };
  },
  'change-meeting': (scene) => {
    const meeting = aMeeting(scene);
    if (meeting === null) return null;
    const span = perhaps(scene.chance, 1, 2)
      ? aSpan(scene)
      : { starts: meeting.starts, ends: meeting.starts + 2 * hour };
    const version = seen(scene, meeting.version);
    return { act: 'change-meeting', meeting: meeting.id, version, ...span, with: someGuests(scene), ...onWhat(scene) };
  },
  'end-meeting': (scene) => {
    const { chance } = scene;
    const meeting = perhaps(chance, 1, 2) ? aMeetingHeld(scene) : aMeeting(scene);
    if (meeting === null) return null;
    return {
      act: 'end-meeting',
      meeting: meeting.id,
      version: seen(scene, meeting.version),
      state: meeting.starts <= scene.now || perhaps(chance, 1, 6) ? 'held' : 'cancelled',
      reason: perhaps(chance, 9, 10),
      came: someOf(chance, meeting.asked, 1, 2),
    };
  },
  'answer-meeting': (scene) => {
    const { chance } = scene;
    const called = scene.theCase.meetings.filter((each) => each.called.length > 0);
    const meeting = called.length > 0 && perhaps(chance, 5, 6) ? oneOf(chance, called) : aMeeting(scene);
    if (meeting === null) return null;
    const answer = oneOf(chance, ['comes', 'cannot', 'other-time'] as const);
    const words = (answer === 'other-time') === perhaps(chance, 9, 10);
    return {
      act: 'answer-meeting',
      id: scene.id,
      meeting: meeting.id,
      version: seen(scene, meeting.version),
      answer,
      words,
    };
  },
  'note-answer': (scene) => {
    const { chance } = scene;
    const meeting = aMeeting(scene);
    if (meeting === null) return null;
    const organisation = (perhaps(chance, 3, 4) ? maybe(chance, meeting.called) : null) ?? someGuests(scene)[0];
    if (organisation === undefined) return null;
    const answer = oneOf(chance, ['comes', 'cannot', 'other-time'] as const);
    return { act: 'note-answer', meeting: meeting.id, version: seen(scene, meeting.version), organisation, answer };
  },
  'write-minute': aMinute,
  'decide-at-meeting': (scene) => {
    const meeting = aMeetingHeld(scene);
    if (meeting === null) return null;
    const day = perhaps(scene.chance, 9, 10);
    return { act: 'decide-at-meeting', id: scene.id, ...anAsked(scene), meeting: meeting.id, day };
  },
  'record-appointment': (scene) => ({ act: 'record-appointment', id: scene.id, ...aSpan(scene) }),
  'change-appointment': (scene) => {
    const { theCase, chance } = scene;
    const appointment = maybe(chance, theCase.appointments);
    if (appointment === null) return null;
    const begun = appointment.starts <= scene.now;
    const span = begun ? { starts: appointment.starts, ends: appointment.starts + hour } : aSpan(scene);
    return {
      act: 'change-appointment',
      appointment: appointment.id,
      version: seen(scene, appointment.version),
      state: oneOf(chance, begun ? (['came', 'cancelled'] as const) : (['coming', 'came', 'cancelled'] as const)),
      ...span,
    };
  },
};
