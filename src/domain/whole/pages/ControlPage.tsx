import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import { Card, CardBody, Details, EmptyState, href, Link, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { type MeansCode, MeansSource, pieceTexts } from '../../piece/index.ts';
import type { Accumulation } from '../control/accumulate.ts';
import type { ControlPattern } from '../control/control-pattern.ts';
import { wholeTexts } from '../whole.texts.ts';
import { PatternTable } from './PatternTable.tsx';
import { StairFigure } from './StairFigure.tsx';
import { WholeFrame } from './WholeFrame.tsx';

interface ControlView {
  head: CaseHead;
  pattern: ControlPattern;
  accumulation: Accumulation;
}

/** So many means are named in the heading; of more it says how many. */
const mostNamed = 3;

/** What is told, seen and only suspected, and what goes on: the means by name where they are few. */
function headingOf(ui: Ui, { told, seen, onlySuspected, goesOn }: ControlPattern): string {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const what = (means: readonly MeansCode[]) =>
    means.length > mostNamed
      ? t('control.count', { n: means.length })
      : listWords(
          ui.language,
          means.map((code) => word(`means.${code}`)),
        );
  return [
    told.length > 0 ? t('control.told', { what: what(told) }) : t('control.told.none'),
    ...(seen.length > 0 ? [t('control.seen', { what: what(seen) })] : []),
    ...(onlySuspected.length > 0 ? [t('control.suspected', { what: what(onlySuspected) })] : []),
    goesOn.length > 0 ? t('control.goes-on', { what: what(goesOn) }) : t('control.goes-on.none'),
  ].join(' ');
}

/** The control pattern: what is recorded of each means, where it shows, and how it comes in over time. */
export function ControlPage({ head, pattern, accumulation }: ControlView, ui: Ui): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const empty = pattern.rows.length === 0;
  const differs = pattern.rows.some((row) => Object.values(row.cells).some((cell) => cell.differs));
  return (
    <WholeFrame ui={ui} head={head} tab="control">
      <Stack>
        {accumulation.rows.length > 0 ? <StairFigure ui={ui} caseId={head.id} accumulation={accumulation} /> : null}
        {empty ? (
          <EmptyState
            title={t('empty.control')}
            action={
              ui.allowed.has('piece.write') ? (
                <Link href={href(ui, `/t/${head.id}/kokonaisuus/lisaa`)}>{t('empty.do')}</Link>
              ) : undefined
            }
          >
            {t('empty.control.text')}
          </EmptyState>
        ) : (
          <Card id="keinot" title={headingOf(ui, pattern)}>
            <CardBody>
              <PatternTable ui={ui} caseId={head.id} pattern={pattern} />
              <p class="rn-source">
                {t('control.note')} {differs ? t('control.differs.note') : null}
              </p>
              <MeansSource ui={ui} />
              {pattern.rest.length > 0 ? (
                <Details summary={t('control.rest', { n: pattern.rest.length })}>
                  {pattern.rest.map((item) => word(`means.${item}`)).join(', ')}.
                </Details>
              ) : null}
            </CardBody>
          </Card>
        )}
      </Stack>
    </WholeFrame>
  );
}
