import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, Due, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import type { Readiness } from '../screen.ts';

const icons = {
  'reach-via': 'phone',
  beside: 'people',
  counsel: 'scales',
  interpreter: 'languages',
  protection: 'shield',
  day: 'clock',
} as const;

function itemRow(ui: Ui, item: Readiness): Row {
  const t = authorityTexts(ui.language);
  const day = item.day ? formatDate(ui.language, item.day) : null;
  const words =
    item.state === 'blocked'
      ? t('ready.blocked', { day: day ?? '' })
      : item.state === 'open'
        ? t(`ready.open.${item.key}`)
        : t(`ready.known.${item.key}`, { day: day ?? t('screen.undated') });
  return {
    icon: { name: icons[item.key], tone: item.state === 'known' ? 'moss' : 'amber' },
    title: t(`ready.${item.key}`),
    text: item.known.map(({ text, organisation }) => `${text} (${organisation})`).join('\n') || undefined,
    facts: [
      <Due state={item.state === 'known' ? 'done' : 'soon'} text={words} />,
      item.state === 'known' ? undefined : t(`ready.owner.${item.owner}`),
    ],
  };
}

/** What a hearing needs, in their words: each item with who sees to it. No sum, no condition. */
export function ReadinessCard({
  ui,
  caseId,
  items,
}: {
  ui: Ui;
  caseId: string;
  items: readonly Readiness[];
}): JSX.Element {
  const t = authorityTexts(ui.language);
  return (
    <Card
      id="valmius"
      title={t('ready.title')}
      foot={
        ui.allowed.has('justice.ask') ? (
          <Link href={href(ui, `/t/${caseId}/viranomaiselle/kysymys`)}>{t('write.title.ask')}</Link>
        ) : undefined
      }
    >
      <CardBody>
        <p class="rn-small rn-muted">{t('ready.note')}</p>
      </CardBody>
      <Rows rows={items.map((item) => itemRow(ui, item))} />
    </Card>
  );
}
