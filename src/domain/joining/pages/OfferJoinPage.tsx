import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { Inset, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';
import { JoiningForm } from './JoiningForm.tsx';
import { HerWish, PartnerChoice } from './PartnerFields.tsx';

/** Which organisation, and that she wants it; what will come of it is said before. */
export function OfferJoinPage(
  { head, partners }: { head: CaseHead; partners: readonly Partner[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  const errors = formErrors(joiningTexts, ui.language, state, {
    reasons: { consent: 'toId', kind: 'toId', hidden: 'toId' },
  });
  const title = t('offer.title');
  if (partners.length === 0)
    return (
      <JoiningForm ui={ui} head={head} title={title} errors={errors} before={<Notice>{t('offer.nobody')}</Notice>} />
    );
  return (
    <JoiningForm
      ui={ui}
      head={head}
      title={title}
      lede={t('offer.lede')}
      errors={errors}
      submit={t('offer.do')}
      before={<Inset>{t('offer.what')}</Inset>}
    >
      <PartnerChoice ui={ui} name="toId" label={t('offer.to')} partners={partners} errors={errors} state={state} />
      <HerWish ui={ui} errors={errors} state={state} />
    </JoiningForm>
  );
}
