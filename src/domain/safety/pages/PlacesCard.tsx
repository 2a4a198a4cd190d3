import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, EmptyState, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { SafetyView } from '../safety.view.ts';

/** The places in whose circle the viewer stands, by kind alone. */
export function PlacesCard({ ui, view }: { ui: Ui; view: SafetyView }): JSX.Element | null {
  const t = safetyTexts(ui.language);
  const mayAdd = ui.allowed.has('place.add');
  if (view.places.length === 0 && !mayAdd) return null;
  const add = mayAdd ? (
    <Link href={href(ui, `/t/${view.head.id}/turva/paikka/uusi`)}>{t('places.add')}</Link>
  ) : undefined;
  return (
    <Card
      id="sijainti"
      title={t('places.title')}
      foot={
        view.places.length > 0 ? (
          <>
            {t('places.hint')} {add}
          </>
        ) : undefined
      }
    >
      {view.places.length === 0 ? (
        <EmptyState title={t('places.empty')} action={add}>
          {t('places.none')}
        </EmptyState>
      ) : (
        <Rows
          rows={view.places.map(({ id, kind, writtenAt }) => ({
            icon: { name: 'pin' },
            title: t(`place.${kind}`),
            facts: [t('places.row', { day: formatDate(ui.language, dayOf(new Date(writtenAt))) })],
            action: {
              href: href(ui, `/t/${view.head.id}/turva/paikka/${id}`),
              label: t('places.open'),
              hidden: t(`place.${kind}`).toLowerCase(),
            },
          }))}
        />
      )}
    </Card>
  );
}
