import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { channels, outcomes } from '../safety.ts';
import { SafetyForm } from './SafetyForm.tsx';
import { channelIcons } from './words.ts';

export function RecordContactPage(
  { head, readers, today }: { head: CaseHead; readers: readonly ReaderRow[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = safetyTexts(ui.language);
  const f = boundFields({ ui, texts: safetyTexts, state, under: 'contact' });
  return (
    <SafetyForm
      ui={ui}
      head={head}
      tab={t('contact.tab')}
      title={t('contact.title')}
      lede={t('contact.lede')}
      errors={f.errors}
      before={<Readers ui={ui} readers={readers} informationClass="contact" only />}
      submit={t('save')}
    >
      {f.radio('channel', channels, { icons: channelIcons })}
      {f.day('happenedOn', { first: today, example: formatDate('fi', today) })}
      {f.radio('outcome', outcomes)}
      {f.area('note', { rows: 4, optional: true, limit: 1000 })}
    </SafetyForm>
  );
}
