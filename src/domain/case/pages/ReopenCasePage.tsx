import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseHead } from '../case-head.ts';
import { CaseForm } from './CaseForm.tsx';

export function ReopenCasePage(head: CaseHead, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="summary"
      title={t('reopen.title')}
      errors={wholeErrors(ui.language, state)}
      before={<Paragraph>{t('reopen.what')}</Paragraph>}
      submit={t('reopen.do')}
      wayBack={{ slug: `/t/${head.id}`, label: t('reopen.back') }}
    />
  );
}
