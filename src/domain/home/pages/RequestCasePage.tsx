import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { readable, type Sector, type ServiceDetail } from '../../service/index.ts';
import { homeTexts } from '../home.texts.ts';
import type { CaseChoices } from '../writable-cases.ts';
import { CaseChoice } from './CaseChoice.tsx';

interface RequestCaseView extends CaseChoices {
  readonly service: Pick<ServiceDetail, 'id' | 'document'> & { readonly toId: string; readonly sector: Sector | null };
}

/** One step before a service is asked for: for which case? The referral there has the service chosen. */
export function RequestCasePage({ service, ...choices }: RequestCaseView, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const chosen = new URLSearchParams({
    ...(service.sector && { sector: service.sector }),
    toId: service.toId,
    serviceId: service.id,
  });
  const { name } = readable(service.document, ui.language);
  const words = {
    tab: t('request.tab'),
    title: t('request.title', { service: name }),
    lede: t('request.lede'),
    empty: t('request.empty'),
  };
  return (
    <CaseChoice
      {...{ ui, choices, ...words }}
      current="network"
      label={t('request.do')}
      below={`/ohjaus/uusi?${chosen.toString()}`}
      slug={`/palvelut/${service.id}/pyyda`}
    />
  );
}
