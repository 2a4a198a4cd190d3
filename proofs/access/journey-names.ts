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
  ask('by the backup', backup),
  ask('first', officerOf(saarni)),
  ask('twice', officerOf(saarni)),
  answer(officerOf(saarni), 'first', [shelter]),
  answer(backup, 'first', [shelter]),
  answer(leadOf(ngo), 'first', [shelter]),
  answer(lead, 'first', [], false),
  answer(lead, 'first', [ngo]),
  answer(lead, 'first', [saarni]),
  answer(lead, 'first', ['shelter-2']),
  answer(lead, 'first', [shelter]),
  answer(lead, 'first', [shelter]),
  // Another organisation's lead has none to name: neither where the part is not seen, nor from its safety circle.
  ask('of another', officerOf(ngo)),
  answer(leadOf(ngo), 'of another', [shelter]),
  { act: 'admit', by: lead, case: c, id: 'admitted', organisation: shelter, worker: leadOf(ngo) },
  answer(leadOf(ngo), 'of another', [shelter]),
  answer(leadOf(ngo), 'of another', []),
  ask('anew', officerOf(ngo)),
  { act: 'bar-worker', by: lead, case: c, id: 'bar', worker: officerOf(ngo) },
  answer(leadOf(ngo), 'anew', []),
  { wait: 31 * day },
  ask('when it is over', officerOf(saarni)),
  answer(lead, 'when it is over', [shelter]),
  // What names a hidden part closes with the lead.
  { act: 'offer-hand-over', by: lead, case: c, id: 'passes', to: ngo, agreed: true },
  { act: 'accept-hand-over', by: leadOf(ngo), case: c, handOver: 'passes' },
  // Whoever becomes acting lead there afterwards does not read that a part was named.
  { act: 'end-member', by: lead, case: c, worker: lead },
  ask('without the lead', officerOf(saarni)),
  answer(lead, 'without the lead', [shelter]),
  { act: 'close-case', by: leadOf(ngo), case: c },
  answer(lead, 'without the lead', []),
];
