import type { JSX } from 'hono/jsx/jsx-runtime';
import { Details, Facts, Link } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Named } from './naming.ts';
import type { Sight } from './sight.ts';

const found = (sight: Sight, ids: readonly string[]): Named[] => {
  const wanted = new Set(ids);
  return [...sight.named].filter(([id]) => wanted.has(id)).map(([, named]) => named);
};

/** Entries by name, each with its muted facts, in the order in which they are read. */
export function EntryList({
  sight,
  ids,
  plain,
}: {
  sight: Sight;
  ids: readonly string[];
  /** Without bullets, as in a cell of a table. */
  plain?: boolean;
}): JSX.Element {
  return (
    <ul class={plain ? 'govuk-list' : 'govuk-list govuk-list--bullet'}>
      {found(sight, ids).map(({ title, slug, facts }) => (
        <li>
          <Link href={sight.at(slug)}>{title}</Link>
          <Facts facts={facts} />
        </li>
      ))}
    </ul>
  );
}

/** So many names are read in one glance; the rest is one press away. */
const firstNames = 12;

function Names({ sight, some }: { sight: Sight; some: readonly Named[] }): JSX.Element {
  return (
    <>
      {some.map(({ title, slug }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <Link href={sight.at(slug)}>{title}</Link>
        </>
      ))}
    </>
  );
}

/** Entries by name alone, one after the other. */
export function EntryLinks({ sight, ids }: { sight: Sight; ids: readonly string[] }): JSX.Element {
  const all = found(sight, ids);
  if (all.length <= firstNames) return <Names sight={sight} some={all} />;
  return (
    <>
      <Names sight={sight} some={all.slice(0, firstNames)} />
      <Details summary={elementsTexts(sight.ui.language)('matrix.more')}>
        <Names sight={sight} some={all.slice(firstNames)} />
      </Details>
    </>
  );
}

/** Entries under a small heading; nothing when there are none. */
export function HeadedEntries({
  sight,
  heading,
  ids,
}: {
  sight: Sight;
  heading: string;
  ids: readonly string[];
}): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <div class="govuk-body">
      <span class="rn-strong">{heading}:</span> <EntryLinks sight={sight} ids={ids} />
    </div>
  );
}
