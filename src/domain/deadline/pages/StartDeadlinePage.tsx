import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { UnaskedNotice } from '../../consent/index.ts';
import { type ReaderRow, ReadersByClass } from '../../reader/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { isOfChild, type Rule } from '../deadline.ts';
import { type DeadlineClass, longestAbout } from '../deadline-fields.ts';
import { groupOf } from './groups.ts';
import { choiceWords } from './rule-words.ts';

interface StartForm {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
  readonly classes: readonly DeadlineClass[];
  /** Who reads class contact on a consent that did not speak of a child. */
  readonly unasked: readonly string[];
  readonly rules: readonly Rule[];
}

export function StartDeadlinePage(form: StartForm, ui: Ui, state: FormState): JSX.Element {
  const t = deadlineTexts(ui.language);
  const room = roomTexts(ui.language);
  const chosen = form.rules.find(({ key }) => key === typed(state, 'rule'));
  const elsewhere = state.problem?.fields.some(({ reason }) => reason === 'other-class') && chosen;
  const belongs = elsewhere
    ? t('error.class.belongs', { classes: elsewhere.classes.map((kept) => room(kept)).join(', ') })
    : undefined;
  const f = boundFields({ ui, texts: deadlineTexts, state, own: { class: belongs } });
  return (
    <CaseForm
      ui={ui}
      head={form.head}
      current="deadlines"
      title={t('start.title')}
      lede={t('start.lede')}
      errors={f.errors}
      submit={t('start.do')}
      wayBack={{ slug: `/t/${form.head.id}/maaraajat`, label: t('back') }}
    >
      {f.select(
        'rule',
        form.rules.map((rule) => ({
          value: rule.key,
          label: choiceWords(ui.language, rule),
          group: t(`group.${groupOf(rule)}`),
        })),
      )}
      {f.day('startedOn')}
      {f.radio(
        'class',
        form.classes.map((value) => ({ value, label: room(value), icon: classIcons[value] })),
        { first: form.classes[0] },
      )}
      {chosen && isOfChild(chosen.key) ? (
        <UnaskedNotice ui={ui} caseId={form.head.id} unasked={form.unasked}>
          {f.tick('asked')}
        </UnaskedNotice>
      ) : null}
      <ReadersByClass ui={ui} readers={form.readers} classes={form.classes} />
      {f.area('about', { most: longestAbout, rows: 2, optional: true })}
    </CaseForm>
  );
}
