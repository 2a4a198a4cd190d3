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
  meansCodes,
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
