import { formatNumber } from '../../platform/time/format.ts';
import type { Provision } from '../law/index.ts';

/** The amounts of a provision in their order: `15 000 €`. */
export const eurosOf = ({ amounts }: Pick<Provision, 'amounts'>): string[] =>
  Object.values(amounts).map((amount) => `${formatNumber('fi', amount)} €`);
