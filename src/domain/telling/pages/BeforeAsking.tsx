import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';

/** Said before anybody asks again. */
export function BeforeAsking({ ui }: { ui: Ui }): JSX.Element {
  const t = tellingTexts(ui.language);
  return (
    <Card id="ennen" title={t('before.title')} tone="quiet">
      <CardBody>
        <ol class="govuk-list govuk-list--number">
          <li>{t('before.1')}</li>
          <li>{t('before.2')}</li>
          <li>{t('before.3')}</li>
        </ol>
      </CardBody>
    </Card>
  );
}
