import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { markOfKey } from '../../platform/crypto/receiver-key.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { receiverKey } from '../../platform/http/receiver-key-field.ts';
import { refuseIdentity } from '../reader/index.ts';
import { gatherCompilationAction } from './disclosure.access.ts';
import { planCompilation } from './disclosure.queries.ts';
import { longestReceiver } from './disclosure.ts';
import { wordPlace } from './disclosure-place.ts';
import { NameKeyPage } from './pages/NameKeyPage.tsx';
import { readGathered } from './send-compilation.ts';

/**
 * Names the receiver's key to which the file is to be sealed. Nothing leaves: its mark is compared first, and the other owners see it before they
 * release.
 */
export const nameKey = change({
  path: '/cases/:caseId/compilations/:compilationId/key',
  slug: '/t/:caseId/kooste/:compilationId/avain',
  summary:
    'Name the receiver’s public age key to which the compilation is to be sealed, and with whom its mark is compared. What other owners have released is a draft again.',
  input: z.object({
    caseId: CaseId,
    compilationId: id(),
    key: receiverKey(),
    unit: text(longestReceiver),
    person: text(longestReceiver),
  }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationKeyNamed',
  async run({ tx, input, trail, vault }) {
    const { caseId, compilationId, key, unit, person } = input;
    refuseIdentity({ unit, person });
    const room = await planCompilation(tx, caseId);
    const mark = markOfKey(key);
    await tx.query('select act.name_compilation_key($1, $2, $3, $4)', [
      caseId,
      compilationId,
      mark,
      vault.seal(wordPlace(compilationId, 'receiver', room), JSON.stringify({ key, unit, person })),
    ]);
    trail.about({ compilationId, mark });
    return { id: compilationId, state: 'open', mark };
  },
  form: {
    prepare: ({ tx, acting, input, vault }) => readGathered(tx, vault, acting, input.compilationId ?? ''),
    page: NameKeyPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste/${input.compilationId}/sinetoi`,
});
