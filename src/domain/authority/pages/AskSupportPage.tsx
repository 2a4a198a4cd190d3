import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { Notice, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import type { ReaderRow } from '../../reader/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { BeforeSending, BeforeTyping, lineErrors, Words } from './LineFields.tsx';

export function AskSupportPage(
  { head, readers, own }: { head: CaseHead; readers: readonly ReaderRow[]; own: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = authorityTexts(ui.language);
  const errors = lineErrors(ui.language, state);
  const heard = readers.some((row) => row.class === 'process' && row.organisation !== own);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="summary"
      title={t('write.title.ask')}
      lede={t('write.lede.ask')}
      errors={errors}
      submit={t('write.do.ask')}
      wayBack={{ slug: `/t/${head.id}`, label: t('write.cancel') }}
    >
      {heard ? null : <Notice>{t('write.lede.ask.nobody')}</Notice>}
      <BeforeTyping ui={ui} readers={readers} of="process" />
      <Words ui={ui} state={state} errors={errors} asks />
      <BeforeSending ui={ui} />
    </CaseForm>
  );
}
