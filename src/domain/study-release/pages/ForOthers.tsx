import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonGroup, Card, CardBody, DataTable, Details, type Ui } from '../../../platform/ui/index.ts';
import {
  exchangeForms,
  exchangeTexts,
  formWords,
  labelOf,
  mappingOf,
  untold,
  valueLabelOf,
} from '../../own-study/index.ts';
import { studyTexts } from '../study.texts.ts';

/** Files for programs of others: what they are, and by which words of theirs each fact is told. */
export function ForOthers({ ui, children }: { ui: Ui; children: Child }): JSX.Element {
  const t = studyTexts(ui.language);
  const words = exchangeTexts(ui.language);
  return (
    <Card id="muille" title={t('exchange.title')}>
      <CardBody>
        <p>{t('exchange.lede')}</p>
        <ButtonGroup>{children}</ButtonGroup>
        {exchangeForms.map((form) => (
          <Details summary={t(`exchange.mapping.${form}`)}>
            <DataTable
              ui={ui}
              caption={t(`exchange.mapping.${form}`)}
              captionHidden
              stacks
              columns={[{ label: t('facts.fact') }, { label: t('exchange.value') }, { label: t('exchange.told') }]}
              rows={mappingOf(form).map(({ key, value, told }) => [
                labelOf(key)[ui.language],
                valueLabelOf(key, value)[ui.language],
                told ? formWords(told) : words('mapping.empty'),
              ])}
            />
            <p>
              {words('mapping.untold', {
                facts: untold(form)
                  .map((key) => labelOf(key)[ui.language])
                  .join(', '),
              })}
            </p>
          </Details>
        ))}
        <p>{t('exchange.source')}</p>
      </CardBody>
    </Card>
  );
}
