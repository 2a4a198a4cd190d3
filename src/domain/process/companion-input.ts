import { z } from 'zod';
import { choice, day, optionalId, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import {
  type CompanionBasis,
  type CompanionRole,
  companionBases,
  companionRoles,
  companionStates,
  notifyWishes,
} from './codes.ts';
import { longestLabel, longestNote } from './process.ts';

const optionalDay = () => z.union([z.literal('').transform(() => undefined), day()]).optional();

/** Who stands beside her: on what basis, since when, and her wish about being told. */
export const companionFields = {
  role: choice(companionRoles),
  basis: choice(companionBases),
  state: choice(companionStates),
  since: optionalDay(),
  until: optionalDay(),
  workerId: optionalId(),
  notify: choice(notifyWishes),
  name: optionalText(longestLabel),
  detail: optionalText(longestNote),
};

interface CompanionInput {
  readonly role: CompanionRole;
  readonly basis: CompanionBasis;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly workerId?: string | undefined;
  readonly notify: string;
  readonly name?: string | undefined;
  readonly detail?: string | undefined;
}

/** @throws Problem `invalid`: the end before the beginning */
export function refuseReversed({ since, until }: CompanionInput): void {
  const fields = [...(since && until && until < since ? [{ field: 'until', reason: 'before-start' }] : [])];
  if (fields.length > 0) throw new Problem('invalid', { fields });
}

export const companionText = ({ name, detail }: CompanionInput) => ({ name: name ?? null, detail: detail ?? null });
