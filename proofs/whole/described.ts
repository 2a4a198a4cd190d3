import type {
  linkPieces,
  recordActor,
  recordControl,
  recordEvent,
  recordExploitation,
  recordFactor,
  recordThing,
} from '../../src/domain/piece/index.ts';
import type { recordTelling, recordWish } from '../../src/domain/telling/index.ts';
import type { Sent } from '../../src/platform/http/call.ts';

/**
 * A course of events as a description tells it, sentence by sentence, and where each sentence goes. The descriptions are written
 * from the elements of the statutes (RL 25:3 and 25:3 a, Palermo Protocol article 3); no person and no case is meant.
 */
export interface Sentence {
  /** What the description says. */
  readonly says: string;
  /** Where it goes: path below the case on the JSON face and the body; `$name` in it stands for the id that a step left. */
  readonly goes: readonly {
    readonly to: string;
    readonly body: Readonly<Record<string, unknown>>;
    readonly leaves?: string;
  }[];
}

/** What a description says and no part of the whole has a place for. */
export interface Unfit {
  readonly says: string;
  readonly why: string;
}

export interface Description {
  readonly name: string;
  readonly sentences: readonly Sentence[];
  readonly unfit: readonly Unfit[];
}

const hers = { source: 'told-by-her', certainty: 'likely' } as const;

type Event = Sent<typeof recordEvent>;
type Person = Sent<typeof recordActor>;
type Thing = Sent<typeof recordThing>;
type Control = Sent<typeof recordControl>;
type Factor = Sent<typeof recordFactor>;
type Form = Sent<typeof recordExploitation>;
type Link = Sent<typeof linkPieces>;
type Telling = Sent<typeof recordTelling>;
type Wish = Sent<typeof recordWish>;
/** What a sentence says besides. */
type More<Body> = Partial<Omit<Body, 'caseId'>>;

export const event = (code: Event['code'], more: More<Event> = {}, leaves?: string) => ({
  to: '/events',
  body: { ...hers, code, ...more },
  ...(leaves ? { leaves } : {}),
});
export const person = (code: Person['code'], label: string, leaves: string, more: More<Person> = {}) => ({
  to: '/actors',
  body: { ...hers, code, label, ...more },
  leaves,
});
export const thing = (code: Thing['code'], label: string, leaves: string, more: More<Thing> = {}) => ({
  to: '/things',
  body: { ...hers, code, label, ...more },
  leaves,
});
export const control = (
  code: Control['code'],
  status: Control['status'],
  phases: Control['phases'],
  more: More<Control> = {},
) => ({
  to: '/controls',
  body: { ...hers, code, status, phases, ...more },
});
export const factor = (
  code: Factor['code'],
  level: Factor['level'],
  direction: Factor['direction'],
  more: More<Factor> = {},
) => ({
  to: '/factors',
  body: { ...hers, code, level, direction, ...more },
});
export const form = (
  code: Form['code'],
  status: Form['status'],
  saidBy: Form['saidBy'],
  asChild: Form['asChild'],
  more: More<Form> = {},
) => ({
  to: '/exploitation',
  body: { ...hers, code, status, saidBy, asChild, ...more },
});
export const link = (fromId: string, code: Link['code'], toId: string, more: More<Link> = {}) => ({
  to: '/links',
  body: { ...hers, fromId, code, toId, ...more },
});
export const told = (
  topic: Telling['topic'],
  heardBy: Telling['heardBy'],
  heldAt: Telling['heldAt'],
  more: More<Telling> = {},
) => ({
  to: '/tellings',
  body: { register: 'coordination', topic, heardBy, heldAt, form: 'conversation', partial: 'partial', ...more },
});
export const wish = (kind: Wish['kind'], text: string) => ({
  to: '/wishes',
  body: { register: 'coordination', kind, text },
});
