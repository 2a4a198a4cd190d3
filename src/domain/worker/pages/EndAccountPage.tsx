import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  ButtonGroup,
  Card,
  Form,
  FormPage,
  href,
  Link,
  Notice,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { workerTexts } from '../worker.texts.ts';
import type { Colleague, LeaverDuty } from '../worker.ts';

interface EndAccountForm {
  readonly worker: Colleague;
  readonly organisation: string;
  readonly duties: readonly LeaverDuty[];
}

/** Asks once more before an account ends, and says what then happens. */
export function EndAccountPage(
  { worker, organisation, duties }: EndAccountForm,
  ui: Ui,
  { problem }: FormState,
): JSX.Element {
  const t = workerTexts(ui.language);
  return (
    <FormPage
      ui={ui}
      current="workers"
      tab={t('end.tab')}
      title={t('end.title', { name: worker.name })}
      lede={[worker.title, organisation].filter(Boolean).join(', ')}
      errors={problem ? [{ message: t('end.problem') }] : []}
    >
      <div>
        <p class="govuk-body">{t('end.what')}</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>{t('end.sessions')}</li>
          <li>{t('end.backup')}</li>
          <li>{t('end.stays')}</li>
        </ul>
        <p class="govuk-body">{t('end.no-undo')}</p>
      </div>
      {duties.length === 0 ? (
        <Notice>{t('end.duties.none')}</Notice>
      ) : (
        <Card id="tapaukset" title={t('end.duties')}>
          <Rows
            rows={duties.map(({ kind, worker: name, cases }) => ({
              title: t(`end.duties.${kind}`, { n: cases, name: name ?? '' }),
              icon: { name: kind === 'nobody' ? ('warning' as const) : ('swap' as const) },
            }))}
          />
        </Card>
      )}
      <Form ui={ui} inline>
        <ButtonGroup>
          <Button kind="warning">{t('end.do')}</Button>
          <Link href={href(ui, '/minun/tyontekijat')}>{t('end.back')}</Link>
        </ButtonGroup>
      </Form>
    </FormPage>
  );
}
