import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { Former } from '../../line/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { FormerVersion } from '../../room/index.ts';
import type { ProcessState } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process.ts';
import { Correction } from './Correction.tsx';
import { ProcessFields } from './ProcessFields.tsx';
import { courseErrors, processName } from './words.ts';

export interface CorrectProcessForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly process: ProcessView;
  readonly former: readonly FormerVersion[];
}

export function CorrectProcessPage(form: CorrectProcessForm, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { head, process } = form;
  // A code of the closed text is no text.
  const rows = form.former.map((row) => ({ ...row, text: { ...row.text, residenceRight: null } }));
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t('edit.title')}
      lede={processName(ui.language, process)}
      errors={errors}
      before={<Former ui={ui} rows={rows} was={({ state: was }) => w(`process-state.${was as ProcessState}`)} />}
      submit={t('save')}
      hidden={{ version: process.version }}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass={process.class} only />
      <ProcessFields ui={ui} state={state} errors={errors} kinds={[process.kind]} process={process} />
      <Correction ui={ui} state={state} errors={errors} />
    </CaseForm>
  );
}
