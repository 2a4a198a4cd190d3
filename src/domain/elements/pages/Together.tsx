import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, EmptyState, Inset, Paragraph, SummaryList } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementsSeen } from '../elements.ts';
import type { Law } from '../law/law.ts';
import { EntryLinks } from './EntryList.tsx';
import { elementName, type Sight } from './sight.ts';

/** The statement in one sentence: it tells what has been recorded, and no more. */
function heading(seen: ElementsSeen, law: Law, sight: Sight): string {
  const t = elementsTexts(sight.ui.language);
  if (seen.together)
    return seen.together.length === 1 ? t('together.one') : t('together.all', { n: seen.together.length });
  const names = (touched: boolean) =>
    law.elements
      .filter((_, index) => {
        const element = seen.elements[index];
        return element !== undefined && element.touchedBy.length > 0 === touched && (touched || element.required);
      })
      .map((element) => sight.say(element.name).toLowerCase())
      .join(', ');
  return names(true) === '' ? t('together.none') : t('together.part', { touched: names(true), open: names(false) });
}

/** The point of the view: entries that are small by themselves, and what they touch together. */
export function Together({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  if (sight.named.size === 0) return <EmptyState title={t('empty')}>{t('empty.more')}</EmptyState>;
  const rows = law.elements.map((element, index) => {
    const { touchedBy = [], required = true } = seen.elements[index] ?? {};
    return {
      term: elementName(sight, element, seen, required),
      detail:
        touchedBy.length > 0 ? (
          <EntryLinks sight={sight} ids={touchedBy} />
        ) : (
          <span class="rn-muted">{t('touched.none')}</span>
        ),
    };
  });
  return (
    <Card id="yhdessa" title={heading(seen, law, sight)} tone="attention">
      <CardBody>
        <SummaryList rows={rows} />
        {seen.child === 'none' ? null : <Inset>{t(`child.${seen.child}`)}</Inset>}
        <Paragraph>{t('together.means')}</Paragraph>
      </CardBody>
    </Card>
  );
}
