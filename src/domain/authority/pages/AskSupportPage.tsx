import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import type { JusticeForm } from './JusticeLinePage.tsx';
import { BeforeSending, BeforeTyping, Words } from './LineFields.tsx';

export function AskSupportPage({ head, readers, own }: JusticeForm, ui: Ui, state: FormState): JSX.Element {
  const t = authorityTexts(ui.language);
  const f = boundFields({ ui, texts: authorityTexts, state });
  const heard = readers.some((row) => row.class === 'process' && row.organisation !== own);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="summary"
      title={t('write.title.ask')}
      lede={t('write.lede.ask')}
      errors={f.errors}
      submit={t('write.do.ask')}
      wayBack={{ slug: `/t/${head.id}`, label: t('cancel') }}
    >
      {heard ? null : <Notice>{t('write.lede.ask.nobody')}</Notice>}
      <Readers ui={ui} readers={readers} informationClass="process" only />
      <BeforeTyping ui={ui} />
      <Words ui={ui} fields={f} asks />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
