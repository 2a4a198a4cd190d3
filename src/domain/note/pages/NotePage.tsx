import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, ConflictView, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { Readers, ReadersByClass, versionWords } from '../../reader/index.ts';
import { classIcons, noteClasses, roomTexts } from '../../room/index.ts';
import { noteTexts } from '../note.texts.ts';
import { longestNote, type noteFields } from '../note-fields.ts';
import { usualClass } from '../usual-class.ts';

type NoteForm = LineForm<typeof noteFields>;

/** Two workers corrected at once: both texts, and who wrote what stands. */
function Conflict({ ui, line, typed }: { ui: Ui; line: NonNullable<NoteForm['line']>; typed: string }): JSX.Element {
  const theirs = { text: line.text, note: versionWords(ui, line) };
  return <ConflictView ui={ui} id="ristiriita" yours={{ text: typed }} theirs={theirs} />;
}

/** The 30-second note: class, day, who will read it, text. */
export function NotePage(form: NoteForm, ui: Ui, state: FormState): JSX.Element {
  const { head, line, readers, today } = form;
  const [t, names] = [noteTexts(ui.language), roomTexts(ui.language)];
  const classes = noteClasses.filter((name) => head.writes.includes(name));
  const own = {
    class: t('problem.class'),
    happenedOn: t('problem.happenedOn'),
    text: t('problem.text', { most: longestNote }),
  };
  const f = boundFields({ ui, texts: noteTexts, state, from: line, own });
  const choices = classes.map((value) => ({
    value,
    label: names(value),
    hint: names(`${value}.hint`),
    icon: classIcons[value],
  }));
  return (
    <LinePage
      {...{ ui, form }}
      texts={noteTexts}
      fields={f}
      current="timeline"
      back="/aikajana"
      reason="none"
      was={(was) => formatDate(ui.language, was('happened_on'))}
      before={
        line && state.problem?.code === 'changed' ? (
          <Conflict ui={ui} line={line} typed={f.value('text') ?? ''} />
        ) : null
      }
    >
      {line ? null : f.radio('class', choices, { first: usualClass(head.parts.find(({ own }) => own)?.kind, classes) })}
      {f.day('happenedOn', { first: today })}
      {line ? (
        <Readers ui={ui} readers={readers} informationClass={line.class} only />
      ) : (
        <ReadersByClass ui={ui} readers={readers} classes={classes} />
      )}
      {f.area('text', { most: longestNote, rows: 8 })}
    </LinePage>
  );
}
