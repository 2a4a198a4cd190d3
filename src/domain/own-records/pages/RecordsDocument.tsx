import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { foreignTexts } from '../../../platform/i18n/written.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { roomTexts } from '../../room/index.ts';
import type { Kind } from '../column.ts';
import { ownRecordsTexts } from '../own-records.texts.ts';
import { linesIn, type OwnRecords, type TakenLine, type TakenVersion } from '../own-records.ts';
import { takenKinds } from '../taken-kinds.ts';
import { type Drawing, namesOf, rowsOf } from './record-words.ts';

/** The look of a file that is opened outside the program: nothing is fetched from anywhere. */
const look = `body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
h2{margin-top:2.5rem;border-bottom:2px solid}section>article{margin:1rem 0;padding:.75rem 1rem;border:1px solid #8a97a3}
dl{display:grid;grid-template-columns:minmax(8rem,30%) 1fr;gap:.25rem 1rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
h3{margin:0;font-size:1rem}h4{margin:1rem 0 0;font-size:1rem}@media(max-width:30rem){dl{grid-template-columns:1fr}}`;

function Said({ drawing, kind, version }: { drawing: Drawing; kind: Kind; version: TakenVersion }): JSX.Element | null {
  const rows = rowsOf(drawing, kind, version);
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(([label, words]) => (
        <>
          <dt>{label}</dt>
          <dd lang={drawing.foreign.get(words)}>{words}</dd>
        </>
      ))}
    </dl>
  );
}

function Line({ drawing, kind, line }: { drawing: Drawing; kind: Kind; line: TakenLine }): JSX.Element {
  const { language } = drawing;
  const t = ownRecordsTexts(language);
  const written = (version: TakenVersion) =>
    t(version.author === null ? 'written.unnamed' : 'written', {
      moment: formatMoment(language, new Date(version.writtenAt)),
      author: version.author ?? '',
    });
  return (
    <article id={line.id}>
      <h3>{`${roomTexts(language)(line.class)}. ${written(line)}`}</h3>
      {line.handedFrom === null ? null : <p>{t('handed', { organisation: line.handedFrom })}</p>}
      <Said drawing={drawing} kind={kind} version={line} />
      {line.former.map((former) => (
        <>
          <h4>{`${t('former', { version: former.version })} ${written(former)}`}</h4>
          <Said drawing={drawing} kind={kind} version={former} />
        </>
      ))}
    </article>
  );
}

/** The records as a page of their own that any browser opens, with who took them, for whom and what, in its first lines. */
export function RecordsDocument({ records, language }: { records: OwnRecords; language: Language }): JSX.Element {
  const t = ownRecordsTexts(language);
  const { taken, kinds, classes } = records;
  const drawing = { language, foreign: foreignTexts(language), names: namesOf(kinds, language) };
  const title = t('document.title', { n: linesIn(records), code: records.case.code, organisation: taken.organisation });
  const facts = [
    [t('document.by'), `${taken.by}, ${taken.organisation}`],
    [t('document.at'), formatMoment(language, new Date(taken.at))],
    [t('document.recipient'), taken.recipient],
    [t('document.purpose'), taken.purpose],
    [t('document.basis'), t(`basis.${taken.basis}`)],
    [t('document.classes'), classes.map((each) => roomTexts(language)(each)).join(', ')],
  ] as const;
  const present = Object.entries(takenKinds).flatMap(([table, kind]) => {
    const lines = kinds[table] ?? [];
    const called = t('document.kind', { kind: t(`kind.${table}` as 'kind.note'), n: lines.length });
    return lines.length > 0 ? [{ table, kind, lines, called }] : [];
  });
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <style>{raw(look)}</style>
        </head>
        <body>
          <main>
            <h1>{title}</h1>
            <dl>
              {facts.map(([label, words]) => (
                <>
                  <dt>{label}</dt>
                  <dd>{words}</dd>
                </>
              ))}
            </dl>
            <p>{t('document.not')}</p>
            <nav aria-label={t('document.contents')}>
              <ul>
                {present.map(({ table, called }) => (
                  <li>
                    <a href={`#${table}`}>{called}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {present.map(({ table, kind, lines, called }) => (
              <section id={table}>
                <h2>{called}</h2>
                {lines.map((line) => (
                  <Line drawing={drawing} kind={kind} line={line} />
                ))}
              </section>
            ))}
          </main>
        </body>
      </html>
    </>
  );
}
