import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView, TeamMember } from '../network.ts';

/** What a worker is named for: the words of the classes, or that it is all of them. */
function classesText(ui: Ui, classes: TeamMember['classes']): string {
  if (informationClasses.every((informationClass) => classes.includes(informationClass)))
    return accessTexts(ui.language)('team.classes.all');
  return informationClasses
    .filter((informationClass) => classes.includes(informationClass))
    .map((informationInformationClass: InformationClass) => roomTexts(ui.language)(informationInformationClass))
    .join(', ');
}

/** The own team with standing and classes; only the own organisation knows the classes. */
export function TeamCard({ ui, view, foot }: { ui: Ui; view: NetworkView; foot?: Child }): JSX.Element {
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${view.head.id}/tiimi/${slug}`);
  const day = (at: string, before = 0) => formatDate(ui.language, dayOf(new Date(new Date(at).getTime() - before)));
  const mayName = ui.allowed.has('team.name');
  const running = view.team.filter(({ from }) => from === null);
  const acting =
    running.find(({ standing }) => standing === 'lead') ?? running.find(({ standing }) => standing === 'backup');
  const replaced = running.some(({ standing }) => standing === 'backup');
  const mayWiden = (member: TeamMember) =>
    ui.allowed.has('team.widen-lead') &&
    member === acting &&
    view.head.writes.some((informationClass) => !member.classes.includes(informationClass));
  return (
    <Card
      id="tiimi"
      title={t('team')}
      aside={mayName ? <Link href={to('nimea')}>{t('team.name')}</Link> : undefined}
      foot={foot}
    >
      {view.team.length === 0 ? (
        <CardBody>
          <Paragraph>{t('team.none')}</Paragraph>
        </CardBody>
      ) : (
        <Rows
          rows={view.team.map((item) => ({
            title: item.name,
            icon: { name: 'person' as const },
            facts: [
              t(`standing.${item.standing}`),
              item.from ? t('team.from', { day: day(item.from) }) : '',
              item.until ? t('team.until', { day: day(item.until, 1) }) : '',
              classesText(ui, item.classes),
            ],
            ...(mayName
              ? {
                  control: (
                    <>
                      {item.workerId === view.me ? null : (
                        <>
                          <Link href={to(`nimea?workerId=${item.workerId}`)} hidden={item.name}>
                            {t('team.change')}
                          </Link>
                          <br />
                        </>
                      )}
                      {item.standing === 'lead' && !replaced ? null : (
                        <Link href={to(`${item.workerId}/paata`)} hidden={item.name}>
                          {t('team.end')}
                        </Link>
                      )}
                    </>
                  ),
                }
              : mayWiden(item)
                ? { action: { href: to(`${item.workerId}/luokat`), label: t('team.widen'), hidden: item.name } }
                : {}),
          }))}
        />
      )}
    </Card>
  );
}
