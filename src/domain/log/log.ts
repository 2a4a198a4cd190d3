/** What kind of use an entry tells of: somebody looked, somebody changed, or it was refused. */
export const uses = ['looks', 'changes', 'refusals'] as const;
export type Use = (typeof uses)[number];

const refusals = new Set(['Refused', 'NotFound', 'SignInFailed']);
const looksOtherwise = new Set([
  'ContactPointOpened',
  'PlaceLookedAt',
  'FormOpened',
  'WhyAsked',
  'CalendarFeedRead',
  'DocumentOpened',
  'DocumentOriginalOpened',
]);

/** Names are in the past tense; those of looks end alike. */
export function useOf(kind: string): Use {
  if (refusals.has(kind)) return 'refusals';
  return looksOtherwise.has(kind) || /(Viewed|Listed|Searched)$/.test(kind) ? 'looks' : 'changes';
}

/**
 * What entries were called before a name became one that tells of no child (decision 51). The log is only ever added to, so they keep it; it is
 * never shown.
 */
const formerNames: Readonly<Record<string, string>> = {
  ChildrenViewed: 'SafetyViewed',
  ChildRecorded: 'SafetyRecorded',
  ChildCorrected: 'SafetyRecorded',
  ChildStepRecorded: 'SafetyRecorded',
  ChildStepCorrected: 'SafetyRecorded',
  ContactRecorded: 'SafetyRecorded',
};

/**
 * What somebody of another organisation has done about a child of the own one left its name in the own log too, where a contact leaves none: it
 * read a row of class contact there, and is told as that.
 */
export const formerReadings: readonly string[] = ['ChildStepRecorded', 'ChildStepCorrected'];

/** The name under which an entry is told; `other` where the worker is of another organisation than the log's. */
export const toldName = (kind: string, other = false): string =>
  other && formerReadings.includes(kind) ? 'SafetyViewed' : (formerNames[kind] ?? kind);

/** All names under which entries of these names may be kept. */
export const keptNames = (kinds: readonly string[]): string[] => [
  ...kinds,
  ...Object.keys(formerNames).filter((former) => kinds.includes(toldName(former))),
];

/** One use of the own organisation's rooms as it is shown. */
export interface LogEntry {
  /** Its name outside of the program, which tells nothing of other entries. */
  readonly id: string;
  readonly at: string;
  /** Name of the event, such as `TimelineViewed`. */
  readonly kind: string;
  readonly use: Use;
  /** Not so where somebody has written past the program, or where the key is gone: then nothing but when and what is known of it. */
  readonly readable: boolean;
  /** Absent, like the names, where the part of that organisation is not open to the reader of the log. */
  readonly workerId: string | null;
  readonly worker: string | null;
  readonly organisation: string | null;
  /** The worker is of another organisation than the log's. */
  readonly other: boolean;
  /** Those that the reader of the log is named for; of the others nothing is told, for that alone would say what is recorded. */
  readonly classes: readonly string[];
  /** How many rows of these classes were shown; null in an entry of before, which may count others with them. */
  readonly rows: number | null;
  /** Where the right came from: the own team, sight that the owner has given, the circle of a place; nothing for what was refused. */
  readonly basis: 'own-team' | 'granted' | 'circle' | 'own-account' | null;
  /** Name of the event that was tried and refused. */
  readonly tried: string | null;
  /** The case, where the entry lies in the organisation's own log. */
  readonly caseId: string | null;
  /** The worker of the own organisation whom it concerned. */
  readonly concerned: string | null;
  /** SHA-256 of the file that left with it, in hexadecimal: by that an entry and a receipt are matched. */
  readonly file: string | null;
}

/** Somebody who appears in the log. */
export interface LogPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

export interface LogFilter {
  /** Events of these kinds alone. */
  readonly kinds?: readonly string[] | undefined;
  /** Openings of files that were kept with this row alone. */
  readonly fileOf?: string | undefined;
  readonly use?: Use | undefined;
  readonly person?: string | undefined;
  readonly before?: string | undefined;
}
