import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import type { Rule } from '../deadline.ts';
import { type DeadlineView, endings, longestReason } from '../deadline-fields.ts';
import { nameOf } from './rule-words.ts';

interface EndForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly rule: Rule;
  readonly clock: DeadlineView;
  readonly today: string;
}

export function EndDeadlinePage(form: EndForm, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const f = boundFields({ ui, texts: deadlineTexts, state });
  const { head, rule, clock } = form;
  const running = clock.state === 'running';
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="deadlines"
      title={t('end.title')}
      lede={t('end.lede', { name: nameOf(ui.language, rule), day: formatDate(ui.language, clock.dueOn) })}
      errors={f.errors}
      before={running ? undefined : <p>{t('reason.ended')}</p>}
      submit={running ? t('end.do') : undefined}
      hidden={{ version: clock.version }}
      wayBack={{ slug: `/t/${head.id}/maaraajat`, label: t('back') }}
    >
      {f.radio('ending', endings)}
      {f.day('endedOn', { first: form.today })}
      <Readers ui={ui} readers={form.readers} informationClass={clock.class} only />
      {f.area('reason', { most: longestReason, rows: 2 })}
    </CaseForm>
  );
}
