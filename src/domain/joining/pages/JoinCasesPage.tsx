import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Inset, Notice, TextField, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';
import { JoiningForm } from './JoiningForm.tsx';
import { HerWish, PartnerChoice } from './PartnerFields.tsx';

/** The code from the other lead, from which organisation, and that she wants it. */
export function JoinCasesPage(
  { head, partners }: { head: CaseHead; partners: readonly Partner[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  const errors = formErrors(joiningTexts, ui.language, state, {
    reasons: { consent: 'fromId', kind: 'fromId', hidden: 'fromId', code: 'code' },
  });
  const title = t('enter.title');
  if (partners.length === 0)
    return (
      <JoiningForm ui={ui} head={head} title={title} errors={errors} before={<Notice>{t('offer.nobody')}</Notice>} />
    );
  return (
    <JoiningForm
      ui={ui}
      head={head}
      title={title}
      lede={t('enter.lede')}
      errors={errors}
      submit={t('enter.do')}
      before={<Inset>{t('offer.what')}</Inset>}
    >
      <PartnerChoice ui={ui} name="fromId" label={t('enter.from')} partners={partners} errors={errors} state={state} />
      <TextField
        ui={ui}
        name="code"
        label={t('enter.code')}
        hint={t('enter.code.hint')}
        error={errors.of('code')}
        value={typed(state, 'code')}
        autocomplete="off"
        width="half"
      />
      <HerWish ui={ui} errors={errors} state={state} />
    </JoiningForm>
  );
}
