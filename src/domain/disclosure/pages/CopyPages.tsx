import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { href, Link, Notice, RadioGroup, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView } from '../disclosure-view.ts';

interface Copying {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
}

const frameOf = ({ head, compilation }: Copying, ui: Ui, state: FormState) => {
  const t = disclosureTexts(ui.language);
  return {
    ui,
    head,
    current: 'network' as const,
    title: t('copy.title', { to: compilation.to }),
    errors: formErrors(disclosureTexts, ui.language, state),
    wayBack: { slug: `/t/${head.id}/kooste`, label: t('back') },
  };
};

/** First whether it is safe to keep, then the copy. */
export function GiveCopyPage(copying: Copying, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const frame = frameOf(copying, ui, state);
  return (
    <CaseForm
      {...frame}
      lede={t('copy.lede')}
      submit={t('copy.do')}
      before={
        <div>
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
      <Tick
        ui={ui}
        name="safe"
        label={t('copy.safe')}
        error={frame.errors.of('safe')}
        checked={typed(state, 'safe') === 'on'}
      />
    </CaseForm>
  );
}

/** Why she got none. */
export function NoCopyPage(copying: Copying, ui: Ui, state: FormState): JSX.Element {
  const t = disclosureTexts(ui.language);
  const frame = frameOf(copying, ui, state);
  return (
    <CaseForm {...frame} submit={t('copy.none.do')}>
      <RadioGroup
        ui={ui}
        name="given"
        label={t('copy.why')}
        error={frame.errors.of('given')}
        value={typed(state, 'given')}
        options={(['not-safe', 'not-wanted'] as const).map((one) => ({ value: one, label: t(`copy.${one}`) }))}
      />
    </CaseForm>
  );
}
