import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  DateField,
  ErrorSummary,
  Form,
  href,
  type IconName,
  Link,
  PageHead,
  RadioGroup,
  Stack,
  TextArea,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, ReadersByClass } from '../../reader/index.ts';
import { classIcons, type NoteClass, roomTexts } from '../../room/index.ts';
import { noteTexts } from '../note.texts.ts';
import { longestNote } from '../note.ts';
import { noteProblems } from './problems.ts';

interface WriteNoteForm {
  head: CaseHead;
  readers: readonly ReaderRow[];
  classes: readonly NoteClass[];
  today: string;
}

/** The 30-second note: class, day, who will read it, text. */
export function WriteNotePage({ head, readers, classes, today }: WriteNoteForm, ui: Ui, state: FormState): JSX.Element {
  const t = noteTexts(ui.language);
  const names = roomTexts(ui.language);
  const problems = noteProblems(ui.language, state);
  const chosen = state.values.class === undefined ? undefined : String(state.values.class);
  return (
    <CaseFrame ui={ui} head={head} current="timeline" title={t('write.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={problems.list} />
      <PageHead title={t('write.title')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, `/t/${head.id}/merkinta`)}>
              <RadioGroup
                ui={ui}
                name="class"
                label={t('write.class')}
                hint={t('write.class.hint')}
                error={problems.of.class}
                value={chosen}
                options={classes.map((one) => ({
                  value: one,
                  label: names(one),
                  hint: names(`${one}.hint`),
                  icon: classIcons[one] as IconName,
                }))}
              />
              <DateField
                ui={ui}
                name="happenedOn"
                label={t('write.on')}
                error={problems.of.happenedOn}
                value={String(state.values.happenedOn ?? formatDate('fi', today))}
              />
              <ReadersByClass ui={ui} readers={readers} classes={classes} />
              <TextArea
                ui={ui}
                name="text"
                label={t('write.text')}
                hint={t('write.text.hint', { most: longestNote })}
                error={problems.of.text}
                rows={7}
                value={String(state.values.text ?? '')}
              />
              <ButtonGroup>
                <Button>{t('write.do')}</Button>
                <Link href={href(ui, `/t/${head.id}/aikajana`)}>{t('write.cancel')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </CaseFrame>
  );
}
