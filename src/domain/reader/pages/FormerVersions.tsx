import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Details, type Ui } from '../../../platform/ui/index.ts';
import { writingTexts } from '../writing.texts.ts';

interface Version {
  readonly version: number;
  readonly writtenAt: string;
  readonly author: string | null;
}

/** Which version it is, when it was written and by whom. */
export const versionWords = ({ language }: Ui, { version, writtenAt, author }: Version): string =>
  writingTexts(language)('former.version', {
    version,
    moment: formatMoment(language, new Date(writtenAt)),
    author: author ?? writingTexts(language)('author.unknown'),
  });

interface FormerVersionsProps<Former extends Version> {
  ui: Ui;
  /** The newest first; where there are none, nothing is drawn. */
  versions: readonly Former[];
  /** What a version said. */
  said: (version: Former) => Child;
}

/** The former versions of what is kept: nothing that was said is overwritten. */
export function FormerVersions<Former extends Version>({
  ui,
  versions,
  said,
}: FormerVersionsProps<Former>): JSX.Element | null {
  if (versions.length === 0) return null;
  return (
    <Details summary={writingTexts(ui.language)('former')}>
      {versions.map((version) => (
        <>
          <p class="rn-small rn-muted">{versionWords(ui, version)}</p>
          {said(version)}
        </>
      ))}
    </Details>
  );
}
