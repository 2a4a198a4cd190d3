import { needsOfSector, type Sector } from '../service/index.ts';
import type { OfferedLine } from './referral.ts';

/**
 * The lines that are ticked beforehand: how to be in contact and wishes, which hold for whoever helps, and of needs and goals those that the
 * sector is for. Notes go along only when somebody ticks them.
 */
export const firstLines = (sector: Sector, lines: readonly OfferedLine[]): string[] => {
  const needs: readonly string[] = needsOfSector[sector];
  return lines
    .filter(
      ({ kind, codes }) =>
        kind !== 'note' && ((kind !== 'need' && kind !== 'goal') || needs.includes(String(codes.domain))),
    )
    .map(({ key }) => key);
};
