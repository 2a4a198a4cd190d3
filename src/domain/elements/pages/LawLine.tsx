import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Sight } from './sight.ts';

/** On which provisions a part of the page rests: each with its mark and the day when it was last checked. */
export function LawLine({
  sight,
  keys,
  bare,
}: {
  sight: Sight;
  keys: readonly string[];
  /** Under a heading that says already what it is. */
  bare?: boolean;
}): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const rows = [...new Set(keys)].flatMap((key) => sight.provisions.get(key) ?? []);
  return (
    <p class="rn-small rn-muted">
      {bare ? '' : `${t('rests')}: `}
      {rows
        .map((row) =>
          t('mark.line', {
            provision: sight.say(row.provision),
            mark: t(`mark.${row.mark}`),
            day: formatDate(sight.ui.language, row.checkedOn),
          }),
        )
        .join('; ')}
    </p>
  );
}
