import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import { CaseCode, DataTable, href, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseOrder, CaseRow } from '../case.ts';

/** Cases as a table: code, code word, next day, state; in which order, for those who listen. */
export function CasesTable({ ui, cases, order }: { ui: Ui; cases: readonly CaseRow[]; order: CaseOrder }): JSX.Element {
  const t = caseTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={t(`list.caption.${order}`)}
      captionHidden
      columns={[
        { label: t('list.code') },
        { label: t('list.word') },
        { label: t('list.next') },
        { label: t('list.state') },
      ]}
      rows={cases.map((row) => [
        <CaseCode code={row.code} href={href(ui, `/t/${row.id}`)} />,
        quoted(ui.language, row.codeWord),
        row.nextOn ? formatWeekday(ui.language, row.nextOn) : <span class="rn-muted">{t('list.none-next')}</span>,
        t(`state.${row.state}`),
      ])}
    />
  );
}
