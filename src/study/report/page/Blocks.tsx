import type { Child } from 'hono/jsx';
import { Picture } from '../pictures/Picture.tsx';
import { type Block, type Cell, type FigureBlock, isLying, isWide, type TableBlock } from '../report.ts';
import type { Words } from '../words.ts';
import { DataTable, ShadeLegend } from './DataTable.tsx';

/** Figures and tables are cards of their own; what is only words is gathered into one card. */
export function Blocks({ blocks, words }: { blocks: readonly Block[]; words: Words }) {
  const drawn = blocks.filter((block) => block.kind !== 'table' || !block.fileOnly);
  return (
    <>
      {groupsOf(drawn).map((group) => {
        const [first] = group;
        if (first?.kind === 'figure') return <Figure figure={first} words={words} />;
        if (first?.kind === 'table')
          return (
            <>
              <Legends tables={group as readonly TableBlock[]} words={words} />
              <Tables tables={group as readonly TableBlock[]} words={words} />
            </>
          );
        return (
          <div class="rn-card rn-padded">
            {group.map((block) => (
              <Wording block={block} words={words} />
            ))}
          </div>
        );
      })}
    </>
  );
}

/** What the shades and marks of the tables that follow mean. */
function Legends({ tables, words }: { tables: readonly TableBlock[]; words: Words }) {
  const shaded = tables.flatMap(({ table }) => (table.shade === 'none' ? [] : [table]));
  const gaps = shaded.some(({ rows }) => rows.some(({ cells }) => cells.some(isGap)));
  return (
    <>
      {(['departure', 'size'] as const).map((shade) =>
        shaded.some((table) => table.shade === shade) ? <ShadeLegend words={words} gaps={gaps} shade={shade} /> : null,
      )}
    </>
  );
}

const isGap = (cell: Cell): boolean => cell.kind === 'count' && cell.count === null;

/** Neighbours of one kind: words with words, tables with tables; a figure stands alone. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const kindOf = ({ kind }: Block) => (kind === 'figure' || kind === 'table' ? kind : 'words');
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const kind = kindOf(block);
    if (last?.[0] && kind !== 'figure' && kindOf(last[0]) === kind) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Wording({ block, words }: { block: Block; words: Words }) {
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'text') return <p class={block.muted ? 'rn-muted' : undefined}>{block.text}</p>;
  if (block.kind === 'list') return <Bullets items={block.items} />;
  if (block.kind === 'answers') return <Answers {...block} words={words} />;
  if (block.kind !== 'facts') return null;
  return (
    <dl class="rn-dl">
      {block.facts.map(([term, value]) => (
        <>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

const Bullets = ({ items }: { items: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

/** Two lists side by side; the ring is full where the file tells, dotted where it does not, as the headings say. */
const Answers = ({
  says,
  lacksHeading,
  lacks,
  words: { t },
}: {
  says: readonly string[];
  lacksHeading: string;
  lacks: readonly string[];
  words: Words;
}) => (
  <div class="rn-answers">
    <Ringed heading={t('says.heading')} texts={says} full />
    <Ringed heading={lacksHeading} texts={lacks} full={false} />
  </div>
);

const Ringed = ({ heading, texts, full }: { heading: string; texts: readonly string[]; full: boolean }) =>
  texts.length > 0 ? (
    <div>
      <h3>{heading}</h3>
      <ul class="rn-ringed">
        {texts.map((text) => (
          <li>
            <Ring full={full} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  ) : null;

const Ring = ({ full }: { full: boolean }) => (
  <svg class="rn-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {full ? (
      <>
        <circle cx="12" cy="12" r="9" fill="#0b6650" stroke="#0b6650" />
        <path d="m8 12.5 2.800 2.800 5.400-6" fill="none" stroke="#ffffff" stroke-width="2" />
      </>
    ) : (
      <circle cx="12" cy="12" r="9" fill="none" stroke="#8a5208" stroke-dasharray="1.5 4" stroke-linecap="round" />
    )}
  </svg>
);

/** Sentence, what to know of it, the picture, and the same numbers as a table below it. */
const Figure = ({ figure, words }: { figure: FigureBlock; words: Words }) => (
  <section class="rn-card rn-attribute" aria-labelledby={figure.id}>
    <div class="rn-attribute__text">
      <h3 id={figure.id}>{figure.heading}</h3>
      {figure.texts.map((text) => (
        <p class="rn-muted">{text}</p>
      ))}
    </div>
    <div class="rn-attribute__picture">
      <Picture picture={figure.picture} id={`${figure.id}-picture`} width="100%" lineLength={34} />
    </div>
    <Twin title={figure.table.title} words={words}>
      <DataTable table={figure.table} words={words} captionId={figure.id} />
    </Twin>
  </section>
);

/** The table of a picture, closed until it is wanted. */
const Twin = ({ title, words, children }: { title: string; words: Words; children: Child }) => (
  <details class="govuk-details rn-twin">
    <summary class="govuk-details__summary">{words.t('table.show')}</summary>
    <section class="govuk-details__text rn-scroll" tabindex={0} aria-label={words.t('table.scroll', { title })}>
      {children}
    </section>
  </details>
);

/** Narrow tables two in a row, of one height; one that is left over, and wide ones, take the whole width. */
function Tables({ tables, words }: { tables: readonly TableBlock[]; words: Words }) {
  const narrow = tables.filter((block) => !isWide(block));
  const cards = (some: readonly TableBlock[]) => some.map((block) => <TableCard block={block} words={words} />);
  return (
    <div class="rn-pairs">
      {narrow.length > 0 ? <div class="rn-columns">{cards(narrow)}</div> : null}
      {cards(tables.filter(isWide))}
    </div>
  );
}

function TableCard({ block, words }: { block: TableBlock; words: Words }) {
  const { id, heading, texts, table, picture } = block;
  const width = isLying(block) ? ' rn-pair--lying' : '';
  const own = <DataTable table={table} words={words} captionId={id} />;
  return (
    <section class={`rn-card rn-pair${width}`} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {texts.map((text) => (
        <p class="rn-muted">{text}</p>
      ))}
      {picture ? (
        <>
          <div class="rn-pair__picture">
            <Picture picture={picture} id={`${id}-picture`} width="100%" lineLength={34} />
          </div>
          <Twin title={table.title} words={words}>
            {own}
          </Twin>
        </>
      ) : (
        <section class="rn-scroll" tabindex={0} aria-label={words.t('table.scroll', { title: heading })}>
          {own}
        </section>
      )}
    </section>
  );
}
