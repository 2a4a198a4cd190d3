import { quoted } from '../../i18n/quoted.ts';
import { Card, CardBody, DataTable, Page, PageHead } from '../index.ts';
import { words } from './frame.tsx';
import type { State } from './sample.ts';

export const table: State = {
  name: 'table',
  render: (ui) => {
    const t = words(ui);
    const columns = [
      { label: t('case') },
      { label: t('codeWord') },
      { label: t('worker') },
      { label: t('next') },
      { label: t('deadline'), numeric: true },
    ];
    const row = (code: string, word: string, who: string) => [
      <a class="rn-case" href="#sisalto">
        {code}
      </a>,
      quoted(ui.language, word),
      who,
      t('meeting'),
      '24.11.2026',
    ];
    return (
      <Page ui={ui} title={t('cases')} current="cases">
        <PageHead title={t('cases')} count={3} />
        <Card id="lista" title={t('cases')}>
          <CardBody>
            <DataTable
              ui={ui}
              caption={t('cases')}
              captionHidden
              columns={columns}
              rows={[
                row('T-7F3K2Q', 'Koivu', 'Anna Kallio'),
                row('T-2M9P4D', 'Kanerva', t('longName')),
                row('T-4HD8XX', 'Suvi', 'Anna Kallio'),
              ]}
            />
          </CardBody>
        </Card>
      </Page>
    );
  },
};
