import { createHash } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { asText, CaseId, choice, id, ids, mustTick, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { caseCode } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { gatherCompilationAction } from './disclosure.access.ts';
import { findReceiver, findSealedFile, listCompilations, planCompilation, planSealing } from './disclosure.queries.ts';
import { comparings, longestWord } from './disclosure.ts';
import { wordPlace } from './disclosure-place.ts';
import { sealedFile } from './document/sealed-file.ts';
import { SealPage } from './pages/SealPage.tsx';
import { TakeSealedPage } from './pages/TakeSealedPage.tsx';
import { readCheck, refuseTelling } from './read-choice.ts';
import { readGathered, readGoing } from './send-compilation.ts';

const sealedType = 'application/octet-stream';
const digestOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const nameOf = (code: string) => `${code}.zip.age`;

/**
 * Hands over, once, as a file that opens with the receiver's key: what the owners have released after they saw its mark. It is sealed within the
 * program: who asks for it reads the own part and whose others there are, as when it is sent.
 */
export const sealCompilation = change({
  path: '/cases/:caseId/compilations/:compilationId/seal',
  slug: '/t/:caseId/kooste/:compilationId/sinetoi',
  summary:
    'Hand the released parts over as a file (zip of PDF and JSON) encrypted with age to the named key; a disclosure that cannot be recalled. `mark`: of the key as compared aloud; `owners`: whose parts one has seen.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    owners: ids(),
    mark: asText(z.string({ error: 'required' }).regex(/^[0-9a-f]{32}$/, 'mark'), 'set-form'),
    compared: choice(comparings),
    same: mustTick(),
    word: text(longestWord),
    language: choice(languages).optional(),
  }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationSealed',
  async run({ tx, input, acting, now, trail, vault, made }) {
    const { caseId, compilationId, owners, mark, compared, word } = input;
    refuseIdentity({ word });
    const check = await readCheck({ tx, acting });
    refuseTelling({ word }, check);
    const parts = await planSealing(tx, vault, { caseId, compilationId, owners, mark });
    const [receiver, [compilation], room] = await Promise.all([
      findReceiver(tx, vault, compilationId),
      listCompilations(tx, vault, caseId, compilationId),
      planCompilation(tx, caseId),
    ]);
    if (!receiver || !compilation) throw new Problem('not-found');
    if (made) {
      const digest = digestOf(made.bytes);
      const kept = vault.seal(wordPlace(compilationId, 'sealed', room), Buffer.from(made.bytes).toString('base64'));
      const given = [caseId, compilationId, owners, mark, compared, digest, kept];
      await tx.query('select act.seal_compilation($1, $2, $3, $4, $5, $6, $7)', given);
      trail.ofFile(digest);
    }
    trail.about({ compilationId, owners, purpose: word, mark });
    // One entry in the log of each owner whose lines left.
    for (const owner of owners) trail.saw(owner, 'account', `compilation:${compilationId}:1`);
    const { from, to } = compilation;
    const received = {
      id: compilationId,
      from,
      to: `${to}, ${receiver.unit}`,
      receivedAt: now.toISOString(),
      word,
      parts,
    };
    return { code: caseCode(acting.case.id), received, key: receiver.key, check };
  },
  form: {
    prepare: ({ tx, acting, input, trail, vault }) =>
      readGoing({ tx, acting, trail, vault }, input.compilationId ?? ''),
    page: SealPage,
  },
  file: async ({ code, received, key, check }, pageLanguage, { language = pageLanguage }) => ({
    name: nameOf(code),
    type: sealedType,
    bytes: await sealedFile({ received, code, language, key, check }),
  }),
});

/** The sealed file once more, and its receipt: whoever takes it cannot open it. */
export const takeSealed = change({
  path: '/cases/:caseId/compilations/:compilationId/sealed-file',
  slug: '/t/:caseId/kooste/:compilationId/sinetoity',
  summary: 'The file that was sealed to the receiver’s key, once more.',
  input: z.object({ caseId: CaseId, compilationId: id() }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SealedFileTaken',
  async run({ tx, input, acting, trail, vault }) {
    const bytes = await findSealedFile(tx, vault, input.compilationId);
    if (!bytes) throw new Problem('not-found');
    trail.saw(acting.organisationId, 'agreement', `compilation:${input.compilationId}:1`);
    trail.about({ compilationId: input.compilationId });
    trail.ofFile(digestOf(bytes));
    return { code: caseCode(acting.case.id), bytes };
  },
  form: {
    async prepare({ tx, acting, input, vault }) {
      const gathered = await readGathered(tx, vault, acting, input.compilationId ?? '');
      if (!gathered.compilation.seal) throw new Problem('not-found');
      return gathered;
    },
    page: TakeSealedPage,
  },
  file: ({ code, bytes }) => ({ name: nameOf(code), type: sealedType, bytes: new Uint8Array(bytes) }),
});
