import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { optionalId, optionalUnnamedText } from '../../platform/http/fields.ts';
import { type FieldProblem, Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { type Misfit, misfits, provisionKeys, provisionOf, writeLaw } from '../law/index.ts';
import { refuseShelters } from '../reader/index.ts';
import { correctLawAction } from './law-register.access.ts';
import { CorrectProvisionPage } from './pages/CorrectProvisionPage.tsx';
import { findWaiting, refuseAnswered, takeProposal, type WaitingRow } from './proposal/proposal.queries.ts';
import { longestProposed } from './proposal/proposal.ts';
import {
  changeOf,
  correctionFields,
  getsSource,
  inSomeLanguages,
  pendingField,
  readTyped,
} from './typed-correction.ts';

/** Under which field of the form a misfit is told. */
const shownAt: Partial<Record<Misfit['field'], string>> = {
  says: 'saysFi',
  limits: 'times',
  amounts: 'euros',
  version: 'reading',
  language: 'readIn',
  pending: 'seenOn',
  question: 'questionFi',
  source: 'why',
};
const problemOf = ({ field, reason, with: other, at }: Misfit): FieldProblem => ({
  field: at === undefined ? (shownAt[field] ?? field) : pendingField('comesOn', at),
  reason,
  ...(other ? { with: other } : {}),
});

/** The proposal that the correction begins with, where it waits; it must be of this provision. */
async function proposalOf(
  tx: ReadTx,
  vault: Vault,
  { proposalId, provisionKey }: { proposalId?: string | undefined; provisionKey?: string | undefined },
): Promise<WaitingRow | undefined> {
  if (!proposalId) return undefined;
  const found = await findWaiting(tx, vault, proposalId);
  if (found && found.view.provision !== provisionKey) throw new Problem('not-found');
  return found;
}

/** An administrator corrects a provision without a release: every page draws it at once, and running clocks follow by the job. */
export const correctProvision = change({
  path: '/law/:provisionKey/correct',
  slug: '/lakirekisteri/:provisionKey/korjaa',
  summary:
    'Correct a provision of the register: what it says, its times and amounts, how it is known and as of when, days in force, what is pending, and the question to a lawyer. The former edition stays readable.',
  input: z.object({
    provisionKey: z.enum(provisionKeys, 'id'),
    ...correctionFields,
    /** The proposal that the correction comes of: its proposer is told. */
    proposalId: optionalId(),
    /** What the proposer reads beside the correction. Nobody else does. */
    answer: optionalUnnamedText(longestProposed),
  }),
  action: correctLawAction,
  subject: () => onOwn,
  audit: 'ProvisionCorrected',
  async run({ tx, input, now, trail, vault, acting }) {
    if (input.answer) refuseShelters(acting, { answer: input.answer });
    const proposal = await proposalOf(tx, vault, input);
    if (input.proposalId && !proposal) return refuseAnswered(tx, input.proposalId);
    const row = provisionOf(input.provisionKey);
    const { whole, missing } = readTyped(row, input);
    refuse(missing.map((field) => ({ field, reason: 'required' })));
    if (row.entries + 1 !== input.version) throw new Problem('changed', { standing: { version: row.entries + 1 } });
    // Words are typed anew in one language, as a proposal says them: nobody is to forget the others.
    const forgotten = !input.othersStand && inSomeLanguages(row, whole);
    refuse(forgotten ? [{ field: 'othersStand', reason: 'some-languages' }] : []);
    const said = changeOf(row, whole, input.why);
    refuse([
      ...misfits(row, said, dayOf(now)).map(problemOf),
      ...(!input.foundSo && getsSource(row, whole) ? [{ field: 'foundSo', reason: 'found-so' }] : []),
    ]);
    const entry = { kind: 'provision', key: row.key, act: 'corrected', said, seen: row.entries } as const;
    await writeLaw(tx, [{ ...entry, reason: input.why }]);
    if (proposal) await takeProposal(tx, vault, proposal, { entry: row.entries + 1, answer: input.answer });
    trail.about({
      provision: row.key,
      version: row.edition + 1,
      ...(proposal ? { proposalId: proposal.view.id } : {}),
    });
    return { key: input.provisionKey, edition: row.edition + 1, version: input.version + 1 };
  },
  form: {
    async prepare({ tx, vault, input }) {
      if (!input.provisionKey) throw new Problem('not-found');
      const proposal = await proposalOf(tx, vault, input);
      const answered = input.proposalId !== undefined && !proposal;
      return { row: provisionOf(input.provisionKey), proposal: proposal?.view, answered };
    },
    page: CorrectProvisionPage,
  },
  keeps: 'provisionKey',
  corrects: 'provisionKey',
  afterwards: ({ key }) => `/lakirekisteri/${key}#muutokset`,
});
