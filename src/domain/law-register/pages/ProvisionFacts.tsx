import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Link, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { amountsOf, forceWords, numberWords, type Provision, statuteOf, textOf, timesOf } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** The act by its full name as it was seen, days in force, times and amounts that it gives, and what a lawyer is asked. */
export function ProvisionFacts({ ui, row }: { ui: Ui; row: Provision }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const { name, short } = statuteOf(row.statute);
  const number = numberWords(row);
  const address = textOf(row.statute, ui.language);
  const facts: readonly (readonly [string, string])[] = [
    [
      t('facts.act'),
      name
        ? `${name[ui.language]}${number ? ` (${number})` : ''}`
        : t('facts.no-name', { short: short[ui.language], number: number ?? '' }),
    ],
    [t('facts.force'), forceWords(ui.language, row)],
    [t('facts.times'), [...new Set(timesOf(ui.language, row))].join(', ')],
    [t('facts.amounts'), amountsOf(ui.language, row).join(', ')],
    [t('facts.question'), row.question?.[ui.language] ?? ''],
  ];
  return (
    <Card id="tiedot" title={t('facts.title')}>
      <CardBody>
        <SummaryList rows={facts.filter(([, detail]) => detail !== '').map(([term, detail]) => ({ term, detail }))} />
        {address ? (
          <p>
            <Link href={address}>{t('facts.text')}</Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}
