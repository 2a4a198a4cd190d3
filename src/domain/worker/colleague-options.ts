import type { Option } from '../../platform/ui/index.ts';
import type { WorkerName } from './worker.ts';

/** Workers of the own organisation to choose from, each with the title if she has one. */
export const colleagueOptions = (colleagues: readonly WorkerName[]): Option[] =>
  colleagues.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
