import type { JSX } from 'hono/jsx/jsx-runtime';
import { writeAmount } from '../../../../platform/money/amount.ts';
import { Card, CardBody, Paragraph, Rows, type Ui } from '../../../../platform/ui/index.ts';
import { stepWords } from '../../court-words.ts';
import { outcomeWords, whenWords } from '../../pages/words.ts';
import { compensationTexts } from '../compensation.texts.ts';
import type { MoneyValue } from '../values.ts';

/** What was claimed, decided and paid: how each kind stands, and every step of it with its amount. Nothing where nothing is recorded. */
export function ValuesCard({
  ui,
  courseId,
  name,
  values,
}: {
  ui: Ui;
  courseId: string;
  name: string;
  values: readonly MoneyValue[];
}): JSX.Element | null {
  const t = compensationTexts(ui.language);
  if (values.length === 0) return null;
  return (
    <Card id={`summat-${courseId}`} title={t('values')}>
      <CardBody>
        <p class="rn-muted">{name}</p>
        <Paragraph>{t('values.note')}</Paragraph>
      </CardBody>
      <Rows
        rows={values.map(({ kind, state, steps }) => ({
          title: t('values.stands', { kind: t(`values.${kind}`), state: t(`value.${state}`) }),
          facts: [
            <ul class="govuk-list">
              {steps.map((step) => (
                <li>
                  {[
                    stepWords(ui.language, step),
                    whenWords(ui.language, step),
                    step.outcome ? outcomeWords(ui.language, step.outcome) : null,
                    step.amount ? writeAmount(ui.language, step.amount) : t('values.no-amount'),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </Card>
  );
}
