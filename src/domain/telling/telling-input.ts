import { z } from 'zod';
import type { Acting, CaseStanding } from '../../platform/acting/acting.ts';
import { choice, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import {
  extents,
  keepers,
  listeners,
  longestDetail,
  notForInvestigation,
  type Register,
  tellingForms,
  topics,
} from './telling.ts';

/** What a record of telling is made of, beside the register in which it lies. */
export const tellingFields = {
  topic: choice(topics),
  heardBy: choice(listeners),
  form: choice(tellingForms),
  heldAt: choice(keepers),
  partial: choice(extents),
  detail: optionalText(longestDetail),
};

export const tellingInput = z.object(tellingFields);
export type TellingInput = z.output<typeof tellingInput>;

/** @throws Problem `invalid` where a line for police and prosecutor would tell more than it may */
export function refuseTooMuchForInvestigation(register: Register, input: TellingInput): void {
  const wrong = notForInvestigation({ register, ...input });
  if (wrong.length > 0)
    throw new Problem('invalid', { fields: wrong.map((field) => ({ field, reason: 'only-recorded' })) });
}

/** @throws Problem `invalid` when the worker is not named for the register's class */
export function refuseUnnamed(acting: Acting & { readonly case: CaseStanding }, register: Register): void {
  if (!acting.case.writes.includes(register))
    throw new Problem('invalid', { fields: [{ field: 'register', reason: 'not-yours' }] });
}
