import type { JSX } from 'hono/jsx/jsx-runtime';
import { accepted } from '../../../platform/files/kinds.ts';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FileField, Inset, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { Readers, ReadersByClass } from '../../reader/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { documentTexts } from '../document.texts.ts';
import { documentClasses, type documentFields, longestDescription, longestName } from '../document-fields.ts';

type DocumentForm = LineForm<typeof documentFields, { readonly scansFiles: boolean }>;

/** A document as it is taken in, or its next version: where it lies, who will see it, what it is called, and the file. */
export function DocumentFormPage(form: DocumentForm, ui: Ui, state: FormState): JSX.Element {
  const { head, line, readers, scansFiles } = form;
  const [t, names] = [documentTexts(ui.language), roomTexts(ui.language)];
  const classes = documentClasses.filter((name) => head.writes.includes(name));
  const own = { class: t('problem.class'), name: t('problem.name', { most: longestName }) };
  const f = boundFields({ ui, texts: documentTexts, state, from: line, own });
  const choices = classes.map((value) => ({
    value,
    label: names(value),
    hint: names(`${value}.hint`),
    icon: classIcons[value],
  }));
  const fileError = f.errors.of('file') ?? (state.problem ? t(line ? 'again.new' : 'again') : undefined);
  return (
    <LinePage
      {...{ ui, form }}
      texts={documentTexts}
      fields={f}
      current="documents"
      back={line ? `/asiakirjat/${line.id}` : '/asiakirjat'}
      reason="optional"
      was={() => undefined}
      file
    >
      {line ? null : f.radio('class', choices)}
      {line ? (
        <Readers ui={ui} readers={readers} informationClass={line.class} only />
      ) : (
        <ReadersByClass ui={ui} readers={readers} classes={classes} />
      )}
      {f.text('name', { values: { most: longestName } })}
      {f.area('description', { most: longestDescription, rows: 3, optional: true })}
      {line ? null : f.tick('evidence')}
      <Inset>
        <p>{t('cleaned')}</p>
        <p>{t(scansFiles ? 'scan.on' : 'scan.off')}</p>
      </Inset>
      <FileField
        ui={ui}
        name="file"
        label={t(line ? 'field.file.new' : 'field.file')}
        hint={t(line ? 'field.file.new.hint' : 'field.file.hint')}
        error={fileError}
        optional={line !== undefined}
        accept={accepted}
      />
    </LinePage>
  );
}
