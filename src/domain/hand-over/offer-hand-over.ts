import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, optionalChoice, optionalId, optionalText, someOf } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { findHandOver, handOverNote, handOverPlace, offerHandOverAction } from '../access/index.ts';
import { type CaseHead, type PartView, readCaseHead } from '../case/index.ts';
import { readChildrenAndSteps } from '../child/index.ts';
import { listGrants, listHiddenParts } from '../consent/index.ts';
import { isOfNetwork } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { readDraftChoices, readEndings } from './ends.queries.ts';
import { agreeing, longestHandOverNote, sheetAnswers, sheetParts } from './hand-over.ts';
import { OfferHandOverPage } from './pages/OfferHandOverPage.tsx';
import { readPromises } from './promises.ts';
import { partsOf, readSheet, type SheetLine, tasksOf } from './sheet.ts';

const Input = z.object({
  caseId: CaseId,
  toId: id(),
  note: optionalText(longestHandOverNote),
  /** What she said of the sheet. Not asked keeps the hand-over as a draft. */
  sheet: choice(sheetAnswers),
  /** Who asked her; the worker herself unless said. */
  askedById: optionalId(),
  /** The parts of the sheet that she has agreed to. */
  parts: someOf(sheetParts).optional(),
  /** Asked while a part is hidden: her yes, or that organisation's where she cannot be asked. */
  agreed: optionalChoice(agreeing),
});

/** To whom the lead may pass, as far as the worker sees. */
const receiversOf = (head: CaseHead): PartView[] =>
  head.parts.filter((part) => !part.lead && part.leftAt === null && isOfNetwork(part.kind));

const hiddenOf = (head: CaseHead, hidden: ReadonlySet<string>): PartView[] =>
  head.parts.filter((part) => part.leftAt === null && hidden.has(part.organisationId));

/** Whether hidden parts would have to be asked about a receiver that is hidden from them: then she alone can say yes. */
const onlyHers = (head: CaseHead, hidden: ReadonlySet<string>, toId: string | undefined): boolean =>
  toId !== undefined &&
  hidden.has(toId) &&
  hiddenOf(head, hidden).some((part) => !part.own && part.organisationId !== toId);

/** What is not chosen as it must be, field by field; the lead sees every part, hidden ones too. */
function missingIn(input: z.output<typeof Input>, head: CaseHead, hidden: ReadonlySet<string>): string[] {
  const own = head.parts.find((part) => part.own);
  const hides = hiddenOf(head, hidden).length > 0;
  const missing = {
    toId: !receiversOf(head).some((part) => part.organisationId === input.toId),
    parts: input.sheet === 'yes' && (input.parts ?? []).length === 0,
    askedById: input.askedById !== undefined && !own?.workers.some(({ id: of }) => of === input.askedById),
    agreed: hides && input.sheet !== 'not-asked' && input.agreed === undefined,
  };
  return Object.entries(missing).flatMap(([field, is]) => (is ? [field] : []));
}

/** Closes each chosen line with the key of the receiver's room of its class. */
async function closedSheet(tx: Tx, vault: Vault, caseId: string, toId: string, lines: readonly SheetLine[]) {
  const rows = await tx.query<{ class: string; room_id: number }>(
    'select class, room_id from act.plan_hand_over_sheet($1, $2)',
    [caseId, toId],
  );
  const rooms = new Map(rows.map((row) => [row.class, row.room_id]));
  return lines.flatMap((line) => {
    const room = rooms.get(line.class);
    if (room === undefined) return [];
    const { id: lineId, part, kind, cells } = line;
    return [{ id: lineId, part, kind, room, cells, body: line.close(vault, room)?.toString('base64') ?? null }];
  });
}

/** What was kept of a draft, to go on from. */
async function draftOf(tx: ReadTx, vault: Vault, acting: ActingOn<'case'>) {
  const [offer] = await findHandOver(tx, acting.case.id);
  if (offer?.state !== 'draft') return null;
  const chosen = await readDraftChoices(tx, acting.case.id);
  return { toId: offer.to_id, sheet: offer.sheet, note: handOverNote(vault, offer), chosen };
}

/**
 * Offers the lead of the case to another organisation on it; it passes when that one accepts (access text, section 5). On her yes a
 * sheet goes along; until she has been asked, and while a hidden part has no yes, it is a draft of which the receiver knows nothing.
 */
export const offerHandOver = change({
  path: '/cases/:caseId/hand-overs',
  slug: '/t/:caseId/vastuu/siirra',
  summary:
    'Offer the lead of the case to another organisation on it. `sheet` is what the client said of the hand-over sheet; not asked keeps a draft. `toId` fills in the form.',
  input: Input,
  action: offerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverOffered',
  async run(context) {
    const { tx, input, acting, trail, vault } = context;
    const [head, hidden] = await Promise.all([readCaseHead(tx, acting), listHiddenParts(tx, input.caseId)]);
    const missing = missingIn(input, head, hidden);
    refuse(missing.map((field) => ({ field, reason: 'choose' })));
    // Until it is accepted the note is read by an organisation that may not know of every part.
    refuseIdentity({ note: input.note });
    const chosen = input.sheet === 'yes' ? (input.parts ?? []) : [];
    const lines = chosen.length > 0 ? (await readSheet(context)).filter(({ part }) => chosen.includes(part)) : [];
    const closed = await closedSheet(tx, vault, input.caseId, input.toId, lines);
    const { room } = await tx.one<{ room: number }>('select act.plan_hand_over($1) as room', [input.caseId]);
    const handOverId = randomUUID();
    await tx.query('select act.offer_hand_over($1, $2, $3, $4, $5, $6)', [
      input.caseId,
      input.toId,
      handOverId,
      input.note === undefined ? null : vault.seal(handOverPlace(handOverId, room), input.note),
      JSON.stringify({ sheet: input.sheet, askedBy: input.askedById, parts: input.parts, agreed: input.agreed }),
      JSON.stringify(closed),
    ]);
    const [offer] = await findHandOver(tx, input.caseId);
    trail.about({ handOverId, toId: input.toId, sheet: input.sheet, parts: chosen.join(' ') });
    if (hidden.has(input.toId)) trail.namesHidden();
    return { id: handOverId, toId: input.toId, state: offer?.state ?? 'open' };
  },
  form: {
    async prepare(context) {
      const { tx, acting, input, vault } = context;
      const caseId = acting.case.id;
      const recorded = readChildrenAndSteps(context);
      const [head, draft, { children }] = await Promise.all([
        readCaseHead(tx, acting),
        draftOf(tx, vault, acting),
        recorded,
      ]);
      const receivers = receiversOf(head);
      const only = receivers.length === 1 ? receivers[0]?.organisationId : undefined;
      const toId = input.toId ?? draft?.toId ?? only;
      const to = receivers.find(({ organisationId }) => organisationId === toId) ?? null;
      const tasks = to ? tasksOf(context) : undefined;
      const [lines, ends, hidden, grants, promises] = await Promise.all([
        to ? readSheet(context, tasks, recorded) : [],
        to ? readEndings(tx, caseId, to.organisationId) : [],
        listHiddenParts(tx, caseId),
        listGrants(tx, caseId),
        to ? readPromises(context, tasks) : [],
      ]);
      const shown = grants.filter(
        (grant) => grant.owner_id === acting.organisationId && grant.to_id === to?.organisationId,
      );
      return {
        head,
        children,
        me: acting.workerId,
        receivers,
        to,
        draft,
        ends,
        sheet: partsOf(lines),
        promises,
        hidden: hiddenOf(head, hidden).map((part) => part.organisation),
        onlyHers: onlyHers(head, hidden, toId),
        shown: [...new Set(shown.map((grant) => grant.class))],
      };
    },
    page: OfferHandOverPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#vastuu`,
});
