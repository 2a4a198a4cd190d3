import type { Count } from './departures.ts';
import type { Fact } from './facts-of-release.ts';
import type { Stack, StackPart, Stacks } from './report.ts';
import { tableOrder } from './value-order.ts';
import type { Words } from './words.ts';

/** Tones that can be told apart also in grey; more known values than these are not drawn. */
const tones = ['first', 'second', 'third'] as const;
/** Bars that fit beside their table. */
const mostBars = 14;

/**
 * Two facts as bars split by share: how each group of the first is divided by the second. Only where the second has few
 * values and nobody has several of them; `undefined` otherwise.
 */
export function stacksOf(
  [down, across]: readonly Fact[],
  count: Count,
  heading: string,
  words: Words,
): Stacks | undefined {
  if (!down || !across || across.attribute.multi) return undefined;
  const tonesAcross = tonesOf(across);
  if (!tonesAcross || down.categories.length > mostBars) return undefined;
  const all = across.categories.length;
  const unknown = [...across.categories.keys()].filter((place) => across.categories[place]?.unknown);
  const groups = [...tableOrder(down), down.categories.length];
  // Of whom it is not known is left out, as in the bars of one fact; a hidden number of them cannot be taken away.
  const ofKnown = unknown.length > 0 && groups.every((at) => unknown.every((place) => count([at, place]) !== null));
  const isDrawn = (place: number) => !(ofKnown && unknown.includes(place));
  const stacks = groups.flatMap((at): Stack[] => {
    const category = down.categories[at];
    const without = ofKnown ? unknown.reduce((sum, place) => sum + (count([at, place]) ?? 0), 0) : 0;
    const total = (count([at, all]) ?? 0) - without;
    if (total <= 0) return [];
    const label = category?.label ?? words.t('table.total');
    const parts = partsOf(
      tonesAcross.flatMap((tone, place) => (isDrawn(place) ? [{ tone, count: count([at, place]) }] : [])),
      total,
      words,
    );
    return [{ label: `${label}, n\u00a0=\u00a0${words.number(total)}`, parts }];
  });
  const someHidden = stacks.some(({ parts }) => parts.some(({ tone }) => tone === 'hidden'));
  return {
    ...{ kind: 'stacks', ofKnown },
    alternative: words.t('stacks.picture', { heading }),
    legend: [
      ...across.categories.flatMap(({ label }, at) =>
        isDrawn(at) ? [{ label, tone: tonesAcross[at] as StackPart['tone'] }] : [],
      ),
      ...(someHidden ? [{ label: words.t('stacks.hidden'), tone: 'hidden' as const }] : []),
    ],
    stacks,
  };
}

function tonesOf({ categories }: Fact): StackPart['tone'][] | undefined {
  let known = 0;
  const found = categories.map(({ kind, unknown }): StackPart['tone'] | undefined => {
    if (unknown) return 'unknown';
    if (kind === 'rest') return 'rest';
    known += 1;
    return tones[known - 1];
  });
  return known >= 1 && found.every((tone) => tone !== undefined) ? found : undefined;
}

/** Shown parts in their order, then what remains of the group as one hidden part. */
function partsOf(
  cells: readonly { readonly tone: StackPart['tone']; readonly count: number | null }[],
  total: number,
  words: Words,
): StackPart[] {
  const parts = cells.flatMap(({ tone, count }): StackPart[] =>
    count ? [{ share: count / total, text: words.share(count, total), tone }] : [],
  );
  const hidden = total - cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return hidden > 0 ? [...parts, { share: hidden / total, text: '', tone: 'hidden' }] : parts;
}
