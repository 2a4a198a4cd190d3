import { type Ago, ago } from '../ago.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

interface Piece {
  readonly code: string;
  readonly label?: string;
  readonly text?: string;
  readonly where?: string;
  readonly when?: Ago;
  readonly source?: string;
  readonly certainty?: string;
}

const ground = ({ when, ...piece }: Piece, scene: Scene) => ({
  source: 'told-by-her',
  certainty: 'likely',
  ...piece,
  ...(when ? { whenEdtf: ago(scene, when).edtf } : {}),
});
const of = (scene: Scene, names: readonly string[] | undefined) => names?.map((name) => leftBy(scene, `piece:${name}`));

interface Happening extends Piece {
  readonly answer?: string;
  readonly anchor?: string;
  readonly means?: readonly string[];
  readonly phases?: readonly string[];
  readonly herPart?: string;
  /** Names that earlier steps have left. */
  readonly did?: readonly string[];
  readonly present?: readonly string[];
  readonly at?: string;
  readonly concerned?: readonly string[];
  readonly anchorOn?: string;
}

/** Records what happened, and who did it where. */
export const records = ({ did, present, at: place, concerned, anchorOn, ...event }: Happening, name?: string): Act =>
  does(
    'EventRecorded',
    (scene) => ({
      ...ground(event, scene),
      did: of(scene, did),
      present: of(scene, present),
      happenedAt: of(scene, place === undefined ? undefined : [place])?.[0],
      concerned: of(scene, concerned),
      anchorId: of(scene, anchorOn === undefined ? undefined : [anchorOn])?.[0],
    }),
    name && `piece:${name}`,
  );

/** A person, by part and label. */
export const labels = (code: string, label: string, name: string, more: Omit<Piece, 'code' | 'label'> = {}): Act =>
  does('ActorRecorded', (scene) => ground({ code, label, ...more }, scene), `piece:${name}`);

/** A place, money, a debt, a document, a telephone or an account. */
export const notes = (code: string, label: string, name: string, more: Omit<Piece, 'code' | 'label'> = {}): Act =>
  does('ThingRecorded', (scene) => ground({ code, label, ...more }, scene), `piece:${name}`);

/** A means of control over a time. */
export const sees = (
  code: string,
  status: string,
  phases: readonly string[],
  more: Omit<Piece, 'code' | 'label' | 'where'> = {},
): Act => does('ControlRecorded', (scene) => ({ ...ground({ code, ...more }, scene), status, phases }));

export const weighs = (
  code: string,
  level: string,
  direction: string,
  more: Omit<Piece, 'code' | 'label' | 'where'> = {},
): Act => does('FactorRecorded', (scene) => ({ ...ground({ code, ...more }, scene), level, direction }));

export const considers = (
  code: string,
  status: string,
  saidBy: string,
  asChild: string,
  more: Omit<Piece, 'code' | 'label' | 'where'> = {},
): Act => does('ExploitationRecorded', (scene) => ({ ...ground({ code, ...more }, scene), status, saidBy, asChild }));

/** Ties two pieces together. */
export const links = (
  from: string,
  code: string,
  to: string,
  more: Omit<Piece, 'code' | 'label' | 'where'> = {},
): Act =>
  does('PiecesLinked', (scene) => {
    const [fromId, toId] = of(scene, [from, to]) ?? [];
    return { ...ground({ code, ...more }, scene), fromId, toId };
  });
