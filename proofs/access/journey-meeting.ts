import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, backupOf, c, consent, joins, lead, leadOf, ngo, saarni, social, together } from './journey-ground.ts';

/** A way on which every act on meetings and appointments is done. */

const hour = day / 24;
const ofNgo = { act: 'answer-meeting', by: leadOf(ngo), case: c, meeting: 'meeting' } as const;

const toldBy = { act: 'note-answer', by: lead, case: c, meeting: 'meeting', answer: 'cannot' } as const;

export const meetings: Way = [
  ...together,
  (now) => ({
    act: 'convene-meeting',
    by: lead,
    case: c,
    id: 'meeting',
    starts: now + hour,
    ends: now + 2 * hour,
    with: [ngo],
  }),
  // Not in one network with the others.
  (now) => ({
    act: 'convene-meeting',
    by: lead,
    case: c,
    id: 'with herself',
    starts: now + hour,
    ends: now + 2 * hour,
    with: [saarni, ngo],
  }),
  // Whom the lead sees on the case is called without a network, but the own organisation calls.
  (now) => ({
    ...{ act: 'convene-meeting', by: lead, case: c, id: 'on duty', starts: now + hour, ends: now + 2 * hour },
    ...{ with: [ngo], on: 'duty' },
  }),
  (now) => ({
    ...{ act: 'convene-meeting', by: lead, case: c, id: 'herself', starts: now + hour, ends: now + 2 * hour },
    ...{ with: [saarni], on: 'duty' },
  }),
  (now) => ({
    ...{ act: 'record-meeting', by: lead, case: c, id: 'held', starts: now - 2 * hour, ends: now - hour },
    ...{ with: [ngo], on: 'duty' },
  }),
  (now) => ({
    act: 'record-meeting',
    by: lead,
    case: c,
    id: 'still on',
    starts: now - hour,
    ends: now + hour,
    with: [],
  }),
  (now) => ({
    act: 'change-meeting',
    by: backup,
    case: c,
    meeting: 'meeting',
    version: 1,
    starts: now + hour,
    ends: now + 3 * hour,
    with: [],
  }),
  // Taken off the list with the change; asked again with the next one, and answered in the version that was seen.
  { ...ofNgo, id: 'not called', version: 2, answer: 'comes', words: false },
  (now) => ({
    act: 'change-meeting',
    by: lead,
    case: c,
    meeting: 'meeting',
    version: 2,
    starts: now + hour,
    ends: now + 3 * hour,
    with: [ngo],
  }),
  { ...ofNgo, id: 'another version', version: 2, answer: 'comes', words: false },
  { ...ofNgo, id: 'without a time', version: 3, answer: 'other-time', words: false },
  { ...ofNgo, id: 'another time', version: 3, answer: 'other-time', words: true },
  { ...ofNgo, id: 'comes', version: 3, answer: 'comes', words: false },
  // What one of those who are called has told: noted by who has called it, in the version that was seen, and of no other.
  { ...toldBy, version: 3, organisation: ngo },
  { ...toldBy, version: 2, organisation: ngo },
  { ...toldBy, by: leadOf(ngo), version: 3, organisation: ngo },
  { ...toldBy, version: 3, organisation: saarni },
  { ...toldBy, version: 3, organisation: social },
  // Who has called it is not called.
  { ...ofNgo, by: lead, id: 'own', version: 3, answer: 'comes', words: false },
  { act: 'write-minute', by: leadOf(ngo), case: c, id: 'too early', meeting: 'meeting', version: 0 },
  // The team lead sees the meeting, and is named for nothing there.
  {
    act: 'decide-at-meeting',
    by: `${saarni}/4`,
    case: c,
    id: 'by the team lead',
    for: ngo,
    worker: null,
    meeting: 'meeting',
    day: true,
  },
  (now) => ({ act: 'record-appointment', by: lead, case: c, id: 'visit', starts: now + hour, ends: now + 2 * hour }),
  (now) => ({
    act: 'change-appointment',
    by: leadOf(ngo),
    case: c,
    appointment: 'visit',
    version: 1,
    state: 'coming',
    starts: now + 2 * hour,
    ends: now + 3 * hour,
  }),
  { act: 'end-meeting', by: lead, case: c, meeting: 'meeting', version: 3, state: 'held', reason: false, came: [] },
  { wait: day },
  { act: 'write-minute', by: leadOf(ngo), case: c, id: 'minute', meeting: 'meeting', version: 0 },
  { act: 'write-minute', by: backupOf(ngo), case: c, id: 'minute', meeting: 'meeting', version: 0 },
  { act: 'decide-at-meeting', by: lead, case: c, id: 'decided', for: ngo, worker: null, meeting: 'meeting', day: true },
  // It has begun.
  { ...toldBy, version: 3, organisation: ngo },
  { ...ofNgo, id: 'too late', version: 3, answer: 'cannot', words: false },
  { act: 'end-meeting', by: lead, case: c, meeting: 'meeting', version: 3, state: 'held', reason: false, came: [ngo] },
  (now) => ({
    act: 'change-appointment',
    by: lead,
    case: c,
    appointment: 'visit',
    version: 1,
    state: 'cancelled',
    starts: now + hour,
    ends: now + 2 * hour,
  }),
  // A third is on the case by a consent of its own: in no network, and not in the sight of the second.
  consent('plain', social, ['coordination']),
  ...joins('plain', social),
  (now) => ({
    ...{ act: 'convene-meeting', by: lead, case: c, id: 'in no network', starts: now + hour, ends: now + 2 * hour },
    with: [social],
  }),
  (now) => ({
    ...{ act: 'convene-meeting', by: leadOf(ngo), case: c, id: 'unseen', starts: now + hour, ends: now + 2 * hour },
    ...{ with: [social], on: 'duty' },
  }),
];
