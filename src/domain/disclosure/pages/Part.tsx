import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { CardBody, Heading, Rows, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import { partOf } from '../document.ts';
import type { PartLines } from '../line.ts';
import { type ShapedLine, shapeOf } from '../shape.ts';

const rowsOf = (lines: readonly ShapedLine[]) =>
  lines.map((line) => ({
    title: `${line.number}. ${line.when ? `${line.when}: ` : ''}${line.what}`,
    text: line.text,
    facts: [line.facts],
  }));

/** A card without a landmark: every organisation's part has the same ones, and landmarks of one name cannot be told apart. */
function Group({ title, children }: { title: string; children: Child }): JSX.Element {
  return (
    <div class="rn-card">
      <div class="rn-card__head">
        <Heading level={3} class="rn-card__h">
          {title}
        </Heading>
      </div>
      {children}
    </div>
  );
}

/** One organisation's part as its receiver reads it: the same words and the same order as in the document. */
export function Part({
  ui,
  organisation,
  lines,
  id,
}: {
  ui: Ui;
  organisation: string;
  lines: PartLines;
  id: string;
}): JSX.Element {
  const t = disclosureTexts(ui.language);
  const shape = shapeOf(partOf(lines, organisation, ui.language), ui.language);
  const group = (key: 'course' | 'people' | 'things', some: readonly ShapedLine[]) =>
    some.length === 0 ? null : (
      <Group title={t(`part.${key}`)}>
        <Rows rows={rowsOf(some)} />
      </Group>
    );
  return (
    <section class="rn-stack" aria-labelledby={id}>
      <h2 id={id} class="govuk-heading-m">
        {organisation}
      </h2>
      {group('course', shape.course)}
      {shape.means.length === 0 ? null : (
        <Group title={t('part.means')}>
          <CardBody>
            <SummaryList
              rows={shape.means.map(({ what, said }) => ({
                term: what,
                detail: (
                  <ul class="govuk-list">
                    {said.map((item) => (
                      <li>{item}</li>
                    ))}
                  </ul>
                ),
              }))}
            />
          </CardBody>
        </Group>
      )}
      {group('people', shape.people)}
      {group('things', shape.things)}
      {shape.links.length === 0 ? null : (
        <Group title={t('part.links')}>
          <CardBody>
            <ul class="govuk-list govuk-list--bullet">
              {shape.links.map((link) => (
                <li>{link}</li>
              ))}
            </ul>
          </CardBody>
        </Group>
      )}
    </section>
  );
}
