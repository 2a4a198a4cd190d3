import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatWeekday } from '../../../platform/time/format.ts';
import { EdgeCard, ShortList, type Ui } from '../../../platform/ui/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { type GrantableClass, roomTexts } from '../../room/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import type { Ending, StandingPromise } from '../hand-over.ts';

const classWords = (ui: Ui, classes: readonly GrantableClass[]): string =>
  classes.map((of) => roomTexts(ui.language)(of)).join(', ');

/** What ends with each other organisation, a list by its name. */
export function EndsWith({ ui, ends }: { ui: Ui; ends: readonly Ending[] }): JSX.Element {
  const t = handOverTexts(ui.language);
  return (
    <>
      {ends.map(({ organisation, part, sees, shows }) => (
        <ShortList
          title={organisation ?? organisationTexts(ui.language)('unnamed')}
          lines={[
            ...(part ? [t('ends.part')] : []),
            ...(sees.length > 0 ? [t('ends.sees', { classes: classWords(ui, sees) })] : []),
            ...(shows.length > 0 ? [t('ends.shows', { classes: classWords(ui, shows) })] : []),
          ]}
        />
      ))}
    </>
  );
}

/** What stays: records with who wrote them, promises with who made them, and what is the person's own. */
export function StaysCard({
  ui,
  promises,
  leaving = false,
}: {
  ui: Ui;
  promises: readonly StandingPromise[];
  leaving?: boolean;
}): JSX.Element {
  const t = handOverTexts(ui.language);
  const line = ({ who, text, dueOn }: StandingPromise) => {
    const said = { who: who ?? t('stays.promise.nameless'), text: text ?? t('stays.promise.closed') };
    return [t('stays.promise', said), dueOn === null ? '' : formatWeekday(ui.language, dueOn)]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <EdgeCard id="jaa" edge="stays" title={t('card.stays')}>
      <ShortList title={t('stays.writer')} lines={[t('stays.writer.what'), t('stays.support')]} />
      <ShortList title={t('stays.promises')} lines={promises.map(line)} />
      <ShortList title={t('stays.her')} lines={[t(leaving ? 'stays.her.leaving' : 'stays.her.what')]} />
    </EdgeCard>
  );
}
