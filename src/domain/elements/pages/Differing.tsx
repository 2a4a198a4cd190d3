import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, DataTable, Facts, Link, Paragraph } from '../../../platform/ui/index.ts';
import { elementsTexts } from '../elements.texts.ts';
import type { Sight } from './sight.ts';

/** Accounts that differ stand side by side, none of them first among the others but by time. */
export function Differing({
  sight,
  pairs,
}: {
  sight: Sight;
  pairs: readonly (readonly string[])[];
}): JSX.Element | null {
  const t = elementsTexts(sight.ui.language);
  if (pairs.length === 0) return null;
  const account = (id: string | undefined) => {
    const named = id === undefined ? undefined : sight.named.get(id);
    if (!named) return null;
    return (
      <>
        <Link href={sight.at(named.slug)}>{named.title}</Link>
        <Facts facts={named.facts} />
      </>
    );
  };
  const order = [...sight.named.keys()];
  const rows = pairs.map((pair) => [...pair].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  return (
    <Card id="eriavat" title={t('differing.title')}>
      <CardBody>
        <Paragraph>{t('differing.lede')}</Paragraph>
        <DataTable
          ui={sight.ui}
          caption={t('differing.title')}
          captionHidden
          columns={[{ label: t('differing.caption', { n: 1 }) }, { label: t('differing.caption', { n: 2 }) }]}
          rows={rows.map(([one, other]) => [account(one), account(other)])}
        />
      </CardBody>
    </Card>
  );
}
