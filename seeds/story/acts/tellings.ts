import { type Ago, ago } from '../ago.ts';
import { type Act, does, type Scene } from '../script.ts';

interface Told {
  readonly topic: string;
  readonly heardBy: string;
  readonly heldAt: string;
  readonly form?: string;
  readonly partial?: string;
  readonly when?: Ago;
  readonly detail?: string;
}

const asTold = ({ when, ...told }: Told, scene: Scene) => ({
  form: 'conversation',
  partial: 'partial',
  ...told,
  ...(when ? { when: ago(scene, when) } : {}),
});

/** Records that she has told about something, for the network. */
export const recordsTelling = (told: Told): Act =>
  does('TellingRecorded', (scene) => ({ ...asTold(told, scene), register: 'coordination' }));

/** A recorded interview that an authority holds, as a line for police and prosecutor. */
export const recordsInterview = (told: Told): Act =>
  does('TellingRecorded', (scene) => ({
    ...asTold({ form: 'recorded-interview', ...told }, scene),
    register: 'justice',
  }));

/** Writes down a wish of hers, in her words. */
export const wishes = (kind: string, text: string, register = 'coordination'): Act =>
  does('WishRecorded', () => ({ register, kind, text }));
