import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { addDays, formatDate, formatNumber } from '../../../platform/time/format.ts';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { LegendMark, Stripes } from '../../../platform/ui/picture/index.ts';
import { soonDays } from '../../own-study/index.ts';
import type { MeasureKey, Share } from '../measures.ts';
import { situationTexts } from '../situation.texts.ts';
import type { ReleaseHead } from '../situation.view.ts';
import type { Ranged } from '../told.ts';

export const percentOf = (share: number): number => Math.round(share * 100);

/** `6–14`: between what the true number lies. */
export const rangeOf = (language: Language, { low, high }: Ranged): string =>
  situationTexts(language)('range', { low: formatNumber(language, low), high: formatNumber(language, high) });

/** `20–90 %`: rounding and chance are in it. */
export const shareRange = (language: Language, { low, high }: Share): string =>
  situationTexts(language)('range.percent', { low: percentOf(low), high: percentOf(high) });

/** `about 12`; of what was rounded to nothing only the range is true. */
export const aboutOf = (language: Language, people: Ranged): string =>
  people.n === 0
    ? rangeOf(language, people)
    : situationTexts(language)('about', { n: formatNumber(language, people.n) });

/** What is looked at, as it is called in a choice or a heading of a column. */
export const shownAs = (language: Language, show: 'people' | MeasureKey): string =>
  situationTexts(language)(`show.${show}`, { days: soonDays });

export const shareSentence = (language: Language, key: MeasureKey, { share }: Share): string =>
  situationTexts(language)(`share.${key}`, { percent: percentOf(share), days: soonDays });

/** What stands before the mark where a share is not shown. */
export const noShare = (language: Language, key: MeasureKey): string =>
  situationTexts(language)(`none.${key}`, { days: soonDays });

/** Which release the numbers are of, and the way to all of it. */
export function ReleaseLine({ ui, release }: { ui: Ui; release: ReleaseHead }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <>
      {t('release', {
        day: formatDate(ui.language, release.madeOn),
        from: formatDate(ui.language, release.from),
        until: formatDate(ui.language, addDays(release.until, -1)),
      })}{' '}
      <Link href={href(ui, `/tutkimukset/${release.studyId}`)}>{t('release.link')}</Link>
    </>
  );
}

/** The one mark for what is not shown, and the words; it never tells how small a number is. */
export function NotShown({ ui, id }: { ui: Ui; id: string }): JSX.Element {
  return (
    <span class="rn-hid">
      <LegendMark width={28}>
        <defs>
          <Stripes id={id} colour="#cfc7b8" />
        </defs>
        <rect x="1" y="1" width="26" height="12" rx="3" fill={`url(#${id})`} stroke="#8b8577" stroke-dasharray="3 2" />
      </LegendMark>
      {situationTexts(ui.language)('not-shown')}
    </span>
  );
}
