import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../../platform/time/format.ts';
import {
  Button,
  Card,
  CardBody,
  EmptyState,
  Form,
  href,
  type Row,
  Rows,
  type Ui,
} from '../../../../platform/ui/index.ts';
import { stepWords } from '../../court-words.ts';
import { newsTexts } from '../news.texts.ts';
import type { NoticeView } from '../news.ts';
import { dayWords } from './step-words.ts';

function noticeRow(ui: Ui, notice: NoticeView): Row {
  const t = newsTexts(ui.language);
  const step = stepWords(ui.language, notice.is);
  return {
    icon: { name: 'calendar', tone: notice.seen ? 'muted' : 'amber' },
    title: t(`notice.${notice.cause}`, { step }),
    facts: [
      dayWords(ui.language, notice),
      notice.organisation,
      t('notice.told', { moment: formatMoment(ui.language, new Date(notice.madeAt)) }),
      notice.seen ? undefined : t('notice.unseen'),
    ],
  };
}

/** What one was told of steps, the newest first, with what changed; one press marks them as seen. */
export function Notices({
  ui,
  caseId,
  notices,
}: {
  ui: Ui;
  caseId: string;
  notices: readonly NoticeView[];
}): JSX.Element {
  const t = newsTexts(ui.language);
  const unseen = notices.filter(({ seen }) => !seen);
  if (notices.length === 0) return <EmptyState title={t('notices.empty')}>{t('notices.empty.more')}</EmptyState>;
  return (
    <Card id="kerrotut" title={t('notices.title')}>
      <Rows rows={notices.map((notice) => noticeRow(ui, notice))} />
      {unseen.length > 0 && ui.allowed.has('news.see') ? (
        <CardBody>
          <Form ui={ui} action={href(ui, `/t/${caseId}/prosessi/uutta/nahty`)}>
            {unseen.map(({ id }) => (
              <input type="hidden" name="noticeIds" value={id} />
            ))}
            <Button kind="secondary">{t('notices.see')}</Button>
          </Form>
        </CardBody>
      ) : null}
    </Card>
  );
}
