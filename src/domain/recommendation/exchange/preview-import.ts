import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { file } from '../../../platform/http/fields.ts';
import { ImportPage } from '../pages/ImportPage.tsx';
import { PreviewPage } from '../pages/PreviewPage.tsx';
import { loadRecommendationsAction } from '../recommendation.access.ts';
import { readTyped } from './typed-file.ts';

/** What a file of recommendations would bring, list by list, or everything that is wrong with it by its line. Nothing is written. */
export const previewRecommendations = change({
  path: '/recommendations/import/preview',
  slug: '/suositukset/tuo',
  summary:
    'What a file of recommendations would bring, list by list, or what is wrong with it line by line. Writes nothing.',
  input: z.object({ file: file() }),
  action: loadRecommendationsAction,
  subject: () => onOwn,
  audit: 'RecommendationsPreviewed',
  async run(context) {
    const { compared, problems, problemCount } = await readTyped(context);
    context.trail.about({ sets: compared.length, problems: problemCount });
    return { sets: compared, problems, problemCount };
  },
  form: { prepare: async () => ({}), page: ImportPage },
  done: PreviewPage,
});
