import type { CaseHead } from '../case/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The organisations that a line may name: parts open to the worker, none of them hidden. */
export const openParts = (head: CaseHead, secret: readonly string[]): Named[] =>
  head.parts
    .filter((part) => !secret.includes(part.organisation))
    .map((part) => ({ id: part.organisationId, name: part.organisation }));
