import { type GrantableClass, grantableClasses } from '../room/index.ts';
import { isCaseless, isInvestigation, isService, type OrganisationKind } from './organisation.ts';

const forCounsel: readonly GrantableClass[] = ['contact', 'account', 'process', 'justice', 'residence', 'coordination'];

/** Classes that a consent can open to a kind of organisation (access text, section 4, column G). */
export function classesFor(kind: OrganisationKind): readonly GrantableClass[] {
  if (isService(kind)) return grantableClasses;
  if (kind === 'counsel') return forCounsel;
  return isInvestigation(kind) ? ['justice'] : [];
}

/** Classes that an organisation of this kind can open to others at all: police and prosecutor their own process rooms (sentence 11). */
export function classesFrom(kind: OrganisationKind): readonly GrantableClass[] {
  if (isInvestigation(kind)) return ['process'];
  return kind === 'immigration' || isCaseless(kind) ? [] : grantableClasses;
}
