import type { Act } from './acts.ts';
import type { Id, Time, World } from './facts.ts';
import { day } from './facts.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** What the ways of all kinds of work start from, in the small world of the stories. */

export const c = 'c1';
export const [saarni, ngo, social, system, police] = [
  'victim-support-1',
  'ngo-1',
  'social-services-1',
  'assistance-system-1',
  'police-1',
] as const;
export const [lead, backup] = [`${saarni}/5`, `${saarni}/6`];
/** Admin, officer, intake worker and team lead stand first in every organisation; then the workers. */
export const officerOf = (organisation: Id): Id => `${organisation}/2`;
export const intakeOf = (organisation: Id): Id => `${organisation}/3`;
export const leadOf = (organisation: Id): Id => `${organisation}/5`;
export const backupOf = (organisation: Id): Id => `${organisation}/6`;

/** An act of a way, which may ask what the time and the world are when its turn comes; or a time to wait. */
export type Way = readonly (Act | ((now: Time, world: World) => Act) | { readonly wait: Time })[];

export const consent =
  (id: Id, receiver: Id, of: readonly InformationClass[]) =>
  (now: Time): Act => ({
    act: 'record-consent',
    by: lead,
    case: c,
    id,
    network: false,
    owners: [saarni],
    receivers: [receiver],
    of,
    from: now,
    until: now + 100 * day,
  });
export const firstTeam = (organisation: Id) => ({
  lead: leadOf(organisation),
  backup: backupOf(organisation),
  classes,
});
export const joins = (on: Id, organisation: Id): Act[] => [
  { act: 'invite', by: lead, case: c, id: `invitation ${organisation}`, organisation, consent: on, hidden: false },
  {
    act: 'accept-invitation',
    by: intakeOf(organisation),
    case: c,
    invitation: `invitation ${organisation}`,
    ...firstTeam(organisation),
  },
];

/** One network of the two, which opens their plans to each other. */
export const network =
  (id: Id) =>
  (now: Time): Act => ({
    act: 'record-consent',
    by: lead,
    case: c,
    id,
    network: true,
    owners: [saarni, ngo],
    receivers: [saarni, ngo],
    of: ['coordination'],
    from: now,
    until: now + 100 * day,
  });

/** Opened, and an organisation beside it in one network that opens both their plans. */
export const together: Way = [
  { act: 'open-case', by: lead, case: c, backup, classes },
  network('net'),
  ...joins('net', ngo),
  { act: 'confirm-grant-request', by: leadOf(ngo), case: c, request: `net:${ngo}:coordination`, id: 'open plan' },
];
