import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { choice } from '../../../platform/http/fields.ts';
import { exportLawAction } from '../law-register.access.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { keysOf, lawViews } from '../shown-provisions.ts';
import { lawWorkbook } from './law-workbook.ts';

/** The register as one document that a lawyer can mark and hand back. It holds what the law says and nothing of any case. */
export const exportLaw = change({
  path: '/law/export',
  slug: '/lakirekisteri/lataa',
  summary: 'The register of the law, or what of it waits for a lawyer, as a workbook with cells for a lawyer to mark.',
  input: z.object({ view: choice(lawViews).default('all') }),
  action: exportLawAction,
  subject: () => onOwn,
  audit: 'LawExported',
  async run({ input, trail }) {
    const keys = keysOf(input.view, undefined);
    trail.about({ view: input.view, provisions: keys.length });
    return { keys };
  },
  file: async ({ keys }, language) => ({
    name: `${lawRegisterTexts(language)('export.file')}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: new Uint8Array(await lawWorkbook(language, keys)),
  }),
});
