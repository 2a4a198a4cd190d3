import type { FieldProblem } from '../../platform/http/problem.ts';
import type { AlwaysTyped } from '../line/index.ts';
import type { backingFields } from './backing-fields.ts';
import type { SupportKind } from './coupling.ts';

/** Where she lives, and why health care names a day, are told by no line: neither who nor a word. */
export const isSilent = (kind: SupportKind): boolean => kind === 'safe-housing' || kind === 'not-before';

/** Fields that do not fit together; the single ones have been read already. The database refuses the same. */
export function unfitFields(
  kind: SupportKind,
  { state, organisationId, sinceOn, untilOn, note }: AlwaysTyped<typeof backingFields>,
  reason: string | undefined,
  mistaken = false,
): FieldProblem[] {
  const silent = isSilent(kind);
  const wrong = (field: string, why: string, is: boolean) => (is ? [{ field, reason: why }] : []);
  return [
    ...wrong('organisationId', 'no-name', silent && organisationId !== undefined),
    ...wrong('note', 'no-text', silent && note !== undefined),
    ...wrong('reason', 'no-text', silent && reason !== undefined),
    ...wrong('untilOn', 'order', sinceOn !== undefined && untilOn !== undefined && untilOn < sinceOn),
    // "Not before" has one home, the line for police and prosecutor: here stands only whether it was asked for.
    ...wrong('state', 'line-alone', kind === 'not-before' && state === 'in-place' && !mistaken),
    ...wrong('untilOn', 'line-alone', kind === 'not-before' && untilOn !== undefined && !mistaken),
  ];
}
