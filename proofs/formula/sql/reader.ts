import { call, rows } from './call.ts';
import { value } from './expression.ts';
import type { Reader } from './scope.ts';
import { select } from './select.ts';

/** The three readings together. */
export const reader: Reader = { value, select, call, rows };
