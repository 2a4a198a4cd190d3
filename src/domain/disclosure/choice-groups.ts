import { type PieceView, piecesInStory } from '../piece/index.ts';
import { linkKey, type Offered, pieceKey } from './line.ts';

export const groupings = ['time', 'person', 'all'] as const;
export type Grouping = (typeof groupings)[number];

/** Events that are chosen by one tick, with what they bring. */
export interface ChoiceGroup {
  readonly id: string;
  readonly kind: 'year' | 'no-time' | 'person' | 'nobody' | 'all' | 'means' | 'rest';
  /** The year that is said. */
  readonly year: string;
  readonly person: PieceView | undefined;
  readonly events: readonly PieceView[];
  /** What is chosen with it that is no event: people, things, means. */
  readonly parts: readonly PieceView[];
  readonly links: number;
}

/** The first year that is said of it, not the outermost that it may reach. */
const yearOf = ({ whenEdtf }: PieceView): string => /\d{4}/.exec(whenEdtf ?? '')?.[0] ?? '';

const isEvent = ({ sort }: PieceView): boolean => sort === 'event';

/** These pieces and whatever is tied to an event among them. */
function bring({ pieces, links }: Offered, some: readonly PieceView[]): Set<string> {
  const [chosen, events] = [new Set(some.map(({ id }) => id)), new Set(pieces.filter(isEvent).map(({ id }) => id))];
  const brought = new Set(chosen);
  for (const { fromId, toId } of links) {
    // Another event is chosen by itself, and not because this one led to it.
    if (chosen.has(fromId) && events.has(fromId) && !events.has(toId)) brought.add(toId);
    if (chosen.has(toId) && events.has(toId) && !events.has(fromId)) brought.add(fromId);
  }
  return brought;
}

const linksWithin = ({ links }: Offered, ids: ReadonlySet<string>) =>
  links.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId));

type Bare = Pick<ChoiceGroup, 'id' | 'kind'> & Partial<ChoiceGroup>;

function groupOf(offered: Offered, bare: Bare, members: readonly PieceView[]): ChoiceGroup {
  const ids = bring(offered, members);
  return {
    year: '',
    person: undefined,
    ...bare,
    events: members.filter(isEvent),
    parts: offered.pieces.filter((piece) => !isEvent(piece) && ids.has(piece.id)),
    links: linksWithin(offered, ids).length,
  };
}

function byTime(offered: Offered, events: readonly PieceView[]): ChoiceGroup[] {
  return [...Map.groupBy(events, yearOf)]
    .toSorted(([a], [b]) => (a || '9999').localeCompare(b || '9999'))
    .map(([year, some]) =>
      groupOf(offered, year ? { id: `year:${year}`, kind: 'year', year } : { id: 'no-time', kind: 'no-time' }, some),
    );
}

function byPerson(offered: Offered, events: readonly PieceView[]): ChoiceGroup[] {
  const tied = (person: PieceView) =>
    events.filter(({ id }) =>
      offered.links.some(
        ({ fromId, toId }) => (fromId === person.id && toId === id) || (toId === person.id && fromId === id),
      ),
    );
  // She is in everything: a group of hers would be the whole.
  const people = offered.pieces.filter(({ sort, code }) => sort === 'actor' && code !== 'herself');
  const groups = people.map((person) =>
    groupOf(offered, { id: `person:${person.id}`, kind: 'person', person }, tied(person)),
  );
  const withPerson = new Set(groups.flatMap((group) => group.events.map(({ id }) => id)));
  const nobody = events.filter(({ id }) => !withPerson.has(id));
  return [...groups, groupOf(offered, { id: 'nobody', kind: 'nobody' }, nobody)]
    .filter(({ events: some }) => some.length > 0)
    .toSorted((a, b) => Number(a.kind === 'nobody') - Number(b.kind === 'nobody') || b.events.length - a.events.length);
}

/** Everything as one group, then the groups of one way of grouping, means of control, and whatever no event brings. */
export function groupsBy(by: Grouping, offered: Offered): ChoiceGroup[] {
  const events = piecesInStory(offered.pieces.filter(isEvent));
  const all = groupOf(offered, { id: 'all', kind: 'all' }, offered.pieces);
  if (by === 'all') return [all].filter(hasAny);
  const grouped = by === 'time' ? byTime(offered, events) : byPerson(offered, events);
  const means = offered.pieces.filter(({ sort }) => sort === 'control');
  const brought = bring(offered, events);
  const rest = offered.pieces.filter(({ id, sort }) => sort !== 'event' && sort !== 'control' && !brought.has(id));
  return [
    all,
    ...grouped,
    groupOf(offered, { id: 'means', kind: 'means' }, means),
    groupOf(offered, { id: 'rest', kind: 'rest' }, rest),
  ].filter(hasAny);
}

const hasAny = ({ events, parts }: ChoiceGroup) => events.length + parts.length > 0;

/** What is ticked: groups, lines one by one, and what is not to go along with them. */
export interface Ticked {
  readonly groups: readonly string[];
  readonly lines: readonly string[];
  readonly without: readonly string[];
}

export interface Chosen extends Pick<Offered, 'pieces' | 'links'> {
  /** A group or a line that is not there any more. */
  readonly gone: boolean;
  /** A link was ticked by itself, and one of its ends was not. */
  readonly loose: boolean;
}

/** What goes along: every event brings its people, places and things and the links between them. */
export function chosenOf(offered: Offered, { groups, lines, without }: Ticked): Chosen {
  const known = new Map(groupings.flatMap((by) => groupsBy(by, offered)).map((group) => [group.id, group]));
  const pieces = new Map(offered.pieces.map((piece) => [pieceKey(piece), piece]));
  const links = new Map(offered.links.map((link) => [linkKey(link), link]));
  const out = new Set(without.map((key) => pieces.get(key)?.id));
  const ticked = [
    ...groups.flatMap((id) => [...(known.get(id)?.events ?? []), ...(known.get(id)?.parts ?? [])]),
    ...lines.flatMap((key) => pieces.get(key) ?? []),
  ];
  const isIn = ({ id }: PieceView) => !out.has(id);
  const brought = bring(offered, ticked.filter(isIn));
  const going = offered.pieces.filter((piece) => brought.has(piece.id) && isIn(piece));
  const ids = new Set(going.map(({ id }) => id));
  const singles = lines.flatMap((key) => links.get(key) ?? []);
  return {
    pieces: going,
    links: linksWithin(offered, ids),
    gone:
      groups.some((id) => !known.has(id)) ||
      lines.some((key) => !pieces.has(key) && !links.has(key)) ||
      without.some((key) => !pieces.has(key)),
    loose: singles.some(({ fromId, toId }) => !ids.has(fromId) || !ids.has(toId)),
  };
}
