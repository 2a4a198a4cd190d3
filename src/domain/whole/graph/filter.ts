import type { EventCode, ExploitationCode, MeansCode, PieceView, WholeView } from '../../piece/index.ts';

/** What the whole is narrowed to. Empty lists and absent days narrow nothing. */
export interface WholeFilter {
  readonly form: readonly ExploitationCode[];
  readonly means: readonly MeansCode[];
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Sort and code, such as `event.threat`: what a group opens to. */
  readonly kind?: string | undefined;
}

/** Events that belong to a form by what they are. Others may belong to several, by their time. */
const ownEvents: Partial<Record<ExploitationCode, readonly EventCode[]>> = {
  'sexual-sale': ['sexual-act-sold'],
  'sexual-online': ['filmed'],
  'sexual-other': ['sexual-violence'],
  labour: ['worked'],
  'domestic-work': ['worked'],
  begging: ['begged'],
  offending: ['made-to-offend'],
  'forced-marriage': ['married', 'engaged'],
};
const ownToSome = new Set(Object.values(ownEvents).flat());

/** Whether two extents may share a day; a missing day is an open end, and what has no day at all shares none. */
export function sharesDays(
  item: { readonly from: string | null; readonly until: string | null },
  other: { readonly from?: string | null | undefined; readonly until?: string | null | undefined },
): boolean {
  if (item.from === null && item.until === null) return false;
  return (item.from ?? '') <= (other.until ?? '9') && (other.from ?? '') <= (item.until ?? '9');
}

/** An event belongs to a form by what it is, or, when it is nothing of another form, by lying in the time of the form. */
function belongsTo(event: PieceView, form: ExploitationCode, pieces: readonly PieceView[]): boolean {
  if (ownEvents[form]?.includes(event.code as EventCode)) return true;
  if (ownToSome.has(event.code as EventCode)) return false;
  return pieces.some(
    (piece) =>
      piece.sort === 'exploitation' &&
      piece.code === form &&
      piece.status !== 'not' &&
      (piece.from !== null || piece.until !== null) &&
      sharesDays(event, piece),
  );
}

export const isFiltered = (filter: WholeFilter): boolean =>
  filter.form.length > 0 ||
  filter.means.length > 0 ||
  filter.from !== undefined ||
  filter.until !== undefined ||
  filter.kind !== undefined;

export interface Narrowed extends WholeView {
  /** Events that have no time and fell out because a time was asked for. */
  readonly withoutTime: number;
}

/** Events, people and things that the filter leaves, with the links between them; others are not on the map at all. */
export function narrow({ pieces, links }: WholeView, filter: WholeFilter): Narrowed {
  const drawn = pieces.filter(({ sort }) => sort === 'event' || sort === 'actor' || sort === 'thing');
  const among = (ids: ReadonlySet<string>) => links.filter((link) => ids.has(link.fromId) && ids.has(link.toId));
  if (!isFiltered(filter)) {
    return { pieces: drawn, links: among(new Set(drawn.map(({ id }) => id))), withoutTime: 0 };
  }
  const timed = filter.from !== undefined || filter.until !== undefined;
  const kind = (piece: PieceView) => `${piece.sort}.${piece.code}` === filter.kind;
  const untimed = drawn.filter(
    (item) =>
      item.sort === 'event' &&
      (filter.form.length === 0 || filter.form.some((form) => belongsTo(item, form, pieces))) &&
      (filter.means.length === 0 || item.means.some((mean) => filter.means.includes(mean))) &&
      (!filter.kind?.startsWith('event.') || kind(item)),
  );
  let events = timed ? untimed.filter((item) => sharesDays(item, filter)) : untimed;
  const beside = (ids: ReadonlySet<string>) =>
    links.flatMap((link) => (ids.has(link.fromId) ? [link.toId] : ids.has(link.toId) ? [link.fromId] : []));
  let seeds = new Set(events.map(({ id }) => id));
  if (filter.kind && !filter.kind.startsWith('event.')) {
    const chosen = new Set(drawn.filter(kind).map(({ id }) => id));
    const near = new Set(beside(chosen));
    events = events.filter(({ id }) => near.has(id));
    seeds = chosen;
  }
  const eventIds = new Set(events.map(({ id }) => id));
  const near = new Set(beside(seeds));
  const kept = drawn.filter((item) =>
    item.sort === 'event'
      ? eventIds.has(item.id)
      : seeds.has(item.id) || near.has(item.id) || (item.sort === 'actor' && item.code === 'herself'),
  );
  return {
    pieces: kept,
    links: among(new Set(kept.map(({ id }) => id))),
    withoutTime: timed ? untimed.filter((item) => item.from === null && item.until === null).length : 0,
  };
}
