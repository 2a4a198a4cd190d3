import { z } from 'zod';
import { onOwn } from '../../../platform/acting/action.ts';
import type { ReadTx } from '../../../platform/db/tx.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { asText, choice, version } from '../../../platform/http/fields.ts';
import { Problem } from '../../../platform/http/problem.ts';
import { findIdentity } from '../../../platform/identity/looks-like-identity.ts';
import { keepWordsAction } from '../service.access.ts';
import { ChangeWordsPage } from './pages/ChangeWordsPage.tsx';
import { shippedWords } from './shipped-words.ts';
import { changesFor, longestWord, mostWords, topics, wordsNow } from './topic.ts';
import { putWords, readWordLists, type WordList } from './words.queries.ts';

/** Words, one a line or between commas. A word twice is the same word. */
const words = asText(
  z
    .string()
    .optional()
    .refine((typed) => !findIdentity(typed ?? ''), 'looks-like-identity')
    .transform((typed) =>
      (typed ?? '')
        .normalize('NFC')
        .split(/[\n,;]/)
        .map((word) => word.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    )
    .pipe(
      z
        .array(
          z
            .string()
            .regex(/\p{L}{2}/u, 'no-word')
            .regex(/^[\p{L}\p{M}\p{N} '’.-]+$/u, 'no-word')
            .max(longestWord, 'no-word'),
        )
        .max(mostWords, 'too-many'),
    ),
  'guarded',
);

/** @throws Problem `not-found` */
async function getList(tx: ReadTx, topic: string | undefined): Promise<WordList> {
  const list = (await readWordLists(tx)).find((list) => list.topic === topic);
  if (!list) throw new Problem('not-found');
  return list;
}

/** The words of one topic as they are to be: what is left out is taken away, what is new is added. The former version stays. */
export const changeServiceWords = change({
  path: '/services/words/:topic/change',
  slug: '/palvelut/hakusanat/:topic/muuta',
  summary: 'Write the words that lead to services of a need, or to those that suit somebody; a lost update is refused.',
  input: z.object({
    topic: choice(topics),
    wordsFi: words,
    wordsSv: words,
    wordsEn: words,
    version: version(),
  }),
  action: keepWordsAction,
  subject: () => onOwn,
  audit: 'ServiceWordsChanged',
  async run({ tx, input, trail }) {
    const stands = await getList(tx, input.topic);
    if (stands.version !== input.version) throw new Problem('changed', { standing: { version: stands.version } });
    const shipped = shippedWords[stands.topic];
    const wanted = { fi: input.wordsFi, sv: input.wordsSv, en: input.wordsEn };
    const changes = changesFor(shipped, wanted, stands.changes);
    const next = await putWords(tx, stands.topic, changes, stands.version);
    trail.about({ topic: stands.topic, version: next });
    return { topic: stands.topic, version: next, words: wordsNow(shipped, changes) };
  },
  form: {
    prepare: ({ tx, input }) => getList(tx, input.topic),
    page: ChangeWordsPage,
  },
  keeps: 'topic',
  corrects: 'topic',
  afterwards: ({ topic }) => `/palvelut/hakusanat#${topic}`,
});
