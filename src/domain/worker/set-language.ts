import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { languages } from '../../platform/i18n/texts.ts';
import { setLanguageAction } from './worker.access.ts';

/** Chooses the language in which pages open after sign-in. */
export const setLanguage = change({
  path: '/me/language',
  slug: '/minun',
  summary: 'Choose the language in which pages open after sign-in.',
  input: z.object({ language: choice(languages) }),
  action: setLanguageAction,
  subject: () => onOwn,
  audit: 'LanguageChosen',
  async run({ tx, input, trail }) {
    await tx.query('select act.set_language($1)', [input.language]);
    trail.about({ language: input.language });
    return { language: input.language };
  },
  // The one page whose next page is in another language.
  afterwards: (view) => `/${view.language}/minun`,
});
