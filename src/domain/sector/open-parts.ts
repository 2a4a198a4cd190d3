import { type CaseHead, organisationOf } from '../case/index.ts';
import type { Listed } from '../organisation/index.ts';

/** The organisations that a line may name: parts open to the worker, none of them hidden. */
export const openParts = (head: CaseHead, secret: readonly string[]): Listed[] =>
  head.parts.filter((part) => !secret.includes(part.organisation)).map(organisationOf);
