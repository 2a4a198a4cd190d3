import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { ButtonLink, href, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead, caseCode } from '../../case/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { ReceivedView } from '../disclosure-view.ts';
import { documentOf } from '../document/document.ts';
import { DocumentSheet } from './DocumentSheet.tsx';

/** What was handed over, as the investigation reads it: one document, all owners in the one order of time. */
export function ReceivedPage({ head, received }: { head: CaseHead; received: ReceivedView }, ui: Ui): JSX.Element {
  const t = disclosureTexts(ui.language);
  const code = caseCode(head.id);
  const document = documentOf(received, code, ui.language);
  const events = document.lines.filter(({ sort }) => sort === 'event').length;
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('read.title')}>
      <PageHead
        title={t('read.title')}
        lede={t('read.lede', { n: events, owners: received.parts.length })}
        actions={
          <ButtonLink href={href(ui, `/t/${head.id}/kooste/${received.id}/tiedosto`)}>{t('read.file')}</ButtonLink>
        }
      />
      <DocumentSheet
        ui={ui}
        document={document}
        head={[code, `${t('document.on')} ${formatMoment(ui.language, new Date(received.receivedAt))}`]}
      />
    </CaseFrame>
  );
}
