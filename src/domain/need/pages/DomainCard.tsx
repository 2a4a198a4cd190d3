import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, Details, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { type OwnBeside, PracticesLink } from '../../practice/index.ts';
import { needTexts } from '../need.texts.ts';
import type { Course, NeedNow } from '../need.ts';
import type { NeedView } from '../need-fields.ts';

const by = (ui: Ui, need: NeedView): string => {
  const t = needTexts(ui.language);
  return t('by', { author: need.author ?? t('author.unknown'), organisation: need.organisation });
};

/** What was and what is, in one sentence. */
function changeText(ui: Ui, { need, before, change }: NeedNow): string {
  const t = needTexts(ui.language);
  return t(`change.${change}`, {
    is: t(`urgency.${need.urgency}`),
    was: before ? t(`urgency.${before.urgency}`) : '',
    day: before ? formatDate(ui.language, before.seenOn) : '',
  });
}

const said = (ui: Ui, need: NeedView): string => {
  const t = needTexts(ui.language);
  return need.answer === 'answered' ? (need.hers ?? t('said.nothing')) : t(`answer.${need.answer}`);
};

/** One organisation's present look: how soon, her view and the professional's side by side, on a phone one below the other. */
function Look({
  ui,
  item,
  correct,
  title,
}: {
  ui: Ui;
  item: NeedNow;
  correct: string | undefined;
  title: string;
}): JSX.Element {
  const t = needTexts(ui.language);
  const { need } = item;
  return (
    <div class="rn-need">
      <dl class="rn-need__views">
        <div>
          <dt>{t('urgency')}</dt>
          <dd>
            <strong>{t(`urgency.${need.urgency}`)}</strong>
            <br />
            <span class="rn-small rn-muted">
              {t('seen.on', { day: formatDate(ui.language, need.seenOn) })}, {by(ui, need)}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('hers')}</dt>
          <dd>{said(ui, need)}</dd>
        </div>
        <div>
          <dt>{t('ours')}</dt>
          <dd>{need.ours ?? t('said.nothing')}</dd>
        </div>
        <div>
          <dt>{t('strengths')}</dt>
          <dd>{need.strengths ?? t('said.nothing')}</dd>
        </div>
      </dl>
      {correct ? (
        <p>
          <Link href={href(ui, correct)} hidden={title}>
            {t('correct')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** One domain: every organisation's present look with both views, and the earlier looks folded. */
export function DomainCard({
  ui,
  caseId,
  course,
  ownPractices,
}: {
  ui: Ui;
  caseId: string;
  course: Course;
  ownPractices: OwnBeside;
}): JSX.Element {
  const t = needTexts(ui.language);
  const { domain, now, earlier } = course;
  const base = `/t/${caseId}/suunnitelma/tarve`;
  const title = t(`domain.${domain}`);
  const may = ui.allowed.has('need.record');
  return (
    <Card
      id={`alue-${domain}`}
      title={title}
      aside={
        may ? (
          <Link href={href(ui, `${base}?domain=${domain}`)} hidden={title}>
            {t('again')}
          </Link>
        ) : undefined
      }
    >
      <CardBody>
        {now.map((item) => (
          <Look
            ui={ui}
            item={item}
            correct={may && item.need.own ? `${base}/${item.need.id}` : undefined}
            title={title}
          />
        ))}
        {now
          .filter(({ before }) => before !== undefined)
          .map((item) => (
            <p>
              {changeText(ui, item)} <span class="rn-muted">{item.need.organisation}</span>
            </p>
          ))}
        {now.some(({ need }) => need.urgency !== 'none') ? (
          <>
            <p class="rn-noprint">
              <Link href={href(ui, `/palvelut?need=${domain}&region=own`)} hidden={title}>
                {t('services')}
              </Link>
            </p>
            <PracticesLink ui={ui} at={{ need: domain }} hidden={title} own={ownPractices} />
          </>
        ) : null}
        {earlier.length > 0 ? (
          <Details summary={t('earlier', { n: earlier.length })}>
            {earlier.map((need) => (
              <p>
                <strong>
                  {formatDate(ui.language, need.seenOn)}: {t(`urgency.${need.urgency}`)}
                </strong>
                . {t('hers')}: {said(ui, need)}. {t('ours')}: {need.ours ?? t('said.nothing')}.{' '}
                <span class="rn-muted">{by(ui, need)}</span>
              </p>
            ))}
          </Details>
        ) : null}
      </CardBody>
    </Card>
  );
}
