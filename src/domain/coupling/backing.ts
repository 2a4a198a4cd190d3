import type { Day } from '../../platform/time/format.ts';
import type { Kept } from '../room/index.ts';
import type { BackingState, SupportKind } from './coupling.ts';

/** What is closed together. */
export interface BackingText {
  readonly note: string | null;
}

/** That one kind of support stands behind one step, is asked for or is missing: a line of the organisation that wrote it. */
export interface BackingView extends Kept, BackingText {
  readonly class: 'process' | 'residence';
  readonly stepId: string;
  readonly kind: SupportKind;
  readonly state: BackingState;
  readonly helperId: string | null;
  /** Named where the part of that organisation is open to the reader. */
  readonly helper: string | null;
  readonly sinceOn: Day | null;
  readonly untilOn: Day | null;
}

/** Where she lives, and why health care names a day, are told by no line: neither who nor a word. */
export const isSilent = (kind: SupportKind): boolean => kind === 'safe-housing' || kind === 'not-before';

interface Input {
  readonly kind: SupportKind;
  readonly state: BackingState;
  readonly organisationId?: string | undefined;
  readonly sinceOn?: Day | undefined;
  readonly untilOn?: Day | undefined;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
}

/** Fields that do not fit together; the single ones have been read already. The database refuses the same. */
export function unfitFields(input: Input): { field: string; reason: string }[] {
  const { kind, state, organisationId, sinceOn, untilOn, note, reason } = input;
  const silent = isSilent(kind);
  return [
    ...(silent && organisationId !== undefined ? [{ field: 'organisationId', reason: 'no-name' }] : []),
    ...(silent && note !== undefined ? [{ field: 'note', reason: 'no-text' }] : []),
    ...(silent && reason !== undefined ? [{ field: 'reason', reason: 'no-text' }] : []),
    ...(sinceOn !== undefined && untilOn !== undefined && untilOn < sinceOn
      ? [{ field: 'untilOn', reason: 'order' }]
      : []),
    ...(kind === 'not-before' && state === 'in-place' && untilOn === undefined
      ? [{ field: 'untilOn', reason: 'which-day' }]
      : []),
  ];
}
