import type { Register } from './telling-fields.ts';

interface Told {
  readonly register: Register;
  readonly form: string;
  readonly heardBy: string;
  readonly heldAt: string;
}

/**
 * What a line for police and prosecutor may tell: a recorded interview that an authority holds, nothing else. Who else has
 * heard what stays in the network, for a listener could be called as a witness. The database refuses the same.
 *
 * @returns the fields that are not right
 */
export function notForInvestigation({ register, form, heardBy, heldAt }: Told): readonly string[] {
  if (register !== 'justice') return [];
  return [
    ...(form === 'recorded-interview' ? [] : ['form']),
    ...(['police', 'prosecutor', 'court'].includes(heardBy) ? [] : ['heardBy']),
    ...(['investigation', 'court'].includes(heldAt) ? [] : ['heldAt']),
  ];
}
