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
  Notice,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { classOptions } from '../../room/index.ts';
import { ownRecordsTexts } from '../own-records.texts.ts';
import { bases, type TakenClass } from '../own-records.ts';

/** What leaves and what stays, and for whom and what, before anything does. */
export function TakeOwnRecordsPage(
  { head, classes }: { head: CaseHead; classes: readonly TakenClass[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = ownRecordsTexts(ui.language);
  const f = boundFields({ ui, texts: ownRecordsTexts, state });
  return (
    <CaseFrame ui={ui} head={head} current="summary" title={t('title')} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('heading', { classes: classes.length })} lede={t('lede')} />
      <Stack narrow>
        <div class="rn-card">
          <CardBody>
            <Paragraph>{t('stays')}</Paragraph>
            <Notice tone="warning">{t('warn')}</Notice>
            <Form ui={ui} action={href(ui, `/t/${head.id}/vienti`)}>
              {f.checks('classes', classOptions(ui.language, classes), { first: [] })}
              {f.text('recipient')}
              {f.text('purpose')}
              {f.radio('basis', bases)}
              {f.area('key', { rows: 3, optional: true })}
              <ButtonGroup>
                <Button>{t('do')}</Button>
                <Link href={href(ui, `/t/${head.id}`)}>{t('back')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
      </Stack>
    </CaseFrame>
  );
}
