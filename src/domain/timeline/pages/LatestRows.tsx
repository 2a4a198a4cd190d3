import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { titleOf } from '../kinds.ts';
import type { TimelineEntry } from '../timeline.ts';
import { byline, whenWords } from './entry-words.ts';

/** Entries as rows: what, who, when. Each leads to where it stands on the timeline with its words. */
export function LatestRows({
  ui,
  caseId,
  entries,
}: {
  ui: Ui;
  caseId: string;
  entries: readonly TimelineEntry[];
}): JSX.Element {
  return (
    <Rows
      rows={entries.map((entry) => ({
        title: <Link href={href(ui, `/t/${caseId}/aikajana#r-${entry.id}`)}>{titleOf(entry, ui.language)}</Link>,
        facts: [byline(entry, ui.language), whenWords(entry, ui.language)],
      }))}
    />
  );
}
