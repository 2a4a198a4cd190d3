import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { addDays, type Day, formatDate } from '../../../platform/time/format.ts';
import {
  Beside,
  boundFields,
  type ComparedField,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { halfYearOf, nextHalfYear } from '../../own-study/index.ts';
import { questionKeys } from '../questions.ts';
import { studyTexts } from '../study.texts.ts';
import { type Bound, type Definition, halfYears, type Study, usualK } from '../study.ts';
import { longestBasis, longestQuestion } from '../study-fields.ts';
import { tablesWords } from './definition.tsx';

interface StudyForm {
  /** Absent for a new one. */
  readonly study: Study | undefined;
  /** What the fields begin with. */
  readonly begins: Definition | undefined;
  /** The study that a new one repeats. */
  readonly again: string | undefined;
  /** What every release has in common, where there is one. */
  readonly bound: Bound | undefined;
  readonly today: Day;
}

/** What somebody wants to know, of which time, how protected, for whom and on which basis. */
export function StudyFormPage(
  { study, begins, again, bound, today }: StudyForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = studyTexts(ui.language);
  const fields = (now: FormState) =>
    boundFields({
      ...{ ui, texts: studyTexts, state: now },
      from: {
        until: nextHalfYear(halfYearOf(today)),
        ...bound,
        ...begins,
        state: study?.state === 'asked' ? 'asked' : study && 'draft',
      },
    });
  const f = fields(state);
  const compared: readonly ComparedField[] = [
    ...(['question', 'from', 'until', 'k', 'readers', 'basis'] as const).map((name) => ({
      name,
      label: t(`field.${name}`),
    })),
    { name: 'tables', label: t('field.tables'), say: (code) => tablesWords(ui, code) },
  ];
  const at = study ? `/tutkimukset/${study.id}` : '/tutkimukset';
  return (
    <FormPage
      ui={ui}
      current="situation"
      under="studies"
      title={t(study ? 'form.change' : 'form.new')}
      lede={again ? t('form.again') : t('form.lede')}
      errors={f.errors.all}
    >
      <Overtaken ui={ui} state={state} yours={f} theirs={fields({ values: {} })} fields={compared} />
      <FormCard
        ui={ui}
        action={href(ui, study ? `${at}/muuta` : '/tutkimukset/uusi')}
        hidden={study ? { version: versionSeen(state, study.version) } : { again: f.value('again', again) }}
        submit={t('save')}
        back={<Link href={href(ui, at)}>{t('cancel')}</Link>}
      >
        {f.area('question', { rows: 3, limit: longestQuestion })}
        {f.radio(
          'tables',
          questionKeys.map((value) => ({ value, label: tablesWords(ui, value) })),
        )}
        {bound ? (
          <p class="rn-source">{t('bound', { from: formatDate(ui.language, bound.from), k: bound.k })}</p>
        ) : null}
        <Beside>
          {f.select(
            'from',
            halfYears(today).map((first) => ({
              value: first,
              label: t('since', { day: formatDate(ui.language, first) }),
            })),
          )}
          {f.select(
            'until',
            halfYears(today).map((first) => ({
              value: nextHalfYear(first),
              label: t('through', { day: formatDate(ui.language, addDays(nextHalfYear(first), -1)) }),
            })),
          )}
        </Beside>
        {f.text('k', { first: usualK, width: 'short', inputMode: 'numeric' })}
        {f.text('readers')}
        {f.area('basis', { rows: 3, limit: longestBasis })}
        {f.radio('state', ['draft', 'asked'], { words: 'choice' })}
      </FormCard>
    </FormPage>
  );
}
