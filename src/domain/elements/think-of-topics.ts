import type { Recorded } from './elements.ts';
import { type Knower, knowers, type Topic } from './topics/topic.ts';

/** One topic on which nobody has recorded anything but maybe that it was not asked. */
export interface OpenTopic {
  readonly key: string;
  /** Somebody has recorded that it was not asked. */
  readonly noted: boolean;
}

export interface TopicsToThink {
  readonly groups: readonly { readonly knows: Knower; readonly open: readonly OpenTopic[] }[];
  /** Topics that have been recorded or told; asking again would be telling twice. */
  readonly asked: readonly string[];
}

function speaks({ asked }: Topic, piece: Recorded): boolean {
  const codes: Record<string, readonly string[]> = asked;
  return (
    [piece.code, ...piece.also].some((code) => codes[piece.sort]?.includes(code)) ||
    (piece.sort === 'event' && piece.means.some((mean) => (asked.control as readonly string[]).includes(mean)))
  );
}

/**
 * Which topics are open, by who usually knows. What she did not want to answer counts as asked, and so does what she has told
 * to anybody: it is not brought up again.
 */
export function thinkOfTopics(
  pieces: readonly Recorded[],
  told: readonly string[],
  topics: readonly Topic[],
): TopicsToThink {
  const standing = pieces.filter((piece) => !piece.mistaken);
  const isAsked = (topic: Topic) =>
    topic.asked.told.some((item) => told.includes(item)) ||
    standing.some((piece) => piece.answer !== 'not-asked' && speaks(topic, piece));
  const noted = (topic: Topic) => standing.some((piece) => piece.answer === 'not-asked' && speaks(topic, piece));
  const open = topics.filter((topic) => !isAsked(topic));
  return {
    groups: knowers
      .map((knows) => ({
        knows,
        open: open.filter((item) => item.knows === knows).map((item) => ({ key: item.key, noted: noted(item) })),
      }))
      .filter((group) => group.open.length > 0),
    asked: topics.filter(isAsked).map((topic) => topic.key),
  };
}
