import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  DataTable,
  Details,
  Link,
  Notice,
  SectionHead,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { Picture } from '../../../study/drawn.ts';
import { type Block, type Report, reportWords, type Section, type Table } from '../../../study/index.ts';
import { studyTexts } from '../study.texts.ts';

/** The numbers of a table as it is read; its caption is said by the heading above it. */
function Numbers({ ui, table }: { ui: Ui; table: Table }): JSX.Element {
  const words = reportWords(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={table.title}
      captionHidden
      columns={[...table.labels.map((label) => ({ label })), ...table.heads.map((label) => ({ label, numeric: true }))]}
      rows={table.rows.map(({ labels, cells }) => [...labels, ...cells.map((cell) => words.cell(cell))])}
    />
  );
}

/** Below a picture the same numbers. */
const Twin = ({ ui, table }: { ui: Ui; table: Table }): JSX.Element => (
  <Details summary={reportWords(ui.language).t('table.show')}>
    <Numbers ui={ui} table={table} />
  </Details>
);

type Drawn = Extract<Block, { kind: 'figure' | 'table' }>;

/** A sentence, what to know of it, the picture, and its numbers. */
function Figure({ ui, block }: { ui: Ui; block: Drawn }): JSX.Element {
  return (
    <Card id={block.id} title={block.heading} level={3}>
      <CardBody>
        {block.texts.map((text) => (
          <p class="rn-source">{text}</p>
        ))}
        {block.picture ? (
          <div class="rn-reported">
            <Picture picture={block.picture} id={`${block.id}-picture`} width="100%" lineLength={34} />
          </div>
        ) : null}
        {block.picture ? <Twin ui={ui} table={block.table} /> : <Numbers ui={ui} table={block.table} />}
      </CardBody>
    </Card>
  );
}

function Wording({ ui, block }: { ui: Ui; block: Exclude<Block, Drawn> }): JSX.Element {
  const { t } = reportWords(ui.language);
  switch (block.kind) {
    case 'text':
      return <p class={block.muted ? 'rn-source' : undefined}>{block.text}</p>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'facts':
      return <SummaryList rows={block.facts.map(([term, detail]) => ({ term, detail }))} />;
    case 'list':
      return <Bullets items={block.items} />;
    case 'answers':
      return (
        <>
          {block.says.length > 0 ? <h3>{t('says.heading')}</h3> : null}
          <Bullets items={block.says} />
          {block.lacks.length > 0 ? <h3>{block.lacksHeading}</h3> : null}
          <Bullets items={block.lacks} />
        </>
      );
  }
}

const Bullets = ({ items }: { items: readonly string[] }): JSX.Element | null =>
  items.length === 0 ? null : (
    <ul class="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );

const isDrawn = (block: Block): block is Drawn => block.kind === 'figure' || block.kind === 'table';

/** Words that follow each other lie on one card; figures and tables have their own. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks.filter((each) => each.kind !== 'table' || !each.fileOnly)) {
    const last = groups.at(-1);
    if (last?.[0] && !isDrawn(last[0]) && !isDrawn(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

const Blocks = ({ ui, blocks }: { ui: Ui; blocks: readonly Block[] }): JSX.Element => (
  <Stack>
    {groupsOf(blocks).map((group) =>
      group[0] && isDrawn(group[0]) ? (
        <Figure ui={ui} block={group[0]} />
      ) : (
        <div class="rn-card">
          <CardBody>{group.map((block) => (isDrawn(block) ? null : <Wording ui={ui} block={block} />))}</CardBody>
        </div>
      ),
    )}
  </Stack>
);

/**
 * The first picture of a part stands open; the others, tables alone and what is words alone, how it was counted and how to read it, open when
 * they are wanted. A link from a finding opens what holds it.
 */
function Part({ ui, section: { id, heading, blocks } }: { ui: Ui; section: Section }): JSX.Element {
  const t = studyTexts(ui.language);
  const [first, ...others] = blocks;
  const open = first && isDrawn(first) && first.picture ? [first] : [];
  const folded = open.length > 0 ? others : blocks;
  const many = folded.filter(isDrawn).length;
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={heading} />
      {open.length > 0 ? <Blocks ui={ui} blocks={open} /> : null}
      {folded.length > 0 ? (
        <Details summary={many > 0 ? t('show-more', { many }) : t('read-more', { heading })}>
          <Blocks ui={ui} blocks={folded} />
        </Details>
      ) : null}
    </section>
  );
}

/** What was found, each with how sure it is and the way to its picture. */
function Found({ ui, report: { summary } }: { ui: Ui; report: Report }): JSX.Element {
  const [first, others] = [summary.sentences.slice(0, mostFound), summary.sentences.slice(mostFound)];
  return (
    <Card id="loydot" title={summary.heading} aside={summary.careful}>
      <Finds sentences={first} />
      {others.length > 0 ? (
        <CardBody>
          <Details summary={studyTexts(ui.language)('show-sentences', { many: others.length })}>
            <Finds sentences={others} />
          </Details>
        </CardBody>
      ) : null}
    </Card>
  );
}

/** So many stand open: what was found comes first. */
const mostFound = 8;

const Finds = ({ sentences }: { sentences: Report['summary']['sentences'] }): JSX.Element => (
  <ol class="rn-finds">
    {sentences.map(({ text, note, to }) => (
      <li>
        <p class="rn-finds__t">
          <Link href={`#${to}`}>{text}</Link>
        </p>
        {note ? <p class="rn-rows__s">{note}</p> : null}
      </li>
    ))}
  </ol>
);

/** A report below the heading that says its first finding: how its numbers are to be read, what was found, theme by theme. */
export function ReportView({ ui, report }: { ui: Ui; report: Report }): JSX.Element {
  return (
    <Stack>
      {report.found ? (
        <p>
          <Link href={`#${report.found.to}`}>{report.found.note}</Link>
        </p>
      ) : null}
      <Notice tone={report.notice.grave ? 'warning' : 'info'} title={report.notice.heading}>
        {report.notice.text}
      </Notice>
      <Found ui={ui} report={report} />
      <nav class="rn-noprint" aria-label={report.contents}>
        <ul class="rn-chips">
          {report.sections.map(({ id, heading }) => (
            <li>
              <Link href={`#${id}`}>{heading}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {report.absent ? <p class="rn-source">{report.absent}</p> : null}
      {report.sections.map((section) => (
        <Part ui={ui} section={section} />
      ))}
      <p class="rn-source">{report.made}</p>
    </Stack>
  );
}
