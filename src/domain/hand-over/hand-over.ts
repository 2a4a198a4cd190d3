import type { Day } from '../../platform/time/format.ts';
import type { GrantableClass } from '../room/index.ts';

/**
 * The parts of a hand-over sheet (access text, section 5): contact rule, next appointments and deadlines, plan and open tasks, wishes; and what
 * is recorded of a child, with what was done for it and its deadlines (decision 55).
 */
export const sheetParts = ['contact', 'times', 'plan', 'wishes', 'child'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** What she said of the sheet; not asked is an answer that keeps the hand-over a draft. */
export const sheetAnswers = ['yes', 'no', 'not-asked'] as const;
export type SheetAnswer = (typeof sheetAnswers)[number];

/** Who says yes to passing the lead while a part is hidden: she, or that organisation where she cannot be asked. */
export const agreeing = ['her', 'organisation'] as const;

/** Longest note that goes with the lead. */
export const longestHandOverNote = 1000;

/** A day of a sheet with what it is: a kind of appointment, or the rule of a deadline. */
export interface DayOfSheet {
  readonly day: Day;
  readonly kind: 'appointment' | 'deadline';
  readonly code: string;
}

/** One part of a sheet as the page tells it, with the words or days of its lines. */
export interface PartOfSheet {
  readonly part: SheetPart;
  readonly count: number;
  readonly days: readonly DayOfSheet[];
  /** Of the days those that are agreed with her. */
  readonly agreed: readonly Day[];
  readonly words: readonly string[];
}

/** What is ticked and chosen so far of a hand-over that has not left. */
export interface DraftChoices {
  readonly parts: readonly SheetPart[];
  readonly asked_by: string | null;
  readonly agreed: (typeof agreeing)[number] | null;
}

/** What ends for the viewer's organisation, by the other side. */
export interface Ending {
  readonly organisationId: string;
  readonly organisation: string | null;
  /** She will not see that part any more. */
  readonly part: boolean;
  readonly sees: readonly GrantableClass[];
  readonly shows: readonly GrantableClass[];
}

/** A promise that stays with who made it. */
export interface StandingPromise {
  readonly who: string | null;
  readonly text: string | null;
  readonly dueOn: Day | null;
}

/** A team as its part shows it. */
interface Team {
  readonly workers: readonly { readonly name: string; readonly standing: string }[];
}

/** Who acts as lead of a part, as its team is shown: its lead, else its backup. */
export function actingName(part: Team | undefined): string | null {
  const of = (standing: string) => part?.workers.find((worker) => worker.standing === standing)?.name;
  return of('lead') ?? of('backup') ?? null;
}

/** On a paper for her people have first names alone. */
export const firstName = (name: string | null): string | null => name?.split(' ')[0] ?? null;

interface EndRow {
  readonly kind: 'part' | 'sees' | 'shows';
  readonly organisation_id: string;
  readonly organisation: string | null;
  readonly class: GrantableClass | null;
}

/** The rows of `look.what_ends`, by organisation. */
export function endingsOf(rows: readonly EndRow[]): Ending[] {
  const classes = (kind: EndRow['kind'], of: string) =>
    rows.flatMap((row) => (row.kind === kind && row.organisation_id === of && row.class !== null ? [row.class] : []));
  return [...new Map(rows.map((row) => [row.organisation_id, row.organisation]))].map(
    ([organisationId, organisation]) => ({
      organisationId,
      organisation,
      part: rows.some((row) => row.kind === 'part' && row.organisation_id === organisationId),
      sees: classes('sees', organisationId),
      shows: classes('shows', organisationId),
    }),
  );
}
