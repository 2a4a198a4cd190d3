import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FileField, FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** Takes a marked document; what it would change is shown before anything is written. */
export function ImportLawPage({ today }: { readonly today: string }, ui: Ui, state: FormState): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const f = boundFields({ ui, texts: lawRegisterTexts, state, from: { checkedOn: today } });
  return (
    <FormPage ui={ui} current="work" title={t('import.title')} lede={t('import.lede')} errors={f.errors.all}>
      <FormCard
        ui={ui}
        action={href(ui, '/lakirekisteri/tuo')}
        submit={t('import.preview')}
        back={<Link href={href(ui, '/lakirekisteri')}>{t('cancel')}</Link>}
        file
      >
        <FileField
          ui={ui}
          name="file"
          label={t('field.file')}
          hint={t('field.file.hint')}
          error={f.errors.of('file')}
          accept=".xlsx"
        />
        {f.text('by')}
        {f.day('checkedOn')}
      </FormCard>
    </FormPage>
  );
}
