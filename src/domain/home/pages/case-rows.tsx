import { quoted } from '../../../platform/i18n/quoted.ts';
import { daysBetween, formatWeekday } from '../../../platform/time/format.ts';
import { CaseCode, Due, href, type Row, type Ui } from '../../../platform/ui/index.ts';
import type { CaseRow } from '../../case/index.ts';
import { homeTexts } from '../home.texts.ts';

/** How near a day must be to stand out. */
const soon = 3;

function nextOf(ui: Ui, today: string, nextOn: string | null) {
  const t = homeTexts(ui.language);
  if (nextOn === null) return t('cases.none-next');
  const [left, day] = [daysBetween(today, nextOn), formatWeekday(ui.language, nextOn)];
  if (left < 0) return <Due state="late" text={t('cases.late', { day })} />;
  if (left === 0) return <Due state="soon" text={t('cases.today', { day })} />;
  return left <= soon ? <Due state="soon" text={t('cases.next', { day })} /> : t('cases.next', { day });
}

/** Own cases: code, code word, the next day. */
export const caseRows = (
  ui: Ui,
  today: string,
  cases: readonly CaseRow[],
  action?: (row: CaseRow) => Row['action'],
): Row[] =>
  cases.map((row) => ({
    title: (
      <>
        <CaseCode code={row.code} href={action ? undefined : href(ui, `/t/${row.id}`)} />{' '}
        {quoted(ui.language, row.codeWord)}
      </>
    ),
    facts: [nextOf(ui, today, row.nextOn)],
    action: action?.(row),
  }));
