import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatNumber } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, type Ui } from '../../../platform/ui/index.ts';
import { Figure, fitText, Svg, Words } from '../../../platform/ui/picture/index.ts';
import { Picture } from '../../../study/drawn.ts';
import { valueLabelOf, valuesOf } from '../../own-study/index.ts';
import { type Flow, type FlowFact, flowFacts, peopleAt, type Ribbon } from '../flow.ts';
import { type Place, placeName } from '../regions.ts';
import { situationTexts } from '../situation.texts.ts';
import type { FlowTold } from '../situation.view.ts';
import { columnX, layOut, type NodeBox, size } from './flow-layout.ts';
import { NotShown } from './said.tsx';

/** Where a ribbon leads is its colour: service, process, other, contact that was lost. Each has its words beside. */
const paints: Readonly<Record<string, { readonly node: string; readonly ribbon: string }>> = {
  'began began': { node: '#0b6650', ribbon: '#d3e8df' },
  'began lost': { node: '#8a5208', ribbon: 'url(#virta-pisteet)' },
  'identified identified': { node: '#0b6650', ribbon: '#d3e8df' },
  'reported yes': { node: '#23598f', ribbon: '#d5e1ef' },
};
const other = { node: '#5f6e76', ribbon: '#e5e2da' };
const first = '#11485a';
const paintOf = ({ fact, answer }: Pick<NodeBox, 'fact' | 'answer'>) => paints[`${fact} ${answer}`] ?? other;

/** In the order of the closed lists; what is not known last. */
function orderOf(fact: FlowFact, answer: string): number {
  const at = valuesOf(fact).indexOf(answer);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

const isNamed = (answer: string): boolean => answer !== '' && answer !== '*';

const answerWords = ({ language }: Ui, fact: FlowFact, answer: string): string =>
  isNamed(answer) ? valueLabelOf(fact, answer)[language] : situationTexts(language)('flow.unknown');

/** A label beside a column: so wide in pixels, in so many lines at most. */
const labelWidth = 196;
const mostLines = 4;
const labelLines = (label: string): string[] => fitText(label, labelWidth, 15, mostLines, true);

/** In pixels. */
const lineHeight = 16;

function NodeLabel({ ui, box, at }: { ui: Ui; box: NodeBox; at: number }): JSX.Element {
  const lines = labelLines(answerWords(ui, box.fact, box.answer));
  const isFirst = at === 0;
  const x = isFirst ? box.x - 8 : box.x + size.node + 8;
  const y = box.y + Math.max(12, box.height / 2 - (lines.length * lineHeight) / 2 + 4);
  return (
    <>
      {lines.map((line, nth) => (
        <Words x={x} y={y + nth * lineHeight} as="title" anchor={isFirst ? 'end' : 'start'}>
          {line}
        </Words>
      ))}
      <Words x={x} y={y + lines.length * lineHeight} anchor={isFirst ? 'end' : 'start'}>
        {formatNumber(ui.language, box.n)}
      </Words>
    </>
  );
}

/** Four columns and ribbons between them: as wide as there are people. */
function Ribbons({ ui, flow }: { ui: Ui; flow: Flow }): JSX.Element {
  const t = situationTexts(ui.language);
  const words = (fact: FlowFact, answer: string) =>
    (labelLines(answerWords(ui, fact, answer)).length + 1) * lineHeight + 4;
  const { nodes, ribbons, bottom } = layOut(flow, { order: orderOf, words });
  return (
    <Svg id="virta-kuva" title={t('flow.picture')} width={size.width} height={bottom + 8}>
      <defs>
        <pattern id="virta-pisteet" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#fdf3e0" />
          <circle cx="3" cy="3" r="1" fill="#8a5208" />
        </pattern>
      </defs>
      {flowFacts.map((fact, at) => (
        <Words x={columnX(at) + (at === 0 ? size.node : 0)} y={16} tone="muted" anchor={at === 0 ? 'end' : 'start'}>
          {t(`flow.${fact}`)}
        </Words>
      ))}
      {ribbons.map(({ path, to }) => (
        <path d={path} fill={paintOf(to).ribbon} fill-opacity="0.9" />
      ))}
      {nodes.map((box) => (
        <rect
          x={box.x}
          y={box.y}
          width={size.node}
          height={box.height}
          fill={box.fact === 'channel' ? first : paintOf(box).node}
        />
      ))}
      {nodes.map((box) => (
        <NodeLabel ui={ui} box={box} at={flowFacts.indexOf(box.fact)} />
      ))}
    </Svg>
  );
}

/** On a phone the same as bars, step by step. */
function Fall({ ui, flow }: { ui: Ui; flow: Flow }): JSX.Element {
  const t = situationTexts(ui.language);
  const bars = flow.columns.flatMap(({ fact, nodes }) =>
    nodes
      .toSorted((a, b) => orderOf(fact, a.answer) - orderOf(fact, b.answer))
      .map(({ answer, n }) => ({
        label: `${t(`flow.${fact}`)}: ${answerWords(ui, fact, answer)}`,
        value: n,
        text: formatNumber(ui.language, n),
        tone: 'value' as const,
      })),
  );
  return (
    <Picture
      picture={{ kind: 'bars', alternative: t('flow.picture'), bars }}
      id="virta-palkit"
      width="100%"
      lineLength={36}
    />
  );
}

/** The ribbons between two columns, in the order of the picture. */
const rowsOf = (ui: Ui, ribbons: readonly Ribbon[], one: FlowFact, other: FlowFact): string[][] =>
  ribbons
    .toSorted((a, b) => orderOf(one, a.from) - orderOf(one, b.from) || orderOf(other, a.to) - orderOf(other, b.to))
    .map(({ from, to, n }) => [answerWords(ui, one, from), answerWords(ui, other, to), formatNumber(ui.language, n)]);

function FlowTable({ ui, flow }: { ui: Ui; flow: Flow }): JSX.Element {
  const t = situationTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={t('flow.label')}
      captionHidden
      columns={[{ label: t('flow.from') }, { label: t('flow.to') }, { label: t('column.people'), numeric: true }]}
      rows={flow.ribbons.flatMap((own, at) =>
        rowsOf(ui, own, flowFacts[at] as FlowFact, flowFacts[at + 1] as FlowFact),
      )}
    />
  );
}

/** How it went on, for the place or for the area around it where its own numbers are too small: from who opened the case to a report of an offence. */
export function FlowCard(props: { ui: Ui; told: FlowTold | null; place: Place | null; k: number }): JSX.Element {
  const { ui, told, place, k } = props;
  const t = situationTexts(ui.language);
  if (!told)
    return (
      <Card id="virta" title={t('flow.none')}>
        <CardBody>
          <p>
            <NotShown ui={ui} id="virta-ei" />
          </p>
          <p class="rn-source">{t('flow.none.text')}</p>
        </CardBody>
      </Card>
    );
  const name = told.of ? placeName(ui.language, told.of) : t('country');
  const { flow } = told;
  const began = peopleAt(flow, 'began', 'began');
  const counted = { place: name, people: formatNumber(ui.language, flow.people) };
  const isWider = place !== null && told.of?.key !== place.key;
  return (
    <div class="rn-card">
      <CardBody>
        <Figure
          ui={ui}
          id="virta"
          title={
            began > 0
              ? t('flow.title', { ...counted, began: formatNumber(ui.language, began) })
              : t('flow.title.plain', counted)
          }
          label={t('flow.label')}
          picture={
            <>
              <div class="rn-wide-only">
                <Ribbons ui={ui} flow={flow} />
              </div>
              <div class="rn-phone-only">
                <Fall ui={ui} flow={flow} />
              </div>
            </>
          }
          note={isWider && place ? t('flow.of', { place: placeName(ui.language, place), of: name }) : undefined}
          twin={{ children: <FlowTable ui={ui} flow={flow} /> }}
          source={t('flow.source', { k })}
        />
      </CardBody>
    </div>
  );
}
