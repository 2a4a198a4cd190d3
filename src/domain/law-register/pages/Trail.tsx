import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { numberWords, type Standing, statuteOf, trailWords } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** Of which act it is, with the way to the rest of that act, and in which chapter and section, as far as the register has them. */
export function Trail({ ui, row }: { ui: Ui; row: Standing }): JSX.Element {
  const act = capital(statuteOf(row.statute).short[ui.language]);
  const number = numberWords(row);
  return (
    <p class="rn-small">
      <Link href={href(ui, '/lakirekisteri')}>{lawRegisterTexts(ui.language)('provision.back')}</Link>
      {' · '}
      <Link href={href(ui, `/lakirekisteri?view=all&statute=${row.statute}`)}>
        {number && !act.includes(number) ? `${act} (${number})` : act}
      </Link>
      {trailWords(ui.language, row).map((step) => ` · ${step}`)}
    </p>
  );
}
