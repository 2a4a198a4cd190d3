import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { may } from '../disclosure.ts';
import type { CompilationView } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';

/** What ends, and that nothing is left of it. */
export function CloseCompilationPage(
  { head, compilation }: { head: CaseHead; compilation: CompilationView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  const open = may('close', compilation.state);
  return (
    <CompilationForm
      ui={ui}
      head={head}
      title={t('close.title', { to: compilation.to })}
      lede={t('close.lede')}
      errors={formErrors(disclosureTexts, ui.language, state)}
      before={open ? undefined : <Notice>{t('send.stop.over')}</Notice>}
      submit={open ? t('close.do') : undefined}
      ends
    />
  );
}
