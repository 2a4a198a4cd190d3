import { noTime } from '../../platform/time/uncertain/index.ts';
import type { ActorCode, LinkCode, PieceSort } from './codes.ts';
import { type EventPart, type PeopleInput, partOfHers } from './event-people.ts';
import { keepPiece, type PieceWritten, type Recording, soundDraft, writtenBy } from './keep-piece.ts';
import type { Draft, LinkDraft } from './piece-fields.ts';
import { linkTable } from './piece-table.ts';
import { herselfIn, insertLinks, type Writer } from './store-piece.queries.ts';

/** The other end of an edge of the event, and how it is tied to it. */
export interface End {
  readonly id: string;
  readonly sort: PieceSort;
  readonly code: LinkCode;
}

/** A person or a thing that is named together with an event. */
export interface NamedActor {
  readonly code: ActorCode;
  readonly label: string | undefined;
  readonly part: EventPart;
}
export interface NamedThing {
  readonly code: string;
  readonly label: string | undefined;
}

export interface EventWritten extends PieceWritten {
  readonly links: readonly { id: string | undefined; fromId: string; toId: string; code: LinkCode }[];
}

const groundOf = ({ source, certainty }: Draft) => ({ source, certainty });

export async function keepActor(recording: Recording, writer: Writer, named: NamedActor, event: Draft): Promise<End> {
  const { code, label, part } = named;
  const draft = soundDraft('actor', { ...groundOf(event), code, label }, recording.now);
  const { id } = await keepPiece(recording, writer, draft);
  return { id, sort: 'actor', code: part };
}

export async function keepThing(recording: Recording, writer: Writer, named: NamedThing, event: Draft): Promise<End> {
  const draft = soundDraft('thing', { ...groundOf(event), ...named }, recording.now);
  const { id } = await keepPiece(recording, writer, draft);
  return { id, sort: 'thing', code: tieOf(named.code) };
}

/** How a thing is tied to the event that it is named with. */
export const tieOf = (code: string): 'happened-at' | 'concerned' => (code === 'place' ? 'happened-at' : 'concerned');

/** An edge of the event: from the person who did something, to the thing that it concerned. */
const edge = (event: string, draft: Draft, { id, sort, code }: End): LinkDraft => ({
  fromId: sort === 'actor' ? id : event,
  toId: sort === 'actor' ? event : id,
  code,
  source: draft.source,
  certainty: draft.certainty,
  text: null,
  ...noTime,
});

/** Writes an event and its edges, the client's own among them. */
export async function keepEvent(
  recording: Recording,
  writer: Writer,
  draft: Draft,
  { herPart, ends }: Pick<PeopleInput, 'herPart'> & { readonly ends: readonly End[] },
): Promise<EventWritten> {
  const event = await keepPiece(recording, writer, draft);
  const part = partOfHers(herPart, draft.code, draft.answer === 'answered');
  const hers: End[] = part ? [{ id: await herselfIn(recording.tx, writer), sort: 'actor', code: part }] : [];
  const links = [...hers, ...ends].map((end) => edge(event.id, draft, end));
  const unique = links.filter(
    ({ fromId, toId, code }, place) =>
      links.findIndex((link) => link.fromId === fromId && link.toId === toId && link.code === code) === place,
  );
  const linkIds = await insertLinks(recording, writer, unique);
  for (const id of linkIds) linkTable.saw(recording.trail, writtenBy(recording.acting, id));
  return {
    ...event,
    links: unique.map(({ fromId, toId, code }, place) => ({ id: linkIds[place], fromId, toId, code })),
  };
}
