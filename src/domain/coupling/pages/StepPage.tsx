import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  href,
  Inset,
  Link,
  Notice,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { StepSupport } from '../coupling.view.ts';
import { BothSides, Starts } from './StepCards.tsx';
import { stepName, whenWords } from './words.ts';

interface View {
  readonly head: CaseHead;
  readonly step: StepSupport;
}

/** What to arrange in time for when the step is over. */
function Ahead({ ui, step }: { ui: Ui; step: StepSupport }): JSX.Element | null {
  const t = couplingTexts(ui.language);
  if (step.ahead.length === 0) return null;
  return (
    <Card id="jalkeen" title={t('ahead.title')}>
      <CardBody>
        <p class="rn-muted">{t('ahead.note')}</p>
        <ul class="govuk-list govuk-list--bullet">
          {step.ahead.map((kind) => (
            <li>
              {t(`kind.${kind}`)}: {t(`what.${kind}`)}
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

function Behind({ ui, head, step }: { ui: Ui } & View): JSX.Element | null {
  const t = couplingTexts(ui.language);
  if (step.state === 'moved' || step.state === 'cancelled') return <Notice>{t(`${step.state}.note`)}</Notice>;
  if (step.state === 'done' && step.behind.length === 0) return <p class="rn-muted">{t('past.empty')}</p>;
  return (
    <Card id="takana" title={t('behind.title')}>
      <CardBody>
        <BothSides ui={ui} caseId={head.id} step={step} />
      </CardBody>
    </Card>
  );
}

/** One step: what stands behind it on either side, and what it should start. */
export function StepPage({ head, step }: View, ui: Ui): JSX.Element {
  const t = couplingTexts(ui.language);
  const base = `/t/${head.id}/tuki-ja-vaiheet`;
  const open = step.state === 'planned' || step.state === 'done';
  const record =
    open && ui.allowed.has('backing.record') ? (
      <Actions label={t('record.title')}>
        <ButtonLink href={href(ui, `${base}/${step.stepId}/kirjaa`)} small icon="plus">
          {t('record')}
        </ButtonLink>
      </Actions>
    ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead
        title={stepName(ui.language, step)}
        lede={[capital(whenWords(ui.language, step)), step.processLabel].filter(Boolean).join(', ')}
        actions={record}
      />
      <Stack>
        <Inset>{t('step.lede')}</Inset>
        {step.state === 'done' ? (
          <Card id="kaynnistaa" title={t('starts.title')}>
            <CardBody>
              <Starts ui={ui} caseId={head.id} step={step} />
            </CardBody>
          </Card>
        ) : null}
        <Behind ui={ui} head={head} step={step} />
        <Ahead ui={ui} step={step} />
        <p>
          <Link href={href(ui, base)}>{t('back')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
