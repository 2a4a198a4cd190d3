import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { type Context, change, look } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, tick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { listNotInvited, longestInvitation, sendInvitation } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { homeTable, standingOn } from '../home-municipality/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { namedIn, refuseIdentity, secretNames } from '../reader/index.ts';
import { readLines } from './lines.queries.ts';
import { SendReferralPage } from './pages/SendReferralPage.tsx';
import { sendReferralAction } from './referral.access.ts';
import { listBases, listDrafts, planReferral } from './referral.queries.ts';
import type { Body, Line, OfferedLine } from './referral.ts';
import { linesPlace, referralPlace } from './referral-place.ts';
import type { Basis, Draft } from './referral-view.ts';

/**
 * The draft, and the lines that its consent covers as they stand now; lines that tell of a hidden place are left out.
 * `elsewhere` is the region of a receiver that works in another one than the sender: worth a question, no hindrance.
 */
async function readPreview(tx: ReadTx, vault: Vault, acting: Acting, caseId: string, draftId: string) {
  const [[draft], bases, hidden, organisations] = await Promise.all([
    listDrafts(tx, vault, caseId, draftId),
    listBases(tx, caseId),
    secretNames(tx, caseId),
    listOrganisations(tx),
  ]);
  if (!draft) throw new Problem('not-found');
  const basis = bases.find((basis) => basis.consentId === draft.consentId && basis.toId === draft.toId);
  const lines = basis ? await readLines(tx, vault, caseId, basis.classes) : [];
  const receiver = organisations.find(({ id }) => id === draft.toId);
  const regionOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.region ?? null;
  const region = regionOf(draft.toId);
  const elsewhere = region === regionOf(acting.organisationId) ? null : region;
  return { draft, basis, receiver, elsewhere, lines: lines.filter((line) => !namedIn(line.text, hidden)) };
}

/** Whether an invitation goes along: to a receiver that the lead does not see on the case, on a consent that can bring it there, and not invited yet. */
async function invitesAlong(
  { tx, acting, vault, now }: Pick<Context<unknown, 'case'>, 'tx' | 'acting' | 'vault' | 'now'>,
  draft: Pick<Draft, 'toId' | 'consentId'>,
  basis: Basis | undefined,
): Promise<boolean> {
  if (!basis || basis.onCase) return false;
  const able = await listNotInvited(tx, vault, await readCaseHead(tx, acting), now);
  return able.some(({ organisationId }) => organisationId === draft.toId);
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
  summary:
    'One’s own draft of a referral and every line that its consent lets one share, by key; `elsewhere` is the region of a receiver of another region.',
  input: z.object({ caseId: CaseId, draftId: id() }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralPreviewViewed',
  async run({ tx, input, acting, trail, vault }) {
    const { draft, elsewhere, lines } = await readPreview(tx, vault, acting, input.caseId, input.draftId);
    for (const line of lines) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
    return { draft, elsewhere, lines };
  },
});

/**
 * The second step: what was seen in the preview and is still ticked goes along, as it stands now. To a receiver that is not on the case the lead sends
 * the invitation in the same act (access model 5 b (a)).
 */
export const sendReferral = change({
  path: '/cases/:caseId/referral-drafts/:draftId/send',
  slug: '/t/:caseId/ohjaus/:draftId/laheta',
  summary:
    'Send a drafted referral with the lines chosen in its preview; with `purpose`, the lead of the case invites a receiver that is not on it in the same act.',
  input: z.object({
    caseId: CaseId,
    draftId: id(),
    lines: z
      .array(z.string().regex(/^(rule|wish|need|goal|note):[0-9a-f-]{36}$/, 'choose'))
      .max(200, 'choose')
      .default([]),
    /** What the receiver is invited for, where it is not on the case: then an invitation goes along. Empty, the referral goes alone. */
    purpose: optionalText(longestInvitation),
    /** The client lives there: from the first moment its part is hidden, as in an invitation alone. */
    livesHere: tick(),
  }),
  action: sendReferralAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ReferralSent',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseIdentity({ purpose: input.purpose });
    // The invitation is what hides such a part from its first moment: without it the tick would do nothing.
    if (input.livesHere && input.purpose === undefined)
      throw new Problem('invalid', { fields: [{ field: 'purpose', reason: 'lives-here' }] });
    const { draft, basis, lines } = await readPreview(tx, vault, acting, input.caseId, input.draftId);
    if (!basis) throw new Problem('invalid', { reason: 'consent' });
    const chosen = lines.filter((line) => input.lines.includes(line.key));
    // A line that has changed or gone since the preview would otherwise be missing without a word.
    if (chosen.length !== new Set(input.lines).size) throw new Problem('changed', { reason: 'lines' });
    if (input.purpose !== undefined && !(await invitesAlong({ tx, acting, vault, now }, draft, basis)))
      throw new Problem('invalid', { fields: [{ field: 'purpose', reason: 'no-invitation' }] });
    const room = await planReferral(tx, input.caseId);
    const referralId = randomUUID();
    const parts = byClass(chosen);
    const body: Body = {
      asked: draft.asked,
      shared: chosen.map(({ kind, class: ofClass, on }) => ({ kind, class: ofClass, on })),
    };
    await tx.query('select act.send_referral($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
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
      chosen.flatMap(({ goalId }) => goalId ?? []),
    ]);
    if (input.purpose !== undefined)
      await sendInvitation(
        { tx, trail, vault },
        {
          caseId: input.caseId,
          consentId: draft.consentId,
          toId: draft.toId,
          purpose: input.purpose,
          urgency: draft.urgency,
          livesHere: input.livesHere,
          referralId,
        },
      );
    for (const line of chosen) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
    trail.about({ referralId, toId: draft.toId, consentId: draft.consentId, classes: [...parts.keys()] });
    if ((await secretNames(tx, input.caseId)).length > 0) trail.namesHidden();
    return { id: referralId, state: 'sent', lines: chosen.length, invited: input.purpose !== undefined };
  },
  form: {
    async prepare({ tx, acting, input, trail, vault, now }) {
      const caseId = acting.case.id;
      const [head, preview, homes] = await Promise.all([
        readCaseHead(tx, acting),
        readPreview(tx, vault, acting, caseId, input.draftId ?? ''),
        homeTable.read(tx, vault, trail, caseId),
      ]);
      for (const line of preview.lines) trail.saw(acting.organisationId, line.class, `${line.key}:${line.version}`);
      const invites = await invitesAlong({ tx, acting, vault, now }, preview.draft, preview.basis);
      return { head, ...preview, invites, to: preview.draft.to, standing: standingOn(homes, dayOf(now)) };
    },
    page: SendReferralPage,
  },
  keeps: 'referralId',
  afterwards: (_, input) => `/t/${input.caseId}/ohjaukset`,
});
