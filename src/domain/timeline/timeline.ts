import type { Day } from '../../platform/time/format.ts';

/** The five lanes (domain, 0.10): the investigation, the co-operation and her own life beside each other. */
export const lanes = ['events', 'services', 'network', 'process', 'wellbeing'] as const;
export type Lane = (typeof lanes)[number];

/** Which lane an entry of a class lies in. A later slice may give its kinds lanes of their own. */
export const laneOfClass: Readonly<Record<string, Lane>> = {
  account: 'events',
  contact: 'services',
  health: 'services',
  social: 'services',
  residence: 'services',
  support: 'services',
  process: 'process',
  justice: 'process',
  coordination: 'network',
  wellbeing: 'wellbeing',
};

/** One entry as it is drawn. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: string;
  readonly lane: Lane;
  readonly class: string;
  readonly on: Day;
  readonly organisationId: string;
  readonly organisation: string;
  readonly author: string | null;
  readonly own: boolean;
  readonly version: number;
  readonly text: string | null;
  readonly channel: string | null;
  readonly outcome: string | null;
}

/** How one kind of entry opens: the table its text is sealed under. A later slice adds a row in its index and a branch in the view. */
export const sealedTables: Readonly<Record<string, string>> = {
  note: 'note',
  'contact-made': 'contact_made',
  event: 'piece',
  control: 'piece',
  exploitation: 'piece',
};
