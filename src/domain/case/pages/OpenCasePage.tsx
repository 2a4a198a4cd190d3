import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  boundFields,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Page,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { colleagueOptions } from '../../worker/index.ts';
import { caseTexts } from '../case.texts.ts';

interface OpenCaseForm {
  colleagues: readonly { id: string; name: string; title: string }[];
  suggestion: string;
}

export function OpenCasePage(form: OpenCaseForm, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  // Whatever the database does not take is the backup.
  const reason = state.problem?.reason;
  const reasons = reason ? { [reason]: 'backupId' } : {};
  const f = boundFields({ ui, texts: caseTexts, state, under: 'new', reasons });
  return (
    <Page ui={ui} current="cases" title={t('new.tab')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('new.title')} lede={t('new.lede')} />
      <Stack narrow>
        <p class="govuk-body">
          {t('new.search-first')} <Link href={href(ui, '/haku')}>{t('search.do')}</Link>
        </p>
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, '/t/uusi')}>
              {f.text('codeWord', { first: form.suggestion, width: 'half', spellcheck: false })}
              {f.select(
                'backupId',
                [...colleagueOptions(form.colleagues), { value: '', label: t('new.backupId.none') }],
                { first: '', chosen: true },
              )}
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
