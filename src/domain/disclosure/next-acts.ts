import { isOpen } from './disclosure.ts';
import type { CompilationView, ProgressRow } from './disclosure-view.ts';

/** What can be done with a compilation: each of it is a page of its own. */
export type Act = 'check' | 'choose' | 'send' | 'seal' | 'key' | 'invite' | 'sealed' | 'take-back' | 'copy' | 'close';

type Compilation = Pick<
  CompilationView,
  'from' | 'state' | 'stands' | 'contributes' | 'receiverOnCase' | 'key' | 'seal' | 'copyGiven' | 'draft' | 'stale'
>;

export interface Standing {
  readonly compilation: Compilation;
  /** How far each owner is, for who gathers; else nothing. */
  readonly progress: readonly Pick<ProgressRow, 'organisation' | 'state' | 'stale'>[];
  /** The worker may gather, and it is this one's own organisation that does. */
  readonly gathers: boolean;
  /** The worker may release lines of the own organisation. */
  readonly contributes: boolean;
}

export interface NextActs {
  /** The one that fits the state; nothing while others are waited for, or nothing is left to do. */
  readonly first: Act | undefined;
  /** The other ways. What cannot succeed is not among them. */
  readonly others: readonly Act[];
}

/** In the order in which an owner comes to them. */
function ofOwner({ compilation: { state, contributes, draft }, contributes: may }: Standing): Act[] {
  if (!may) return [];
  if (state === 'open') return contributes ? [...(draft ? (['check'] as const) : []), 'choose'] : [];
  if (state === 'released') return ['take-back', 'copy'];
  return state === 'sent' ? ['copy'] : [];
}

/** Something was released, and nothing of it has been corrected since. */
function isReady(progress: Standing['progress']): boolean {
  const released = progress.filter(({ state }) => state === 'released');
  return released.length > 0 && released.every(({ stale }) => !stale);
}

/** The ways to the receiver, the chosen one before the other: with a key that is to seal, else to send to who is on the case. */
function waysOut({ compilation: { key, receiverOnCase }, progress }: Standing): Act[] {
  const ready = isReady(progress);
  const send: Act[] = receiverOnCase ? (ready ? ['send'] : []) : ['invite'];
  if (key) return [...(ready ? (['seal'] as const) : []), ...send];
  return receiverOnCase ? [...send, 'key'] : ['key', ...send];
}

function ofLead(standing: Standing): Act[] {
  const { compilation, gathers } = standing;
  if (!gathers) return [];
  if (compilation.seal) return ['sealed'];
  if (!isOpen(compilation.state)) return [];
  return [...(compilation.stands ? waysOut(standing) : []), 'close'];
}

function firstOf({ compilation, progress }: Standing, own: readonly Act[], out: readonly Act[]): Act | undefined {
  if (compilation.state === 'sent') return out[0] ?? (compilation.copyGiven ? undefined : own[0]);
  if (compilation.state === 'open' && own[0]) return own[0];
  if (compilation.stale) return own[0];
  // To wait is no act: whoever sends now leaves those out who have not released yet. A key is best named before they do.
  const isWaiting =
    !isReady(progress) ||
    progress.some(({ organisation, state }) => state === 'open' && organisation !== compilation.from);
  return out.find((act) => (isWaiting ? act === 'key' && !compilation.receiverOnCase : act !== 'close'));
}

/** What comes next, and what else can be done. */
export function nextActs(standing: Standing): NextActs {
  const [own, out] = [ofOwner(standing), ofLead(standing)];
  const first = firstOf(standing, own, out);
  const others = [...out.filter((act) => act !== 'close'), ...own, ...out.filter((act) => act === 'close')];
  return { first, others: others.filter((act) => act !== first) };
}
