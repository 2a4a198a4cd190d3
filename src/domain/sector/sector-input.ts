import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { choice, day, optionalId, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { secretNames } from '../reader/index.ts';
import { longestLabel, longestWish, placeStates } from './sector.ts';

/** What a line on who helps is made of, beside its sector. */
export const placeFields = {
  state: choice(placeStates),
  organisationId: optionalId(),
  label: optionalText(longestLabel),
  sinceOn: day(),
  lastContactOn: day().optional(),
  wish: optionalText(longestWish),
};

interface PlaceInput {
  readonly state: string;
  readonly organisationId?: string | undefined;
  readonly label?: string | undefined;
  readonly lastContactOn?: string | undefined;
}

/** @throws Problem `invalid` where nobody is told of, or a contact lies in the future */
export function refuseNobody(input: PlaceInput, today: string): void {
  const fields = [
    ...(input.state !== 'not-wanted' && input.organisationId === undefined && input.label === undefined
      ? [{ field: 'label', reason: input.state === 'missing' ? 'what' : 'who' }]
      : []),
    ...(input.lastContactOn !== undefined && input.lastContactOn > today
      ? [{ field: 'lastContactOn', reason: 'future' }]
      : []),
  ];
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

/** The organisations that a line may name: parts open to the worker, none of them hidden. */
export async function namable(
  tx: ReadTx,
  acting: Acting & { readonly case: CaseStanding },
): Promise<{ head: Awaited<ReturnType<typeof readCaseHead>>; organisations: { id: string; name: string }[] }> {
  const [head, secret] = await Promise.all([readCaseHead(tx, acting), secretNames(tx, acting.case.id)]);
  const organisations = head.parts
    .filter((part) => !secret.includes(part.organisation))
    .map((part) => ({ id: part.organisationId, name: part.organisation }));
  return { head, organisations };
}
