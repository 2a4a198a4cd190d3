import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { recommendationTexts } from '../recommendation.texts.ts';
import { wordsIn } from '../standing.ts';
import type { RecommendationsView } from './overview.ts';

/** What has been said since the day that is looked at, the newest first. */
export function Changes({ ui, view, day }: { ui: Ui; view: RecommendationsView; day: Day }): JSX.Element {
  const t = recommendationTexts(ui.language);
  const rows = view.changes.map(({ item: key, words, organisation, before, after, on }) => ({
    title: <Link href={href(ui, `/suositukset/${key}`)}>{wordsIn({ words }, ui.language).said.says}</Link>,
    facts: [
      t('change', { before: t(`answer.${before ?? 'none'}`), after: t(`answer.${after}`) }),
      organisation,
      formatDate(ui.language, on),
    ],
  }));
  return (
    <Card id="muutokset" title={t('changes', { day: formatDate(ui.language, day) })} count={rows.length}>
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <CardBody>
          <Paragraph>{t('changes.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
