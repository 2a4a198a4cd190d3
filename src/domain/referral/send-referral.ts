import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change, look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { namedIn, secretNames } from '../reader/index.ts';
import { readLines } from './lines.queries.ts';
import { SendReferralPage } from './pages/SendReferralPage.tsx';
import { sendReferralAction } from './referral.access.ts';
import { findDraft, listBases, planReferral } from './referral.queries.ts';
import type { Body, Line, OfferedLine } from './referral.ts';
import { linesPlace, referralPlace } from './referral-place.ts';

/** The draft, and the lines that its consent covers as they stand now; lines that tell of a hidden place are left out. */
async function readPreview(tx: ReadTx, vault: Vault, caseId: string, draftId: string) {
  const [draft, bases, hidden] = await Promise.all([
    findDraft(tx, vault, caseId, draftId),
    listBases(tx, caseId),
    secretNames(tx, caseId),
  ]);
  if (!draft) throw new Problem('not-found');
  const basis = bases.find((one) => one.consentId === draft.consentId && one.toId === draft.toId);
  const lines = basis ? await readLines(tx, vault, caseId, basis.classes) : [];
  return { draft, basis, lines: lines.filter((line) => !namedIn(line.text, hidden)) };
}

const byClass = (lines: readonly OfferedLine[]): Map<string, Line[]> => {
  const classes = new Map<string, Line[]>();
  for (const { key: _, version: __, ...line } of lines)
    classes.set(line.class, [...(classes.get(line.class) ?? []), line]);
  return classes;
};

/** The lines that could go along with a draft, for those who use no pages. */
export const viewReferralPreview = look({
  path: '/cases/:caseId/referral-drafts/:draftId',
  summary: 'One’s own draft of a referral and every line that its consent lets one share, by key.',
  input: z.object({ caseId: CaseId, draftId: id() }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralPreviewViewed',
  async run({ tx, input, acting, trail, vault }) {
    const { draft, lines } = await readPreview(tx, vault, input.caseId, input.draftId);
    for (const line of lines) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
    return { draft, lines };
  },
});

/** The second step: what was seen in the preview and is still ticked goes along, as it stands now. */
export const sendReferral = change({
  path: '/cases/:caseId/referral-drafts/:draftId/send',
  slug: '/t/:caseId/ohjaus/:draftId/laheta',
  summary: 'Send a drafted referral with the lines chosen in its preview.',
  input: z.object({
    caseId: CaseId,
    draftId: id(),
    lines: z
      .array(z.string().regex(/^(rule|wish|need|goal|note):[0-9a-f-]{36}$/, 'choose'))
      .max(200, 'choose')
      .default([]),
  }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralSent',
  async run({ tx, input, acting, trail, vault }) {
    const { draft, basis, lines } = await readPreview(tx, vault, input.caseId, input.draftId);
    if (!basis) throw new Problem('invalid', { reason: 'consent' });
    const chosen = lines.filter((line) => input.lines.includes(line.key));
    // A line that has changed or gone since the preview would otherwise be missing without a word.
    if (chosen.length !== new Set(input.lines).size) throw new Problem('changed', { reason: 'lines' });
    const room = await planReferral(tx, input.caseId);
    const referralId = randomUUID();
    const parts = byClass(chosen);
    const body: Body = {
      asked: draft.asked,
      shared: chosen.map(({ kind, class: ofClass, on }) => ({ kind, class: ofClass, on })),
    };
    await tx.query('select act.send_referral($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      input.caseId,
      referralId,
      draft.toId,
      draft.consentId,
      draft.kind,
      draft.sector,
      draft.urgency,
      [...parts.keys()],
      vault.seal(referralPlace(referralId, 'body', room), JSON.stringify(body)),
      [...parts].map(([ofClass, some]) => vault.seal(linesPlace(referralId, ofClass, room), JSON.stringify(some))),
    ]);
    for (const line of chosen) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
    trail.about({ referralId, toId: draft.toId, consentId: draft.consentId, classes: [...parts.keys()] });
    if ((await secretNames(tx, input.caseId)).length > 0) trail.namesHidden();
    return { id: referralId, state: 'sent', lines: chosen.length };
  },
  form: {
    async prepare({ tx, acting, input, trail, vault }) {
      const caseId = acting.case.id;
      const [head, organisations, preview] = await Promise.all([
        readCaseHead(tx, acting),
        listOrganisations(tx),
        readPreview(tx, vault, caseId, input.draftId ?? ''),
      ]);
      for (const line of preview.lines) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
      const [to, own] = [preview.draft.toId, acting.organisationId].map((one) =>
        organisations.find((each) => each.id === one),
      );
      return { head, ...preview, to: to?.name ?? '', elsewhere: to && to.region !== own?.region ? to.region : null };
    },
    page: SendReferralPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/ohjaukset`,
});
