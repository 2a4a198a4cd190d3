import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, DataTable, EmptyState, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingsView } from '../telling.view.ts';
import type { TellingView } from '../telling-fields.ts';
import { whenTold } from './told-words.ts';

/** What has been told, one line a telling; accounts stand side by side and are never compared. */
export function ToldTable({
  ui,
  view,
  tellings,
  caption,
}: {
  ui: Ui;
  view: TellingsView;
  tellings: readonly TellingView[];
  caption: string;
}): JSX.Element {
  const t = tellingTexts(ui.language);
  const correct = (row: TellingView) =>
    row.own && view.registers[row.register].write ? (
      <Link href={href(ui, `/t/${view.head.id}/kerrottu/rivi/${row.id}`)} hidden={t(`topic.${row.topic}`)}>
        {t('told.correct')}
      </Link>
    ) : null;
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      columns={[
        { label: t('col.topic') },
        { label: t('col.who') },
        { label: t('col.when') },
        { label: t('col.form') },
        { label: t('col.held') },
        { label: t('col.extent') },
        { label: t('col.by') },
        { label: t('col.act'), hidden: true },
      ]}
      rows={tellings.map((row) => [
        <span id={`r-${row.id}`}>{t(`topic.${row.topic}`)}</span>,
        t(`heard.${row.heardBy}`),
        whenTold(ui.language, row),
        t(`form.${row.form}`),
        row.detail === null ? (
          t(`held.${row.heldAt}`)
        ) : (
          <>
            {t(`held.${row.heldAt}`)}
            <br />
            <span class="rn-small rn-muted">{row.detail}</span>
          </>
        ),
        t(`extent.${row.partial}`),
        t('by', { author: row.author ?? t('author.unknown'), organisation: row.organisation }),
        correct(row),
      ])}
    />
  );
}

export function ToldCard({ ui, view }: { ui: Ui; view: TellingsView }): JSX.Element {
  const t = tellingTexts(ui.language);
  const tellings = view.tellings.filter((row) => row.register === 'coordination');
  if (tellings.length === 0) {
    const add = ui.allowed.has('telling.record') ? (
      <Link href={href(ui, `/t/${view.head.id}/kerrottu/lisaa`)}>{t('told.add')}</Link>
    ) : undefined;
    return <EmptyState title={t('told.empty')} action={add} />;
  }
  return (
    <Card id="kerrottu" title={t('told.title')}>
      <CardBody>
        <ToldTable ui={ui} view={view} tellings={tellings} caption={t('told.title')} />
      </CardBody>
    </Card>
  );
}
