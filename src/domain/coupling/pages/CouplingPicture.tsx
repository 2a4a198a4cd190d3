import type { JSX } from 'hono/jsx/jsx-runtime';
import { DataTable, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { Figure, fitText, LegendMark, Svg, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import { RingShape } from '../../sector/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { Side, SupportItem } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import type { KnownLine } from '../derive.ts';
import { isComing, ownerWords, ringOf, statusWords, stepName, whenWords } from './words.ts';

type Item = SupportItem<KnownLine>;
const size = { label: 96, column: 214, item: 24, head: 68, foot: 12, gap: 11 } as const;
/** Colours and shapes of the lanes of the timeline: services a round line, the process a square one. */
const lanes = { services: '#0b6650', process: '#23598f' } as const;

/** What is drawn of a step: what stands behind it, and where it has been, what it should start. */
const drawn = (step: StepSupport): readonly Item[] => (step.state === 'done' ? step.starts : step.behind);
const onSide = (step: StepSupport, side: Side): readonly Item[] => drawn(step).filter((item) => item.side === side);

function Item({ ui, item, x, y }: { ui: Ui; item: Item; x: number; y: number }): JSX.Element {
  const [text = ''] = fitText(couplingTexts(ui.language)(`kind.${item.kind}`), size.column - 40, 14, 1);
  return (
    <>
      <RingShape state={ringOf(item.status)} x={x} y={y - 13} scale={0.72} />
      <Words x={x + 24} y={y}>
        {text}
      </Words>
    </>
  );
}

function Column({ ui, caseId, step, x, line }: { ui: Ui; caseId: string; step: StepSupport; x: number; line: number }) {
  const name = stepName(ui.language, step);
  const happened = whenWords(ui.language, step);
  const when = step.state === 'done' ? `${happened}, ${couplingTexts(ui.language)('picture.starts')}` : happened;
  const above = onSide(step, 'services');
  const below = onSide(step, 'process');
  const lines = fitText(name, size.column - 24, 15, 2, true);
  return (
    <>
      <SvgLink href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}`)} label={`${name} ${when}`}>
        <rect x={x - 6} y="2" width={size.column - 8} height={size.head - 10} fill="#fff" rx="4" />
        {lines.map((text, at) => (
          <Words x={x} y={18 + at * 19} as="title">
            {text}
          </Words>
        ))}
        <Words x={x} y={18 + lines.length * 19} tone="muted">
          {when}
        </Words>
      </SvgLink>
      {above.map((item, at) => (
        <Item ui={ui} item={item} x={x} y={line - 16 - (above.length - 1 - at) * size.item} />
      ))}
      {below.map((item, at) => (
        <Item ui={ui} item={item} x={x} y={line + size.gap + 28 + at * size.item} />
      ))}
      <circle cx={x + 9} cy={line} r="6" fill={lanes.services} />
      <rect x={x + 3} y={line + size.gap - 6} width="12" height="12" fill={lanes.process} />
    </>
  );
}

/** Two lines alongside: above them what the services give to each step, below what belongs to the process. */
function Drawing({ ui, id, caseId, steps }: { ui: Ui; id: string; caseId: string; steps: readonly StepSupport[] }) {
  const t = couplingTexts(ui.language);
  const most = (side: Side) => Math.max(1, ...steps.map((step) => onSide(step, side).length));
  const line = size.head + most('services') * size.item + 10;
  const height = line + size.gap + 22 + most('process') * size.item + size.foot;
  const width = size.label + steps.length * size.column;
  return (
    <Svg id={id} title={t('picture.label')} width={width} height={height} linked>
      {steps.map((_, at) => (
        <path d={`M${size.label + at * size.column - 12} 6V${height - 6}`} stroke="#ddd7cc" stroke-width="1" />
      ))}
      <path d={`M4 ${line}H${width - 10}`} stroke={lanes.services} stroke-width="5" stroke-linecap="round" />
      <path d={`M4 ${line + size.gap}H${width - 10}`} stroke={lanes.process} stroke-width="3" />
      <Words x={4} y={line - 16} as="title">
        {t('side.services')}
      </Words>
      <Words x={4} y={line + size.gap + 28} as="title">
        {t('side.process')}
      </Words>
      {steps.map((step, at) => (
        <Column ui={ui} caseId={caseId} step={step} x={size.label + at * size.column} line={line} />
      ))}
    </Svg>
  );
}

function Twin({ ui, caseId, steps }: { ui: Ui; caseId: string; steps: readonly StepSupport[] }): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={t('picture.label')}
      captionHidden
      columns={(['step', 'side', 'kind', 'state', 'who'] as const).map((key) => ({ label: t(`col.${key}`) }))}
      rows={steps.flatMap((step) =>
        drawn(step).map((item) => [
          `${stepName(ui.language, step)}, ${whenWords(ui.language, step)}`,
          t(`side.${item.side}`),
          <Link
            href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}/${item.kind}`)}
            hidden={stepName(ui.language, step).toLowerCase()}
          >
            {t(`kind.${item.kind}`)}
          </Link>,
          statusWords(ui.language, item),
          ownerWords(ui.language, item) ?? '',
        ]),
      )}
    />
  );
}

/** What comes next and what is said to be missing for it: names, never a sum. */
export function sentence(ui: Ui, steps: readonly StepSupport[]): string {
  const t = couplingTexts(ui.language);
  const next = steps.find(isComing);
  if (!next) return t('picture.sentence.none');
  const missing = next.behind.filter(({ status }) => status === 'missing').map(({ kind }) => t(`kind.${kind}`));
  const values = { step: stepName(ui.language, next), when: whenWords(ui.language, next) };
  return missing.length > 0
    ? t('picture.sentence.missing', { ...values, missing: missing.join(', ').toLowerCase() })
    : t('picture.sentence.next', values);
}

const shown = ['in-place', 'asked', 'missing', 'not-wanted', 'not-recorded'] as const;

/** The picture with its sentence, legend and the same as a table. */
export function CouplingPicture({
  ui,
  id,
  caseId,
  steps,
  most,
}: {
  ui: Ui;
  id: string;
  caseId: string;
  steps: readonly StepSupport[];
  /** So many steps are drawn; all stand in the table. */
  most: number;
}): JSX.Element {
  const t = couplingTexts(ui.language);
  const first = steps.slice(0, most);
  return (
    <Figure
      ui={ui}
      id={id}
      level={3}
      title={sentence(ui, steps)}
      label={t('picture.label')}
      linked
      picture={<Drawing ui={ui} id={`${id}-piirros`} caseId={caseId} steps={first} />}
      legend={shown.map((status) => ({
        mark: (
          <LegendMark width={18}>
            <RingShape state={ringOf(status)} scale={0.6} />
          </LegendMark>
        ),
        text: t(status === 'not-recorded' ? 'legend.open' : `state.${status}`),
      }))}
      note={steps.length > first.length ? t('picture.more', { n: first.length }) : undefined}
      twin={{ children: <Twin ui={ui} caseId={caseId} steps={steps} /> }}
      source={t('picture.source')}
    />
  );
}
