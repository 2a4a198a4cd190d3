import {
  actorCodes,
  type anchors,
  type answers,
  type ControlStatus,
  type certainties,
  type directions,
  type ExploitationStatus,
  eventCodes,
  exploitationCodes,
  type FactorLevel,
  factorCodes,
  type LinkCode,
  linkCodes,
  type MeansCode,
  meansCodes,
  type Phase,
  type PieceSort,
  type saidByCodes,
  type sources,
  thingCodes,
} from './codes.ts';

export type Answer = (typeof answers)[number];
export type Anchor = (typeof anchors)[number];
export type Source = (typeof sources)[number];
export type Certainty = (typeof certainties)[number];
export type Direction = (typeof directions)[number];
export type SaidBy = (typeof saidByCodes)[number];
export type PieceStatus = ControlStatus | ExploitationStatus;

/** Longest short name of a piece, longest text of it, longest place, in characters. */
export const longestLabel = 60;
export const longestText = 1000;
export const longestWhere = 120;
export const longestReason = 300;

/** More pieces of one case than this are not drawn at once. */
export const mostPieces = 2000;

/** A piece of the whole as one viewer sees it. Days are `YYYY-MM-DD`. */
export interface PieceView {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: string;
  readonly answer: Answer;
  /** Time as precisely as known, in EDTF (ISO 8601-2), and the outermost days of its extent. */
  readonly whenEdtf: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly anchor: Anchor | null;
  /** The event that this one is before or after. */
  readonly anchorId: string | null;
  readonly source: Source;
  readonly certainty: Certainty;
  readonly status: PieceStatus | null;
  readonly phases: readonly Phase[];
  readonly means: readonly MeansCode[];
  readonly level: FactorLevel | null;
  readonly direction: Direction | null;
  readonly asChild: 'yes' | 'no' | 'not-known' | null;
  readonly saidBy: SaidBy | null;
  readonly label: string | null;
  readonly text: string | null;
  readonly where: string | null;
  readonly organisationId: string;
  readonly organisation: string;
  /** Name of the worker, where the viewer may know it. */
  readonly author: string | null;
  /** Recorded by the viewer's own organisation, which alone may correct it. */
  readonly own: boolean;
  readonly version: number;
  readonly writtenAt: string;
  /** Recorded by mistake; shown in the history only. */
  readonly mistaken: boolean;
}

/** A typed edge between two pieces of one room. */
export interface LinkView {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly code: LinkCode;
  readonly source: Source;
  readonly certainty: Certainty;
  readonly whenEdtf: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string | null;
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  readonly version: number;
  readonly mistaken: boolean;
}

/** Everything of the whole that one viewer sees on one case. */
export interface WholeView {
  readonly pieces: readonly PieceView[];
  readonly links: readonly LinkView[];
}

/** The codes that a piece of each sort may have. */
export const codesOf: Readonly<Record<PieceSort, readonly string[]>> = {
  event: eventCodes,
  actor: actorCodes,
  thing: thingCodes,
  control: meansCodes,
  factor: [...factorCodes.individual, ...factorCodes.family, ...factorCodes.community, ...factorCodes.structural],
  exploitation: exploitationCodes,
};

/** Prefix of a sort's codes in the catalogue: a control is a means, an exploitation a form. */
const prefixes = {
  event: 'event',
  actor: 'actor',
  thing: 'thing',
  control: 'means',
  factor: 'factor',
  exploitation: 'form',
} as const;

/** Key of the word of a piece's code in `pieceTexts`. */
export const codeKey = ({ sort, code }: { readonly sort: PieceSort; readonly code: string }): string =>
  `${prefixes[sort]}.${code}`;

/** The usual level of a factor. */
export function usualLevel(code: string): FactorLevel | undefined {
  return (Object.keys(factorCodes) as FactorLevel[]).find((level) =>
    (factorCodes[level] as readonly string[]).includes(code),
  );
}

/** Codes of edges that may lead from a piece of one sort to a piece of another; none where no edge makes sense. */
export const linkCodesBetween = (from: PieceSort, to: PieceSort): readonly LinkCode[] =>
  (linkCodes as Record<string, readonly LinkCode[]>)[`${from} ${to}`] ?? [];
