import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  DataTable,
  href,
  Link,
  PageHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { meetingTexts } from '../meeting.texts.ts';
import { meetingSlug } from '../meeting-slug.ts';
import { type SheetView, sheetOf } from '../sheet.ts';

/** The sheet as a page that prints as one: the same words as the document. */
export function SheetPage({ head, sheet: view }: { head: CaseHead; sheet: SheetView }, ui: Ui): JSX.Element {
  const t = meetingTexts(ui.language);
  const sheet = sheetOf(view, ui.language);
  const base = meetingSlug(head.id, view.meeting.id);
  return (
    <CaseFrame ui={ui} head={head} current="plan" title={t('meeting')}>
      <PageHead
        title={sheet.title}
        lede={sheet.when}
        actions={
          <Actions label={t('sheet.show')}>
            <ButtonLink href={href(ui, `${base}/tiedosto`)} small>
              {t('sheet.save')}
            </ButtonLink>
          </Actions>
        }
      />
      <Stack>
        <p class="govuk-body rn-noprint">
          {t('sheet.seen')} <Link href={href(ui, base)}>{t('back.meeting')}</Link>
        </p>
        <Card id="palaveri" title={t('meeting')}>
          <CardBody>
            <SummaryList
              rows={sheet.facts.map(({ term, detail }) => ({
                term,
                detail: <span class="rn-lines">{detail}</span>,
              }))}
            />
          </CardBody>
        </Card>
        {sheet.tables.map(({ heading, columns, rows }, index) => (
          <Card id={`taulukko-${index + 1}`} title={heading}>
            <CardBody>
              <DataTable
                ui={ui}
                caption={heading}
                captionHidden
                columns={columns.map((label) => ({ label }))}
                rows={rows.map((row) => [...row])}
              />
            </CardBody>
          </Card>
        ))}
        <p class="rn-print-only">{sheet.foot}</p>
      </Stack>
    </CaseFrame>
  );
}
