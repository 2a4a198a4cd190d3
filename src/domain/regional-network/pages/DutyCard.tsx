import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, href, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { type DutyWeek, weekNumber } from '../weeks.ts';
import { CallLink, unbroken } from './CallLink.tsx';
import { weekDays } from './network-words.ts';

/** What can be done about a week: by who keeps the network, and by a member's admin where it is empty or the own one. */
function actionOf(ui: Ui, view: NetworkView, week: DutyWeek): Row['action'] {
  const t = regionalNetworkTexts(ui.language);
  const { own, members } = view;
  const isEmpty = week.organisationId === null;
  const isOwn = week.organisationId === own.organisationId;
  const isMember = members.some(({ organisationId }) => organisationId === own.organisationId);
  const takes = ui.allowed.has('regional-network.join') && isMember && (isEmpty || isOwn);
  if (!own.keeps && !takes) return undefined;
  return {
    href: href(ui, `/verkostot/${view.key}/viikko/${week.weekOn}`),
    label: t(own.keeps ? 'duty.change' : isEmpty ? 'duty.take' : 'duty.give'),
    hidden: t('duty.hidden', { n: weekNumber(week.weekOn) }),
  };
}

function weekRow(ui: Ui, view: NetworkView, week: DutyWeek, nth: number): Row {
  const t = regionalNetworkTexts(ui.language);
  const member = view.members.find(({ organisationId }) => organisationId === week.organisationId);
  const who = member?.organisation ?? t('duty.nobody');
  return {
    title: nth === 0 ? t('duty.now', { who }) : t('duty.row', { n: weekNumber(week.weekOn), who }),
    facts: [
      weekDays(ui.language, week.weekOn),
      member?.contact,
      member?.number ? <CallLink number={member.number} whose={member.organisation} /> : undefined,
    ],
    icon: member
      ? { name: nth === 0 ? 'phone' : 'calendar', tone: nth === 0 ? 'moss' : 'lake' }
      : { name: 'warning', tone: 'amber' },
    action: actionOf(ui, view, week),
  };
}

/** Who is on duty, week by week; an empty week is shown. Besides, the line that always answers. */
export function DutyCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { callNow, weeks } = view;
  return (
    <Card
      id="paivystys"
      title={t('duty.title')}
      foot={
        callNow
          ? t('duty.always', { name: callNow.words[ui.language].name, number: unbroken(callNow.number) })
          : undefined
      }
    >
      <Rows rows={weeks.map((week, nth) => weekRow(ui, view, week, nth))} />
    </Card>
  );
}
