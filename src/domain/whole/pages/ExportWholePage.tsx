import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Inset,
  Link,
  Notice,
  Paragraph,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { wholeTexts } from '../whole.texts.ts';
import { WholeFrame } from './WholeFrame.tsx';

const narrowing = ['form', 'means', 'from', 'until', 'kind'];

/** What the file will hold and what stays, and the purpose, before anything leaves. */
export function ExportWholePage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = wholeTexts(ui.language);
  const wrong = state.problem !== undefined;
  const message = t('export.problem.purpose');
  const kept = narrowing.flatMap((name) => [state.values[name] ?? []].flat().map((value) => [name, value] as const));
  const query = new URLSearchParams(kept.map(([name, value]): [string, string] => [name, value])).toString();
  const base = `/t/${head.id}/kokonaisuus`;
  return (
    <WholeFrame ui={ui} head={head} title={t('export.title')} hasErrors={wrong}>
      <ErrorSummary ui={ui} errors={wrong ? [{ field: 'purpose', message }] : []} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Paragraph>{t('export.what')}</Paragraph>
            <Paragraph>{t('export.not')}</Paragraph>
            <Notice tone="warning">{t('export.warn')}</Notice>
            <Form ui={ui} action={href(ui, `${base}/vienti`)}>
              {kept.map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              {kept.length > 0 ? <Inset>{t('export.filtered')}</Inset> : null}
              <TextField
                ui={ui}
                name="purpose"
                label={t('export.purpose')}
                hint={t('export.purpose.hint')}
                error={wrong ? message : undefined}
                value={String(state.values.purpose ?? '')}
              />
              <ButtonGroup>
                <Button>{t('export.do')}</Button>
                <Link href={href(ui, query ? `${base}?${query}` : base)}>{t('export.cancel')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </WholeFrame>
  );
}
