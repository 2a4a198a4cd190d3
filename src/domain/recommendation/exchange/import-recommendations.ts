import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { asText, file } from '../../../platform/http/fields.ts';
import { refuse } from '../../../platform/http/problem.ts';
import { ImportPage } from '../pages/ImportPage.tsx';
import { loadRecommendationsAction } from '../recommendation.access.ts';
import { putSets } from '../recommendation.queries.ts';
import { marksOf } from './compared.ts';
import { readTyped } from './typed-file.ts';

/** Keeps the lists of a file, all of them or none. The file is read again: what is wrong with it, or was loaded meanwhile, is refused. */
export const importRecommendations = change({
  path: '/recommendations/import',
  slug: '/suositukset/tuo/tallenna',
  summary: 'Keep the lists of a file of recommendations, each as its next version: all of them or none.',
  input: z.object({
    file: file(),
    /** The versions that the preview has shown: `key:version`, 0 for a new list. */
    seen: asText(
      z.string({ error: 'required' }).regex(/^[a-z0-9-]{2,30}:\d{1,6}( [a-z0-9-]{2,30}:\d{1,6}){0,19}$/, 'required'),
      'set-form',
    ),
  }),
  action: loadRecommendationsAction,
  subject: () => onOwn,
  audit: 'RecommendationsLoaded',
  async run(context) {
    const { input, tx, trail } = context;
    const { sets, compared, problems } = await readTyped(context);
    refuse(problems.map(({ line, reason }) => ({ field: 'file', reason, with: `line ${line}` })));
    refuse(marksOf(compared) === input.seen ? [] : [{ field: 'file', reason: 'not-as-shown' }]);
    const seen = new Map(compared.map((set) => [set.key, set.seen]));
    await putSets(
      tx,
      sets.map((set) => ({ ...set, seen: seen.get(set.key) ?? 0 })),
    );
    trail.about({ sets: sets.map(({ key }) => key) });
    return { sets: compared.map(({ key, seen }) => ({ key, version: seen + 1 })) };
  },
  form: { prepare: async () => ({}), page: ImportPage },
  afterwards: ({ sets }) =>
    sets.length === 1 ? `/suositukset?region=all&set=${sets[0]?.key}` : '/suositukset?region=all',
});
