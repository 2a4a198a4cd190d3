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

function item(ui: Ui, it: Readiness): Row {
  const t = authorityTexts(ui.language);
  const day = it.day ? formatDate(ui.language, it.day) : null;
  const words =
    it.state === 'blocked'
      ? t('ready.blocked', { day: day ?? '' })
      : it.state === 'open'
        ? t(`ready.open.${it.key}`)
        : t(`ready.known.${it.key}`, { day: day ?? t('screen.undated') });
  return {
    icon: { name: icons[it.key], tone: it.state === 'known' ? 'moss' : 'amber' },
    title: t(`ready.${it.key}`),
    text: it.known.map(({ text, organisation }) => `${text} (${organisation})`).join('\n') || undefined,
    facts: [
      <Due state={it.state === 'known' ? 'done' : 'soon'} text={words} />,
      it.state === 'known' ? undefined : t(`ready.owner.${it.owner}`),
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
      <Rows rows={items.map((one) => item(ui, one))} />
    </Card>
  );
}
