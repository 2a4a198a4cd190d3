import {
  answerMeeting,
  changeAppointment,
  conveneMeeting,
  decide,
  endMeeting,
  recordAppointment,
  writeMinute,
} from '../../../src/domain/meeting/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays, type Day } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { officeDay } from '../when.ts';
import { type WorkerKey, workers } from '../workers.ts';

type Meeting = Sent<typeof conveneMeeting>;
type Appointment = Sent<typeof changeAppointment>;

interface Met {
  /** Days after the day on which the story is told; negative is before it. Offices meet from Monday to Friday. */
  readonly in: number;
  readonly from: string;
  readonly until: string;
}

interface Called extends Met {
  readonly agenda: string;
  readonly with: readonly OrganisationKey[];
  /** Of those the counsel. */
  readonly counsel?: OrganisationKey;
  readonly place?: string;
  readonly presence?: Meeting['presence'];
  readonly wish?: string;
  readonly words?: string;
}

/** Calls a meeting with organisations of the network consent. */
export const callsMeeting = (name: string, called: Called): Act =>
  does(
    conveneMeeting,
    ({ toldOn }) => ({
      ...{ day: officeDay(toldOn, called.in), from: called.from, until: called.until, agenda: called.agenda },
      presence: called.presence ?? 'present',
      asked: called.with.map(
        (item) => `${organisations[item].id}.${item === called.counsel ? 'counsel' : 'network-consent'}`,
      ),
      ...(called.place ? { place: called.place } : {}),
      ...(called.wish ? { herWish: called.wish } : {}),
      ...(called.words ? { herWords: called.words } : {}),
    }),
    `meeting:${name}`,
  );

/** Answers an invitation to a meeting: comes, cannot, or asks the other time that is given. */
export const answersInvitation = (
  name: string,
  answer: Sent<typeof answerMeeting>['answer'],
  suggestion?: string,
): Act =>
  does(answerMeeting, (scene) => ({
    ...{ meetingId: leftBy(scene, `meeting:${name}`), version: 1, answer },
    ...(suggestion ? { suggestion } : {}),
  }));

/** Records that it was held and who came. */
export const holdsMeeting = (
  name: string,
  came: readonly OrganisationKey[],
  presence: Meeting['presence'] = 'present',
  words?: string,
): Act =>
  does(endMeeting, (scene) => ({
    ...{ meetingId: leftBy(scene, `meeting:${name}`), version: 1, state: 'held', presence },
    came: came.map((item) => organisations[item].id),
    ...(words ? { herWords: words } : {}),
  }));

/** Writes the own organisation's minute. */
export const writesMinute = (name: string, text: string): Act =>
  does(writeMinute, (scene) => ({ meetingId: leftBy(scene, `meeting:${name}`), version: 0, text }));

/** Writes a decision down as a task, due so many days after the day on which the story is told. */
export const decides = (name: string, of: OrganisationKey, text: string, due: number, worker?: WorkerKey): Act =>
  does(decide, (scene) => ({
    ...{ meetingId: leftBy(scene, `meeting:${name}`), text, forId: organisations[of].id, receiver: 'herself' },
    dueOn: addDays(scene.toldOn, due),
    ...(worker ? { workerId: workers[worker].id } : {}),
  }));

interface Booked extends Met {
  readonly kind: Appointment['kind'];
  readonly with: string;
  /** The language of the interpreter who is booked. */
  readonly interpreter?: Appointment['language'];
  /** The language of one who is still to be booked. */
  readonly unbooked?: Appointment['language'];
}

function languageOf({ interpreter, unbooked }: Booked): Pick<Appointment, 'language'> {
  const language = interpreter ?? unbooked;
  return language ? { language } : {};
}

const asBooked = (toldOn: Day, booked: Booked): Omit<Sent<typeof recordAppointment>, 'caseId'> => ({
  ...{
    day: officeDay(toldOn, booked.in),
    from: booked.from,
    until: booked.until,
    kind: booked.kind,
    withWhom: booked.with,
  },
  interpreter: booked.interpreter ? 'booked' : booked.unbooked ? 'not-booked' : 'not-needed',
  ...languageOf(booked),
});

/** Writes an appointment down. */
export const books = (name: string, booked: Booked): Act =>
  does(recordAppointment, ({ toldOn }) => asBooked(toldOn, booked), `appointment:${name}`);

/** Records how it went. */
export const tellsHow = (name: string, booked: Booked, state: Appointment['state'], outcome?: string): Act =>
  does(changeAppointment, (scene) => ({
    ...asBooked(scene.toldOn, booked),
    ...{ appointmentId: leftBy(scene, `appointment:${name}`), version: 1, state },
    ...(outcome ? { outcome } : {}),
  }));
