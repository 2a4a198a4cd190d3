import type { JSX } from 'hono/jsx/jsx-runtime';
import { Link, type Ui } from '../../../platform/ui/index.ts';
import { countAt, type OwnBeside, ownAt, type Place } from '../place.ts';
import { practiceTexts } from '../practice.texts.ts';
import { addressOf } from './place-words.ts';

interface PracticesLinkProps {
  ui: Ui;
  at: Place;
  hidden: string;
  /** What organisations have written; absent on paper, where nothing is followed. */
  own?: OwnBeside | undefined;
}

/** The way from a place of the work to the practices that are shown there, on a line of its own; nothing where there are none. */
export function PracticesLink({ ui, at, hidden, own }: PracticesLinkProps): JSX.Element | null {
  const n = countAt(at) + (own ? ownAt(own, at) : 0);
  if (n === 0) return null;
  return (
    <p class="rn-small rn-noprint">
      <Link href={addressOf(ui, { ...at })} hidden={hidden}>
        {practiceTexts(ui.language)('beside', { n })}
      </Link>
    </p>
  );
}
