import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { typed } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  href,
  Page,
  PageHead,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { courseErrors } from './words.ts';

/** Before the file: what it holds, what it does not, and what it is for. */
export function ExportCoursesPage(_: object, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const errors = courseErrors(ui.language, state);
  return (
    <Page ui={ui} title={t('export.title')} current="work" hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('export.title')} lede={t('export.lede')} />
      <Stack narrow>
        <Form ui={ui} action={href(ui, '/prosessit/vienti')}>
          <TextField
            ui={ui}
            name="purpose"
            label={t('export.purpose')}
            hint={t('export.purpose.hint')}
            error={errors.of('purpose')}
            value={typed(state, 'purpose', '')}
          />
          <ButtonGroup>
            <Button>{t('export.do')}</Button>
          </ButtonGroup>
        </Form>
      </Stack>
    </Page>
  );
}
