import { recordTelling, recordWish } from '../../../src/domain/telling/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Ago, ago } from '../ago.ts';
import { type Act, does, type Scene } from '../script.ts';

type Telling = Sent<typeof recordTelling>;
type Wish = Sent<typeof recordWish>;

interface Told {
  readonly topic: Telling['topic'];
  readonly heardBy: Telling['heardBy'];
  readonly heldAt: Telling['heldAt'];
  readonly form?: Telling['form'];
  readonly partial?: Telling['partial'];
  readonly when?: Ago;
  readonly detail?: string;
}

const asTold = ({ when, ...told }: Told, scene: Scene): Omit<Telling, 'caseId' | 'register'> => ({
  form: 'conversation',
  partial: 'partial',
  ...told,
  ...(when ? { when: ago(scene, when) } : {}),
});

/** Records that she has told about something, for the network. */
export const recordsTelling = (told: Told): Act =>
  does(recordTelling, (scene) => ({ ...asTold(told, scene), register: 'coordination' }));

/** A recorded interview that an authority holds, as a line for police and prosecutor. */
export const recordsInterview = (told: Told): Act =>
  does(recordTelling, (scene) => ({
    ...asTold({ form: 'recorded-interview', ...told }, scene),
    register: 'justice',
  }));

/** Writes down a wish of hers, in her words. */
export const wishes = (kind: Wish['kind'], text: string, register: Wish['register'] = 'coordination'): Act =>
  does(recordWish, () => ({ register, kind, text }));
