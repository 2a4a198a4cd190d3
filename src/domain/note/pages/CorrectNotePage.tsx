import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ConflictView,
  DateField,
  Details,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { noteTexts } from '../note.texts.ts';
import type { VersionView } from '../note.ts';
import { longestNote, type NoteView } from '../note.ts';
import { noteProblems } from './problems.ts';

interface CorrectNoteForm {
  head: CaseHead;
  note: NoteView;
  versions: readonly VersionView[];
  readers: readonly ReaderRow[];
}

export function CorrectNotePage(
  { head, note, versions, readers }: CorrectNoteForm,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = noteTexts(ui.language);
  const problems = noteProblems(ui.language, state);
  const typed = state.values.text === undefined ? undefined : String(state.values.text);
  const signed = (at: string, author: string | null, version: number) =>
    t('correct.version', {
      version,
      moment: formatMoment(ui.language, new Date(at)),
      author: author ?? t('author.unknown'),
    });
  return (
    <CaseFrame
      ui={ui}
      head={head}
      current="timeline"
      title={t('correct.title')}
      hasErrors={state.problem !== undefined}
    >
      <ErrorSummary ui={ui} errors={problems.list} />
      <PageHead title={t('correct.title')} lede={t('correct.what')} />
      <Stack narrow>
        {state.problem?.code === 'changed' ? (
          <ConflictView
            ui={ui}
            id="ristiriita"
            yours={{ text: typed ?? '' }}
            theirs={{ text: note.text, note: signed(note.writtenAt, note.author, note.version) }}
          />
        ) : null}
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, `/t/${head.id}/merkinta/${note.id}`)} hidden={{ version: note.version }}>
              <DateField
                ui={ui}
                name="happenedOn"
                label={t('write.on')}
                error={problems.of.happenedOn}
                value={String(state.values.happenedOn ?? formatDate('fi', note.happenedOn))}
              />
              <Readers ui={ui} readers={readers} informationClass={note.class} only />
              <TextArea
                ui={ui}
                name="text"
                label={t('write.text')}
                hint={t('write.text.hint', { most: longestNote })}
                error={problems.of.text}
                rows={8}
                value={typed ?? note.text}
              />
              <ButtonGroup>
                <Button>{t('correct.do')}</Button>
                <Link href={href(ui, `/t/${head.id}/aikajana`)}>{t('write.cancel')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
        {versions.length > 0 ? (
          <Details summary={t('correct.earlier')}>
            {versions.map((it) => (
              <>
                <p class="rn-small rn-muted">{signed(it.writtenAt, it.author, it.version)}</p>
                <p class="rn-pre">{it.text}</p>
              </>
            ))}
          </Details>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
