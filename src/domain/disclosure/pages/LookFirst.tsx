import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, Card, CardBody, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import { uncheckedText } from '../check-lines.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { PartView } from '../disclosure-view.ts';
import { WithHoles } from './WithHoles.tsx';

/** What must be looked at before the part can be released: which line, what kind of thing it told, and the sentence with a hole. */
export function LookFirst({ ui, part, revise }: { ui: Ui; part: PartView; revise: string }): JSX.Element {
  const t = disclosureTexts(ui.language);
  const unchecked = part.lines.unchecked ?? [];
  return (
    <Card id="katso-ensin" tone="attention" title={t('look.title', { n: unchecked.length })}>
      <Rows
        rows={unchecked.map((found) => {
          const what = found.kinds.map((kind) => t(`found.${kind}`)).join(', ');
          return {
            title: found.of === 'line' ? t('revise.line', { number: found.at, what }) : t('look.link', { what }),
            icon: { name: 'warning' as const, tone: 'amber' as const },
            text: <WithHoles ui={ui} text={uncheckedText(part.lines, found)} />,
          };
        })}
      />
      <CardBody>
        <ButtonLink href={href(ui, revise)}>{t('look.do')}</ButtonLink>
        <p class="rn-small rn-muted">{t('look.more')}</p>
      </CardBody>
    </Card>
  );
}
