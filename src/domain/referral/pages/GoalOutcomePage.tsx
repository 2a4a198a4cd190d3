import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  boundFields,
  href,
  IdentityWarning,
  Paragraph,
  Rows,
  type Ui,
  WhoReadsThis,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { longestTold, planTexts, viewedOutcomes } from '../../plan/index.ts';
import { referralTexts } from '../referral.texts.ts';
import { type Line, may } from '../referral.ts';
import type { ReceivedReferral } from '../referral-view.ts';
import { ReferralForm } from './ReferralForm.tsx';
import { Lines, lineText, lineTitle } from './words.tsx';

const toldOf = ({ told }: ReceivedReferral, { goalId }: Line) =>
  told.find((each) => goalId !== undefined && each.goalId === goalId);

/** What came of one goal; what was said before stands in the form. */
export function GoalOutcomePage(
  { head, referral, goal }: { head: CaseHead; referral: ReceivedReferral; goal: Line },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  const f = boundFields({ ui, texts: planTexts, state, from: toldOf(referral, goal) });
  return (
    <ReferralForm
      ui={ui}
      head={head}
      errors={f.errors}
      title={t('goal-outcome.title')}
      lede={t('goal-outcome.lede', { from: referral.from })}
      submit={may('end', referral.state) ? t('goal-outcome.do') : undefined}
      before={<Lines ui={ui} lines={[goal]} />}
    >
      <WhoReadsThis ui={ui} id="kuka-lukee" readers={[{ organisation: referral.from }]}>
        <p>{t('goal-outcome.who')}</p>
      </WhoReadsThis>
      {f.radio('outcome', viewedOutcomes)}
      {f.area('text', {
        label: t('goal-outcome.text'),
        optional: true,
        rows: 3,
        limit: longestTold,
        hint: t('goal-outcome.hint'),
      })}
      <IdentityWarning fields={['text']}>{t('identity')}</IdentityWarning>
    </ReferralForm>
  );
}

/** The goals that came along, each with what has been said of it; nothing of referrals that told no goals. */
export function GoalOutcomes({
  ui,
  caseId,
  referral,
}: {
  ui: Ui;
  caseId: string;
  referral: ReceivedReferral;
}): JSX.Element | null {
  const [t, p] = [referralTexts(ui.language), planTexts(ui.language)];
  const goals = referral.lines.filter(({ goalId }) => goalId !== undefined);
  if (goals.length === 0) return null;
  const tells = ui.allowed.has('referral.follow') && may('end', referral.state);
  return (
    <>
      <Paragraph>{t('goal-outcome.list', { from: referral.from })}</Paragraph>
      <Rows
        rows={goals.map((goal) => {
          const told = toldOf(referral, goal);
          return {
            title: lineTitle(ui, goal),
            facts: told ? [] : [t('goal-outcome.none')],
            text: (
              <>
                {lineText(ui, goal)}
                {told ? (
                  <>
                    <br />
                    <strong>{p(`outcome.${told.outcome}`)}</strong>
                    {told.text ? `. ${told.text}` : ''}{' '}
                    <span class="rn-small rn-muted">{formatDate(ui.language, new Date(told.toldAt))}</span>
                  </>
                ) : null}
              </>
            ),
            ...(tells && {
              action: {
                href: href(ui, `/t/${caseId}/ohjaukset/${referral.id}/tavoitteet/${goal.goalId}`),
                label: t(told ? 'do.goal-outcome.other' : 'do.goal-outcome'),
                hidden: lineText(ui, goal),
              },
            }),
          };
        })}
      />
    </>
  );
}
