import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, Card, Rows, type Ui } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { planTexts } from '../plan.texts.ts';
import { longestAnswer, moved, type TaskView } from '../task.ts';
import { dueOf, taskFacts } from './TasksCard.tsx';

const answersOnPage = ['accepted', 'declined', 'done'] as const;

/** What is asked, how it stands, and the answers that are possible now. After another's answer the page shows what stands. */
export function AnswerTaskPage(
  form: { head: CaseHead; task: TaskView; readers: readonly ReaderRow[]; today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = planTexts(ui.language);
  const f = boundFields({ ui, texts: planTexts, state });
  const { head, task } = form;
  const possible = task.forMine ? answersOnPage.filter((answer) => moved(task.state, answer) !== undefined) : [];
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="plan"
      title={t('answer.title')}
      errors={f.errors}
      before={
        <Card id="pyynto" title={task.text ?? t('task.closed')} aside={t(`task.state.${task.state}`)}>
          <Rows
            rows={[
              {
                title: t('answer.asked'),
                facts: taskFacts(ui, task),
                text: task.answer?.reason
                  ? t('task.said', { author: task.answer.author ?? t('author.unknown'), reason: task.answer.reason })
                  : undefined,
                ...dueOf(ui, task, form.today),
              },
            ]}
          />
        </Card>
      }
      submit={possible.length > 0 ? t('answer.do') : undefined}
      wayBack={{ slug: `/t/${head.id}/suunnitelma`, label: possible.length > 0 ? t('cancel') : t('print.back') }}
    >
      <Readers ui={ui} readers={form.readers} informationClass="coordination" only />
      {f.radio('answer', possible)}
      {f.area('reason', {
        label: t('field.answer-reason'),
        hint: t('field.answer-reason.hint', { most: longestAnswer }),
        optional: true,
        rows: 2,
      })}
    </CaseForm>
  );
}
