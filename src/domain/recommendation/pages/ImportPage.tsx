import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  Details,
  FileField,
  FormCard,
  FormPage,
  href,
  Link,
  type Ui,
} from '../../../platform/ui/index.ts';
import { exchangeTexts } from '../exchange/exchange.texts.ts';
import { columns } from '../exchange/file-form.ts';

/** Takes a file of recommendations; what it would bring is shown before anything is kept. */
export function ImportPage(_: object, ui: Ui, state: FormState): JSX.Element {
  const t = exchangeTexts(ui.language);
  const f = boundFields({ ui, texts: exchangeTexts, state });
  return (
    <FormPage
      ui={ui}
      current="situation"
      under="recommendations"
      title={t('import.title')}
      lede={t('import.lede')}
      errors={f.errors.all}
    >
      <FormCard
        ui={ui}
        action={href(ui, '/suositukset/tuo')}
        submit={t('import.preview')}
        back={<Link href={href(ui, '/suositukset')}>{t('import.cancel')}</Link>}
        file
      >
        <FileField
          ui={ui}
          name="file"
          label={t('field.file')}
          hint={t('field.file.hint')}
          error={f.errors.of('file')}
          accept=".csv,.json"
        />
      </FormCard>
      <Details summary={t('import.form')}>
        <p>{t('import.form.what')}</p>
        <p class="rn-lines">{columns.join(', ')}</p>
      </Details>
    </FormPage>
  );
}
