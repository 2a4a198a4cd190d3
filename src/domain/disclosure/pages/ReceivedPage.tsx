import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { ButtonLink, Card, CardBody, href, PageHead, Stack, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { MeansSource } from '../../piece/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { ReceivedView } from '../disclosure-view.ts';
import { Part } from './Part.tsx';

/** What was handed over, as the investigation reads it: what it is not, then each organisation by itself. */
export function ReceivedPage({ head, received }: { head: CaseHead; received: ReceivedView }, ui: Ui): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('read.title')}>
      <PageHead
        title={t('read.title')}
        actions={
          <ButtonLink href={href(ui, `/t/${head.id}/kooste/${received.id}/tiedosto`)}>{t('read.file')}</ButtonLink>
        }
      />
      <Stack narrow>
        <Card id="mika" title={t('read.what')}>
          <CardBody>
            <SummaryList
              rows={[
                { term: t('document.from'), detail: received.from },
                { term: t('document.on'), detail: formatMoment(ui.language, new Date(received.receivedAt)) },
                { term: t('document.basis'), detail: t('document.basis.consent') },
                { term: t('document.word'), detail: received.word },
              ]}
            />
            {([1, 2, 3, 4] as const).map((item) => (
              <p class="govuk-body">{t(`document.not.${item}`)}</p>
            ))}
            <MeansSource ui={ui} />
          </CardBody>
        </Card>
        {received.parts.map((part) => (
          <Part ui={ui} organisation={part.organisation} lines={part.lines} id={`osa-${part.organisationId}`} />
        ))}
      </Stack>
    </CaseFrame>
  );
}
