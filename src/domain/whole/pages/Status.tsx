import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { writingTexts } from '../../reader/index.ts';
import type { Cell, CellValue } from '../control/control-status.ts';
import { wholeTexts } from '../whole.texts.ts';

const svg = (inner: string) =>
  raw(`<svg class="rn-status" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${inner}</svg>`);
const ring = (more: string) =>
  `<circle cx="10" cy="10" r="7.2" fill="none" stroke="#1b2a32" stroke-width="1.6"${more}/>`;

/** Disc, ticked box, half, short line, ring, dotted ring: different in shape, so that grey tells them apart. */
const shapes: Record<CellValue, ReturnType<typeof raw>> = {
  told: svg('<circle cx="10" cy="10" r="8" fill="#1b2a32"/>'),
  seen: svg(
    '<rect x="2.5" y="2.5" width="15" height="15" fill="none" stroke="#1b2a32" stroke-width="1.6"/><path d="M6 10.5l2.8 2.8L14 7" fill="none" stroke="#1b2a32" stroke-width="2"/>',
  ),
  suspected: svg(`${ring('')}<path d="M10 2.8a7.2 7.2 0 0 0 0 14.4z" fill="#1b2a32"/>`),
  'not-observed': svg('<path d="M5 10h10" stroke="#4a5a63" stroke-width="2"/>'),
  'did-not-answer': svg(ring('')),
  'not-asked': svg(
    '<circle cx="10" cy="10" r="7.2" fill="none" stroke="#4a5a63" stroke-width="1.6" stroke-dasharray="1.5 3" stroke-linecap="round"/>',
  ),
};

/** What the value is called: whether it was told, seen or suspected, or why nothing is known. */
export const valueWord = (ui: Ui, value: CellValue): string =>
  value === 'not-asked' || value === 'did-not-answer'
    ? writingTexts(ui.language)(`answer.${value}`)
    : wholeTexts(ui.language)(`control.value.${value}`);

/** A cell of the pattern: a shape and a word each for told and seen, never merged. Where somebody says otherwise, that stands too. */
export function Status({ ui, cell }: { ui: Ui; cell: Cell }): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <>
      {cell.values.map((value) => (
        <span class="rn-mark rn-whole__v">
          {shapes[value]}
          {valueWord(ui, value)}
        </span>
      ))}
      {cell.differs ? <span class="rn-whole__p rn-small rn-muted">{t('control.differs')}</span> : null}
    </>
  );
}
