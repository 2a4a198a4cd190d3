import type { OrganisationKind } from '../organisation/index.ts';
import type { NoteClass } from '../room/index.ts';

/** What workers of a kind of organisation mostly write down: chosen before anybody has chosen. Who will read it stands beside, as of any class. */
const usual: Partial<Record<OrganisationKind, NoteClass>> = {
  'victim-support': 'support',
  ngo: 'support',
  shelter: 'support',
  'social-services': 'social',
  'child-protection': 'social',
  'assistance-system': 'social',
  'health-services': 'health',
  counsel: 'process',
  police: 'process',
  prosecutor: 'process',
  immigration: 'residence',
};

/** The usual class of a worker's organisation, where the worker may write in it; else the only one, else none: then it is chosen. */
export function usualClass(kind: string | undefined, writable: readonly NoteClass[]): NoteClass | undefined {
  const wanted = usual[kind as OrganisationKind];
  if (wanted && writable.includes(wanted)) return wanted;
  return writable.length === 1 ? writable[0] : undefined;
}
