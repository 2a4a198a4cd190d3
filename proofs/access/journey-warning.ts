import type { Act } from './acts.ts';
import type { Id, Time } from './facts.ts';
import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import {
  backup,
  backupOf,
  c,
  consent,
  firstTeam,
  intakeOf,
  joins,
  lead,
  leadOf,
  ngo,
  officerOf,
  saarni,
  social,
  together,
} from './journey-ground.ts';
import { classes } from './words.ts';

/** Ways on which every act on warnings and wishes, and every act of handing over the lead, is done. */

const warn = (id: Id, by: Id): Act => ({ act: 'warn', by, case: c, id });
const pass = (id: Id, by: Id, warning: Id, to: readonly Id[]): Act => ({
  act: 'pass-warning',
  by,
  case: c,
  id,
  warning,
  to,
});
const wish = (id: Id, by: Id, to: Id): Act => ({ act: 'wish-invitation', by, case: c, id, to });
const shelter = 'shelter-1';

const withShelter: Way = [
  ...together,
  consent('to the shelter', shelter, ['contact']),
  ...joins('to the shelter', shelter),
];

export const warnings: Way = [
  ...withShelter,
  // The lead warns nobody.
  warn('by the lead', lead),
  warn('first', leadOf(ngo)),
  warn('second', backupOf(ngo)),
  // Lead and backup alone read it while there is time.
  { act: 'acknowledge-warning', by: `${saarni}/4`, case: c, warning: 'first' },
  { act: 'acknowledge-warning', by: backup, case: c, warning: 'first' },
  { act: 'acknowledge-warning', by: lead, case: c, warning: 'first' },
  pass('to herself', lead, 'first', [saarni, ngo]),
  pass('to nobody here', lead, 'first', [social]),
  pass('to both', lead, 'first', [shelter, ngo]),
  pass('again', lead, 'first', [shelter]),
  { act: 'read-passed-warning', by: leadOf(ngo), case: c, pass: `to both to ${shelter}` },
  { act: 'read-passed-warning', by: leadOf(shelter), case: c, pass: `to both to ${shelter}` },
  { act: 'read-passed-warning', by: backupOf(shelter), case: c, pass: `to both to ${shelter}` },
  { wait: day },
  warn('of the shelter', leadOf(shelter)),
  { wait: day },
  // What nobody has acknowledged in time is read by everybody named there, and taken by whoever comes first.
  { act: 'acknowledge-warning', by: backup, case: c, warning: 'of the shelter' },
  // Hidden and absent are wished for with one answer; what she sees is on the case.
  wish('for the hidden', leadOf(ngo), shelter),
  wish('for one who is not there', leadOf(ngo), social),
  wish('for the lead', leadOf(ngo), saarni),
  wish('for herself', leadOf(ngo), ngo),
  { act: 'answer-wish', by: backup, case: c, wish: 'for the hidden', answer: 'declined', reason: true },
  { act: 'answer-wish', by: lead, case: c, wish: 'for the hidden', answer: 'declined', reason: false },
  { act: 'answer-wish', by: lead, case: c, wish: 'for the hidden', answer: 'declined', reason: true },
  { act: 'answer-wish', by: lead, case: c, wish: 'for the hidden', answer: 'invited', reason: true },
  wish('by the backup of the lead', backup, 'shelter-2'),
  // Barred, and invited again: shown as before to all who do not see the bar, and reached by nothing.
  warn('third', leadOf(shelter)),
  { act: 'bar-organisation', by: lead, case: c, id: 'bar', organisation: ngo },
  consent('anew', ngo, ['contact']),
  { act: 'invite', by: lead, case: c, id: 'again', organisation: ngo, consent: 'anew', hidden: false },
  { act: 'accept-invitation', by: intakeOf(ngo), case: c, invitation: 'again', ...firstTeam(ngo) },
  pass('to the barred', lead, 'third', [ngo]),
  pass('unknowing', backup, 'third', [shelter, ngo]),
  { act: 'read-passed-warning', by: leadOf(ngo), case: c, pass: `unknowing to ${ngo}` },
];

const prepare = (id: Id, says: 'not-asked' | 'nothing' | 'her' | 'organisation', by: Id = lead, to: Id = ngo): Act => ({
  act: 'prepare-hand-over',
  by,
  case: c,
  id,
  to,
  sheet: `goal of ${id}`,
  child: `child of ${id}`,
  says,
});
const answer = (by: Id, handOver: Id, yes: boolean): Act => ({
  act: 'answer-hand-over-question',
  by,
  case: c,
  handOver,
  yes,
});

/** Sentence 12: an organisation under a bar never leads, whichever way the lead would pass. */
const c2 = 'c2';
const ofShelter =
  (id: Id, receiver: Id) =>
  (now: Time): Act =>
    ({ ...consent(id, receiver, ['contact'])(now), by: leadOf(shelter), case: c2, owners: [shelter] }) as Act;
const carries = (id: Id, organisation: Id, on: Id = `to ${organisation}`): Act => ({
  act: 'invite',
  by: leadOf(shelter),
  case: c2,
  id,
  organisation,
  consent: on,
  hidden: false,
});
const lifts = (by: Id): Act => ({ act: 'lift-bar', by, case: c2, bar: 'bar of the shelter' });
const barredLeads: Way = [
  { act: 'open-case', by: leadOf(shelter), case: c2, backup: backupOf(shelter), classes },
  ofShelter(`to ${ngo}`, ngo),
  ofShelter(`to ${social}`, social),
  carries('before the bar', ngo),
  { act: 'bar-organisation', by: leadOf(shelter), case: c2, id: 'bar of the shelter', organisation: ngo },
  { act: 'accept-invitation', by: intakeOf(ngo), case: c2, invitation: 'before the bar', ...firstTeam(ngo) },
  { act: 'end-part', by: leadOf(shelter), case: c2, organisation: ngo },
  ofShelter('once more', ngo),
  carries('under the bar', ngo, 'once more'),
  lifts(leadOf(shelter)),
  lifts(officerOf(shelter)),
  carries('to another', social),
  { act: 'accept-invitation', by: intakeOf(social), case: c2, invitation: 'to another', ...firstTeam(social) },
];

/** A hidden part is not asked about a receiver that is hidden from it; a question that waits is taken back when the receiver becomes so. */
const shelter2 = 'shelter-2';
const hiddenReceivers: Way = [
  consent('to the other shelter', shelter2, ['contact']),
  ...joins('to the other shelter', shelter2),
  prepare('of a hidden one', 'organisation', lead, shelter2),
  answer(leadOf(shelter), 'of a hidden one', true),
  prepare('of one to be hidden', 'organisation'),
  answer(leadOf(shelter2), 'of one to be hidden', true),
  { act: 'hide-part', by: lead, case: c, organisation: ngo },
  answer(leadOf(shelter), 'of one to be hidden', true),
  // Whose yes was said before may stay with it.
  prepare('of one that is hidden now', 'organisation'),
  { act: 'reveal-part', by: lead, case: c, organisation: ngo },
  answer(leadOf(shelter), 'of one to be hidden', true),
  // Nor is one asked that has left. A draft about which nobody was asked forgets what was said before.
  prepare('forgets', 'not-asked'),
  prepare('of which one leaves', 'organisation'),
  { act: 'leave-case', by: leadOf(shelter2), case: c },
  answer(leadOf(shelter2), 'of which one leaves', true),
];

const ofTheCaseAlone = `${saarni}/7`;

export const handOvers: Way = [
  ...barredLeads,
  ...withShelter,
  warn('before the offer', leadOf(shelter)),
  wish('waits too', leadOf(shelter), social),
  wish('of the lead', backup, 'shelter-2'),
  prepare('by the backup', 'her', backup),
  // A warning that waits keeps the lead where it is, and the case open.
  prepare('while a warning waits', 'her'),
  { act: 'close-case', by: lead, case: c },
  pass('to nobody', lead, 'before the offer', []),
  prepare('to nobody here', 'her', lead, social),
  prepare('without a question', 'nothing'),
  prepare('draft', 'not-asked'),
  // Of a draft its receiver knows nothing.
  { act: 'accept-hand-over', by: leadOf(ngo), case: c, handOver: 'draft' },
  { act: 'decline-hand-over', by: leadOf(ngo), case: c, handOver: 'draft' },
  prepare('asked', 'organisation'),
  answer(leadOf(ngo), 'asked', true),
  answer(backupOf(shelter), 'asked', true),
  answer(leadOf(shelter), 'asked', false),
  ...hiddenReceivers,
  prepare('asked again', 'organisation'),
  answer(leadOf(shelter), 'asked again', true),
  { act: 'decline-hand-over', by: leadOf(ngo), case: c, handOver: 'asked again' },
  prepare('on her yes', 'her'),
  { act: 'decline-hand-over', by: lead, case: c, handOver: 'on her yes' },
  // Named for the case alone, one is told of the offer, and not that a child goes along.
  (now) => ({
    act: 'name-member',
    by: lead,
    case: c,
    id: 'of the case alone',
    worker: ofTheCaseAlone,
    standing: 'member',
    classes: ['case'],
    from: now,
    until: null,
  }),
  prepare('at last', 'her'),
  { act: 'refresh-list', by: ofTheCaseAlone, case: c },
  prepare('while it waits', 'her'),
  warn('waits', leadOf(shelter)),
  warn('of the receiver', backupOf(ngo)),
  { act: 'accept-hand-over', by: leadOf(ngo), case: c, handOver: 'at last' },
  // A warning stays with those whom its sender was told of; the wish has gone with the lead.
  { act: 'acknowledge-warning', by: backupOf(ngo), case: c, warning: 'waits' },
  { act: 'acknowledge-warning', by: lead, case: c, warning: 'waits' },
  pass('where it is hidden', lead, 'waits', [shelter]),
  pass('to the new lead', lead, 'waits', [ngo]),
  { act: 'leave-case', by: lead, case: c },
  { act: 'close-case', by: leadOf(ngo), case: c },
  { act: 'acknowledge-warning', by: backup, case: c, warning: 'of the receiver' },
  pass('on the closed case', lead, 'of the receiver', []),
  { act: 'read-passed-warning', by: backupOf(ngo), case: c, pass: `to the new lead to ${ngo}` },
  { act: 'reopen-case', by: leadOf(ngo), case: c },
  { act: 'answer-wish', by: leadOf(ngo), case: c, wish: 'waits too', answer: 'invited', reason: false },
  // Barred, and come again: no offer.
  { act: 'bar-organisation', by: leadOf(ngo), case: c, id: 'bar of the giver', organisation: saarni },
  ((now: Time) => ({ ...consent('anew', saarni, ['contact'])(now), by: leadOf(ngo), owners: [ngo] })) as Way[number],
  { act: 'invite', by: leadOf(ngo), case: c, id: 'back', organisation: saarni, consent: 'anew', hidden: false },
  { act: 'accept-invitation', by: intakeOf(saarni), case: c, invitation: 'back', ...firstTeam(saarni) },
  prepare('to the barred', 'her', leadOf(ngo), saarni),
];
