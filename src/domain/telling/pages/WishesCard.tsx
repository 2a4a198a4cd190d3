import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingsView } from '../telling.view.ts';
import type { Register, WishView } from '../telling-fields.ts';

/** Wishes of one register as rows: what about, in her words, who wrote it down. */
export function WishRows({
  ui,
  view,
  wishes,
}: {
  ui: Ui;
  view: TellingsView;
  wishes: readonly WishView[];
}): JSX.Element {
  const t = tellingTexts(ui.language);
  return (
    <Rows
      rows={wishes.map((wish) => ({
        title: t(`kind.${wish.kind}`),
        text: wish.text,
        facts: [
          t('by', { author: wish.author ?? t('author.unknown'), organisation: wish.organisation }),
          formatDate(ui.language, new Date(wish.writtenAt)),
          wish.handedFrom ? t('handed-from', { organisation: wish.handedFrom }) : '',
        ],
        action:
          wish.own && view.registers[wish.register].write
            ? {
                href: href(ui, `/t/${view.head.id}/kerrottu/toive/${wish.id}`),
                label: t('wishes.change'),
                hidden: t(`kind.${wish.kind}`),
              }
            : undefined,
      }))}
    />
  );
}

export function WishesCard({ ui, view, register }: { ui: Ui; view: TellingsView; register: Register }): JSX.Element {
  const t = tellingTexts(ui.language);
  const wishes = view.wishes.filter((wish) => wish.register === register);
  return (
    <Card id="toiveet" title={t('wishes.title')}>
      {wishes.length > 0 ? (
        <WishRows ui={ui} view={view} wishes={wishes} />
      ) : (
        <CardBody>
          <Paragraph>{t('wishes.empty')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
