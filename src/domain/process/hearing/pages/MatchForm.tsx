import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../../platform/http/endpoint.ts';
import { Button, boundFields, Card, CardBody, Form, href, type Ui } from '../../../../platform/ui/index.ts';
import { hearingTexts } from '../hearing.texts.ts';
import { answerOn, matchAnswers } from '../hearing.ts';
import type { HearingView } from '../read-hearing.ts';
import { heldWords } from './hearing-words.ts';

const longest = 300;

export const matchFields = (ui: Ui, state: FormState | undefined) => boundFields({ ui, texts: hearingTexts, state });

/** Is it the same hearing? Nothing is chosen beforehand; an earlier answer is changed with a reason. */
export function MatchForm({
  ui,
  view,
  state,
}: {
  ui: Ui;
  view: HearingView;
  state: FormState | undefined;
}): JSX.Element | null {
  const t = hearingTexts(ui.language);
  const { head, own, others, rows, answers } = view;
  if (rows.length < 2) return null;
  if (own === null || others.length === 0 || !ui.allowed.has('hearing.match'))
    return (
      <Card id="sama" title={t('ask.title')}>
        <CardBody>
          <p>{t('ask.not-yours')}</p>
        </CardBody>
      </Card>
    );
  const f = matchFields(ui, state);
  const [only] = others;
  const steps = rows.map(({ step }) => step).filter(({ id }) => others.includes(id));
  const answered = others.some((other) => answerOn(answers, own, other) !== undefined);
  return (
    <Card id="sama" title={t('ask.title')} foot={<p class="rn-small">{t('ask.foot')}</p>}>
      <CardBody>
        <Form
          ui={ui}
          action={href(ui, `/t/${head.id}/prosessi/kuuleminen/${own}/sama`)}
          hidden={others.length === 1 ? { otherId: only } : {}}
        >
          {others.length > 1
            ? f.radio(
                'otherId',
                steps.map((step) => ({
                  value: step.id,
                  label: t('other.label', { organisation: step.organisation, when: heldWords(ui.language, step) }),
                })),
              )
            : null}
          {f.radio(
            'answer',
            matchAnswers.map((value) => ({ value, label: t(`answer.${value}`), hint: t(`answer.${value}.hint`) })),
          )}
          {answered || f.value('reason') ? f.area('reason', { optional: true, most: longest, rows: 2 }) : null}
          <Button>{t('ask.do')}</Button>
        </Form>
      </CardBody>
    </Card>
  );
}
