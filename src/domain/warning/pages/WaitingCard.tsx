import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNear } from '../../../platform/time/format.ts';
import { Card, DueBy, href, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { warningTexts } from '../warning.texts.ts';
import type { WaitingWarnings } from '../warning.ts';

function waitingRows(ui: Ui, caseId: string, { alerts, passed }: WaitingWarnings): Row[] {
  const t = warningTexts(ui.language);
  const near = (at: string) => formatNear(ui.language, new Date(at), ui.now);
  const row = (key: 'alert' | 'pass' | 'passed', at: string, slug: string, due?: string): Row => {
    const moment = near(at);
    return {
      icon: { name: 'warning', tone: key === 'alert' ? 'berry' : 'amber' },
      title: t(`waiting.${key}`),
      facts: [
        due ? <DueBy ui={ui} at={new Date(due)} text={t('waiting.due', { time: near(due) })} /> : null,
        t(`waiting.${key}.fact`, { moment }),
      ],
      action: { href: href(ui, `/t/${caseId}/varoitukset${slug}`), label: t(`waiting.${key}.do`), hidden: moment },
    };
  };
  return [
    ...alerts.map(({ id, sentAt, dueAt, acknowledged }) =>
      acknowledged ? row('pass', sentAt, `/${id}`) : row('alert', sentAt, '#vastuuhenkilolle', dueAt),
    ),
    ...passed.map(({ receivedAt }) => row('passed', receivedAt, '#valitetyt')),
  ];
}

interface Waiting {
  ui: Ui;
  caseId: string;
  waiting: WaitingWarnings;
}

/** What waits of warnings on a case, above all else on its first page; nothing where nothing does. */
export function WaitingCard({ ui, caseId, waiting }: Waiting): JSX.Element | null {
  const rows = waitingRows(ui, caseId, waiting);
  if (rows.length === 0) return null;
  return (
    <Card id="varoitukset" title={warningTexts(ui.language)('list.title')} count={rows.length} tone="attention">
      <Rows rows={rows} />
    </Card>
  );
}
