import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMoment } from '../../../platform/time/format.ts';
import { Card, CardBody, Page, PageHead, Rows, Stack, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { workerTexts } from '../worker.texts.ts';
import type { VersionRun } from '../worker.ts';

interface VersionsView {
  readonly version: string;
  readonly schema: string | null;
  readonly backupAt: string | null;
  readonly runs: readonly VersionRun[];
}

/** What runs here, and what was changed when: for administrators, before they update and after. */
export function VersionsPage({ version, schema, backupAt, runs }: VersionsView, ui: Ui): JSX.Element {
  const t = workerTexts(ui.language);
  const moment = (at: string) => formatMoment(ui.language, new Date(at));
  const backup = (at: string | null) =>
    at ? t('versions.backup-before', { at: moment(at) }) : t('versions.no-backup');
  return (
    <Page ui={ui} title={t('versions.title')} current="workers">
      <PageHead title={t('versions.title')} lede={t('versions.lede')} />
      <Stack>
        <Card id="nyt" title={t('versions.now')}>
          <CardBody>
            <SummaryList
              rows={[
                { term: t('versions.version'), detail: version },
                { term: t('versions.schema'), detail: schema ?? '–' },
                { term: t('versions.backup'), detail: backupAt ? moment(backupAt) : t('versions.backup.none') },
              ]}
            />
            <p class="govuk-body">{t('versions.before')}</p>
          </CardBody>
        </Card>
        <Card id="aiemmin" title={t('versions.runs')}>
          <Rows
            rows={runs.map((run) => ({
              title: t('versions.run', { version: run.version }),
              facts: [moment(run.startedAt), t('versions.migrations', { n: run.migrations }), backup(run.backupAt)],
            }))}
          />
        </Card>
      </Stack>
    </Page>
  );
}
