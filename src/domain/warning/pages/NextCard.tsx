import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, type Ui } from '../../../platform/ui/index.ts';
import { warningTexts } from '../warning.texts.ts';

/** What follows from a warning, step by step: the same for everybody. */
export function NextCard({ ui, minutes }: { ui: Ui; minutes: number }): JSX.Element {
  const t = warningTexts(ui.language);
  return (
    <Card id="mita-seuraa" title={t('next.title')}>
      <CardBody>
        <ol class="rn-next">
          <li class="is-now">
            <strong>{t('next.now')}</strong>
            {t('next.now.text')}
          </li>
          <li>
            <strong>{t('next.minutes', { minutes })}</strong>
            {t('next.minutes.text')}
          </li>
          <li>
            <strong>{t('next.after')}</strong>
            {t('next.after.text')}
          </li>
        </ol>
      </CardBody>
    </Card>
  );
}
