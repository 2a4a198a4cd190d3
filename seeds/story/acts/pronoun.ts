import { recordPronoun } from '../../../src/domain/pronoun/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Act, does } from '../script.ts';

/** Writes down, on the day of the act, by which pronoun the person wants to be spoken of. */
export const speaksOf = (pronoun: Sent<typeof recordPronoun>['pronoun']): Act =>
  does(recordPronoun, ({ today }) => ({ pronoun, saidOn: today }));
