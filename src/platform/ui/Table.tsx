import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Mark, type MarkProps } from './Chips.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

/** A frame that scrolls sideways on a phone and can be reached by keyboard. */
function Scroll({ ui, caption, children }: { ui: Ui; caption: string; children: Child }): JSX.Element {
  return (
    <section class="rn-scroll" aria-label={uiTexts(ui.language)('table.scroll', { caption })} tabindex={0}>
      {children}
    </section>
  );
}

export interface DataTableProps {
  ui: Ui;
  caption: string;
  /** The caption is already said by a heading beside. */
  captionHidden?: boolean | undefined;
  columns: readonly { label: string; numeric?: boolean | undefined; hidden?: boolean | undefined }[];
  /** As many cells as columns; the first is the header of its row. */
  rows: readonly (readonly Child[])[];
  /** Cells of words: on a phone they stand below each other, each under the heading of its column, instead of scrolling sideways. */
  stacks?: boolean;
}

/** Plain rows and columns with horizontal lines; numbers at the right. */
export function DataTable({ ui, caption, captionHidden, columns, rows, stacks }: DataTableProps): JSX.Element {
  const right = (index: number) => (columns[index]?.numeric ? ' rn-r' : '');
  return (
    <Scroll ui={ui} caption={caption}>
      <table class={`govuk-table${stacks ? ' rn-table--stacks' : columns.length > 4 ? ' rn-table--wide' : ''}`}>
        <caption class={captionHidden ? 'govuk-visually-hidden' : 'rn-table__caption'}>{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(({ label, hidden }, index) => (
              <th scope="col" class={`govuk-table__header${right(index)}`}>
                {hidden ? <Hidden>{label}</Hidden> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((cells) => (
            <tr class="govuk-table__row">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th scope="row" class="govuk-table__header">
                    {cell}
                  </th>
                ) : (
                  <td
                    class={`govuk-table__cell${right(index)}`}
                    data-heading={stacks ? columns[index]?.label : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export interface MatrixProps {
  ui: Ui;
  caption: string;
  captionHidden?: boolean | undefined;
  /** Heading of the first column. */
  corner: string;
  columns: readonly { icon: IconName; label: string }[];
  rows: readonly { label: string; cells: readonly MarkProps[] }[];
  /** Explains the words of the cells. */
  note?: Child;
}

/** Who has what: icon and word in every cell; the first column stays while the rest scrolls. */
export function Matrix({ ui, caption, captionHidden = true, corner, columns, rows, note }: MatrixProps): JSX.Element {
  return (
    <>
      <Scroll ui={ui} caption={caption}>
        <table class="govuk-table rn-matrix">
          <caption class={captionHidden ? 'govuk-visually-hidden' : 'rn-table__caption'}>{caption}</caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">
                {corner}
              </th>
              {columns.map(({ icon, label }) => (
                <th scope="col" class="govuk-table__header">
                  <Icon name={icon} tone="lake" />
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {rows.map(({ label, cells }) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {label}
                </th>
                {cells.map((cell) => (
                  <td class="govuk-table__cell">
                    <Mark {...cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {note ? <p class="rn-source">{note}</p> : null}
    </>
  );
}
