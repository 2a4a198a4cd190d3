import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import { warningTexts } from '../warning.texts.ts';

/** What can be done where nobody is in danger: a wish to the lead, a question without a name. */
export function CalmRoads({
  ui,
  caseId,
  toId,
}: {
  ui: Ui;
  caseId: string;
  toId?: string | undefined;
}): JSX.Element | null {
  const t = warningTexts(ui.language);
  const wish = `/t/${caseId}/toive${toId ? `?toId=${toId}` : ''}`;
  const rows = [
    ...(ui.allowed.has('invite-wish.send')
      ? [
          {
            icon: { name: 'person-plus' as const },
            title: t('calm.wish'),
            facts: [t('calm.wish.text')],
            action: { href: href(ui, wish), label: t('calm.wish.do') },
          },
        ]
      : []),
    ...(ui.allowed.has('consultation.ask')
      ? [
          {
            icon: { name: 'bubble' as const },
            title: t('calm.consult'),
            facts: [t('calm.consult.text')],
            action: { href: href(ui, '/k/uusi'), label: t('calm.consult.do') },
          },
        ]
      : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Card id="ei-kiire" title={t('calm.title')}>
      <Rows rows={rows} />
    </Card>
  );
}
