import type { ReadTx, Tx } from '../../../platform/db/tx.ts';
import { shippedWords } from './shipped-words.ts';
import { type Changes, noChanges, type Topic, topics, type WordsOfTopic, wordsNow } from './topic.ts';

/** The words of a topic as they stand here. */
export interface WordList {
  readonly topic: Topic;
  /** The program's own are the first. */
  readonly version: number;
  readonly words: WordsOfTopic;
  readonly changes: Changes;
}

const latest =
  'select distinct on (w.topic) w.topic, w.version, w.added, w.removed from app.service_words w order by w.topic, w.version desc';

/** Every list, in the order of topics; a topic that the program no longer has is left out. */
export async function readWordLists(tx: ReadTx): Promise<readonly WordList[]> {
  const rows = await tx.query<{ topic: string; version: number } & Changes>(latest);
  const byTopic = new Map(rows.map((row) => [row.topic, row]));
  return topics.map((topic) => {
    const { version: kept = 0, added = noChanges.added, removed = noChanges.removed } = byTopic.get(topic) ?? {};
    const changes = { added, removed };
    return { topic, version: kept + 1, words: wordsNow(shippedWords[topic], changes), changes };
  });
}

/**
 * Writes the next version of a list, for who has seen the one that stood; gives its number.
 *
 * @throws Problem `changed` where another came first, `forbidden` for who keeps no words
 */
export async function putWords(tx: Tx, topic: Topic, { added, removed }: Changes, seen: number): Promise<number> {
  const { kept } = await tx.one<{ kept: number }>(
    'select act.put_service_words($1, $2::jsonb, $3::jsonb, $4) as kept',
    [...[topic, JSON.stringify(added), JSON.stringify(removed)], seen - 1],
  );
  return kept + 1;
}
