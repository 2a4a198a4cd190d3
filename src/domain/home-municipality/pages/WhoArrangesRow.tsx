import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { Standing } from '../arranges.ts';
import { homeMunicipalityTexts } from '../home-municipality.texts.ts';
import { standingWords } from '../line-words.ts';

/** Who arranges help, in one row of the first page of a case; nothing for those who read none of it. */
export function WhoArrangesRow({ ui, caseId, standing }: { ui: Ui; caseId: string; standing: Standing }): JSX.Element {
  const t = homeMunicipalityTexts(ui.language);
  const { is, since } = standing;
  const record = is === 'not-recorded' && ui.allowed.has('home-municipality.record');
  return (
    <Card id="jarjestaa" title={t('title')} tone="quiet">
      <Rows
        rows={[
          {
            title: capital(standingWords(ui.language, standing)),
            facts: [since === null ? undefined : t('since', { day: formatDate(ui.language, since) })],
            action: {
              href: href(ui, `/t/${caseId}/kotikunta${record ? '/kirjaa' : ''}`),
              label: t(record ? 'summary.record' : 'summary.look'),
              hidden: t('title'),
            },
          },
        ]}
      />
    </Card>
  );
}
