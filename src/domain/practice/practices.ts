import { type OrganisationKind, organisationKinds } from '../organisation/index.ts';
import type { Practice } from './practice.ts';
import { asking } from './rows/asking.ts';
import { consulting } from './rows/consulting.ts';
import { court } from './rows/court.ts';
import { firstContact } from './rows/first-contact.ts';
import { inspections } from './rows/inspections.ts';
import { interpreting } from './rows/interpreting.ts';
import { jointPlanning } from './rows/joint-planning.ts';
import { longSupport } from './rows/long-support.ts';
import { lowThreshold } from './rows/low-threshold.ts';
import { policeOrganisation } from './rows/police-organisation.ts';
import { policeTalks } from './rows/police-talks.ts';
import { questioning } from './rows/questioning.ts';
import { regionalNetworks } from './rows/regional-networks.ts';
import { safeBed } from './rows/safe-bed.ts';
import { sharedWork } from './rows/shared-work.ts';
import { socialAndHealth } from './rows/social-and-health.ts';
import { swedishModels } from './rows/swedish-models.ts';

/** Every practice that the program brings along, in the order of the work: from the first meeting to the region. */
export const practices: readonly Practice[] = [
  ...firstContact,
  ...consulting,
  ...asking,
  ...interpreting,
  ...lowThreshold,
  ...policeTalks,
  ...questioning,
  ...court,
  ...jointPlanning,
  ...sharedWork,
  ...socialAndHealth,
  ...safeBed,
  ...longSupport,
  ...policeOrganisation,
  ...inspections,
  ...regionalNetworks,
  ...swedishModels,
];

const byKey = new Map(practices.map((practice) => [practice.key, practice]));

/** The practice of a key; undefined where there is none. */
export const practiceOf = (key: string): Practice | undefined => byKey.get(key);

/** Kinds of organisations that some practice is for. */
export const kindsNamed: readonly OrganisationKind[] = organisationKinds.filter((kind) =>
  practices.some(({ kinds }) => kinds.includes(kind)),
);
