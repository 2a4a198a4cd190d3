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

type Body = Readonly<Record<string, unknown>>;
const hers = { source: 'told-by-her', certainty: 'likely' } as const;

export const event = (code: string, more: Body = {}, leaves?: string) => ({
  to: '/events',
  body: { ...hers, code, ...more },
  ...(leaves ? { leaves } : {}),
});
export const person = (code: string, label: string, leaves: string, more: Body = {}) => ({
  to: '/actors',
  body: { ...hers, code, label, ...more },
  leaves,
});
export const thing = (code: string, label: string, leaves: string, more: Body = {}) => ({
  to: '/things',
  body: { ...hers, code, label, ...more },
  leaves,
});
export const control = (code: string, status: string, phases: readonly string[], more: Body = {}) => ({
  to: '/controls',
  body: { ...hers, code, status, phases, ...more },
});
export const factor = (code: string, level: string, direction: string, more: Body = {}) => ({
  to: '/factors',
  body: { ...hers, code, level, direction, ...more },
});
export const form = (code: string, status: string, saidBy: string, asChild: string, more: Body = {}) => ({
  to: '/exploitation',
  body: { ...hers, code, status, saidBy, asChild, ...more },
});
export const link = (fromId: string, code: string, toId: string, more: Body = {}) => ({
  to: '/links',
  body: { ...hers, fromId, code, toId, ...more },
});
export const told = (topic: string, heardBy: string, heldAt: string, more: Body = {}) => ({
  to: '/tellings',
  body: { register: 'coordination', topic, heardBy, heldAt, form: 'conversation', partial: 'partial', ...more },
});
export const wish = (kind: string, text: string) => ({ to: '/wishes', body: { register: 'coordination', kind, text } });
