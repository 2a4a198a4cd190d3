import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link, type Ui } from '../../../platform/ui/index.ts';
import { countAt, type Place } from '../place.ts';
import { practiceTexts } from '../practice.texts.ts';
import { addressOf } from './place-words.ts';

/** The way from a place of the work to the practices that are shown there, on a line of its own; nothing where there are none. */
export function PracticesLink({ ui, at, hidden }: { ui: Ui; at: Place; hidden: string }): JSX.Element | null {
  const n = countAt(at);
  if (n === 0) return null;
  return (
    <p class="rn-small rn-noprint">
      <Link href={addressOf(ui, { ...at })} hidden={hidden}>
        {practiceTexts(ui.language)('beside', { n })}
      </Link>
    </p>
  );
}
