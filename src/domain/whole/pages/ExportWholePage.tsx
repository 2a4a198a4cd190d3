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
  Inset,
  Link,
  Notice,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { fileKinds } from '../file-kinds.ts';
import { wholeTexts } from '../whole.texts.ts';
import { WholeFrame } from './WholeFrame.tsx';

const narrowing = ['form', 'means', 'from', 'until', 'kind'];

/** What the file will hold and what stays, and the purpose, before anything leaves. */
export function ExportWholePage({ head }: { head: CaseHead }, ui: Ui, state: FormState): JSX.Element {
  const t = wholeTexts(ui.language);
  const f = boundFields({ ui, texts: wholeTexts, state, under: 'export' });
  const kept = narrowing.flatMap((name) => [state.values[name] ?? []].flat().map((value) => [name, value] as const));
  const query = new URLSearchParams(kept.map(([name, value]): [string, string] => [name, value])).toString();
  const base = `/t/${head.id}/kokonaisuus`;
  return (
    <WholeFrame ui={ui} head={head} title={t('export.title')} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
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
              {f.radio('as', fileKinds, { words: 'export.as', first: 'csv' })}
              {f.text('purpose')}
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
