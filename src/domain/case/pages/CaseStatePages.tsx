import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseHead } from '../case-head.ts';
import { CaseForm } from './CaseForm.tsx';

const statePage = (way: 'close' | 'reopen') =>
  function StatePage(head: CaseHead, ui: Ui, state: FormState): JSX.Element {
    const t = caseTexts(ui.language);
    return (
      <CaseForm
        ui={ui}
        head={head}
        current="summary"
        title={t(`${way}.title`)}
        errors={wholeErrors(ui.language, state)}
        before={<Paragraph>{t(`${way}.what`)}</Paragraph>}
        submit={t(`${way}.do`)}
        ends={way === 'close'}
        hidden={way === 'close' ? { version: head.version } : undefined}
        wayBack={{ slug: `/t/${head.id}`, label: t(`${way}.back`) }}
      />
    );
  };

export const CloseCasePage = statePage('close');
export const ReopenCasePage = statePage('reopen');
