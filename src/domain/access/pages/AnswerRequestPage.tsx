import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Notice, Paragraph, type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type ConsentView, type FiledConsent, periodText } from '../../consent/index.ts';
import { isInvestigation, organisationTexts } from '../../organisation/index.ts';
import { type GrantableClass, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { requestAnswers } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

interface AnswerForm {
  head: CaseHead;
  consent: FiledConsent;
  class: GrantableClass;
  receivers: ConsentView['receivers'];
  mine: boolean;
}

/** What her consent asks the own organisation to open, who will read it, and the answer. */
export function AnswerRequestPage(
  { head, consent, class: asked, receivers, mine }: AnswerForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  const word = roomTexts(ui.language)(asked);
  const f = boundFields({ ui, texts: accessTexts, state, under: 'request' });
  const before = (
    <>
      <div>
        <Paragraph>{t('request.asks', { class: word })}</Paragraph>
        <Paragraph>{t('request.purpose', { purpose: consent.purpose })}</Paragraph>
        {consent.exclusions ? (
          <Paragraph>{t('request.exclusions', { exclusions: consent.exclusions })}</Paragraph>
        ) : null}
        <Paragraph>{t('request.period', { period: periodText(ui.language, consent) })}</Paragraph>
      </div>
      <WhoReadsThis
        ui={ui}
        id="lukijat"
        title={t('request.readers')}
        readers={receivers.map(({ name, kind }) => ({ organisation: name, people: [kinds(`kind.${kind}`)] }))}
        warning={receivers.some(({ kind }) => isInvestigation(kind)) ? t('request.warning') : undefined}
      />
      {mine ? null : <Notice>{t('request.not-mine', { class: word })}</Notice>}
    </>
  );
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('request.title')}
      errors={f.errors}
      before={before}
      submit={mine ? t('request.do') : undefined}
    >
      {f.radio('answer', requestAnswers, { words: 'request' })}
    </NetworkForm>
  );
}
