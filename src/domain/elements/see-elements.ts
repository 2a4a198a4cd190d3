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
      return ({ event, control }) => has(event, piece.code) || piece.means.some((one) => has(control, one));
    case 'control':
      return ({ control }) => has(control, piece.code);
    case 'exploitation':
      return ({ exploitation, child }) => has(exploitation, piece.code) || (child && piece.asChild === 'yes');
    case 'actor':
      return ({ actor }) => has(actor, piece.code);
    case 'thing':
      return ({ thing }) => has(thing, piece.code);
    default:
      return () => false;
  }
}

const ids = (entries: Iterable<string>) => [...new Set(entries)].sort();

function recordings(entries: readonly Entry[]): Recordings {
  const that = (stance: Stance) => ids(entries.filter((one) => one.stance === stance).map((one) => one.id));
  return {
    touchedBy: that('touches'),
    against: that('against'),
    notAsked: that('not-asked'),
    unwilling: that('unwilling'),
  };
}

const seePart = (part: Part, entries: readonly Entry[]): PartSeen => ({
  key: part.key,
  ...recordings(entries.filter((one) => one.speaksTo(part.speaks))),
});

function seeParts(parts: readonly Part[], entries: readonly Entry[]) {
  const speaking = entries.filter((one) => parts.some((part) => one.speaksTo(part.speaks)));
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
  const required = elements.filter((one) => one.required);
  if (required.some((one) => one.touchedBy.length === 0)) return null;
  return ids((partly ? elements : required).flatMap((one) => one.touchedBy));
}

/** Accounts of one means or one form of which some say that it was so and others that it was not, at a time that both may mean. */
function opposed(pieces: readonly Recorded[]): string[][] {
  const weighed = pieces.filter((one) => one.sort === 'control' || one.sort === 'exploitation');
  const byMatter = Map.groupBy(weighed, (one) => `${one.sort} ${one.code}`);
  return [...byMatter.values()].flatMap((group) => {
    const so = group.filter((one) => stanceOf(one) === 'touches');
    const notSo = group.filter((one) => stanceOf(one) === 'against');
    const meeting = [
      ...so.filter((one) => notSo.some((other) => sameMatter(one, other))),
      ...notSo.filter((one) => so.some((other) => sameMatter(one, other))),
    ];
    return meeting.length > 0 ? [ids(meeting.map((one) => one.id))] : [];
  });
}

function seeDiffering(pieces: readonly Recorded[], links: readonly RecordedLink[]): string[][] {
  const linked = links.filter((one) => one.code === 'another-account-of').map((one) => ids([one.fromId, one.toId]));
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
  law: Pick<Law, 'elements' | 'graver' | 'near'>,
): ElementsSeen {
  const pieces = allPieces.filter((one) => !one.mistaken);
  const known = new Set(pieces.map((one) => one.id));
  const links = allLinks.filter((one) => !one.mistaken && known.has(one.fromId) && known.has(one.toId));
  const entries: Entry[] = [
    ...pieces.map((one) => ({ id: one.id, stance: stanceOf(one), speaksTo: pieceSpeaks(one) })),
    ...links.map((one) => ({
      id: one.id,
      stance: 'touches' as const,
      speaksTo: ({ link }: Speaks) => has(link, one.code),
    })),
  ];
  const child = childhoodOf(pieces);
  const ofChild = child === 'all' || child === 'some';
  const elements = law.elements.map((one) => seeElement(one, entries, one.key !== 'means' || !ofChild));
  const touching = new Set(elements.flatMap((one) => [...one.touchedBy, ...one.against]));
  const factors = pieces.filter((one) => one.sort === 'factor');
  return {
    child,
    elements,
    graver: law.graver.map((one) => seeOffence(one, entries)),
    near: law.near.map((one) => seeOffence(one, entries)),
    together: seeTogether(elements, child === 'some'),
    differing: seeDiffering(pieces, links),
    background: ids(
      factors.filter((one) => one.direction === 'risk' && stanceOf(one) === 'touches').map((one) => one.id),
    ),
    beside: ids(
      pieces
        .filter(
          (one) => one.sort !== 'factor' && !isHerself(one) && stanceOf(one) === 'touches' && !touching.has(one.id),
        )
        .map((one) => one.id),
    ),
  };
}
