import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { channels } from '../safety.ts';
import { SafetyForm } from './SafetyForm.tsx';
import { channelIcons } from './words.ts';

export function AddContactPointPage(
  { head, readers }: { head: CaseHead; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  const f = boundFields({ ui, texts: safetyTexts, state, under: 'point' });
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('point.tab')}
      title={t('point.title')}
      lede={t('point.lede')}
      errors={f.errors}
      before={<Readers ui={ui} readers={readers} informationClass="contact" only />}
      submit={t('save')}
    >
      {f.radio('channel', channels, { icons: channelIcons })}
      {f.text('value', { width: 'half', spellcheck: false })}
    </SafetyForm>
  );
}
