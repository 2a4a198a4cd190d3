import type { JSX } from 'hono/jsx/jsx-runtime';
import { elementsTexts } from '../elements.texts.ts';
import type { PartSeen } from '../elements.ts';
import type { Part, Words } from '../law/law.ts';
import type { Sight } from './sight.ts';

const silent = (part: PartSeen | undefined) =>
  part !== undefined && part.touchedBy.length + part.against.length + part.unwilling.length === 0;

/**
 * Calm questions about what nobody has recorded, and those that lead from a recorded act to the whole. What the client did not want to tell is
 * not among them.
 */
export function Questions({
  sight,
  seen,
  parts,
}: {
  sight: Sight;
  seen: readonly PartSeen[];
  parts: readonly Part[];
}): JSX.Element {
  const open = parts.filter(({ leads }, index) => {
    const part = seen[index];
    return silent(part) || (leads && part !== undefined && part.touchedBy.length > 0);
  });
  if (open.length === 0) return <p>{elementsTexts(sight.ui.language)('questions.done')}</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {open.map((part) => (
        <li>{sight.say(part.question)}</li>
      ))}
    </ul>
  );
}

/** What would speak against it, to keep the mind open. */
export function Against({ sight, words }: { sight: Sight; words: Words }): JSX.Element {
  return (
    <p class="govuk-body">
      <span class="rn-strong">{elementsTexts(sight.ui.language)('against.would')}:</span> {sight.say(words)}
    </p>
  );
}
