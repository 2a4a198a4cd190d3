import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Day } from '../../../platform/time/format.ts';
import { Card, Folds, type Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { isOfThemes } from '../standing.ts';
import type { ListedItem, ListedSet } from './overview.ts';
import { RecommendationRows } from './RecommendationRows.tsx';
import { SetNotes } from './SetNotes.tsx';
import { setLine, setTitle } from './set-words.ts';

/** All of them, folded by list; each list says how many of its items are here and what was read of it. */
export function SetFolds({
  ui,
  sets,
  items,
  today,
}: {
  ui: Ui;
  sets: readonly ListedSet[];
  items: readonly ListedItem[];
  today: Day;
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  return (
    <Card id="sarjat" title={t('sets')}>
      <Folds
        rows={sets.flatMap((set) => {
          const own = items.filter((item) => item.set === set.key);
          if (own.length === 0) return [];
          return [
            {
              id: `sarja-${set.key}`,
              title: setTitle(ui.language, set),
              lead: t(isOfThemes(set) ? 'count.themes' : 'count', { n: set.items }),
              text: [
                setLine(ui.language, set),
                ...(set.notes.includes('published-list-not-here') ? [t('note.published-list-not-here')] : []),
              ].join(' · '),
              wide: t(`seen.${set.seen}`),
              open: false,
              children: (
                <>
                  <SetNotes ui={ui} set={set} />
                  <RecommendationRows ui={ui} items={own} sets={sets} today={today} />
                </>
              ),
            },
          ];
        })}
      />
    </Card>
  );
}
