import type { JSX } from 'hono/jsx/jsx-runtime';
import { Facts, Link } from '../../../platform/ui/index.ts';
import type { Sight } from './sight.ts';

/** Entries by name, each with its muted facts, in the order in which they are read. */
export function EntryList({ sight, ids }: { sight: Sight; ids: readonly string[] }): JSX.Element {
  const wanted = new Set(ids);
  const found = [...sight.named].filter(([id]) => wanted.has(id));
  return (
    <ul class="govuk-list govuk-list--bullet">
      {found.map(([, { title, slug, facts }]) => (
        <li>
          <Link href={sight.at(slug)}>{title}</Link>
          <Facts facts={facts} />
        </li>
      ))}
    </ul>
  );
}

/** The same under a small heading; nothing when there are none. */
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
    <>
      <p class="rn-strong">{heading}</p>
      <EntryList sight={sight} ids={ids} />
    </>
  );
}
