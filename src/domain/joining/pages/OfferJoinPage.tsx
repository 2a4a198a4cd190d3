import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Inset, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';
import { JoiningForm } from './JoiningForm.tsx';
import { PartnerChoice } from './PartnerFields.tsx';

/** Which organisation, and that she wants it; what will come of it is said before. */
export function OfferJoinPage(
  { head, partners }: { head: CaseHead; partners: readonly Partner[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  const reasons = { consent: 'toId', kind: 'toId', hidden: 'toId' };
  const f = boundFields({ ui, texts: joiningTexts, state, reasons });
  const form = { ui, head, title: t('offer.title'), errors: f.errors };
  if (partners.length === 0) return <JoiningForm {...form} before={<Notice>{t('offer.nobody')}</Notice>} />;
  return (
    <JoiningForm {...form} lede={t('offer.lede')} submit={t('offer.do')} before={<Inset>{t('offer.what')}</Inset>}>
      <PartnerChoice ui={ui} f={f} name="toId" partners={partners} />
      {f.tick('herWish')}
    </JoiningForm>
  );
}
