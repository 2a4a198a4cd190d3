import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Details, EmptyState, href, Link, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { MeansSource, pieceTexts } from '../../piece/index.ts';
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

/** The control pattern: what is recorded of each means, where it shows, and how it comes in over time. */
export function ControlPage({ head, pattern, accumulation }: ControlView, ui: Ui): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const empty = pattern.rows.length === 0;
  const differs = pattern.rows.some((row) => Object.values(row.cells).some((cell) => cell.differs));
  return (
    <WholeFrame ui={ui} head={head} tab="control">
      <Stack>
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
          <Card id="keinot" title={t('control.heading', { observed: pattern.observed, goesOn: pattern.goesOn })}>
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
        {accumulation.rows.length > 0 ? <StairFigure ui={ui} caseId={head.id} accumulation={accumulation} /> : null}
      </Stack>
    </WholeFrame>
  );
}
