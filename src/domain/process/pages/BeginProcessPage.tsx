import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { RadioGroup, Tick, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { classOf, processClasses, processKinds } from '../codes.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import { ProcessFields } from './ProcessFields.tsx';
import { courseErrors } from './words.ts';

export function BeginProcessPage(
  form: { head: CaseHead; readers: readonly ReaderRow[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  const { head } = form;
  const kinds = processKinds.filter((kind) => head.writes.includes(classOf(kind)));
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="process"
      title={t('begin.title')}
      lede={t('begin.lede')}
      errors={errors}
      submit={t('begin.do')}
      wayBack={{ slug: `/t/${head.id}/prosessi`, label: t('cancel') }}
    >
      {processClasses
        .filter((one) => head.writes.includes(one))
        .map((one) => (
          <Readers ui={ui} readers={form.readers} informationClass={one} />
        ))}
      <RadioGroup
        ui={ui}
        name="kind"
        label={t('field.kind')}
        error={errors.of('kind')}
        value={typed(state, 'kind', kinds[0])}
        options={kinds.map((kind) => ({ value: kind, label: w(`kind.${kind}`) }))}
      />
      <Tick ui={ui} name="notBegun" label={t('field.notBegun')} checked={typed(state, 'notBegun') !== undefined} />
      <ProcessFields ui={ui} state={state} errors={errors} kinds={kinds} />
    </CaseForm>
  );
}
