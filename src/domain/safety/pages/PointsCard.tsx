import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Button, Card, EmptyState, Form, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { SafetyView } from '../safety.view.ts';
import { channelIcons } from './words.ts';

function pointRow(ui: Ui, view: SafetyView, point: SafetyView['points'][number]): Row {
  const t = safetyTexts(ui.language);
  const decision = view.safe.channels.find(({ channel }) => channel === point.channel)?.decision ?? 'unknown';
  const address = `/t/${view.head.id}/turva/numero/${point.id}`;
  const name = t(`channel.${point.channel}`);
  const mayOpen = decision === 'allowed' && ui.allowed.has('contact-point.open');
  const mayEnd = point.own && ui.allowed.has('contact-point.end');
  return {
    icon: { name: channelIcons[point.channel] },
    title: name,
    facts: [
      t('points.row', {
        organisation: point.organisation,
        day: formatDate(ui.language, dayOf(new Date(point.writtenAt))),
      }),
      decision === 'allowed' ? undefined : t(`points.closed.${decision}`),
    ],
    control:
      mayOpen || mayEnd ? (
        <>
          {mayOpen ? (
            <Form ui={ui} inline action={href(ui, address)}>
              <Button small kind="secondary" hidden={`${name}, ${point.organisation}`}>
                {t(`open.${point.channel}`)}
              </Button>
            </Form>
          ) : null}
          {mayEnd ? (
            <Link href={href(ui, `${address}/lopeta`)} hidden={name.toLowerCase()}>
              {t('points.end')}
            </Link>
          ) : null}
        </>
      ) : undefined,
  };
}

/** Numbers and addresses by channel; what they are is never drawn here. */
export function PointsCard({ ui, view }: { ui: Ui; view: SafetyView }): JSX.Element | null {
  const t = safetyTexts(ui.language);
  const mayAdd = ui.allowed.has('contact-point.add');
  if (view.points.length === 0 && !mayAdd) return null;
  const add = mayAdd ? (
    <Link href={href(ui, `/t/${view.head.id}/turva/numero/uusi`)}>{t('points.add')}</Link>
  ) : undefined;
  return (
    <Card id="numerot" title={t('points.title')} foot={view.points.length > 0 ? add : undefined}>
      {view.points.length === 0 ? (
        <EmptyState title={t('points.empty')} action={add}>
          {t('points.none')}
        </EmptyState>
      ) : (
        <Rows rows={view.points.map((point) => pointRow(ui, view, point))} />
      )}
    </Card>
  );
}
