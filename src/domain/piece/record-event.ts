import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { bornFor } from '../person/index.ts';
import { tellingTable, wishTable } from '../telling/index.ts';
import { newProblems, type PeopleInput, partOfHers, peopleFields, type Said, saidPieces } from './event-people.ts';
import { type End, keepActor, keepEvent, keepThing } from './keep-event.ts';
import { pieceSlug, type Recording, soundDraft, writerOf } from './keep-piece.ts';
import { RecordEventPage } from './pages/RecordEventPage.tsx';
import { writePieceAction } from './piece.access.ts';
import type { Draft } from './piece-fields.ts';
import { fieldsOf } from './piece-input.ts';
import { readChoices } from './piece-table.ts';
import { nextSlug, readSaved } from './record-next.ts';
import { findPieces, type Writer } from './store-piece.queries.ts';

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
  const { newActorCode, newActorLabel, newActorPart = 'did', newThingCode, newThingLabel } = input;
  const ends: End[] = [];
  if (newActorCode)
    ends.push(
      await keepActor(recording, writer, { code: newActorCode, label: newActorLabel, part: newActorPart }, event),
    );
  if (newThingCode) ends.push(await keepThing(recording, writer, { code: newThingCode, label: newThingLabel }, event));
  return ends;
}

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
    return keepEvent(recording, writer, draft, { herPart: input.herPart, ends: [...said, ...made] });
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
  keeps: 'pieceId',
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
