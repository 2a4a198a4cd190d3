import type { JSX } from 'hono/jsx/jsx-runtime';
import { Facts, Link } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Named } from './naming.ts';
import type { Sight } from './sight.ts';

/** So many are read in one glance; the page with all of them is one press away. */
const first = 12;

/** The entries of these ids in the order in which they are read, and how many of them are left for the page with all. */
function found(sight: Sight, ids: readonly string[]): { some: Named[]; left: number } {
  const wanted = new Set(ids);
  const all = [...sight.named].filter(([id]) => wanted.has(id)).map(([, named]) => named);
  const some = sight.all || all.length <= first + 1 ? all : all.slice(0, first);
  return { some, left: all.length - some.length };
}

function Left({ sight, left }: { sight: Sight; left: number }): JSX.Element | null {
  if (left === 0) return null;
  const t = elementsTexts(sight.ui.language);
  return <Link href={sight.at('osatekijat?all=true')}>{t('entries.left', { n: left })}</Link>;
}

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
  const { some, left } = found(sight, ids);
  return (
    <ul class={plain ? 'govuk-list' : 'govuk-list govuk-list--bullet'}>
      {some.map(({ title, slug, facts }) => (
        <li>
          <Link href={sight.at(slug)}>{title}</Link>
          <Facts facts={facts} />
        </li>
      ))}
      {left > 0 ? (
        <li>
          <Left sight={sight} left={left} />
        </li>
      ) : null}
    </ul>
  );
}

/** Entries by name alone, one after the other. */
export function EntryLinks({ sight, ids }: { sight: Sight; ids: readonly string[] }): JSX.Element {
  const { some, left } = found(sight, ids);
  return (
    <>
      {some.map(({ title, slug }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <Link href={sight.at(slug)}>{title}</Link>
        </>
      ))}
      {left > 0 ? ' · ' : ''}
      <Left sight={sight} left={left} />
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
