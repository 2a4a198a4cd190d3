import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { noTime } from '../../platform/time/uncertain/index.ts';
import { readFormFrame } from '../case/index.ts';
import { tellingTable, wishTable } from '../telling/index.ts';
import { newProblems, type PeopleInput, partOfHers, peopleFields, type Said, saidPieces } from './event-people.ts';
import { bornFor, keepPiece, pieceSlug, type Recording, soundDraft, writerOf, writtenBy } from './keep-piece.ts';
import { RecordEventPage } from './pages/RecordEventPage.tsx';
import { writePieceAction } from './piece.access.ts';
import type { Draft, LinkDraft } from './piece-fields.ts';
import { fieldsOf } from './piece-input.ts';
import { linkTable, readChoices } from './piece-table.ts';
import { nextSlug, readSaved } from './record-next.ts';
import { findPieces, herselfIn, insertLinks, type Writer } from './store-piece.queries.ts';

type End = Pick<Said, 'id' | 'sort' | 'code'>;

/** Pieces of another organisation, of another case and of none are refused alike. */
async function refuseStrange({ tx }: Recording, writer: Writer, draft: Draft, said: readonly Said[]): Promise<void> {
  const wanted = [
    ...said,
    ...(draft.anchorId ? [{ field: 'anchorId', id: draft.anchorId, sort: 'event' as const }] : []),
  ];
  if (wanted.length === 0) return;
  const known = await findPieces(tx, writer.roomId, [...new Set(wanted.map(({ id }) => id))]);
  refuse(
    wanted
      .filter(({ id, sort }) => !known.some((piece) => piece.id === id && piece.sort === sort))
      .map(({ field }) => ({ field, reason: 'not-here' })),
  );
}

/** The new person and the new thing that were named together with the event. */
async function keepNew(recording: Recording, writer: Writer, input: PeopleInput, event: Draft): Promise<End[]> {
  const ground = { source: event.source, certainty: event.certainty };
  const ends: End[] = [];
  if (input.newActorCode) {
    const draft = soundDraft(
      'actor',
      { ...ground, code: input.newActorCode, label: input.newActorLabel },
      recording.now,
    );
    const { id } = await keepPiece(recording, writer, draft);
    ends.push({ id, sort: 'actor', code: input.newActorPart ?? 'did' });
  }
  if (input.newThingCode) {
    const draft = soundDraft(
      'thing',
      { ...ground, code: input.newThingCode, label: input.newThingLabel },
      recording.now,
    );
    const { id } = await keepPiece(recording, writer, draft);
    ends.push({ id, sort: 'thing', code: input.newThingCode === 'place' ? 'happened-at' : 'concerned' });
  }
  return ends;
}

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

/** What has been told already, so that nobody asks twice: only for one who reads the register of the network. */
async function readTold({ tx, vault, trail, acting }: Omit<Recording, 'tx' | 'now'> & { tx: ReadTx }) {
  if (!acting.case.reads.includes('coordination')) return undefined;
  const [tellings, wishes] = await Promise.all([
    tellingTable.read(tx, vault, trail, acting.case.id),
    wishTable.read(tx, vault, trail, acting.case.id),
  ]);
  return { tellings, wishes };
}

/** Records what happened, together with who did what to whom: all of it or nothing. */
export const recordEvent = change({
  path: '/cases/:caseId/events',
  slug: '/t/:caseId/kokonaisuus/lisaa/tapahtuma',
  summary: 'Record what happened, when and where as precisely as known, and who did what to whom.',
  input: z.object({ caseId: CaseId, ...fieldsOf.event, ...peopleFields }),
  action: writePieceAction,
  subject: (input) => onCase(input.caseId),
  audit: 'EventRecorded',
  async run({ input, ...recording }) {
    refuse(newProblems(input));
    const draft = soundDraft('event', input, recording.now, await bornFor(recording, input));
    const writer = await writerOf(recording);
    const said = saidPieces(input);
    await refuseStrange(recording, writer, draft, said);
    const made = await keepNew(recording, writer, input, draft);
    const event = await keepPiece(recording, writer, draft);
    const part = partOfHers(input.herPart, draft.code, draft.answer === 'answered');
    const hers: End[] = part ? [{ id: await herselfIn(recording.tx, writer), sort: 'actor', code: part }] : [];
    const links = [...hers, ...said, ...made].map((end) => edge(event.id, draft, end));
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
  },
  form: {
    async prepare(context) {
      const [base, saved, choices, told] = await Promise.all([
        readFormFrame(context),
        readSaved(context),
        readChoices(context.tx, context.vault, context.trail, context.acting.case.id),
        readTold(context),
      ]);
      return { ...base, saved, choices, told };
    },
    page: RecordEventPage,
  },
  afterwards: (view, input) => pieceSlug(input.caseId, view.id),
  /** The next by the same people at the same place, those who were new among them. */
  onwards({ links, ...view }, { caseId, source, herPart, code, answer = 'answered' }) {
    // The first of them is the client's own, where there is one: it follows from each event anew.
    const others = links.slice(partOfHers(herPart, code, answer === 'answered') ? 1 : 0);
    return nextSlug(caseId, view, {
      source,
      did: others.filter((link) => link.code === 'did').map(({ fromId }) => fromId),
      happenedAt: others.find((link) => link.code === 'happened-at')?.toId,
    });
  },
});
