import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';
import { originOf } from '../child-origin.ts';
import type { ChildDuties } from '../duties.ts';
import { isGuardianDanger, linesByChild, openDuties } from '../read-children.ts';

/** What is to be looked at of a child, for the list of what needs attention; nothing where nothing waits. */
export function childAttention(ui: Ui, caseId: string, children: readonly ChildDuties[]): Row[] {
  const t = childTexts(ui.language);
  const waiting = openDuties(children).length;
  if (waiting === 0) return [];
  return [
    {
      title: t('attention', { n: waiting }),
      facts: [t('attention.why')],
      icon: { name: 'child', tone: 'amber' },
      action: { href: href(ui, `/t/${caseId}/lapsi`), label: t('attention.do') },
    },
  ];
}

/** Of a guardian the gravest that anybody has recorded; that nobody knows is graver than that there is no sign. */
const byGravity = ['danger', 'not-known', 'no-sign'] as const;

/** One child, however many have recorded it, with what waits for it. */
function childRow(ui: Ui, lines: readonly ChildDuties[]): Row[] {
  const t = childTexts(ui.language);
  // One's own line names it.
  const named = lines.find(({ own }) => own) ?? lines[0];
  if (!named) return [];
  const recorded = new Set(lines.map(originOf)).size;
  const gravest = byGravity.find((known) => lines.some(({ guardian }) => guardian === known)) ?? named.guardian;
  return [
    {
      title: t(`title.${named.who}.${named.age}`),
      facts: [
        ...(named.who === 'own-child' ? [t(`howMany.${named.howMany}`)] : []),
        t(`fact.guardian.${gravest}`),
        ...(recorded > 1 ? [t(`card.lines.${named.who}`, { n: recorded })] : []),
        t('card.waiting', { n: openDuties(lines).length }),
      ],
      icon: { name: 'child', tone: isGuardianDanger(lines) ? 'amber' : 'lake' },
    },
  ];
}

/** Which children are recorded, on the page of safety; where none is, the way to say so. Without class contact: what the law would ask. */
export function ChildCard({
  ui,
  caseId,
  children,
}: {
  ui: Ui;
  caseId: string;
  children: readonly ChildDuties[];
}): JSX.Element | null {
  const t = childTexts(ui.language);
  // Whoever may not know of a child is told what the law would ask: the same whether there is one.
  if (!ui.allowed.has('child.view'))
    return ui.allowed.has('child.duties') ? (
      <Card
        id="lapsi"
        title={t('title')}
        foot={<Link href={href(ui, `/t/${caseId}/lapsi/velvollisuus`)}>{t('duties.title')}</Link>}
      >
        <CardBody>
          <p class="rn-muted">{t('duties.card')}</p>
        </CardBody>
      </Card>
    ) : null;
  const to = href(ui, `/t/${caseId}/lapsi`);
  return (
    <Card
      id="lapsi"
      title={t('title')}
      foot={<Link href={to}>{t(children.length > 0 ? 'card.open' : 'card.none.do')}</Link>}
    >
      {children.length > 0 ? (
        <Rows rows={linesByChild(children).flatMap((lines) => childRow(ui, lines))} />
      ) : (
        <CardBody>
          <p class="rn-muted">{t('card.none')}</p>
        </CardBody>
      )}
    </Card>
  );
}
