import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import { Card, CardBody, Notice, Stack, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { receiptRows } from './receipt-rows.tsx';

/** The receipt, how the receiver opens the file, and the file once more. */
export function TakeSealedPage(
  { head, compilation }: { head: CaseHead; compilation: CompilationView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <CompilationForm
      ui={ui}
      head={head}
      title={t('sealed.title', { to: compilation.to })}
      lede={t('sealed.lede')}
      errors={wholeErrors(ui.language, state)}
      submit={t('sealed.do')}
      before={
        <Stack narrow>
          <Card id="kuitti" title={t('receipt')}>
            <CardBody>
              <SummaryList rows={receiptRows(ui, compilation)} />
              <p class="govuk-body">{t('receipt.means')}</p>
            </CardBody>
          </Card>
          <Notice title={t('sealed.open')}>{t('sealed.open.text')}</Notice>
        </Stack>
      }
    />
  );
}
