import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseHead } from '../case-head.ts';
import { CaseForm } from './CaseForm.tsx';

export function CloseCasePage(head: CaseHead, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="summary"
      title={t('close.title')}
      errors={wholeErrors(ui.language, state)}
      before={<Paragraph>{t('close.what')}</Paragraph>}
      submit={t('close.do')}
      ends
      hidden={{ version: head.version }}
      wayBack={{ slug: `/t/${head.id}`, label: t('close.back') }}
    />
  );
}
