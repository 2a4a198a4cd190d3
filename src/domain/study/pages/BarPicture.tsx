import type { AttributeView, ProtectedStudy, Shown } from '../study.ts';
import { attributeHeading } from './headings.ts';
import type { ReportWords } from './report-words.ts';

interface Bar {
  readonly label: string;
  readonly count: Shown;
  readonly kind: 'value' | 'rest' | 'unknown';
}

const lineHeight = 20;
const barHeight = 16;
const gap = 14;
/** Characters of a label line: fits a phone, where the picture is not scaled but keeps its text size. */
const lineLength = 34;
/** Share of the width that the longest bar takes; the rest is for its number. */
const widest = 78;

/**
 * Bars of one attribute as SVG without a view box: widths are shares, so that the picture follows its column while text
 * keeps its size. A hidden count is a short hatched bar of one length: its length must not tell what the number hides.
 */
export function BarPicture(props: { attribute: AttributeView; study: ProtectedStudy; words: ReportWords; id: string }) {
  const { attribute, study, words, id } = props;
  const bars = barsOf(attribute, words);
  const longest = Math.max(1, ...bars.map((bar) => bar.count ?? 0));
  let top = 0;
  const rows = bars.map((bar) => {
    const lines = wrap(bar.label);
    const y = top;
    top += lines.length * lineHeight + barHeight + gap;
    return (
      <BarRow
        bar={bar}
        lines={lines}
        y={y}
        share={((bar.count ?? 0) / longest) * widest}
        words={words}
        hatch={`${id}-hatch`}
      />
    );
  });
  return (
    <svg class="rn-svg" width="100%" height={top - gap + 2} role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>
        {words.t('single.picture', { heading: attributeHeading(attribute, study, words) })}
      </title>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#ffffff" />
          <path d="M0 0v6" stroke="#8b8577" stroke-width="2" />
        </pattern>
      </defs>
      {rows}
    </svg>
  );
}

function BarRow(props: {
  bar: Bar;
  lines: readonly string[];
  y: number;
  share: number;
  words: ReportWords;
  hatch: string;
}) {
  const { bar, lines, y, share, words, hatch } = props;
  const barTop = y + lines.length * lineHeight + 1;
  const length = bar.count === null ? '14' : `${Math.max(share, bar.count > 0 ? 0.5 : 0).toFixed(2)}%`;
  return (
    <g>
      {lines.map((line, at) => (
        <text x="0" y={y + at * lineHeight + 15} class="rn-svg__label">
          {line}
        </text>
      ))}
      <rect x="1" y={barTop} width={length} height={barHeight} rx="2" {...paint(bar, hatch)} />
      <text x={length} dx="10" y={barTop + 13} class="rn-svg__number">
        {words.cell(bar.count)}
      </text>
    </g>
  );
}

function paint(bar: Bar, hatch: string): Record<string, string> {
  if (bar.count === null) return { fill: `url(#${hatch})`, stroke: '#8b8577', 'stroke-dasharray': '4 3' };
  if (bar.kind === 'value') return { fill: '#2f7389', stroke: '#2f7389' };
  if (bar.kind === 'rest') return { fill: '#a9cad5', stroke: '#2f7389' };
  return { fill: '#ffffff', stroke: '#4a5a63', 'stroke-dasharray': '5 3' };
}

function barsOf(attribute: AttributeView, { t, category }: ReportWords): Bar[] {
  const bars: Bar[] = attribute.values.slice(0, attribute.drawn).map(({ value, count, saysUnknown }) => ({
    label: category({ kind: 'value', value }),
    count,
    kind: saysUnknown ? 'unknown' : 'value',
  }));
  const { rest } = attribute;
  if (rest) bars.push({ label: t('category.rest', { values: rest.values }), count: rest.count, kind: 'rest' });
  if (attribute.missing !== 0) bars.push({ label: t('category.missing'), count: attribute.missing, kind: 'unknown' });
  return bars;
}

/** True when the picture has a bar without filling, which stands for people of whom the thing is not known. */
export const hasOutline = ({ values, drawn, missing }: AttributeView): boolean =>
  Boolean(missing) || values.slice(0, drawn).some(({ saysUnknown, count }) => saysUnknown && count !== null);

/** Lines of a label, broken between words; SVG text does not wrap by itself. */
function wrap(label: string): string[] {
  const lines = [''];
  for (const word of label.split(/\s+/).flatMap((part) => part.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [])) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
