import type { Called, CompilationAct, MeetingAct, TaskAct, WorkAct } from './acts-work.ts';
import type { Id } from './facts.ts';
import type { Doings, Hand } from './hand.ts';
import { call, closed, hashOf, orNobody } from './hand.ts';
import { at } from './live.ts';
import { recordConsent } from './perform-consent.ts';
import { ofNames } from './perform-names.ts';
import { ofReferrals } from './perform-referral.ts';
import { ofHandOvers, ofWarnings } from './perform-warning.ts';

/** Tasks, meetings and lines handed over, done in the live database. */

const id = ({ live }: Hand, each: Id): string => live.ids.of(each);
const reason = (given: boolean): string | null => (given ? closed : null);

const ofTasks: Doings<TaskAct['act']> = {
  'ask-task': async (hand, act) =>
    call(hand, 'ask_task', [
      hand.on,
      id(hand, act.id),
      id(hand, act.for),
      orNobody(hand, act.worker),
      'network',
      null,
      orNobody(hand, act.goal),
      closed,
    ]),
  'answer-task': async (hand, act) =>
    call(hand, 'answer_task', [
      hand.on,
      id(hand, act.task),
      id(hand, act.id),
      act.answer,
      reason(act.reason),
      // What is promised is kept with its words, as the endpoint does it.
      act.answer === 'accepted' ? closed : null,
    ]),
  'withdraw-task': async (hand, act) => call(hand, 'withdraw_task', [hand.on, id(hand, act.task)]),
  remind: async (hand, act) => call(hand, 'remind', [hand.on, id(hand, act.task), id(hand, act.id)]),
  'pass-task': async (hand, act) => call(hand, 'pass_task', [hand.on, id(hand, act.task), orNobody(hand, act.worker)]),
  'view-goal': async (hand, act) =>
    call(hand, 'view_goal', [hand.on, id(hand, act.goal), id(hand, act.id), 'own-organisation', 'partly', closed]),
};

/** Who is asked to a meeting, and on what each is asked. */
const guests = (hand: Hand, act: Called) => {
  const asked = [...new Set(act.with)];
  return [asked.map(hand.live.ids.of), asked.map(() => act.on ?? 'network-consent')];
};

/** When a meeting is, whether the client is there, its words, and who is asked. */
const cells = (hand: Hand, act: Called, presence = 'not-asked') => [
  at(act.starts),
  at(act.ends),
  presence,
  closed,
  ...guests(hand, act),
];

const ofMeetings: Doings<MeetingAct['act']> = {
  'convene-meeting': async (hand, act) =>
    call(hand, 'convene_meeting', [hand.on, id(hand, act.id), ...cells(hand, act)]),
  'record-meeting': async (hand, act) =>
    call(hand, 'record_meeting', [hand.on, id(hand, act.id), ...cells(hand, act, 'present')]),
  'change-meeting': async (hand, act) =>
    call(hand, 'change_meeting', [hand.on, id(hand, act.meeting), act.version, ...cells(hand, act)]),
  'end-meeting': async (hand, act) =>
    call(hand, 'end_meeting', [
      hand.on,
      id(hand, act.meeting),
      act.version,
      act.state,
      'present',
      closed,
      reason(act.reason),
      act.came.map(hand.live.ids.of),
    ]),
  'answer-meeting': async (hand, act) =>
    call(hand, 'answer_meeting', [
      hand.on,
      id(hand, act.meeting),
      act.version,
      id(hand, act.id),
      act.answer,
      reason(act.words),
    ]),
  'note-answer': async (hand, act) =>
    call(hand, 'note_answer', [hand.on, id(hand, act.meeting), act.version, id(hand, act.organisation), act.answer]),
  'write-minute': async (hand, act) =>
    call(hand, 'write_minute', [hand.on, id(hand, act.meeting), id(hand, act.id), act.version, closed, closed]),
  'decide-at-meeting': async (hand, act) =>
    call(hand, 'decide_at_meeting', [
      hand.on,
      id(hand, act.meeting),
      id(hand, act.id),
      id(hand, act.for),
      orNobody(hand, act.worker),
      'network',
      act.day ? '2026-12-24' : null,
      closed,
    ]),
  'record-appointment': async (hand, act) =>
    call(hand, 'record_appointment', [
      hand.on,
      id(hand, act.id),
      'office',
      at(act.starts),
      at(act.ends),
      'not-needed',
      closed,
    ]),
  'change-appointment': async (hand, act) =>
    call(hand, 'change_appointment', [
      hand.on,
      id(hand, act.appointment),
      act.version,
      'office',
      act.state,
      at(act.starts),
      at(act.ends),
      'not-needed',
      closed,
    ]),
};

const ofCompilations: Doings<CompilationAct['act']> = {
  'record-disclosure-consent': async (hand, act) =>
    recordConsent(hand, { ...act, kind: 'disclosure', receivers: [act.receiver], of: ['account'] }),
  'open-compilation': async (hand, act) => {
    await call(hand, 'plan_compilation', [hand.on]);
    await call(hand, 'open_compilation', [hand.on, id(hand, act.id), id(hand, act.to), id(hand, act.consent), closed]);
  },
  'keep-compilation-draft': async (hand, act) => {
    await call(hand, 'plan_compilation_part', [hand.on, id(hand, act.compilation)]);
    await call(hand, 'keep_compilation_draft', [hand.on, id(hand, act.compilation), id(hand, act.id), '{}', closed]);
  },
  'release-compilation-part': async (hand, act) =>
    call(hand, 'release_compilation_part', [
      ...[hand.on, id(hand, act.compilation), id(hand, act.part), act.mark ?? null],
    ]),
  'take-back-compilation-part': async (hand, act) =>
    call(hand, 'take_back_compilation_part', [hand.on, id(hand, act.compilation)]),
  'close-compilation': async (hand, act) => call(hand, 'close_compilation', [hand.on, id(hand, act.compilation)]),
  'send-compilation': async (hand, act) =>
    call(hand, 'send_compilation', [hand.on, id(hand, act.compilation), act.owners.map(hand.live.ids.of), closed]),
  'name-compilation-key': async (hand, act) =>
    call(hand, 'name_compilation_key', [hand.on, id(hand, act.compilation), act.mark, closed]),
  'seal-compilation': async (hand, act) => {
    const about = [hand.on, id(hand, act.compilation), act.owners.map(hand.live.ids.of), act.mark];
    await call(hand, 'plan_sealing', about);
    await call(hand, 'seal_compilation', [...about, 'phone', 'f'.repeat(64), closed]);
  },
  'record-compilation-copy': async (hand, act) =>
    call(hand, 'record_compilation_copy', [hand.on, id(hand, act.compilation), 'given']),
};

export const ofWork: Doings<WorkAct['act']> = {
  ...ofTasks,
  ...ofMeetings,
  ...ofCompilations,
  ...ofReferrals,
  ...ofWarnings,
  ...ofHandOvers,
  ...ofNames,
  'refresh-list': async (hand) => call(hand, 'refresh_list', [hand.on]),
  'issue-job-ticket': async (hand, act) => call(hand, 'issue_job_ticket', [hand.on, hashOf(`ticket ${act.id}`)]),
};
