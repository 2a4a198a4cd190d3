import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { boundFields, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { fileFormats } from '../disclosure.ts';
import type { ReceivedView } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';

/** In which form, and for what: a file leaves the program. */
export function TakeFilePage(
  { head, received }: { head: CaseHead; received: ReceivedView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'file' });
  return (
    <CompilationForm
      ui={ui}
      head={head}
      title={t('file.title')}
      lede={t('file.lede')}
      errors={f.errors}
      submit={t('file.do')}
      before={<Notice>{t('file.warn')}</Notice>}
      wayBack={{ slug: `/t/${head.id}/kooste/${received.id}/lue`, label: t('back') }}
    >
      {f.radio('format', fileFormats, { words: 'file', first: 'pdf' })}
      {f.radio('language', languages, { words: 'file.language', first: ui.language })}
      {f.text('purpose')}
    </CompilationForm>
  );
}
