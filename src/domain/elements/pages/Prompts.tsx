import type { JSX } from 'hono/jsx/jsx-runtime';
import { Details, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { PartSeen, Recordings } from '../elements.ts';
import type { Part, Words } from '../law/law.ts';
import { HeadedEntries } from './EntryList.tsx';
import type { Sight } from './sight.ts';

const silent = (part: PartSeen | undefined) =>
  part !== undefined && part.touchedBy.length + part.against.length + part.unwilling.length === 0;

/** Calm questions about what nobody has recorded, and what would speak against. What she did not want to tell is not among them. */
export function Prompts({
  sight,
  seen,
  parts,
  against,
}: {
  sight: Sight;
  seen: Recordings & { readonly parts: readonly PartSeen[] };
  parts: readonly Part[];
  against: Words;
}): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const open = parts.filter((_, index) => silent(seen.parts[index]));
  return (
    <>
      <HeadedEntries sight={sight} heading={t('not-asked.recorded')} ids={seen.notAsked} />
      <HeadedEntries sight={sight} heading={t('unwilling.recorded')} ids={seen.unwilling} />
      <HeadedEntries sight={sight} heading={t('against.recorded')} ids={seen.against} />
      <Details summary={t('questions')}>
        <p>{open.length > 0 ? t('questions.hint') : t('questions.done')}</p>
        <ul class="govuk-list govuk-list--bullet">
          {open.map((part) => (
            <li>{sight.say(part.question)}</li>
          ))}
        </ul>
      </Details>
      <Details summary={t('against.would')}>
        <Paragraph>{sight.say(against)}</Paragraph>
      </Details>
    </>
  );
}
