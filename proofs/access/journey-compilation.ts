import type { Id } from './facts.ts';
import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, c, consent, joins, lead, leadOf, ngo, police, saarni, together } from './journey-ground.ts';

/** A way on which every act on lines that are handed over is done. */

const mark = 'a'.repeat(32);
const ofWhole = (by: Id) => ({ by, case: c, compilation: 'whole' });
export const compilations: Way = [
  ...together,
  consent('to the police', police, ['justice']),
  ...joins('to the police', police),
  (now) => ({
    act: 'record-disclosure-consent',
    by: backup,
    case: c,
    id: 'to hand over',
    owners: [saarni, ngo],
    receiver: police,
    from: now,
    until: now + 30 * day,
  }),
  { act: 'open-compilation', by: backup, case: c, id: 'by the backup', to: police, consent: 'to hand over' },
  { act: 'open-compilation', by: lead, case: c, id: 'whole', to: police, consent: 'to hand over' },
  { act: 'keep-compilation-draft', ...ofWhole(lead), id: 'part' },
  { act: 'release-compilation-part', ...ofWhole(backup), part: 'part' },
  { act: 'release-compilation-part', ...ofWhole(lead), part: 'part' },
  { act: 'take-back-compilation-part', ...ofWhole(backup) },
  { act: 'release-compilation-part', ...ofWhole(backup), part: 'part' },
  { act: 'record-compilation-copy', ...ofWhole(lead) },
  // Named for the case, not for the account.
  (now) => ({
    act: 'name-member',
    by: leadOf(ngo),
    case: c,
    id: 'narrow',
    worker: `${ngo}/7`,
    standing: 'member',
    classes: ['case', 'coordination'],
    from: now,
    until: null,
  }),
  { act: 'keep-compilation-draft', ...ofWhole(`${ngo}/7`), id: 'part of one who holds none' },
  { act: 'keep-compilation-draft', ...ofWhole(leadOf(ngo)), id: 'part of the other' },
  { act: 'release-compilation-part', ...ofWhole(leadOf(ngo)), part: 'part of the other' },
  { act: 'send-compilation', ...ofWhole(backup), owners: [saarni, ngo] },
  { act: 'send-compilation', ...ofWhole(lead), owners: [saarni] },
  { act: 'send-compilation', ...ofWhole(lead), owners: [saarni, ngo] },
  // Another leaves as a file sealed to the receiver's key, after each owner has seen the mark of it.
  { act: 'open-compilation', by: lead, case: c, id: 'sealed', to: police, consent: 'to hand over' },
  ...([lead, leadOf(ngo)].flatMap((by) => [
    { act: 'keep-compilation-draft', by, case: c, compilation: 'sealed', id: `sealed by ${by}` },
    { act: 'release-compilation-part', by, case: c, compilation: 'sealed', part: `sealed by ${by}` },
  ]) satisfies Way),
  { act: 'seal-compilation', by: lead, case: c, compilation: 'sealed', owners: [saarni, ngo], mark },
  { act: 'name-compilation-key', by: leadOf(ngo), case: c, compilation: 'sealed', mark },
  { act: 'name-compilation-key', by: lead, case: c, compilation: 'sealed', mark },
  { act: 'seal-compilation', by: lead, case: c, compilation: 'sealed', owners: [saarni, ngo], mark },
  {
    act: 'release-compilation-part',
    by: leadOf(ngo),
    case: c,
    compilation: 'sealed',
    part: `sealed by ${leadOf(ngo)}`,
  },
  {
    act: 'release-compilation-part',
    by: leadOf(ngo),
    case: c,
    compilation: 'sealed',
    part: `sealed by ${leadOf(ngo)}`,
    mark,
  },
  { act: 'seal-compilation', by: backup, case: c, compilation: 'sealed', owners: [saarni, ngo], mark },
  { act: 'seal-compilation', by: lead, case: c, compilation: 'sealed', owners: [saarni, ngo], mark: 'b'.repeat(32) },
  { act: 'seal-compilation', by: lead, case: c, compilation: 'sealed', owners: [saarni, ngo], mark },
  { act: 'open-compilation', by: lead, case: c, id: 'second', to: police, consent: 'to hand over' },
  { act: 'close-compilation', by: lead, case: c, compilation: 'second' },
  { act: 'open-compilation', by: lead, case: c, id: 'third', to: police, consent: 'to hand over' },
  // Her consent has run out meanwhile, and with it what was gathered.
  { wait: 40 * day },
  { act: 'keep-compilation-draft', by: lead, case: c, compilation: 'third', id: 'too late' },
];
