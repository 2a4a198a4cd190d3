import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { boundFields, Details, IdentityWarning, Select, TextArea, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type FormFrame } from '../../case/index.ts';
import { Readers } from '../../reader/index.ts';
import { needTexts } from '../need.texts.ts';
import { type Course, courses } from '../need.ts';
import { answers, longestView, type NeedView, needWords, urgencies } from '../need-fields.ts';
import { partName, partOf } from '../sitting.ts';

interface SittingForm extends FormFrame {
  readonly needs: readonly NeedView[];
  readonly today: Day;
}

/** What is wrong, said with the area that it is wrong in. */
function errorsOf(ui: Ui, state: FormState) {
  const t = needTexts(ui.language);
  const own = (state.problem?.fields ?? []).flatMap(({ field, reason, word }) => {
    const at = partOf(field);
    const why = at && needTexts.find(ui.language, `error.${at.part}.${reason}`);
    return at && why && !word ? [[field, t('sitting.error', { area: t(`domain.${at.domain}`), why })] as const] : [];
  });
  return formErrors(needTexts, ui.language, state, { own: Object.fromEntries(own) });
}

/** How the area has been seen before, in one line for each organisation. */
function lastLooks(ui: Ui, { now }: Course): string | undefined {
  const t = needTexts(ui.language);
  if (now.length === 0) return undefined;
  return now
    .map(({ need }) =>
      t('sitting.last', {
        urgency: t(`urgency.${need.urgency}`),
        day: formatDate(ui.language, need.seenOn),
        organisation: need.organisation,
      }),
    )
    .join(' ');
}

/** One area: how soon, with what was seen before, and words where there are some. */
function Area({
  ui,
  state,
  errors,
  course,
}: {
  ui: Ui;
  state: FormState;
  errors: ReturnType<typeof errorsOf>;
  course: Course;
}): JSX.Element {
  const t = needTexts(ui.language);
  const { domain } = course;
  const area = t(`domain.${domain}`);
  const bound = (part: Parameters<typeof partName>[1], label: string) => {
    const name = partName(domain, part);
    return { ui, name, label, value: typed(state, name), error: errors.of(name) };
  };
  const isSaid = (['answer', ...needWords] as const).some(
    (part) => typed(state, partName(domain, part)) || errors.of(partName(domain, part)),
  );
  return (
    <div class="rn-sitting__area" id={`alue-${domain}`}>
      <Select
        {...bound('urgency', area)}
        hint={lastLooks(ui, course)}
        chosen
        options={[
          { value: '', label: t('sitting.skip') },
          ...urgencies.map((value) => ({ value, label: t(`urgency.${value}`) })),
        ]}
      />
      <Details summary={t('sitting.words')} hidden={area} open={isSaid}>
        <Select
          {...bound('answer', t('field.answer'))}
          chosen
          options={[
            { value: '', label: t('sitting.as-above') },
            ...answers.map((value) => ({ value, label: needTexts.find(ui.language, `answer.${value}`) ?? value })),
          ]}
        />
        {needWords.map((part) => (
          <TextArea
            {...bound(part, t(`field.${part}`))}
            hint={needTexts.find(ui.language, `field.${part}.hint`, { most: longestView })}
            rows={2}
          />
        ))}
        <IdentityWarning fields={needWords.map((part) => partName(domain, part))}>
          {t('error.looks-like-identity')}
        </IdentityWarning>
      </Details>
    </div>
  );
}

/** Every area on one page in its fixed order: how soon is enough, words are folded beside; what is left is not recorded. */
export function SittingPage({ head, readers, needs, today }: SittingForm, ui: Ui, state: FormState): JSX.Element {
  const t = needTexts(ui.language);
  const errors = errorsOf(ui, state);
  const f = boundFields({ ui, texts: needTexts, state });
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('sitting.title')}
      lede={t('sitting.lede')}
      errors={errors}
      submit={t('sitting.do')}
      wayBack={{ slug: `/t/${head.id}/suunnitelma/tarpeet`, label: t('cancel') }}
    >
      <Readers ui={ui} readers={readers} informationClass="coordination" only />
      <div class="rn-sitting__all">
        {f.day('seenOn', { first: today })}
        {f.select('answer', answers, { first: 'answered', chosen: true })}
      </div>
      {courses(needs).map((course) => (
        <Area ui={ui} state={state} errors={errors} course={course} />
      ))}
    </CaseForm>
  );
}
