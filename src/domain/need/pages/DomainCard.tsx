import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, Details, href, Link, type Ui } from '../../../platform/ui/index.ts';
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

/** One domain: every organisation's present look as a row with both views, and the earlier looks folded. */
export function DomainCard({ ui, caseId, course }: { ui: Ui; caseId: string; course: Course }): JSX.Element {
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
        <div class="rn-needs">
          <DataTable
            ui={ui}
            caption={title}
            captionHidden
            columns={[
              { label: t('urgency') },
              { label: t('hers') },
              { label: t('ours') },
              { label: t('strengths') },
              ...(may ? [{ label: t('correct'), hidden: true }] : []),
            ]}
            rows={now.map((item) => [
              <>
                {t(`urgency.${item.need.urgency}`)}
                <br />
                <span class="rn-small rn-muted">
                  {t('seen.on', { day: formatDate(ui.language, item.need.seenOn) })}, {by(ui, item.need)}
                </span>
              </>,
              said(ui, item.need),
              item.need.ours ?? t('said.nothing'),
              item.need.strengths ?? t('said.nothing'),
              ...(may
                ? [
                    item.need.own ? (
                      <Link href={href(ui, `${base}/${item.need.id}`)} hidden={title}>
                        {t('correct')}
                      </Link>
                    ) : (
                      ''
                    ),
                  ]
                : []),
            ])}
          />
        </div>
        {now
          .filter(({ before }) => before !== undefined)
          .map((item) => (
            <p>
              {changeText(ui, item)} <span class="rn-muted">{item.need.organisation}</span>
            </p>
          ))}
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
