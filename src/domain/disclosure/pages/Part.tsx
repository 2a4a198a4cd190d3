import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, Rows, SummaryList, type Ui } from '../../../platform/ui/index.ts';
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

/** One organisation's part as its receiver reads it: the same words and the same order as in the document. */
export function Part({
  ui,
  organisation,
  lines,
  id,
  level = 2,
}: {
  ui: Ui;
  organisation: string;
  lines: PartLines;
  id: string;
  level?: 2 | 3;
}): JSX.Element {
  const t = disclosureTexts(ui.language);
  const shape = shapeOf(partOf(lines, organisation, ui.language), ui.language);
  const under = level === 2 ? (3 as const) : (4 as const);
  const group = (key: 'course' | 'people' | 'things', some: readonly ShapedLine[]) =>
    some.length === 0 ? null : (
      <Card id={`${id}-${key}`} level={under} title={t(`part.${key}`)}>
        <Rows rows={rowsOf(some)} />
      </Card>
    );
  return (
    <section class="rn-stack" aria-labelledby={id}>
      {level === 2 ? (
        <h2 id={id} class="govuk-heading-m">
          {organisation}
        </h2>
      ) : (
        <h3 id={id} class="govuk-heading-s">
          {organisation}
        </h3>
      )}
      {group('course', shape.course)}
      {shape.means.length === 0 ? null : (
        <Card id={`${id}-means`} level={under} title={t('part.means')}>
          <CardBody>
            <SummaryList
              rows={shape.means.map(({ what, said }) => ({
                term: what,
                detail: (
                  <ul class="govuk-list">
                    {said.map((one) => (
                      <li>{one}</li>
                    ))}
                  </ul>
                ),
              }))}
            />
          </CardBody>
        </Card>
      )}
      {group('people', shape.people)}
      {group('things', shape.things)}
      {shape.links.length === 0 ? null : (
        <Card id={`${id}-links`} level={under} title={t('part.links')}>
          <CardBody>
            <ul class="govuk-list govuk-list--bullet">
              {shape.links.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </CardBody>
        </Card>
      )}
    </section>
  );
}
