import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  CardBody,
  CheckboxGroup,
  Columns,
  Details,
  EmptyState,
  ErrorSummary,
  FieldError,
  FormCard,
  Heading,
  href,
  Link,
  Notice,
  PageHead,
  SegmentedLinks,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { pieceTitle } from '../../piece/index.ts';
import { type ChoiceGroup, type Grouping, groupings, groupsBy } from '../choice-groups.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView, PartView, ProgressRow } from '../disclosure-view.ts';
import { type Offered, pieceKey } from '../line.ts';
import { CanEnd } from './CanEnd.tsx';
import { ChoiceGroupBox, pieceOption } from './ChoiceGroupBox.tsx';
import { CompilationForm } from './CompilationForm.tsx';
import { ReadersOf } from './ReadersOf.tsx';

interface Choice {
  readonly head: CaseHead;
  readonly compilation: CompilationView;
  readonly part: PartView | undefined;
  readonly offered: Offered;
  readonly progress: readonly ProgressRow[];
  readonly readers: readonly string[];
  readonly by: Grouping;
}

/** What the draft holds, as ticks: whole groups where all of them are in it, else lines one by one. */
function ticksOf(groups: readonly ChoiceGroup[], told: Readonly<Record<string, number>>) {
  const isIn = (piece: Parameters<typeof pieceKey>[0]) => pieceKey(piece) in told;
  const full = groups.filter(
    ({ events, parts }) => events.length + parts.length > 0 && [...events, ...parts].every(isIn),
  );
  const all = full.filter(({ kind }) => kind === 'all');
  const whole = all.length > 0 ? all : full;
  const inWhole = new Set(whole.flatMap(({ events, parts }) => [...events, ...parts].map(pieceKey)));
  return {
    groups: whole.map(({ id }) => id),
    lines: Object.keys(told).filter((key) => key.startsWith('piece:') && !inWhole.has(key)),
  };
}

function Kept({ ui, offered }: { ui: Ui; offered: Offered }): JSX.Element | null {
  const t = disclosureTexts(ui.language);
  if (offered.kept.length === 0) return null;
  return (
    <Details summary={t('choose.kept', { n: offered.kept.length })}>
      <ul class="govuk-list govuk-list--bullet">
        {offered.kept.map((piece) => (
          <li>{`${pieceTitle(piece, ui.language)}: ${t('kept.now')}`}</li>
        ))}
      </ul>
    </Details>
  );
}

/** Whether it can end, then what goes along: one tick a group. Nothing is ticked beforehand. */
export function ChooseLinesPage(choice: Choice, ui: Ui, state: FormState): JSX.Element {
  const { head, compilation, part, offered, progress, readers } = choice;
  const t = disclosureTexts(ui.language);
  const f = boundFields({ ui, texts: disclosureTexts, state });
  const by = groupings.find((each) => each === f.value('by')) ?? choice.by;
  const groups = groupsBy(by, offered);
  const title = t('choose.title', { to: compilation.to });
  if (!compilation.contributes || compilation.state !== 'open')
    return (
      <CompilationForm
        {...{ ui, head, title, errors: f.errors }}
        before={
          <>
            <CanEnd ui={ui} head={head} compilation={compilation} progress={progress} />
            <Notice tone="warning">{t('choose.not-now')}</Notice>
          </>
        }
      />
    );
  if (groups.length === 0)
    return (
      <CompilationForm
        {...{ ui, head, title, errors: f.errors }}
        before={
          <EmptyState
            title={t('choose.nothing')}
            action={<Link href={href(ui, `/t/${head.id}/kokonaisuus`)}>{t('choose.nothing.go')}</Link>}
          >
            {t('choose.nothing.more')}
          </EmptyState>
        }
      />
    );
  const kept = ticksOf(groups, part?.state === 'draft' ? part.told : {});
  const [ticked, lines] = [f.values('groups', kept.groups), f.values('lines', kept.lines)];
  const here = href(ui, ui.path.split('?')[0] ?? '');
  const events = offered.pieces.filter(({ sort }) => sort === 'event').length;
  const parts = offered.pieces.filter(({ sort, code }) => sort !== 'event' && code !== 'herself');
  const wrong = f.errors.of('groups') ?? f.errors.of('lines');
  return (
    <CaseFrame ui={ui} head={head} current="network" title={title} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={title} lede={t('choose.lede')} />
      <Columns side={<ReadersOf ui={ui} to={compilation.to} readers={readers} />}>
        <CanEnd ui={ui} head={head} compilation={compilation} progress={progress} />
        <FormCard
          ui={ui}
          action={here}
          hidden={{ by }}
          submit={t('choose.do')}
          back={<Link href={href(ui, `/t/${head.id}/kooste`)}>{t('back')}</Link>}
          bare
        >
          <section class="rn-card" aria-labelledby="tapahtumat">
            <div class="rn-card__head">
              <Heading level={2} id="tapahtumat" class="rn-card__h">
                {t('choose.events')} <span class="rn-count">{events}</span>
              </Heading>
              <SegmentedLinks
                label={t('choose.by')}
                items={groupings.map((each) => ({
                  href: `${here}?by=${each}`,
                  label: t(`choose.by.${each}`),
                  current: each === by,
                }))}
              />
            </div>
            <CardBody>
              <p class="rn-small rn-muted">{`${t('one.purpose')}: ${compilation.purpose}`}</p>
              {wrong ? (
                <FieldError ui={ui} id="groups">
                  {wrong}
                </FieldError>
              ) : null}
              {groups.map((group, place) => (
                <ChoiceGroupBox
                  ui={ui}
                  group={group}
                  id={place === 0 ? 'groups' : `groups-${place + 1}`}
                  whole={ticked.includes(group.id)}
                  bare={group.kind === 'all' && by !== 'all'}
                  lines={lines}
                />
              ))}
              {parts.length === 0 ? null : (
                <Details summary={t('choose.without')} open={f.values('without').length > 0}>
                  <CheckboxGroup
                    ui={ui}
                    name="without"
                    label={t('choose.without.label')}
                    hint={t('choose.without.hint')}
                    values={f.values('without')}
                    options={parts.map((piece) => pieceOption(ui, piece))}
                  />
                </Details>
              )}
              <Kept ui={ui} offered={offered} />
            </CardBody>
          </section>
          <p class="rn-small rn-muted">{t('choose.check')}</p>
        </FormCard>
      </Columns>
    </CaseFrame>
  );
}
