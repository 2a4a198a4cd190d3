import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link, type Ui } from '../../../platform/ui/index.ts';
import { htcdsSource } from '../htcds.ts';
import { pieceTexts } from '../piece.texts.ts';

/** Where the list of means of control comes from, and under which licence: wherever the list is shown. */
export function MeansSource({ ui }: { ui: Ui }): JSX.Element {
  const { title, author, licence, address, licenceAddress } = htcdsSource;
  return (
    <p class="rn-source">
      {pieceTexts(ui.language)('means.source')}{' '}
      <Link href={address}>
        <span lang="en">{title}</span>
      </Link>
      , <span lang="en">{author}</span>, <Link href={licenceAddress}>{licence}</Link>.
    </p>
  );
}
