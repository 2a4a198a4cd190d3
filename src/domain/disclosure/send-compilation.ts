import { z } from 'zod';
import type { ActingOn } from '../../platform/acting/action.ts';
import { onCase } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, ids, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { listNotInvited } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { gatherCompilationAction } from './disclosure.access.ts';
import { findPart, listCompilations, listProgress, listReaders, planCompilation } from './disclosure.queries.ts';
import { longestWord } from './disclosure.ts';
import { wordPlace } from './disclosure-place.ts';
import { CloseCompilationPage } from './pages/CloseCompilationPage.tsx';
import { SendCompilationPage } from './pages/SendCompilationPage.tsx';
import { readCheck, refuseTelling } from './read-choice.ts';

/** A compilation that the own organisation gathers; hidden and absent are the same 404. */
export const readGathered = async (tx: ReadTx, vault: Vault, acting: ActingOn<'case'>, compilationId: string) => {
  const [head, [compilation], progress] = await Promise.all([
    readCaseHead(tx, acting),
    listCompilations(tx, vault, acting.case.id, compilationId),
    listProgress(tx, acting.case.id, compilationId),
  ]);
  if (!compilation?.gathers) throw new Problem('not-found');
  return { head, compilation, progress };
};

interface Reading {
  readonly tx: ReadTx;
  readonly acting: ActingOn<'case'>;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** The own part as it was released, before it leaves; undefined while it is not. */
async function readOwnReleased({ tx, acting, trail, vault }: Reading, compilationId: string) {
  const part = await findPart(tx, vault, compilationId);
  if (part) trail.saw(acting.organisationId, 'account', `compilation-part:${part.id}:1`);
  return part?.state === 'released' ? part : undefined;
}

/** The last look before a compilation leaves, in whichever way: whose parts go, and the own one. */
export async function readGoing(reading: Reading, compilationId: string) {
  const { tx, acting, vault } = reading;
  const [gathered, part] = await Promise.all([
    readGathered(tx, vault, acting, compilationId),
    readOwnReleased(reading, compilationId),
  ]);
  return { ...gathered, part, own: acting.organisationId };
}

/**
 * Hands over, once: what the owners have released is joined for the receiver alone. The sender reads her own part and whose others
 * there are, not what they say: they released it to the investigation, not to her.
 */
export const sendCompilation = change({
  path: '/cases/:caseId/compilations/:compilationId/send',
  slug: '/t/:caseId/kooste/:compilationId/laheta',
  summary:
    'Hand the released parts over to the receiver; a disclosure that cannot be recalled. `owners`: whose parts one has seen.',
  input: z.object({ caseId: CaseId, compilationId: id(), owners: ids(), word: text(longestWord) }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationSent',
  async run({ tx, acting, input, trail, vault }) {
    refuseIdentity({ word: input.word });
    refuseTelling({ word: input.word }, await readCheck({ tx, acting }));
    const room = await planCompilation(tx, input.caseId);
    await tx.query('select act.send_compilation($1, $2, $3, $4)', [
      input.caseId,
      input.compilationId,
      input.owners,
      vault.seal(wordPlace(input.compilationId, 'word', room), input.word),
    ]);
    // One entry in the log of each owner whose lines left.
    for (const owner of input.owners) trail.saw(owner, 'account', `compilation:${input.compilationId}:1`);
    trail.about({ compilationId: input.compilationId, owners: input.owners, purpose: input.word });
    return { id: input.compilationId, state: 'sent', owners: input.owners };
  },
  form: {
    async prepare({ tx, acting, input, now, trail, vault }) {
      const going = await readGoing({ tx, acting, trail, vault }, input.compilationId ?? '');
      const { toId, receiverOnCase } = going.compilation;
      const [readers, able] = await Promise.all([
        listReaders(tx, acting.case.id, toId),
        receiverOnCase ? [] : listNotInvited(tx, vault, going.head, now),
      ]);
      const inviteOn = able.find(({ organisationId }) => organisationId === toId)?.consentId ?? null;
      return { ...going, readers, inviteOn };
    },
    page: SendCompilationPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});

/** Ends a compilation without sending it: what had been released is gone. */
export const closeCompilation = change({
  path: '/cases/:caseId/compilations/:compilationId/close',
  slug: '/t/:caseId/kooste/:compilationId/sulje',
  summary: 'End a compilation without handing anything over.',
  input: z.object({ caseId: CaseId, compilationId: id() }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationClosed',
  async run({ tx, input, trail }) {
    await tx.query('select act.close_compilation($1, $2)', [input.caseId, input.compilationId]);
    trail.about({ compilationId: input.compilationId });
    return { id: input.compilationId, state: 'closed' };
  },
  form: {
    prepare: ({ tx, acting, input, vault }) => readGathered(tx, vault, acting, input.compilationId ?? ''),
    page: CloseCompilationPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});
