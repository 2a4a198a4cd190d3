import type { Translate } from '../../platform/i18n/texts.ts';
import type { Separator } from '../read/detect-separator.ts';
import type { Source } from '../read/source.ts';

/** The texts that tell how a file was read. */
type SourceKey = `separator.${'comma' | 'semicolon' | 'tab'}` | `encoding.${'mark' | 'western'}`;

const separatorKeys = {
  ',': 'separator.comma',
  ';': 'separator.semicolon',
  '\t': 'separator.tab',
} as const satisfies Record<Separator, SourceKey>;

export const separatorText = ({ separator }: Pick<Source, 'separator'>, t: Translate<SourceKey>): string =>
  separator ? t(separatorKeys[separator]) : '';

/** The encoding and how it was known, since a guess must be said. */
export function encodingText(source: Pick<Source, 'encoding' | 'byteOrderMark'>, t: Translate<SourceKey>): string {
  if (source.encoding === 'windows-1252') return t('encoding.western');
  const encoding = source.encoding.toUpperCase();
  return source.byteOrderMark ? t('encoding.mark', { encoding }) : encoding;
}
