import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import type { JusticeForm } from './JusticeLinePage.tsx';
import { BeforeSending, BeforeTyping, DayAlone } from './LineFields.tsx';

export function NotBeforePage({ head, readers }: JusticeForm, ui: Ui, state: FormState): JSX.Element {
  const t = authorityTexts(ui.language);
  const f = boundFields({ ui, texts: authorityTexts, state });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="telling"
      title={t('kind.not-before')}
      lede={t('not-before.lede')}
      errors={f.errors}
      submit={t('not-before.do')}
      wayBack={{ slug: `/t/${head.id}/viranomaiselle`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={readers} informationClass="justice" only />
      <BeforeTyping ui={ui} />
      <DayAlone ui={ui} fields={f} />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
