import type { Act } from './acts.ts';
import type { Id } from './facts.ts';
import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, c, consent, joins, lead, leadOf, ngo, officerOf, saarni, together } from './journey-ground.ts';

/** A way on which names of hidden parts are asked for, told, refused and forgotten (5 b (g)). */

const shelter = 'shelter-1';
const ask = (id: Id, by: Id): Act => ({ act: 'ask-names', by, case: c, id });
const answer = (by: Id, request: Id, names: readonly Id[], reason = true): Act => ({
  act: 'answer-names',
  by,
  case: c,
  request,
  names,
  reason,
});

export const namesTold: Way = [
  ...together,
  consent('to the shelter', shelter, ['contact']),
  ...joins('to the shelter', shelter),
  ask('by the lead', lead),
  ask('first', officerOf(saarni)),
  ask('twice', officerOf(saarni)),
  answer(officerOf(saarni), 'first', [shelter]),
  answer(backup, 'first', [shelter]),
  answer(leadOf(ngo), 'first', [shelter]),
  answer(lead, 'first', [], false),
  answer(lead, 'first', [ngo]),
  answer(lead, 'first', [shelter]),
  answer(lead, 'first', [shelter]),
  // The organisation's own lead, who sees no hidden part, has none to name.
  ask('of another', officerOf(ngo)),
  answer(leadOf(ngo), 'of another', [shelter]),
  answer(leadOf(ngo), 'of another', []),
  ask('anew', officerOf(ngo)),
  { act: 'bar-worker', by: lead, case: c, id: 'bar', worker: officerOf(ngo) },
  answer(leadOf(ngo), 'anew', []),
  { wait: 31 * day },
  ask('when it is over', officerOf(saarni)),
  { act: 'close-case', by: lead, case: c },
  answer(lead, 'when it is over', [shelter]),
];
