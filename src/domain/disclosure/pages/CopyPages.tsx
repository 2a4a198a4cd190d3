import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { GuardianNotice } from '../../child/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView } from '../disclosure-view.ts';
import { CompilationForm } from './CompilationForm.tsx';

interface Copying {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
}

const frameOf = ({ head, compilation }: Copying, ui: Ui, state: FormState) => {
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state, under: 'copy' });
  return {
    f,
    form: {
      ui,
      head,
      title: t('copy.title', { to: compilation.to }),
      errors: f.errors,
    },
  };
};

/** First whether it is safe to keep, then the copy. */
export function GiveCopyPage(copying: Copying & { readonly guardian: boolean }, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const { f, form } = frameOf(copying, ui, state);
  return (
    <CompilationForm
      {...form}
      lede={t('copy.lede')}
      submit={t('copy.do')}
      before={
        <div>
          <GuardianNotice ui={ui} caseId={copying.head.id} danger={copying.guardian} />
          <Notice tone="warning" title={t('copy.ask')}>
            {t('copy.ask.more')}
          </Notice>
          <p class="govuk-body">
            <Link href={href(ui, `/t/${copying.head.id}/kooste/${copying.compilation.id}/ei-kopiota`)}>
              {t('copy.none')}
            </Link>
          </p>
        </div>
      }
    >
      {f.tick('safe')}
    </CompilationForm>
  );
}

/** Why she got none. */
export function NoCopyPage(copying: Copying, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const { f, form } = frameOf(copying, ui, state);
  return (
    <CompilationForm {...form} submit={t('copy.none.do')}>
      {f.radio('given', ['not-safe', 'not-wanted'], { words: 'copy', label: t('copy.why') })}
    </CompilationForm>
  );
}
