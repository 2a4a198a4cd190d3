import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import type { StandingSet } from '../standing.ts';
import { licenceWords, readWords, setLine, setTitle } from './set-words.ts';

/** Where a list comes from, what was read of it and what must be known of it: beside every text that is not ours. */
export function SetNotes({
  ui,
  set,
  seen = set.seen,
}: {
  ui: Ui;
  set: StandingSet;
  seen?: StandingSet['seen'];
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  return (
    <div class="rn-src">
      <p>
        <strong>{setTitle(ui.language, set)}.</strong> {setLine(ui.language, set)}.
      </p>
      <p>{readWords(ui.language, set, seen)}</p>
      {set.notes.map((note) => (
        <p>{t(`note.${note}`)}</p>
      ))}
      <p class="rn-small">
        {t('address', { address: set.address })} {licenceWords(ui.language, set)}
      </p>
    </div>
  );
}
