import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalChoice, optionalText } from '../../platform/http/fields.ts';
import { organisationKinds } from '../organisation/index.ts';
import { findPractices } from './find-practices.ts';
import { PracticesPage } from './pages/PracticesPage.tsx';
import { findPracticeAction } from './practice.access.ts';
import { themes } from './practice.ts';
import { practices } from './practices.ts';

/** What a place of the work is called: a code of a need, a sector or a step. */
const placeCode = () =>
  z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, 'choose')
    .max(60, 'choose')
    .optional();

/** What a line of the list says. */
function headOf({ problem, title, forWhom }: { problem: string; title: string; forWhom: string }) {
  return { problem, title, forWhom };
}

/** The practice library: by what is hard, theme, whose workers, and place of the work. */
export const listPractices = look({
  path: '/practices',
  slug: '/kaytannot',
  summary: 'Practices that sources describe: by words, theme, kind of organisation and place of the work.',
  input: z.object({
    q: optionalText(200),
    theme: optionalChoice(themes),
    kind: optionalChoice(organisationKinds),
    need: placeCode(),
    sector: placeCode(),
    step: placeCode(),
  }),
  action: findPracticeAction,
  subject: () => onOwn,
  audit: 'PracticesSearched',
  async run({ input: { q, ...rest } }) {
    const found = findPractices({ ...rest, words: q });
    return {
      filter: { q, ...rest },
      all: practices.length,
      practices: found.map(({ key, themes, kinds, country, evidence, words }) => ({
        ...{ key, themes, kinds, country, evidence },
        words: {
          fi: headOf(words.fi),
          sv: headOf(words.sv),
          en: headOf(words.en),
        },
      })),
    };
  },
  page: PracticesPage,
});
