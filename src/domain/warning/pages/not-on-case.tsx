import type { FormState } from '../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { SectionHead, type Ui } from '../../../platform/ui/index.ts';
import { type CaseFormProps, type CaseHead, organisationOf, type PartView } from '../../case/index.ts';
import { namesApart, type Organisation } from '../../organisation/index.ts';
import { warningTexts } from '../warning.texts.ts';
import type { Road } from '../warning.ts';
import { Call112 } from './Call112.tsx';
import { CalmRoads } from './CalmRoads.tsx';
import { WarnCard } from './WarnCard.tsx';

interface Unseen {
  ui: Ui;
  head: CaseHead;
  state: FormState;
  road: Road;
  /** What the form says so far: it goes into the warning, to be changed there. */
  text: string | undefined;
  /** Id of the organisation that was addressed; nothing where it was a person. */
  toId: string | undefined;
  organisations: readonly Organisation[];
  errors: FormErrors;
}

/**
 * How a form is drawn that was addressed to an organisation not on the case as far as the sender sees: the same for hidden and absent
 * (access model 5 b (a)). 112 first, then *Warn* with what was typed, then the ways without haste; the form itself stays below. Nothing
 * when the form stands otherwise.
 */
export function whenUnseen(
  given: Unseen,
): Partial<Pick<CaseFormProps, 'title' | 'lede' | 'before' | 'errors' | 'hasErrors'>> {
  const { ui, head, state, road, text, toId, organisations, errors } = given;
  if (state.problem?.reason !== 'not-in-sight' || !ui.allowed.has('warning.send')) return {};
  const t = warningTexts(ui.language);
  const to = organisations.find(({ id }) => id === toId);
  return {
    title: to ? t('unseen.title', { organisation: to.name }) : t('unseen.title.worker'),
    lede: t('unseen.lede'),
    errors: { of: errors.of, all: [] },
    hasErrors: true,
    before: (
      <>
        <Call112 ui={ui} />
        <WarnCard ui={ui} head={head} road={road} state={{ values: { text: text ?? '' } }} />
        <CalmRoads ui={ui} caseId={head.id} toId={to?.id} />
        <SectionHead id="lomake" title={t('unseen.form')} />
      </>
    ),
  };
}

/**
 * Organisations to address: those that the form offers, and all others of the directory, among them those of which the sender may not know
 * whether they are on the case. Who sees every part is offered only the first.
 */
export function otherOrganisations(
  ui: Ui,
  offered: readonly Pick<PartView, 'organisationId' | 'organisation' | 'kind' | 'region'>[],
  organisations: readonly Organisation[],
): { value: string; label: string; group?: string }[] {
  const t = warningTexts(ui.language);
  const others = ui.allowed.has('warning.send')
    ? organisations.filter(({ id }) => !offered.some(({ organisationId }) => organisationId === id))
    : [];
  const nameOf = namesApart(ui.language, [...offered.map(organisationOf), ...others]);
  return [
    ...offered.map(organisationOf).map(({ id, name }) => ({
      value: id,
      label: nameOf({ id, name }),
      ...(others.length > 0 ? { group: t('others.seen') } : {}),
    })),
    ...others.map(({ id, name }) => ({ value: id, label: nameOf({ id, name }), group: t('others.unseen') })),
  ];
}
