import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { asText, optionalId, tick } from '../../platform/http/fields.ts';
import { refuse } from '../../platform/http/problem.ts';
import { listNamable } from '../worker/index.ts';
import { openCaseAction } from './case.access.ts';
import { findOfWord, listWordsInUse } from './case.queries.ts';
import { caseCode, codeWordPattern, suggestCodeWord } from './case.ts';
import { OpenCasePage } from './pages/OpenCasePage.tsx';

/**
 * Opens a case under a code word; the opener becomes its lead, and may name her backup at once (sentences 1 and 4). A word that a case of the
 * opener's own list has is asked about; of other cases of the organisation nothing is told.
 */
export const openCase = change({
  path: '/cases',
  slug: '/t/uusi',
  summary: 'Open a case by a code word alone.',
  input: z.object({
    codeWord: asText(
      z
        .string({ error: 'word' })
        .transform((word) => word.trim().normalize('NFC'))
        .refine((word) => codeWordPattern.test(word), 'word'),
      'guarded',
    ),
    backupId: optionalId(),
    sameWord: tick(),
  }),
  action: openCaseAction,
  subject: () => onOwn,
  audit: 'CaseOpened',
  async run({ tx, input, trail }) {
    const same = input.sameWord ? undefined : await findOfWord(tx, input.codeWord);
    if (same) refuse([{ field: 'codeWord', reason: 'in-use', with: same }]);
    const { id } = await tx.one<{ id: string }>('select act.open_case($1, $2) as id', [
      input.codeWord,
      input.backupId ?? null,
    ]);
    trail.about({ caseId: id });
    return { id, code: caseCode(id), codeWord: input.codeWord };
  },
  form: {
    async prepare({ tx, acting }) {
      const [namable, inUse] = await Promise.all([listNamable(tx), listWordsInUse(tx)]);
      return {
        colleagues: namable.filter(({ id }) => id !== acting.workerId),
        suggestion: suggestCodeWord((acting.now.getTime() / 1000) % 1, inUse),
      };
    },
    page: OpenCasePage,
  },
  afterwards: ({ id }) => `/t/${id}`,
});
