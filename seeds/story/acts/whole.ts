import {
  linkPieces,
  recordActor,
  recordControl,
  recordEvent,
  recordExploitation,
  recordFactor,
  recordThing,
} from '../../../src/domain/piece/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type Ago, ago } from '../ago.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';

type Happened = Sent<typeof recordEvent>;
type Control = Sent<typeof recordControl>;
type Factor = Sent<typeof recordFactor>;
type Exploitation = Sent<typeof recordExploitation>;

/** What every piece has; `Code` is of its sort. */
interface Piece<Code> {
  readonly code: Code;
  readonly text?: string;
  readonly when?: Ago;
  readonly source?: Happened['source'];
  readonly certainty?: Happened['certainty'];
}
type More<Fields = object> = Omit<Piece<never>, 'code'> & Fields;

/** Where it was heard from, unless said otherwise. */
const heard = { source: 'told-by-her', certainty: 'likely' } as const;
const ground = <Given extends Piece<string>>({ when, ...piece }: Given, scene: Scene) => ({
  ...heard,
  ...piece,
  ...(when ? { whenEdtf: ago(scene, when).edtf } : {}),
});
const of = (scene: Scene, names: readonly string[] | undefined) => names?.map((name) => leftBy(scene, `piece:${name}`));

interface Happening extends Piece<Happened['code']> {
  readonly label?: string;
  readonly where?: string;
  readonly answer?: Happened['answer'];
  readonly anchor?: Happened['anchor'];
  readonly means?: Happened['means'];
  readonly phases?: Happened['phases'];
  readonly herPart?: Happened['herPart'];
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
    recordEvent,
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
export const labels = (
  code: Sent<typeof recordActor>['code'],
  label: string,
  name: string,
  more: Omit<More, 'when'> = {},
): Act => does(recordActor, { ...heard, code, label, ...more }, `piece:${name}`);

/** A place, money, a debt, a document, a telephone or an account. */
export const notes = (
  code: Sent<typeof recordThing>['code'],
  label: string,
  name: string,
  more: More<{ readonly where?: string }> = {},
): Act => does(recordThing, (scene) => ground({ code, label, ...more }, scene), `piece:${name}`);

/** A means of control over a time. */
export const sees = (
  code: Control['code'],
  status: Control['status'],
  phases: Control['phases'],
  more: More = {},
): Act => does(recordControl, (scene) => ({ ...ground({ code, ...more }, scene), status, phases }));

export const weighs = (
  code: Factor['code'],
  level: Factor['level'],
  direction: Factor['direction'],
  more: More = {},
): Act => does(recordFactor, (scene) => ({ ...ground({ code, ...more }, scene), level, direction }));

export const considers = (
  code: Exploitation['code'],
  status: Exploitation['status'],
  saidBy: Exploitation['saidBy'],
  asChild: Exploitation['asChild'],
  more: More = {},
): Act => does(recordExploitation, (scene) => ({ ...ground({ code, ...more }, scene), status, saidBy, asChild }));

/** Ties two pieces together. */
export const links = (from: string, code: Sent<typeof linkPieces>['code'], to: string, more: More = {}): Act =>
  does(linkPieces, (scene) => {
    const [fromId, toId] = [leftBy(scene, `piece:${from}`), leftBy(scene, `piece:${to}`)];
    return { ...ground({ code, ...more }, scene), fromId, toId };
  });
