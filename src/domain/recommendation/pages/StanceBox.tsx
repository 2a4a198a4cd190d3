import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { Details, Facts, Heading, Icon, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import type { ToldStance } from '../recommendation.view.ts';
import { comeDue } from '../stance.ts';
import { AnswerMark } from './answer-marks.tsx';

function Deeds({ ui, deeds }: { ui: Ui; deeds: ToldStance['deeds'] }): JSX.Element | null {
  const t = recommendationTexts(ui.language);
  if (deeds.length === 0) return null;
  const day = (key: 'deed.done' | 'deed.by', value: Day | null) =>
    value ? t(key, { day: formatDate(ui.language, value) }) : '';
  return (
    <>
      <Heading level={4}>{t('deeds')}</Heading>
      <ul class="rn-limits">
        {deeds.map(({ what, who, by, done }) => (
          <li>
            {done ? <AnswerMark state="done" /> : <Icon name="circle-dashed" tone="muted" />}
            <div>
              {what}
              <Facts facts={[done ? day('deed.done', done) : day('deed.by', by), who ?? '']} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an organisation says: mark and word, why, who sees to it and by when, what is done, what shows it, and what was said before. */
export function StanceBox({
  ui,
  stance,
  today,
  isAsked,
}: {
  ui: Ui;
  stance: ToldStance;
  today: Day;
  /** Its list still has it: a day can come due. */
  isAsked: boolean;
}): JSX.Element {
  const t = recommendationTexts(ui.language);
  const { state, reason, evidence, owner, dueOn, reviewOn, deeds, versions, own } = stance;
  const date = (day: Day) => formatDate(ui.language, day);
  const late = isAsked ? comeDue(stance, today) : null;
  const who = stance.forRegion
    ? t('for-region', { network: stance.organisation, region: stance.region })
    : stance.organisation;
  return (
    <div class="rn-stance">
      <AnswerMark state={state} />
      <div>
        <Heading level={3}>{t(`answer.${state}`)}</Heading>
        <Facts facts={[who, versions[0]?.author ?? '', date(stance.writtenOn)]} />
        {reason ? <p class="rn-lines">{reason}</p> : null}
        <Facts
          facts={[
            own ? (owner === null ? t('owner.none') : t('owner', { name: owner })) : '',
            dueOn ? t('due', { day: date(dueOn) }) : '',
            reviewOn ? t('review', { day: date(reviewOn) }) : '',
          ]}
        />
        {own && late ? <StatusTag state="soon" text={t('late', { day: date(late) })} /> : null}
        <Deeds ui={ui} deeds={deeds} />
        {evidence ? (
          <>
            <Heading level={4}>{t('evidence')}</Heading>
            <p class="rn-lines">{evidence}</p>
          </>
        ) : null}
        {versions.length > 1 ? (
          <Details summary={t('history', { n: (versions[0]?.version ?? 1) - 1 })}>
            <ul class="govuk-list">
              {versions.map((each) => (
                <li>
                  {date(each.writtenOn)}: {t(`answer.${each.state}`)}
                  {each.author ? `, ${each.author}` : ''}
                </li>
              ))}
            </ul>
          </Details>
        ) : null}
      </div>
    </div>
  );
}
