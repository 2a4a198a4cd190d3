import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';

/** What not to promise and not to assume, wherever duties about a child are shown. */
export function PromiseCard({ ui }: { ui: Ui }): JSX.Element {
  const t = childTexts(ui.language);
  return (
    <Card id="varovasti" title={t('promise.title')} tone="quiet">
      <CardBody>
        <Paragraph>{t('promise.1')}</Paragraph>
        <Paragraph>{t('promise.2')}</Paragraph>
        <Paragraph>{t('promise.3')}</Paragraph>
      </CardBody>
    </Card>
  );
}
