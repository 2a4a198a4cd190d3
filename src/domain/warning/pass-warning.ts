import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActingOn, onCase } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { guardNames } from '../consent/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { PassWarningPage } from './pages/PassWarningPage.tsx';
import { passWarningAction } from './warning.access.ts';
import { alertPlace, listAlerts, passedPlace } from './warning.queries.ts';
import { longestAnswer, longestWarning } from './warning.ts';

interface Preparing {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly vault: Vault;
}

/** The warning at hand and the parts that it can be passed on to: those that have not left, hidden ones too. */
async function prepare({ tx, acting, vault }: Preparing, warningId: string) {
  const [head, [alert]] = await Promise.all([
    readCaseHead(tx, acting),
    listAlerts(tx, vault, acting.case.id, warningId),
  ]);
  if (!alert || alert.passedAt !== null) throw new Problem('not-found');
  return { head, alert, parts: head.parts.filter(({ own, leftAt }) => !own && leftAt === null) };
}

/**
 * Passes a warning on to parts of the case, hidden ones too, and keeps what was done. Each receiver gets the text as its own row: a
 * disclosure of once on vital interest, which nobody can recall. None is named to another, nor is she who warned.
 */
export const passWarning = change({
  path: '/cases/:caseId/warnings/:warningId/pass',
  slug: '/t/:caseId/varoitukset/:warningId',
  summary: 'Pass a warning on to parts of the case, once and for good, and keep what was done about it.',
  input: z.object({
    caseId: CaseId,
    warningId: id(),
    toIds: z
      .array(id())
      .max(50, 'choose')
      .refine((all) => new Set(all).size === all.length, 'choose')
      .optional(),
    text: optionalText(longestWarning),
    answer: text(longestAnswer),
  }),
  action: passWarningAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WarningPassed',
  async run({ tx, input, trail, vault }) {
    const { text: told, answer, toIds = [], caseId, warningId } = input;
    if (toIds.length > 0 && told === undefined)
      throw new Problem('invalid', { fields: [{ field: 'text', reason: 'required' }] });
    refuseIdentity({ text: told, answer });
    const [plan, organisations] = await Promise.all([
      tx.query<{ organisation_id: string | null; room_id: number | null; key_room_id: number | null }>(
        'select organisation_id, room_id, key_room_id from act.plan_warning_pass($1, $2, $3)',
        [caseId, warningId, toIds],
      ),
      listOrganisations(tx),
    ]);
    const keyRoom = plan.find(({ key_room_id }) => key_room_id !== null)?.key_room_id ?? 0;
    const passes = plan.flatMap(({ organisation_id: to, room_id }) => {
      if (to === null || room_id === null) return [];
      const passId = randomUUID();
      const body = vault.seal(passedPlace(passId, room_id), told ?? '').toString('base64');
      return [{ id: passId, to, body }];
    });
    const kept = vault.seal(alertPlace(warningId, 'answer', keyRoom), answer);
    await tx.query('select act.pass_warning($1, $2, $3, $4)', [caseId, warningId, kept, JSON.stringify(passes)]);
    trail.about({ warningId, toIds });
    const named = organisations.filter((organisation) => toIds.includes(organisation.id));
    await guardNames({ tx, trail }, caseId, named);
    return { id: warningId, passed: passes.map(({ id: passId, to }) => ({ id: passId, toId: to })) };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      const form = await prepare({ tx, acting, vault }, input.warningId ?? '');
      trail.saw(acting.organisationId, 'agreement', `warning:${form.alert.id}:1`);
      return form;
    },
    page: PassWarningPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/varoitukset`,
});
