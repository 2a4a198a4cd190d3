import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, DataTable, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import { EntryList } from './EntryList.tsx';
import type { Sight } from './sight.ts';

/** More accounts than this of one matter stand below each other in the last column. */
const mostColumns = 4;

/** The accounts of one matter by time, one in a column. */
function accounts(sight: Sight, ids: readonly string[], columns: number): Child[] {
  const order = [...sight.named.keys()].filter((id) => ids.includes(id));
  return Array.from({ length: columns }, (_, place) => {
    const here = place === columns - 1 ? order.slice(place) : order.slice(place, place + 1);
    return here.length > 0 ? <EntryList sight={sight} ids={here} plain /> : null;
  });
}

/** Accounts that differ stand side by side, none of them before another but by time. */
export function Differing({
  sight,
  groups,
}: {
  sight: Sight;
  groups: readonly (readonly string[])[];
}): JSX.Element | null {
  const t = elementsTexts(sight.ui.language);
  if (groups.length === 0) return null;
  const columns = Math.min(mostColumns, Math.max(...groups.map((ids) => ids.length)));
  const matter = (ids: readonly string[]) => ids.flatMap((id) => sight.named.get(id)?.title ?? [])[0] ?? '';
  return (
    <Card id="eriavat" title={t('differing.title')}>
      <CardBody>
        <Paragraph>{t('differing.lede')}</Paragraph>
        <DataTable
          ui={sight.ui}
          caption={t('differing.title')}
          captionHidden
          columns={[
            { label: t('differing.matter') },
            ...Array.from({ length: columns }, (_, place) => ({ label: t('differing.caption', { n: place + 1 }) })),
          ]}
          rows={groups.map((ids) => [matter(ids), ...accounts(sight, ids, columns)])}
        />
      </CardBody>
    </Card>
  );
}
