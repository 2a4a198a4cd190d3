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
          <Picture picture={block.picture} id={`${block.id}-picture`} width="100%" lineLength={34} />
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

/** What holds pictures and numbers stands open; what is words alone, how it was counted and how to read it, opens when it is wanted. */
const Part = ({ ui, section: { id, heading, blocks } }: { ui: Ui; section: Section }): JSX.Element => (
  <section aria-labelledby={id}>
    <SectionHead id={id} title={heading} />
    {blocks.some(isDrawn) ? (
      <Blocks ui={ui} blocks={blocks} />
    ) : (
      <Details summary={studyTexts(ui.language)('read-more', { heading })}>
        <Blocks ui={ui} blocks={blocks} />
      </Details>
    )}
  </section>
);

/** What was found, each with how sure it is and the way to its picture. */
function Found({ report: { summary } }: { report: Report }): JSX.Element {
  return (
    <Card id="loydot" title={summary.heading} aside={summary.careful}>
      <ol class="rn-finds">
        {summary.sentences.map(({ text, note, to }) => (
          <li>
            <p class="rn-finds__t">
              <Link href={`#${to}`}>{text}</Link>
            </p>
            {note ? <p class="rn-rows__s">{note}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}

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
      <Found report={report} />
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
