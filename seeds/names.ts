import { organisations } from './story/organisations.ts';
import { type WorkerKey, workers } from './story/workers.ts';

const nameOf = Object.fromEntries(Object.entries(workers).map(([key, { name }]) => [key, name])) as Record<
  WorkerKey,
  string
>;

/** Workers by name, as they stand on the sign-in page. */
export const names = {
  ...nameOf,
  /** Was on the case Koivu until a bar was set on her. */
  barred: nameOf.noora,
  /** Her organisation has no part in the cases of the west coast. */
  stranger: nameOf.matti,
  /** Their accounts: intake rooms, in which invitations lie. */
  intake: {
    saarni: nameOf.pirkko,
    county: nameOf.ritva,
    halla: nameOf.tuula,
    lyhty: nameOf.kirsi,
    police: nameOf.timo,
    kaisla: nameOf.seija,
  },
} as const;

/** The story's workers and organisations with their ids, which are the same on every machine. */
export { organisations, workers };

/** Code words of the cases, each with what it shows. */
export const codeWords = {
  /** Many organisations, a hidden shelter, a barred worker, police; a grant request waits for Minna. */
  koivu: 'Koivu',
  /** A narrowed consent and a way of contact forbidden yesterday. */
  kanerva: 'Kanerva',
  /** A contact rule older than fourteen days; an invitation waits in the intake room of Kaisla. */
  suvi: 'Suvi',
  /** A withdrawn consent; the lead is offered to Kuunari. */
  pihlaja: 'Pihlaja',
  /** The first contact: no name, no consent. */
  raita: 'Raita',
  /** The lead's account has ended, the backup acts. */
  haapa: 'Haapa',
  closed: 'Vaahtera',
  child: 'Tuomi',
  withoutResidence: 'Kuusi',
  /** An organisation is barred. */
  leppa: 'Leppä',
  /** A declined invitation and a grant on vital interest. */
  jalava: 'Jalava',
  swedish: 'Rönn',
  withdrawn: 'Hassel',
  /** Opened by a shelter. */
  paju: 'Paju',
  /** Joined with the case Suvi: the same person, at another organisation. */
  lumme: 'Lumme',
} as const;
