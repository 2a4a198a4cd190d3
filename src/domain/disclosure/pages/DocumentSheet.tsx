import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationDocument } from '../document/document-schema.ts';
import type { Term } from '../document/line-facts.ts';
import { type Section, sectionsOf } from '../document/sections.ts';
import type { ShapedLine } from '../document/shape.ts';
import { WithHoles } from './WithHoles.tsx';

function Terms({ ui, terms, apart }: { ui: Ui; terms: readonly Term[]; apart?: boolean }): JSX.Element {
  return (
    <>
      {terms.map(({ term, value }, at) =>
        apart ? (
          <>
            <span>
              <span class="rn-doc__k">{term}</span> <WithHoles ui={ui} text={value} />
            </span>{' '}
          </>
        ) : (
          <>
            {at > 0 ? ' · ' : ''}
            <span class="rn-doc__k">{term}</span> <WithHoles ui={ui} text={value} />
          </>
        ),
      )}
    </>
  );
}

function Entry({ ui, line }: { ui: Ui; line: ShapedLine }): JSX.Element {
  return (
    <li>
      <p class="rn-doc__n">{line.number}</p>
      <p class="rn-doc__t">{line.when}</p>
      <div>
        <p class="rn-strong">
          <WithHoles ui={ui} text={line.what} />
        </p>
        {line.text ? (
          <p class="rn-doc__x">
            <WithHoles ui={ui} text={line.text} />
          </p>
        ) : null}
        {line.facts.length > 0 ? (
          <p class="rn-doc__d">
            <Terms ui={ui} terms={line.facts} />
          </p>
        ) : null}
      </div>
      <p class="rn-doc__s">
        <Terms ui={ui} terms={line.ground} apart />
        {line.owner ? <span>{line.owner}</span> : null}
      </p>
    </li>
  );
}

function SectionOf({ ui, section, id }: { ui: Ui; section: Section; id: string }): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{section.title}</h3>
      {section.note ? <p class="rn-doc__d">{section.note}</p> : null}
      {section.lines.length > 0 ? (
        <ol class="rn-doc">
          {section.lines.map((line) => (
            <Entry ui={ui} line={line} />
          ))}
        </ol>
      ) : null}
      {section.means.map(({ what, said }) => (
        <div class="rn-doc__m">
          <p class="rn-strong">{what}</p>
          {said.map((item) => (
            <p class="rn-doc__d">
              <WithHoles ui={ui} text={item} />
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

/** The document as it will be read, on a sheet of its own: no tint, no chips, and what is not in it in a box. */
export function DocumentSheet({
  ui,
  document,
  head,
}: {
  ui: Ui;
  document: CompilationDocument;
  /** The line at the top of the sheet: which case, when. */
  head?: readonly Child[];
}): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <article class="rn-a4" aria-labelledby="asiakirja">
      {head ? (
        <p class="rn-a4__m">
          {head.map((item) => (
            <span>{item}</span>
          ))}
        </p>
      ) : null}
      <h2 id="asiakirja">
        <WithHoles ui={ui} text={document.heading} />
      </h2>
      {document.facts.length > 0 ? (
        <dl class="rn-a4__dl">
          {document.facts.map(({ term, detail }) => (
            <>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </>
          ))}
        </dl>
      ) : null}
      {document.notes.map((note) => (
        <p class="rn-doc__d">{note}</p>
      ))}
      {sectionsOf(document).map((section) => (
        <SectionOf ui={ui} section={section} id={`asiakirja-${section.id}`} />
      ))}
      <section class="rn-a4__no" aria-labelledby="asiakirja-ei">
        <h3 id="asiakirja-ei">{t('absent.title')}</h3>
        {document.absent.map((said, at) => (
          <p class={at === document.absent.length - 1 ? 'rn-strong' : undefined}>{said}</p>
        ))}
      </section>
      {document.kind === 'handed-over' ? <p class="rn-a4__f">{t('document.foot')}</p> : null}
    </article>
  );
}
