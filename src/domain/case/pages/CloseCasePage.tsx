import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { httpTexts } from '../../../platform/http/http.texts.ts';
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  href,
  Link,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseHead } from '../case-head.ts';
import { CaseFrame } from './CaseFrame.tsx';

export function CloseCasePage(head: CaseHead, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="summary" title={t('close.title')} hasErrors={state.problem !== undefined}>
      <ErrorSummary ui={ui} errors={state.problem ? [{ message: httpTexts(ui.language)(state.problem.code) }] : []} />
      <PageHead title={t('close.title')} />
      <Stack narrow>
        <p class="govuk-body">{t('close.what')}</p>
        <Form ui={ui} action={href(ui, `/t/${head.id}/sulje`)} hidden={{ version: head.version }}>
          <ButtonGroup>
            <Button kind="warning">{t('close.do')}</Button>
            <Link href={href(ui, `/t/${head.id}`)}>{t('close.back')}</Link>
          </ButtonGroup>
        </Form>
      </Stack>
    </CaseFrame>
  );
}
