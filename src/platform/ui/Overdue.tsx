import type { JSX } from 'hono/jsx/jsx-runtime';
import { spanOf } from '../time/span.ts';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

/**
 * How long a moment has passed, behind the sentence that names it: ", myöhässä 12 min". Before that moment it is hidden; the script shows it
 * when the moment comes and counts on, by the server's clock. Without script it stands as it was drawn.
 */
export function Overdue({ ui, at }: { ui: Ui; at: Date }): JSX.Element {
  const late = ui.now.getTime() - at.getTime();
  return (
    <span data-late={String(late)} hidden={late < 0}>
      ,{' '}
      <strong class="rn-late">
        {uiTexts(ui.language)('late-by')} <span>{spanOf(late)}</span>
      </strong>
    </span>
  );
}

/** Until when something is to be done, as `text` says it with `at`, and by how much that is late. */
export function DueBy({ ui, at, text }: { ui: Ui; at: Date; text: string }): JSX.Element {
  return (
    <>
      <strong>{text}</strong>
      <Overdue ui={ui} at={at} />
    </>
  );
}
