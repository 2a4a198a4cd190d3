import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  ErrorSummary,
  type Fields,
  FormCard,
  href,
  Link,
  Notice,
  PageHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { FactFields } from './FactFields.tsx';

interface ConsentRecordProps {
  ui: Ui;
  form: ConsentForm;
  f: Fields<typeof consentTexts>;
  title: string;
  lede: string;
  before: Child;
  /** Below the permissions of the case. */
  action: string;
  submit: string;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string | undefined>> | undefined;
  /** To whom and what. */
  children: Child;
}

/** The record of a consent of any kind: to whom and what, then the facts that all have. */
export function ConsentRecord(props: ConsentRecordProps): JSX.Element {
  const { ui, form, f, title } = props;
  const t = consentTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={form.head} current="network" title={title} hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={title} lede={props.lede} />
      {props.before}
      <Notice>{t('record.opens')}</Notice>
      <FormCard
        ui={ui}
        action={href(ui, `/t/${form.head.id}/lupa${props.action}`)}
        hidden={props.hidden}
        submit={props.submit}
        back={<Link href={href(ui, `/t/${form.head.id}/verkosto`)}>{t('back')}</Link>}
        bare
      >
        <Stack>
          <Card id="kenelle" title={t('part.who')}>
            <CardBody>{props.children}</CardBody>
          </Card>
          <FactFields ui={ui} form={form} f={f} />
        </Stack>
      </FormCard>
    </CaseFrame>
  );
}
