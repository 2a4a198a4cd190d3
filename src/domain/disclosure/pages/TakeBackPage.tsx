import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { partDocument } from '../document/document.ts';
import { CompilationForm } from './CompilationForm.tsx';
import { DocumentSheet } from './DocumentSheet.tsx';
import type { Release } from './ReleasePartPage.tsx';

/** The own part comes back while it has not been sent. */
export function TakeBackPage({ head, compilation, part, own }: Release, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <CompilationForm
      ui={ui}
      wide
      head={head}
      title={t('take-back.title', { to: compilation.to })}
      lede={t('take-back.lede')}
      errors={formErrors(disclosureTexts, ui.language, state)}
      submit={t('take-back.do')}
      before={
        <div class="rn-before">
          <DocumentSheet ui={ui} document={partDocument(part.lines, own, ui.language)} />
        </div>
      }
    />
  );
}
