import {
  childhoodOf,
  type ElementSeen,
  type ElementsSeen,
  type OffenceSeen,
  type PartSeen,
  type Recorded,
  type RecordedLink,
  type Recordings,
  type Stance,
  sameMatter,
  stanceOf,
} from './elements.ts';
import type { Element, Law, Offence, Part, Speaks } from './law/law.ts';

/** One recorded piece or link, and how it stands. */
interface Entry {
  readonly id: string;
  readonly stance: Stance;
  readonly speaksTo: (speaks: Speaks) => boolean;
}

const has = (codes: readonly string[], code: string) => codes.includes(code);

function pieceSpeaks(piece: Recorded): (speaks: Speaks) => boolean {
  switch (piece.sort) {
    case 'event':
      return ({ event, control }) => has(event, piece.code) || piece.means.some((mean) => has(control, mean));
    case 'control':
      return ({ control }) => has(control, piece.code);
    case 'exploitation':
      return ({ exploitation, child }) => has(exploitation, piece.code) || (child && piece.asChild === 'yes');
    case 'actor':
      return ({ actor }) => [piece.code, ...piece.also].some((part) => has(actor, part));
    case 'thing':
      return ({ thing }) => has(thing, piece.code);
    default:
      return () => false;
  }
}

const ids = (entries: Iterable<string>) => [...new Set(entries)].sort();

function recordings(entries: readonly Entry[]): Recordings {
  const that = (stance: Stance) => ids(entries.filter((entry) => entry.stance === stance).map((entry) => entry.id));
  return {
    touchedBy: that('touches'),
    against: that('against'),
    notAsked: that('not-asked'),
    unwilling: that('unwilling'),
  };
}

const seePart = (part: Part, entries: readonly Entry[]): PartSeen => ({
  key: part.key,
  ...recordings(entries.filter((entry) => entry.speaksTo(part.speaks))),
});

function seeParts(parts: readonly Part[], entries: readonly Entry[]) {
  const speaking = entries.filter((entry) => parts.some((part) => entry.speaksTo(part.speaks)));
  return { ...recordings(speaking), parts: parts.map((part) => seePart(part, entries)) };
}

const seeElement = (element: Element, entries: readonly Entry[], required: boolean): ElementSeen => ({
  key: element.key,
  required,
  ...seeParts(element.parts, entries),
});

/** Where an offence has a base, such as work or sold sex, what speaks to its other parts alone does not touch it. */
function seeOffence(offence: Offence, entries: readonly Entry[]): OffenceSeen {
  const seen = { key: offence.key, ...seeParts(offence.parts, entries) };
  const base = seen.parts.find((part) => part.key === offence.base);
  return base && base.touchedBy.length === 0 ? { ...seen, touchedBy: [] } : seen;
}

const isHerself = (piece: Recorded) => piece.sort === 'actor' && piece.code === 'herself';

/** Every entry that touches an element which is required, or which is touched beside; nothing while a required one is untouched. */
function seeTogether(elements: readonly ElementSeen[], partly: boolean): string[] | null {
  const required = elements.filter((element) => element.required);
  if (required.some((item) => item.touchedBy.length === 0)) return null;
  return ids((partly ? elements : required).flatMap((item) => item.touchedBy));
}

/** Accounts of one means or one form of which some say that it was so and others that it was not, at a time that both may mean. */
function opposed(pieces: readonly Recorded[]): string[][] {
  const weighed = pieces.filter((piece) => piece.sort === 'control' || piece.sort === 'exploitation');
  const byMatter = Map.groupBy(weighed, (item) => `${item.sort} ${item.code}`);
  return [...byMatter.values()].flatMap((group) => {
    const so = group.filter((item) => stanceOf(item) === 'touches');
    const notSo = group.filter((item) => stanceOf(item) === 'against');
    const meeting = [
      ...so.filter((item) => notSo.some((other) => sameMatter(item, other))),
      ...notSo.filter((item) => so.some((other) => sameMatter(item, other))),
    ];
    return meeting.length > 0 ? [ids(meeting.map((item) => item.id))] : [];
  });
}

function seeDiffering(pieces: readonly Recorded[], links: readonly RecordedLink[]): string[][] {
  const linked = links
    .filter((link) => link.code === 'another-account-of')
    .map((link) => ids([link.fromId, link.toId]));
  const groups = new Map([...linked, ...opposed(pieces)].map((group) => [group.join(' '), group]));
  return [...groups.keys()].sort().map((key) => groups.get(key) as string[]);
}

/**
 * Lays what is recorded beside the law: which entries speak to which element, what has been recorded as not asked, as not
 * answered or as not so. It weighs nothing and decides nothing. The order of the pieces does not matter; one more piece never
 * takes away what another touches. For a child the means are not required (Palermo Protocol art. 3 (c), RL 25:3).
 */
export function seeElements(
  allPieces: readonly Recorded[],
  allLinks: readonly RecordedLink[],
  law: Pick<Law, 'elements' | 'graver' | 'near' | 'european'>,
): ElementsSeen {
  const pieces = allPieces.filter((piece) => !piece.mistaken);
  const known = new Set(pieces.map((piece) => piece.id));
  const links = allLinks.filter((link) => !link.mistaken && known.has(link.fromId) && known.has(link.toId));
  const entries: Entry[] = [
    ...pieces.map((piece) => ({ id: piece.id, stance: stanceOf(piece), speaksTo: pieceSpeaks(piece) })),
    ...links.map((item) => ({
      id: item.id,
      stance: 'touches' as const,
      speaksTo: ({ link }: Speaks) => has(link, item.code),
    })),
  ];
  // A form that no element knows says nothing of whether means are required.
  const purposes = law.elements.flatMap((element) => element.parts.flatMap((part) => part.speaks.exploitation));
  const child = childhoodOf(pieces.filter(({ sort, code }) => sort !== 'exploitation' || has(purposes, code)));
  const ofChild = child === 'all' || child === 'some';
  const elements = law.elements.map((element) => seeElement(element, entries, element.key !== 'means' || !ofChild));
  const european = law.european.map((item) => seeOffence(item, entries));
  const touching = new Set([...elements, ...european].flatMap((item) => [...item.touchedBy, ...item.against]));
  const factors = pieces.filter((piece) => piece.sort === 'factor');
  return {
    child,
    elements,
    graver: law.graver.map((item) => seeOffence(item, entries)),
    near: law.near.map((item) => seeOffence(item, entries)),
    european,
    together: seeTogether(elements, child === 'some'),
    differing: seeDiffering(pieces, links),
    background: ids(
      factors
        .filter((factor) => factor.direction === 'risk' && stanceOf(factor) === 'touches')
        .map((factor) => factor.id),
    ),
    beside: ids(
      pieces
        .filter(
          (piece) =>
            piece.sort !== 'factor' && !isHerself(piece) && stanceOf(piece) === 'touches' && !touching.has(piece.id),
        )
        .map((piece) => piece.id),
    ),
  };
}
