import type { JSX } from 'hono/jsx/jsx-runtime';
import { citeWords } from '../../law/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Sight } from './sight.ts';

/** On which provisions a part of the page rests: each with how far it is known. */
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
      {rows.map((row) => citeWords(sight.ui.language, row)).join('; ')}
    </p>
  );
}
