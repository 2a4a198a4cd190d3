import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { consentTexts } from '../../consent/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

/** The latest looks at the own organisation's rooms; the whole log is a page of its own. */
export function LooksCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = accessTexts(ui.language);
  const word = (item: string) =>
    informationClasses.includes(item as InformationClass)
      ? roomTexts(ui.language)(item as InformationClass)
      : consentTexts(ui.language)('agreement');
  return (
    <Card
      id="katsottu"
      title={t('looks')}
      aside={
        ui.allowed.has('log.view') ? (
          <Link href={href(ui, `/t/${view.head.id}/loki`)}>{t('looks.all')}</Link>
        ) : undefined
      }
    >
      {view.looks.length === 0 ? (
        <CardBody>
          <Paragraph>{t('looks.none')}</Paragraph>
        </CardBody>
      ) : (
        <Rows
          rows={view.looks.map((look) => ({
            title: t('looks.row', {
              who: look.worker
                ? `${look.worker} (${look.organisation})`
                : organisationTexts(ui.language)('unnamed.worker'),
              classes: [...new Set(look.classes.map(word))].join(', '),
            }),
            facts: [formatMoment(ui.language, new Date(look.at))],
            icon: { name: 'eye' as const },
          }))}
        />
      )}
    </Card>
  );
}
