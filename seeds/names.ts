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

/** Code words of the cases that tests walk through. */
export const codeWords = {
  koivu: 'Koivu',
  kanerva: 'Kanerva',
} as const;
