import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  ErrorSummary,
  Form,
  href,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';

/** Before the file: what it holds, what it does not, and what it is for. */
export function ExportCoursesPage(_: object, ui: Ui, state: FormState): JSX.Element {
  const t = courseTexts(ui.language);
  const f = boundFields({ ui, texts: courseTexts, state, under: 'export' });
  return (
    <Page ui={ui} title={t('export.title')} current="work" hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('export.title')} lede={t('export.lede')} />
      <Stack narrow>
        <Form ui={ui} action={href(ui, '/prosessit/vienti')}>
          {f.text('purpose')}
          <ButtonGroup>
            <Button>{t('export.do')}</Button>
          </ButtonGroup>
        </Form>
      </Stack>
    </Page>
  );
}
