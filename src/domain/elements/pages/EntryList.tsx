import type { JSX } from 'hono/jsx/jsx-runtime';
import { Facts, Link } from '../../../platform/ui/index.ts';
import type { Named } from './naming.ts';
import type { Sight } from './sight.ts';

const found = (sight: Sight, ids: readonly string[]): Named[] => {
  const wanted = new Set(ids);
  return [...sight.named].filter(([id]) => wanted.has(id)).map(([, named]) => named);
};

/** Entries by name, each with its muted facts, in the order in which they are read. */
export function EntryList({ sight, ids }: { sight: Sight; ids: readonly string[] }): JSX.Element {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {found(sight, ids).map(({ title, slug, facts }) => (
        <li>
          <Link href={sight.at(slug)}>{title}</Link>
          <Facts facts={facts} />
        </li>
      ))}
    </ul>
  );
}

/** Entries by name alone, one after the other. */
export function EntryLinks({ sight, ids }: { sight: Sight; ids: readonly string[] }): JSX.Element {
  return (
    <>
      {found(sight, ids).map(({ title, slug }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <Link href={sight.at(slug)}>{title}</Link>
        </>
      ))}
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
    <p class="govuk-body">
      <span class="rn-strong">{heading}:</span> <EntryLinks sight={sight} ids={ids} />
    </p>
  );
}
