import { z } from 'zod';
import type { FormContext } from '../../platform/http/endpoint.ts';
import { savedField } from '../../platform/http/form-errors.ts';
import { readFormFrame } from '../case/index.ts';
import type { PieceSort } from './codes.ts';
import { recordSlugs } from './pages/slugs.ts';
import type { PieceInput } from './piece-input.ts';
import { choiceOf, pieceTable } from './piece-table.ts';
import type { ChoiceView } from './piece-views.ts';

/**
 * The same form for the next piece, which says what was saved. What is likely to stay goes along: codes and ids, never words, for an
 * address is kept in places that we do not see.
 */
export function nextSlug(
  caseId: string,
  { id, sort }: { readonly id: string; readonly sort: PieceSort },
  kept: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const fields = Object.entries(kept).flatMap(([name, value]) =>
    [value ?? []].flat().map((item): [string, string] => [name, item]),
  );
  return `/t/${caseId}${recordSlugs[sort]}?${new URLSearchParams([[savedField, id], ...fields]).toString()}`;
}

/** The own piece that was saved just now, by its title alone; nothing where there is none. */
export async function readSaved({
  tx,
  vault,
  trail,
  acting,
  saved,
}: FormContext<unknown, 'case'>): Promise<ChoiceView | undefined> {
  if (!z.uuid().safeParse(saved).success) return undefined;
  const found = await pieceTable.find(tx, vault, acting.case.id, saved as string);
  if (!found?.own || found.mistaken) return undefined;
  pieceTable.saw(trail, found);
  return choiceOf(found);
}

/** What the form of a piece that stands by itself is drawn from. */
export async function readRecordForm(context: FormContext<unknown, 'case'>) {
  const [frame, saved] = await Promise.all([readFormFrame(context), readSaved(context)]);
  return { ...frame, saved };
}

/** The next of a piece that stands by itself: from the same source, and said by the same. */
export const recordNext = (
  view: { readonly id: string; readonly sort: PieceSort },
  { caseId, source, saidBy }: { readonly caseId: string } & Pick<PieceInput, 'source' | 'saidBy'>,
): string => nextSlug(caseId, view, { source, saidBy });
