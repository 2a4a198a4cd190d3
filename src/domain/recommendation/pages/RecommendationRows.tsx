import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { Facts, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { comeDue } from '../stance.ts';
import { type StandingSet, wordsIn } from '../standing.ts';
import { AnswerMark } from './answer-marks.tsx';
import type { ListedItem } from './overview.ts';
import { setLine } from './set-words.ts';

function ownFacts(language: Language, item: ListedItem, today: Day): string[] {
  const t = recommendationTexts(language);
  if (!item.own) return [];
  const { state, owner, dueOn } = item.own;
  const late = item.state === 'removed' ? null : comeDue(item.own, today);
  return [
    t('own', { state: t(`answer.${state}`) }),
    owner ?? t('owner.none'),
    late === null
      ? dueOn
        ? t('due', { day: formatDate(language, dueOn) })
        : ''
      : t('late', { day: formatDate(language, late) }),
  ];
}

/** Each with the mark of the region, where it comes from, and what the own organisation has said and who sees to it. */
export function RecommendationRows({
  ui,
  items,
  sets,
  today,
}: {
  ui: Ui;
  items: readonly ListedItem[];
  sets: readonly StandingSet[];
  today: Day;
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  return (
    <ul class="rn-rows rn-rows--ico">
      {items.map((item) => {
        const set = sets.find(({ key }) => key === item.set);
        return (
          <li>
            {item.state === 'current' ? <AnswerMark state={item.answer} /> : <span />}
            <div>
              <p class="rn-rows__t">
                <Link href={href(ui, `/suositukset/${item.key}`)}>{wordsIn(item, ui.language).said.says}</Link>
              </p>
              <Facts
                facts={[
                  item.state === 'current' ? t(`answer.${item.answer}`) : t(`item.${item.state}`),
                  set ? setLine(ui.language, set) : '',
                  ...ownFacts(ui.language, item, today),
                ]}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
