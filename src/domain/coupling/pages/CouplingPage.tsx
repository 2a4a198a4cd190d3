import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  Details,
  EmptyState,
  Folds,
  href,
  Inset,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { DutyException } from '../../law/index.ts';
import type { BackingView } from '../backing-fields.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { CouplingView, StepSupport } from '../coupling.view.ts';
import { CouplingPicture } from './CouplingPicture.tsx';
import { stepFold } from './step-fold.tsx';
import { isComing, stepName, whenWords } from './words.ts';

const mostDrawn = 5;

/** For one who has not reported and never will: what stands anyway. Nothing here leads to a report. */
function Unreported({ ui, caseId }: { ui: Ui; caseId: string }): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <Card id="ilman-ilmoitusta" title={t('unreported.title')}>
      <CardBody>
        <ul class="govuk-list govuk-list--bullet">
          {([1, 2, 3, 4] as const).map((nth) => (
            <li>{t(`unreported.${nth}`)}</li>
          ))}
        </ul>
        <DutyException ui={ui} caseId={caseId} />
        {ui.allowed.has('telling.view') ? (
          <p>
            <Link href={href(ui, `/t/${caseId}/kerrottu`)}>{t('unreported.told')}</Link>
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}

interface Named {
  readonly ui: Ui;
  readonly caseId: string;
  readonly steps: readonly StepSupport[];
}

/** A name and a way in. */
const NameList = ({ ui, caseId, steps }: Named): JSX.Element => (
  <ul class="govuk-list">
    {steps.map((step) => (
      <li>
        <Link href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}`)}>{stepName(ui.language, step)}</Link>{' '}
        <span class="rn-muted">{whenWords(ui.language, step)}</span>
      </li>
    ))}
  </ul>
);

/** Steps of which nothing is asked any more. */
const Past = (named: Named): JSX.Element | null =>
  named.steps.length === 0 ? null : (
    <Details summary={couplingTexts(named.ui.language)('past.title')}>
      <NameList {...named} />
    </Details>
  );

/** Steps whose day has passed without a word of how it went: neither to come nor done. */
const NotRecorded = (named: Named): JSX.Element | null =>
  named.steps.length === 0 ? null : (
    <Card id="ei-kirjattu" title={couplingTexts(named.ui.language)('not-recorded.title')}>
      <CardBody>
        <NameList {...named} />
      </CardBody>
    </Card>
  );

/** Own lines of which the step is no longer open: what the own organisation has written stays its own. */
function Lost({ ui, rows }: { ui: Ui; rows: readonly BackingView[] }): JSX.Element | null {
  const t = couplingTexts(ui.language);
  if (rows.length === 0) return null;
  return (
    <Details summary={t('lost.title')}>
      <ul class="govuk-list">
        {rows.map((row) => (
          <li>
            {t(`kind.${row.kind}`)}: {t(`state.${row.state}`)}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** All steps of a case: what stands behind those to come, what those that have been should start. */
export function CouplingPage(view: CouplingView, ui: Ui): JSX.Element {
  const t = couplingTexts(ui.language);
  const { head, steps } = view;
  const coming = steps.filter(isComing);
  const open = steps.filter(({ notRecorded }) => notRecorded);
  const starting = steps.filter(({ state, starts }) => state === 'done' && starts.length > 0);
  const past = steps.filter((step) => ![...coming, ...open, ...starting].includes(step));
  const drawn = [...coming, ...starting];
  // What comes next stands open; where nothing does, what was last.
  const next = coming[0] ?? starting[0];
  const folds = (some: readonly StepSupport[]) => (
    <Folds rows={some.map((step) => stepFold(ui, head.id, step, step === next))} whole />
  );
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead title={t('title')} lede={t('lede')} />
      <Stack>
        <Inset>{t('note')}</Inset>
        {view.unreported ? <Unreported ui={ui} caseId={head.id} /> : null}
        {view.unreported ? null : <DutyException ui={ui} caseId={head.id} />}
        {steps.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            action={<Link href={href(ui, `/t/${head.id}/prosessi`)}>{t('empty.do')}</Link>}
          >
            {t('empty.what')}
          </EmptyState>
        ) : null}
        {drawn.length > 0 ? (
          <Card id="rinnakkain" title={t('picture.label')}>
            <CardBody>
              <CouplingPicture ui={ui} id="rinnakkain-kuva" caseId={head.id} steps={drawn} most={mostDrawn} />
            </CardBody>
          </Card>
        ) : null}
        <NotRecorded ui={ui} caseId={head.id} steps={open} />
        {coming.length > 0 ? (
          <Card id="tulevat" title={t('coming.title')} count={coming.length}>
            {folds(coming)}
          </Card>
        ) : null}
        {starting.length > 0 ? (
          <Card id="kaynnistaa" title={t('done.title')} count={starting.length}>
            <CardBody>
              <p class="rn-muted">{t('starts.note')}</p>
            </CardBody>
            {folds(starting)}
          </Card>
        ) : null}
        <Past ui={ui} caseId={head.id} steps={past} />
        <Lost ui={ui} rows={view.lost} />
        {steps.length > 0 ? (
          <p>
            <Link href={href(ui, `/t/${head.id}/prosessi`)}>{t('to.process')}</Link>
          </p>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
