import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { httpTexts } from '../../../platform/http/http.texts.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Select,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';

interface OpenCaseForm {
  colleagues: readonly { id: string; name: string; title: string }[];
  suggestion: string;
}

export function OpenCasePage(form: OpenCaseForm, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  const wrong = (field: string) => state.problem?.fields.some((it) => it.field === field);
  const word = wrong('codeWord') ? t('new.problem.word') : undefined;
  const backup = wrong('backupId') || state.problem?.reason ? t('new.problem.backup') : undefined;
  const errors = [
    ...(word ? [{ field: 'codeWord', message: word }] : []),
    ...(backup ? [{ field: 'backupId', message: backup }] : []),
  ];
  const shown =
    state.problem && errors.length === 0 ? [{ message: httpTexts(ui.language)(state.problem.code) }] : errors;
  return (
    <Page ui={ui} current="cases" title={t('new.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={shown} />
      <PageHead title={t('new.title')} lede={t('new.lede')} />
      <Stack narrow>
        <p class="govuk-body">
          {t('new.search-first')} <Link href={href(ui, '/haku')}>{t('search.do')}</Link>
        </p>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, '/t/uusi')}>
              <TextField
                ui={ui}
                name="codeWord"
                label={t('new.word')}
                hint={t('new.word.hint')}
                error={word}
                width="half"
                spellcheck={false}
                value={String(state.values.codeWord ?? form.suggestion)}
              />
              <Select
                ui={ui}
                name="backupId"
                label={t('new.backup')}
                hint={t('new.backup.hint')}
                error={backup}
                chosen
                value={String(state.values.backupId ?? '')}
                options={[
                  ...form.colleagues.map((it) => ({
                    value: it.id,
                    label: it.title ? `${it.name}, ${it.title}` : it.name,
                  })),
                  { value: '', label: t('new.backup.none') },
                ]}
              />
              <ButtonGroup>
                <Button>{t('new.do')}</Button>
                <Link href={href(ui, '/t')}>{t('list.title')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </Page>
  );
}
