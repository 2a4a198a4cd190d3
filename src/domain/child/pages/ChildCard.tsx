import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';
import { type ChildDuties, openDuties } from '../read-children.ts';

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
        <Rows
          rows={children.map((child) => ({
            title: t(`title.${child.who}.${child.age}`),
            facts: [t(`fact.guardian.${child.guardian}`), t('card.waiting', { n: openDuties([child]).length })],
            icon: { name: 'child', tone: child.guardian === 'danger' ? 'amber' : 'lake' },
          }))}
        />
      ) : (
        <CardBody>
          <p class="rn-muted">{t('card.none')}</p>
        </CardBody>
      )}
    </Card>
  );
}
