import { causeOf, type Finding } from './finding.ts';
import type { Pair } from './pair.ts';
import type { Tally } from './tally.ts';
import type { Asked } from './words.ts';

/** Does the last request of a story still differ in that place? */
async function stillDiffers(pair: Pair, story: readonly Asked[], { place }: Finding): Promise<boolean> {
  pair.begin();
  for (const [nth, asked] of story.entries()) {
    const { places } = await pair.ask(asked);
    if (nth === story.length - 1) return places.includes(place);
  }
  return false;
}

/** Leaves out of a story what it can do without. */
async function shortened(pair: Pair, finding: Finding): Promise<Finding> {
  let story = finding.story;
  for (let nth = story.length - 2; nth >= 0; nth -= 1) {
    const shorter = story.toSpliced(nth, 1);
    if (await stillDiffers(pair, shorter, finding)) story = shorter;
  }
  return { ...finding, story };
}

/** Shortens the story of each cause that was found first from this place of the tally on. */
export async function shrinkFrom(pair: Pair, { findings }: Tally, from: number): Promise<void> {
  const known = new Set(findings.slice(0, from).map(causeOf));
  for (let nth = from; nth < findings.length; nth += 1) {
    const finding = findings[nth]!;
    if (known.has(causeOf(finding))) continue;
    known.add(causeOf(finding));
    findings[nth] = await shortened(pair, finding);
  }
}
