/** How an act ends: done, or refused for one of these reasons (access.md 5 b (a)). */
export const answers = [
  'done',
  /** Not signed in. */
  'nobody',
  /** Her own standing does not allow it. */
  'standing',
  /** There is no such row as far as she sees. */
  'absent',
  /** It stands otherwise than the act asks for. */
  'state',
  /** What she asks for cannot be: form, or what her own papers say. */
  'form',
  /** Not on this case as far as she can see. */
  'not-in-sight',
  /** The room takes nothing from her. */
  'room',
  /** Nothing was touched. */
  'nothing',
] as const;
export type Answer = (typeof answers)[number];

/** An act with a rule about its whole answer is asked by layer; for an act that is only allowed or not, any refusal will do. */
export const anyRefusal: readonly Answer[] = answers.filter((each) => each !== 'done' && each !== 'nobody');

/** That refusal, when this is so. */
export const when = (isSo: boolean, refusal: Answer): Answer[] => (isSo ? [refusal] : []);

/**
 * What may be answered: the refusals of the first layer that refuses, each of which holds by itself; done, when none does. What comes
 * later is not asked before, so that a layer is looked at only when those before it let her pass.
 */
export function byLayer(...layers: readonly (() => readonly Answer[])[]): readonly Answer[] {
  for (const layer of layers) {
    const refusals = layer();
    if (refusals.length > 0) return [...new Set(refusals)];
  }
  return ['done'];
}

export const isDone = (answer: readonly Answer[]): boolean => answer[0] === 'done';
