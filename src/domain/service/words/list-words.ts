import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { findServiceAction } from '../service.access.ts';
import { WordsPage } from './pages/WordsPage.tsx';
import { readWordLists } from './words.queries.ts';

/** The words by which the directory finds, by what they mean. */
export const listServiceWords = look({
  path: '/services/words',
  slug: '/palvelut/hakusanat',
  summary:
    'The words that lead to services of a need, or to those that suit somebody, in three languages; with the version of each list.',
  input: z.object({}),
  action: findServiceAction,
  subject: () => onOwn,
  audit: 'ServiceWordsListed',
  async run({ tx }) {
    const lists = await readWordLists(tx);
    return { lists: lists.map(({ topic, version, words }) => ({ topic, version, words })) };
  },
  page: WordsPage,
});
