import type { ActKind } from './acts.ts';

/**
 * Acts of the access text that the product cannot do yet: no world and no story holds them, and the model has them already. An act
 * that is built leaves this list in the same commit.
 */
const awaited: readonly ActKind[] = ['end-part', 'admit', 'end-admission'];

export const isAwaited = (kind: ActKind): boolean => awaited.includes(kind);
