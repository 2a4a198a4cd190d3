import type { Act } from './acts.ts';

import type { Id, Organisation, Time, Worker, World } from './facts.ts';
import { aWorld } from './facts.ts';
import { apply, may } from './model.ts';
import type { InformationClass, Kind, Role } from './words.ts';
import { classes } from './words.ts';

/** A tiny invented world for examples that a reader can check in the head. */

export const noon: Time = Date.UTC(2026, 0, 1, 10);
export const c = '7f3k2q';

const organisation = (id: Id, kind: Kind): Organisation => ({ id, kind, region: 'north' });

export const tinyOrganisations: readonly Organisation[] = [
  organisation('saarni', 'victim-support'),
  organisation('county', 'social-services'),
  organisation('clinic', 'health-services'),
  organisation('lyhty', 'shelter'),
  organisation('counsel', 'counsel'),
  organisation('police', 'police'),
  organisation('immigration', 'immigration'),
  organisation('region', 'regional-network'),
];

/** In each organisation: lead, backup, two more, intake worker, officer, team lead over `x.more`, admin. */
const staff: readonly (readonly [string, Role, readonly string[]])[] = [
  ['lead', 'worker', []],
  ['backup', 'worker', []],
  ['more', 'worker', []],
  ['other', 'worker', []],
  ['intake', 'intake-worker', []],
  ['officer', 'data-protection-officer', []],
  ['team-lead', 'team-lead', ['more']],
  ['admin', 'organisation-admin', []],
];

const tinyWorkers: readonly Worker[] = tinyOrganisations.flatMap((each) =>
  staff.map(
    ([name, role, over]): Worker => ({
      id: `${each.id}.${name}`,
      organisation: each.id,
      roles: [role],
      leads: over.map((item) => `${each.id}.${item}`),
      ended: null,
    }),
  ),
);

/** Does acts one after the other; an act that is not permitted is a mistake in the example. */
export function done(world: World, acts: readonly Act[], now: Time = noon): World {
  return acts.reduce((before, act) => {
    if (!may(before, act, now)) throw new Error(`not permitted: ${JSON.stringify(act)}`);
    return apply(before, act, now);
  }, world);
}

export const open = (by: Id): Act => ({ act: 'open-case', by, case: c, backup: null, classes });

export const nameWorker = (
  by: Id,
  worker: Id,
  of: readonly InformationClass[] = classes,
  standing: 'backup' | 'member' = 'member',
): Act => ({
  act: 'name-member',
  by,
  case: c,
  id: `naming ${worker}`,
  worker,
  standing,
  classes: of,
  from: noon,
  until: null,
});

/** What one organisation is to open to another. */
export type Lines = { readonly owner: Id; readonly receiver: Id; readonly of: readonly InformationClass[] };
export const lines = (owner: Id, receiver: Id, of: readonly InformationClass[]): Lines => ({ owner, receiver, of });

export const consent = (by: Id, id: Id, { owner, receiver, of }: Lines, until: Time = noon + 1e10): Act => ({
  act: 'record-consent',
  by,
  case: c,
  id,
  network: false,
  owners: [owner],
  receivers: [receiver],
  of,
  from: noon,
  until,
});

export const network = (by: Id, id: Id, named: readonly Id[]): Act => ({
  act: 'record-consent',
  by,
  case: c,
  id,
  network: true,
  owners: named,
  receivers: named,
  of: ['coordination'],
  from: noon,
  until: noon + 1e10,
});

/** Invited on a consent and accepted at once. */
export const joins = (by: Id, on: Id, who: Id, hidden = false): Act[] => [
  { act: 'invite', by, case: c, id: `invitation ${who}`, organisation: who, consent: on, hidden },
  {
    act: 'accept-invitation',
    by: `${who}.intake`,
    case: c,
    invitation: `invitation ${who}`,
    lead: `${who}.lead`,
    backup: `${who}.backup`,
    classes,
  },
];

/** Saarni has opened the case and named a backup. */
export const atSaarni = (): World =>
  done(aWorld(tinyOrganisations, tinyWorkers), [
    open('saarni.lead'),
    nameWorker('saarni.lead', 'saarni.backup', classes, 'backup'),
  ]);

/** Saarni, the county and counsel in one network; contact and account to the county; Lyhty by a consent of its own. */
export const together = (): World =>
  done(atSaarni(), [
    network('saarni.lead', 'net', ['saarni', 'county', 'counsel']),
    consent('saarni.lead', 'plain', lines('saarni', 'county', ['contact', 'account'])),
    consent('saarni.lead', 'shelter', lines('saarni', 'lyhty', ['contact'])),
    consent('saarni.lead', 'back', lines('lyhty', 'saarni', ['account'])),
    ...joins('saarni.lead', 'net', 'county'),
    ...joins('saarni.lead', 'net', 'counsel'),
    ...joins('saarni.lead', 'shelter', 'lyhty'),
  ]);

/** Together, and the police invited on a consent for `justice`. */
export const withPolice = (): World =>
  done(together(), [
    consent('saarni.lead', 'police', lines('saarni', 'police', ['justice'])),
    ...joins('saarni.lead', 'police', 'police'),
  ]);
