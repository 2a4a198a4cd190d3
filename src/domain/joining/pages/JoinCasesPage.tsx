import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Inset, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Partner } from '../joining.ts';
import { JoiningForm } from './JoiningForm.tsx';
import { PartnerChoice } from './PartnerFields.tsx';

/** The code from the other lead, from which organisation, and that she wants it. */
export function JoinCasesPage(
  { head, partners }: { head: CaseHead; partners: readonly Partner[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = joiningTexts(ui.language);
  const reasons = { consent: 'fromId', kind: 'fromId', hidden: 'fromId', code: 'code' };
  const f = boundFields({ ui, texts: joiningTexts, state, reasons });
  const form = { ui, head, title: t('enter.title'), errors: f.errors };
  if (partners.length === 0) return <JoiningForm {...form} before={<Notice>{t('offer.nobody')}</Notice>} />;
  return (
    <JoiningForm {...form} lede={t('enter.lede')} submit={t('enter.do')} before={<Inset>{t('offer.what')}</Inset>}>
      <PartnerChoice ui={ui} f={f} name="fromId" partners={partners} />
      {f.text('code', { width: 'half' })}
      {f.tick('herWish')}
    </JoiningForm>
  );
}
