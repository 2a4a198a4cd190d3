import { piecesInStory } from '../../piece/index.ts';
import { type Line, type LinkLine, type PartLines, toldAt } from '../line.ts';

/** What one owner has released. */
export interface OwnedPart {
  readonly organisation: string;
  readonly lines: PartLines;
}

/** A line with the number that it bears in the whole document, and with the links that are told with it. */
export interface NumberedLine {
  readonly number: number;
  readonly owner: string;
  readonly line: Line;
  /** The line that this one is before or after. */
  readonly anchorNumber: number | null;
  readonly links: readonly NumberedLink[];
}

export interface NumberedLink {
  readonly link: LinkLine;
  /** The other end, and whether the link leads from it to this line. */
  readonly number: number;
  readonly incoming: boolean;
}

interface Placed {
  readonly id: string;
  readonly owner: string;
  readonly line: Line;
}

const idOf = (part: number, ref: number): string => `${part}:${ref}`;

/** In its own organisation's lines the one arrival that was told; else whichever the whole document tells. */
function arrivalOf({ lines }: PartLines): number | undefined {
  const arrivals = lines.filter(({ sort, code, anchor }) => sort === 'event' && code === 'arrived' && anchor === null);
  return arrivals.length === 1 ? arrivals[0]?.ref : undefined;
}

function storyOf(parts: readonly OwnedPart[]): Placed[] {
  const told = parts.flatMap(({ organisation, lines }, at) => {
    const arrival = arrivalOf(lines);
    return lines.lines.map((line) => {
      const anchorRef = line.anchorRef ?? (line.anchor !== null && line.ref !== arrival ? arrival : undefined);
      return {
        id: idOf(at, line.ref),
        owner: organisation,
        line,
        sort: line.sort,
        code: line.code,
        answer: 'answered' as const,
        whenEdtf: line.whenEdtf,
        anchor: line.anchor,
        anchorId: anchorRef === undefined ? null : idOf(at, anchorRef),
      };
    });
  });
  return piecesInStory(told).sort((a, b) => toldAt(a) - toldAt(b));
}

/** With which of its two ends a link is told: with what happened, then with who, then with what; of two events with the later. */
function toldWith(from: Placed, to: Placed, numbers: ReadonlyMap<string, number>): 'from' | 'to' {
  const rank = ({ line }: Placed) => ['event', 'actor', 'thing', 'control'].indexOf(line.sort);
  if (rank(from) !== rank(to)) return rank(from) < rank(to) ? 'from' : 'to';
  if (from.line.sort !== 'event') return 'from';
  return (numbers.get(from.id) as number) > (numbers.get(to.id) as number) ? 'from' : 'to';
}

/**
 * The lines of all owners as one: what happened in the one order of time (decision 64), then people, means of control and things, numbered
 * once through all of them. Every link stands with one of its ends, and nothing of what was left out leaves a gap.
 */
export function numberParts(parts: readonly OwnedPart[]): NumberedLine[] {
  const sorted = storyOf(parts);
  const numbers = new Map(sorted.map(({ id }, place) => [id, place + 1]));
  const byId = new Map(sorted.map((placed) => [placed.id, placed]));
  const links = new Map<string, NumberedLink[]>();
  parts.forEach(({ lines }, at) => {
    for (const link of lines.links) {
      const [from, to] = [byId.get(idOf(at, link.from)), byId.get(idOf(at, link.to))];
      if (!from || !to) continue;
      const incoming = toldWith(from, to, numbers) === 'to';
      const [home, other] = incoming ? [to, from] : [from, to];
      const found = links.get(home.id) ?? [];
      links.set(home.id, [...found, { link, number: numbers.get(other.id) as number, incoming }]);
    }
  });
  const partOf = (id: string) => Number(id.split(':')[0]);
  return sorted.map(({ id, owner, line }) => ({
    number: numbers.get(id) as number,
    owner,
    line,
    anchorNumber: line.anchorRef === null ? null : (numbers.get(idOf(partOf(id), line.anchorRef)) ?? null),
    links: (links.get(id) ?? []).toSorted((a, b) => a.number - b.number),
  }));
}
