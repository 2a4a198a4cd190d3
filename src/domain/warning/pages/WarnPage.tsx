import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { Columns, ErrorSummary, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { warningTexts } from '../warning.texts.ts';
import { type Road, roads } from '../warning.ts';
import { Call112 } from './Call112.tsx';
import { CalmRoads } from './CalmRoads.tsx';
import { NextCard } from './NextCard.tsx';
import { WarnCard } from './WarnCard.tsx';

/** 112 first, then the warning, then the ways without haste. */
export function WarnPage(
  { head, minutes }: { head: CaseHead; minutes: number },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = warningTexts(ui.language);
  const errors = formErrors(warningTexts, ui.language, state);
  const road: Road = roads.find((each) => each === typed(state, 'road')) ?? 'case';
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('warn.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary
        ui={ui}
        errors={errors.all.map(({ message, field }) => ({
          message,
          ...(field && { field: field === 'text' ? 'varoitus' : field }),
        }))}
      />
      <PageHead title={t('warn.title')} lede={t('warn.lede')} />
      <Columns side={<NextCard ui={ui} minutes={minutes} />}>
        <Call112 ui={ui} />
        <WarnCard page ui={ui} head={head} road={road} state={state} />
        <CalmRoads ui={ui} caseId={head.id} />
      </Columns>
    </CaseFrame>
  );
}
