import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { BeforeSending, BeforeTyping, DayAlone, lineErrors } from './LineFields.tsx';

export function NotBeforePage(
  { head, readers }: { head: CaseHead; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = authorityTexts(ui.language);
  const errors = lineErrors(ui.language, state);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="telling"
      title={t('kind.not-before')}
      lede={t('not-before.lede')}
      errors={errors}
      submit={t('not-before.do')}
      wayBack={{ slug: `/t/${head.id}/viranomaiselle`, label: t('write.cancel') }}
    >
      <BeforeTyping ui={ui} readers={readers} />
      <DayAlone ui={ui} state={state} errors={errors} />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
