import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, EmptyState, Inset, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { ElementsSeen } from '../elements.ts';
import type { Law } from '../law/law.ts';
import { EntryList } from './EntryList.tsx';
import type { Sight } from './sight.ts';

/** The statement in one sentence: it tells what has been recorded, and no more. */
function heading(seen: ElementsSeen, law: Law, sight: Sight): string {
  const t = elementsTexts(sight.ui.language);
  if (seen.together) return t('together.all', { n: seen.together.length });
  const names = (touched: boolean) =>
    law.elements
      .filter((_, index) => {
        const element = seen.elements[index];
        return element !== undefined && element.touchedBy.length > 0 === touched && (touched || element.required);
      })
      .map((one) => sight.say(one.name).toLowerCase())
      .join(', ');
  return names(true) === '' ? t('together.none') : t('together.part', { touched: names(true), open: names(false) });
}

/** The point of the view: entries that are small by themselves, and what they touch together. */
export function Together({ seen, law, sight }: { seen: ElementsSeen; law: Law; sight: Sight }): JSX.Element {
  const t = elementsTexts(sight.ui.language);
  const ids = seen.together ?? seen.elements.flatMap((one) => one.touchedBy);
  if (sight.named.size === 0) return <EmptyState title={t('empty')}>{t('empty.more')}</EmptyState>;
  return (
    <Card id="yhdessa" title={heading(seen, law, sight)} tone="attention">
      <CardBody>
        {seen.child === 'none' ? null : <Inset>{t(`child.${seen.child}`)}</Inset>}
        {ids.length > 0 ? <EntryList sight={sight} ids={ids} /> : null}
        <Paragraph>{t('together.means')}</Paragraph>
      </CardBody>
    </Card>
  );
}
