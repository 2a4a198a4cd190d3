import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { exchangeTexts } from '../exchange/exchange.texts.ts';

/** Which file is wanted. */
export function ExportPage(_: object, ui: Ui, state: FormState): JSX.Element {
  const t = exchangeTexts(ui.language);
  const f = boundFields({
    ...{ ui, texts: exchangeTexts, state },
    from: { what: 'recommendations', form: 'csv' },
  });
  return (
    <FormPage
      ui={ui}
      current="situation"
      under="recommendations"
      title={t('export.title')}
      lede={t('export.lede')}
      errors={f.errors.all}
    >
      <FormCard
        ui={ui}
        action={href(ui, '/suositukset/vie')}
        submit={t('export.do')}
        back={<Link href={href(ui, '/suositukset')}>{t('import.cancel')}</Link>}
      >
        {f.radio('what', ['recommendations', 'stances'])}
        {f.radio('form', ['csv', 'json'])}
      </FormCard>
    </FormPage>
  );
}
