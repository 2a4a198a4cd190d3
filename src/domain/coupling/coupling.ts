import type { Day } from '../../platform/time/format.ts';

/**
 * What can stand behind a procedural step, and what a step should start. Order is that of the pages: who is beside her, what
 * lets her come, what protects, what follows.
 */
export const supportKinds = [
  'support-person',
  'counsel',
  'interpreter',
  'guardian-substitute',
  'safe-housing',
  'transport',
  'child-care',
  'not-before',
  'protection',
  'afterwards',
  'explained',
  'safety-review',
  'legal-advice',
  'health-care',
  'livelihood',
  'residence-advice',
  'compensation-help',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** What somebody can record of it. `not-wanted`: she does not want it, or it is not needed. */
export const backingStates = ['in-place', 'asked', 'missing', 'not-wanted', 'not-asked', 'not-known'] as const;
export type BackingState = (typeof backingStates)[number];

/** `not-recorded`: as far as the reader may know, nobody has said anything. It is not said to be missing. */
export type SupportStatus = BackingState | 'not-recorded';

/** Two lines alongside: the services, and those who lead or attend the process. Neither waits for the other. */
export const sides = ['services', 'process'] as const;
export type Side = (typeof sides)[number];

/** By whom it is usually given: who would be asked first. A row of the rules may say otherwise. */
export const sideOf: Readonly<Record<SupportKind, Side>> = {
  'support-person': 'services',
  counsel: 'process',
  interpreter: 'process',
  'guardian-substitute': 'process',
  'safe-housing': 'services',
  transport: 'services',
  'child-care': 'services',
  'not-before': 'services',
  protection: 'process',
  afterwards: 'services',
  explained: 'services',
  'safety-review': 'services',
  'legal-advice': 'services',
  'health-care': 'services',
  livelihood: 'services',
  'residence-advice': 'services',
  'compensation-help': 'services',
};

/** From what a line is known. */
export const origins = [
  'backing',
  'companion',
  'step',
  'wish',
  'sector',
  'appointment',
  'contact-rule',
  'referral',
  'justice-line',
] as const;
export type Origin = (typeof origins)[number];

/** One thing that is known of one kind of support: said for the step itself, or following from another row. */
export interface SupportLine {
  readonly kind: SupportKind;
  readonly state: BackingState;
  readonly origin: Origin;
  /** The row that says it. */
  readonly id: string;
  readonly since: Day | null;
  readonly until: Day | null;
  /** When it was said; the later one counts. */
  readonly told: string;
  /** Gender and dialect of an interpreter are told. */
  readonly detailed: boolean;
  /** Not appointed by the court: present at a hearing only as the investigator allows. */
  readonly byPermission: boolean;
}

export const remarks = ['no-detail', 'by-permission', 'differs', 'step-is-earlier'] as const;
export type Remark = (typeof remarks)[number];

/** One kind of support for one step: how it stands, who says so, and why it is looked for. */
export interface SupportItem<Line extends SupportLine = SupportLine> {
  readonly kind: SupportKind;
  readonly side: Side;
  readonly status: SupportStatus;
  readonly lines: readonly Line[];
  readonly because: readonly string[];
  readonly remarks: readonly Remark[];
  /** Of `not-before`: the day told by health care. Never why. */
  readonly notBefore: Day | null;
}

/** What nobody has arranged and nobody has declined: here something can be asked for. */
export const isOpen = ({ status }: Pick<SupportItem, 'status'>): boolean =>
  status !== 'in-place' && status !== 'not-wanted' && status !== 'asked';

export const longestNote = 300;
