import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { wholeErrors } from '../../../platform/http/form-errors.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { Channel } from '../safety.ts';
import { SafetyForm } from './SafetyForm.tsx';

export function EndContactPointPage(
  { head, channel }: { head: CaseHead; channel: Channel },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('ending.tab')}
      title={t('ending.title')}
      lede={t('ending.what', { channel: t(`channel.${channel}`) })}
      errors={wholeErrors(ui.language, state)}
      submit={t('ending.do')}
      ends
    />
  );
}
