import type { Act } from './acts.ts';
import type { Id } from './facts.ts';
import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import {
  backup,
  backupOf,
  c,
  consent,
  firstTeam,
  intakeOf,
  lead,
  leadOf,
  ngo,
  saarni,
  social,
  system,
  together,
} from './journey-ground.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** A way on which every act on referrals is done. */

const send = (id: Id, to: Id, on: Id, of: readonly InformationClass[], by = lead): Act => ({
  act: 'send-referral',
  by,
  case: c,
  id,
  to,
  consent: on,
  kind: to === system ? 'assistance-system' : 'service',
  sector: 'social',
  of,
});
const invite = (id: Id, organisation: Id, on: Id, referral: Id): Act => ({
  act: 'invite',
  by: lead,
  case: c,
  id,
  organisation,
  consent: on,
  hidden: false,
  referral,
});
const atInvitation = (organisation: Id, invitation: Id) => ({ by: intakeOf(organisation), case: c, invitation });
const at = (organisation: Id, referral: Id) => ({ by: intakeOf(organisation), case: c, referral });

export const referrals: Way = [
  ...together,
  consent('to social', social, ['social', 'coordination']),
  consent('to the system', system, ['coordination']),
  {
    act: 'keep-referral-draft',
    by: lead,
    case: c,
    id: 'draft',
    to: social,
    consent: 'to social',
    kind: 'service',
    sector: 'social',
  },
  { act: 'discard-referral-draft', by: backup, case: c, draft: 'draft' },
  { act: 'discard-referral-draft', by: lead, case: c, draft: 'draft' },
  // Who is not on the case is brought onto it by the lead of the case alone.
  send('by another', social, 'to social', [], backup),
  (now) => ({
    act: 'record-consent',
    by: leadOf(ngo),
    case: c,
    id: 'of the other',
    network: false,
    owners: [ngo],
    receivers: [social],
    of: ['social'],
    from: now,
    until: now + 30 * day,
  }),
  send('by the lead of another part', social, 'of the other', [], leadOf(ngo)),
  send('not covered', social, 'to social', ['health']),
  send('referral', social, 'to social', ['social']),
  // In one act the lead invites whom it refers to; never with what was sent to another.
  invite('of another', system, 'to the system', 'referral'),
  invite('goes along', social, 'to social', 'referral'),
  send('taken back', system, 'to the system', []),
  invite('taken back with it', system, 'to the system', 'taken back'),
  { act: 'withdraw-invitation', by: lead, case: c, invitation: 'taken back with it' },
  { act: 'accept-referral', ...at(system, 'taken back'), ...firstTeam(system) },
  send('declined', system, 'to the system', []),
  invite('declined with it', system, 'to the system', 'declined'),
  { act: 'decline-invitation', ...atInvitation(system, 'declined with it') },
  { act: 'accept-referral', ...at(system, 'declined'), ...firstTeam(system) },
  { act: 'open-referral', ...at(social, 'referral') },
  { act: 'answer-referral', ...at(social, 'referral'), state: 'needs-more' },
  { act: 'reply-to-referral', by: backup, case: c, referral: 'referral' },
  {
    act: 'accept-referral',
    ...at(social, 'referral'),
    lead: intakeOf(social),
    backup: backupOf(social),
    classes,
  },
  { act: 'accept-referral', ...at(social, 'referral'), ...firstTeam(social), backup: null },
  { act: 'accept-referral', ...at(social, 'referral'), ...firstTeam(social) },
  { act: 'accept-invitation', ...atInvitation(social, 'goes along'), ...firstTeam(social) },
  { act: 'withdraw-invitation', by: lead, case: c, invitation: 'goes along' },
  { act: 'plan-first-contact', by: lead, case: c, referral: 'referral', says: 'ahead' },
  { act: 'plan-first-contact', by: leadOf(social), case: c, referral: 'referral', says: 'past' },
  { act: 'plan-first-contact', by: leadOf(social), case: c, referral: 'referral', says: 'ahead' },
  // Whom it came from is hidden meanwhile: the receiver has no such row.
  { act: 'hide-part', by: lead, case: c, organisation: saarni },
  { act: 'carry-referral', by: leadOf(social), case: c, referral: 'referral', state: 'first-contact', outcome: false },
  { act: 'plan-first-contact', by: leadOf(social), case: c, referral: 'referral', says: 'none' },
  { act: 'reveal-part', by: lead, case: c, organisation: saarni },
  { act: 'carry-referral', by: leadOf(social), case: c, referral: 'referral', state: 'first-contact', outcome: false },
  { act: 'plan-first-contact', by: leadOf(social), case: c, referral: 'referral', says: 'ahead' },
  { act: 'tell-goal-outcome', by: lead, case: c, referral: 'referral', of: 'sent' },
  { act: 'tell-goal-outcome', by: leadOf(social), case: c, referral: 'referral', of: 'other' },
  { act: 'tell-goal-outcome', by: leadOf(social), case: c, referral: 'referral', of: 'sent' },
  { act: 'tell-goal-outcome', by: leadOf(social), case: c, referral: 'referral', of: 'sent' },
  { act: 'carry-referral', by: leadOf(social), case: c, referral: 'referral', state: 'ended', outcome: true },
  { act: 'tell-goal-outcome', by: leadOf(social), case: c, referral: 'referral', of: 'sent' },
  send('proposal', system, 'to the system', []),
  { act: 'accept-referral', ...at(system, 'proposal'), ...firstTeam(system) },
  { act: 'decide-proposal', by: leadOf(system), case: c, referral: 'proposal', says: 'admitted' },
  { act: 'decide-proposal', by: backup, case: c, referral: 'proposal', says: 'ended' },
  send('second', social, 'to social', []),
  { act: 'withdraw-referral', by: lead, case: c, referral: 'second' },
  send('third', social, 'to social', []),
  { act: 'withdraw-consent', by: backup, case: c, consent: 'to social' },
  { act: 'open-referral', ...at(social, 'third') },
];
