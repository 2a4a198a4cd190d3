import { addDays, type Day } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { workingDayAfter, workingDayBefore } from '../when.ts';
import { type WorkerKey, workers } from '../workers.ts';

interface Met {
  /** Days after the day on which the story is told; negative is before it. Offices meet from Monday to Friday. */
  readonly in: number;
  readonly from: string;
  readonly until: string;
}

const dayOfMeeting = (toldOn: Day, days: number): Day =>
  days < 0 ? workingDayBefore(addDays(toldOn, days)) : workingDayAfter(addDays(toldOn, days));

interface Called extends Met {
  readonly agenda: string;
  readonly with: readonly OrganisationKey[];
  /** Of those the counsel. */
  readonly counsel?: OrganisationKey;
  readonly place?: string;
  readonly presence?: string;
  readonly wish?: string;
  readonly words?: string;
}

/** Calls a meeting with organisations of the network consent. */
export const callsMeeting = (name: string, it: Called): Act =>
  does(
    'MeetingConvened',
    ({ toldOn }) => ({
      ...{ day: dayOfMeeting(toldOn, it.in), from: it.from, until: it.until, agenda: it.agenda },
      presence: it.presence ?? 'present',
      asked: it.with.map((one) => `${organisations[one].id}.${one === it.counsel ? 'counsel' : 'network-consent'}`),
      ...(it.place ? { place: it.place } : {}),
      ...(it.wish ? { herWish: it.wish } : {}),
      ...(it.words ? { herWords: it.words } : {}),
    }),
    `meeting:${name}`,
  );

/** Records that it was held and who came. */
export const holdsMeeting = (
  name: string,
  came: readonly OrganisationKey[],
  presence = 'present',
  words?: string,
): Act =>
  does('MeetingEnded', (scene) => ({
    ...{ meetingId: leftBy(scene, `meeting:${name}`), version: 1, state: 'held', presence },
    came: came.map((one) => organisations[one].id),
    ...(words ? { herWords: words } : {}),
  }));

/** Writes the own organisation's minute. */
export const writesMinute = (name: string, text: string): Act =>
  does('MinuteWritten', (scene) => ({ meetingId: leftBy(scene, `meeting:${name}`), version: 0, text }));

/** Writes a decision down as a task, due so many days after the day on which the story is told. */
export const decides = (name: string, of: OrganisationKey, text: string, due: number, worker?: WorkerKey): Act =>
  does('DecisionRecorded', (scene) => ({
    ...{ meetingId: leftBy(scene, `meeting:${name}`), text, forId: organisations[of].id, receiver: 'herself' },
    dueOn: addDays(scene.toldOn, due),
    ...(worker ? { workerId: workers[worker].id } : {}),
  }));

interface Booked extends Met {
  readonly kind: string;
  readonly with: string;
  /** The language of the interpreter who is booked. */
  readonly interpreter?: string;
}

const asBooked = (toldOn: Day, it: Booked) => ({
  ...{ day: dayOfMeeting(toldOn, it.in), from: it.from, until: it.until, kind: it.kind, withWhom: it.with },
  interpreter: it.interpreter ? 'booked' : 'not-needed',
  ...(it.interpreter ? { language: it.interpreter } : {}),
});

/** Writes an appointment down. */
export const books = (name: string, it: Booked): Act =>
  does('AppointmentRecorded', ({ toldOn }) => asBooked(toldOn, it), `appointment:${name}`);

/** Records how it went. */
export const tellsHow = (name: string, it: Booked, state: string, outcome?: string): Act =>
  does('AppointmentChanged', (scene) => ({
    ...asBooked(scene.toldOn, it),
    ...{ appointmentId: leftBy(scene, `appointment:${name}`), version: 1, state },
    ...(outcome ? { outcome } : {}),
  }));
