import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { type Fold, href, Link, type Ui } from '../../../platform/ui/index.ts';
import type { Standing } from '../arranges.ts';
import { homeMunicipalityTexts } from '../home-municipality.texts.ts';
import { standingWords } from '../line-words.ts';

/** Who arranges help, as a row that opens. */
export function whoArrangesFold(ui: Ui, caseId: string, standing: Standing): Fold {
  const t = homeMunicipalityTexts(ui.language);
  const record = standing.is === 'not-recorded' && ui.allowed.has('home-municipality.record');
  return {
    id: 'jarjestaa',
    title: t('title'),
    lead: capital(standingWords(ui.language, standing)),
    text: standing.since === null ? undefined : t('since', { day: formatDate(ui.language, standing.since) }),
    open: false,
    children: (
      <p>
        <Link href={href(ui, `/t/${caseId}/kotikunta${record ? '/kirjaa' : ''}`)} hidden={t('title')}>
          {t(record ? 'summary.record' : 'summary.look')}
        </Link>
      </p>
    ),
  };
}
