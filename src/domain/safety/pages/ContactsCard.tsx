import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, EmptyState, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { SafetyView } from '../safety.view.ts';
import { channelIcons } from './words.ts';

/** The latest contacts that were recorded; the rest of them stands on the timeline. */
export function ContactsCard({ ui, view }: { ui: Ui; view: SafetyView }): JSX.Element | null {
  const t = safetyTexts(ui.language);
  const mayRecord = ui.allowed.has('contact.record');
  if (view.contacts.length === 0 && !mayRecord) return null;
  const record = mayRecord ? (
    <Link href={href(ui, `/t/${view.head.id}/turva/kirjaa`)}>{t('contacts.record')}</Link>
  ) : undefined;
  return (
    <Card
      id="yhteydenotot"
      title={t('contacts.title')}
      aside={<Link href={href(ui, `/t/${view.head.id}/aikajana`)}>{t('contacts.all')}</Link>}
    >
      {view.contacts.length === 0 ? (
        <EmptyState title={t('contacts.empty')} action={record}>
          {t('contacts.none')}
        </EmptyState>
      ) : (
        <Rows
          rows={view.contacts.map((made) => ({
            icon: { name: channelIcons[made.channel] },
            title: `${t(`channel.${made.channel}`)}: ${t(`outcome.${made.outcome}`).toLowerCase()}`,
            facts: [made.author, made.organisation],
            text: made.note ?? undefined,
            date: formatDate(ui.language, made.happenedOn),
          }))}
        />
      )}
    </Card>
  );
}
