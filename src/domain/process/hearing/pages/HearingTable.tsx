import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { bareTime, dayOf, formatClock, formatDate, formatWeekday } from '../../../../platform/time/format.ts';
import { DataTable, Icon, type Ui } from '../../../../platform/ui/index.ts';
import { saidState } from '../../not-recorded.ts';
import { hearingTexts } from '../hearing.texts.ts';
import type { HearingRow, HearingView } from '../read-hearing.ts';
import { dayWords, timeWords } from './hearing-words.ts';

/** The name of a row, and below it in what the registers differ: amber only for what somebody would come wrong by. */
function Fact({ name, differs, grave }: { name: string; differs?: string | undefined; grave?: boolean }): JSX.Element {
  return (
    <>
      {name}
      {differs === undefined ? null : (
        <p class="rn-rows__s">
          {grave ? (
            <span class="rn-soon">
              <Icon name="warning" small />
              {differs}
            </span>
          ) : (
            differs
          )}
        </p>
      )}
    </>
  );
}

/** Each register a column: day, hour, place, interpreter, state, who wrote it, moves, and "not before". */
export function HearingTable({ ui, view }: { ui: Ui; view: HearingView }): JSX.Element {
  const t = hearingTexts(ui.language);
  const { rows, differences: d, notBefore } = view;
  const several = rows.length > 1;
  const none = <span class="rn-muted">{t('said.none')}</span>;
  const moved = rows.some(({ moves }) => moves.length > 0);
  const interpreters = new Set(rows.map(({ interpreter }) => interpreter));
  const early = (row: HearingRow) => notBefore !== null && row.step.from !== null && row.step.from < notBefore.day;
  const line = (fact: JSX.Element, cell: (row: HearingRow) => Child): readonly Child[] => [fact, ...rows.map(cell)];
  const lines = [
    line(
      <Fact name={t('row.day')} differs={d.days === null ? undefined : t('diff.days', { n: d.days })} grave />,
      ({ step }) => dayWords(ui.language, step),
    ),
    line(<Fact name={t('row.hour')} differs={d.hour ? t('diff.hour') : undefined} grave />, ({ step }) =>
      step.hour === null ? none : bareTime(formatClock(ui.language, step.hour)),
    ),
    line(
      <Fact name={t('row.place')} differs={d.place ? t('diff.words') : undefined} />,
      ({ step }) => step.place ?? none,
    ),
    line(
      <Fact name={t('row.interpreter')} differs={several && interpreters.size > 1 ? t('diff.words') : undefined} />,
      ({ interpreter }) => interpreter ?? none,
    ),
    line(<Fact name={t('row.state')} differs={d.state ? t('diff.state') : undefined} grave />, ({ step }) =>
      t(`step-state.${saidState(step, dayOf(ui.now))}`),
    ),
    line(<Fact name={t('row.by')} />, ({ step }) =>
      t('said.by', {
        author: step.author ?? t('author.unknown'),
        day: formatDate(ui.language, dayOf(new Date(step.writtenAt))),
        source: t(`source.${step.source}`),
      }),
    ),
    ...(moved
      ? [
          line(
            <Fact
              name={t('row.moved')}
              differs={several && rows.some(({ moves }) => moves.length === 0) ? t('diff.moved') : undefined}
              grave
            />,
            ({ moves }) =>
              moves.length === 0
                ? none
                : moves.map(({ from, to }) => (
                    <p>{t('said.move', { from: timeWords(ui.language, from), to: timeWords(ui.language, to) })}</p>
                  )),
          ),
        ]
      : []),
    ...(notBefore
      ? [
          line(
            <Fact name={t('row.not-before')} differs={rows.some(early) ? t('diff.earlier') : undefined} grave />,
            () => formatWeekday(ui.language, notBefore.day),
          ),
        ]
      : []),
  ];
  return (
    <DataTable
      ui={ui}
      caption={t('table.caption')}
      captionHidden
      columns={[
        { label: t('col.fact'), hidden: true },
        ...rows.map(({ step }) => ({ label: `${step.organisation}${step.own ? t('said.own') : ''}` })),
      ]}
      rows={lines}
    />
  );
}
