import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  IdentityWarning,
  Link,
  PageHead,
  Stack,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import type { PieceForm } from './piece-form.ts';

/** Fields whose words may not tell who somebody is. */
const wordFields = ['label', 'text', 'where', 'newActorLabel', 'newThingLabel', 'reason'];

export interface RecordFrameProps {
  f: PieceForm;
  head: CaseHead;
  readers: readonly ReaderRow[];
  title: string;
  lede?: string | undefined;
  /** Where the form is sent, and where one goes without saving. */
  slug: string;
  back: string;
  save: string;
  hasErrors: boolean;
  hidden?: Readonly<Record<string, string | number>> | undefined;
  /** Stands between the heading and the form. */
  above?: Child;
  below?: Child;
  children: Child;
}

/** A form about the whole: who will read it stands before the first field. */
export function RecordFrame({ f, head, readers, ...page }: RecordFrameProps): JSX.Element {
  const { ui, t, errors } = f;
  return (
    <CaseFrame ui={ui} head={head} current="whole" title={page.title} hasErrors={page.hasErrors}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={page.title} lede={page.lede} />
      <Stack narrow>
        {page.above}
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, page.slug)} hidden={page.hidden}>
              <Readers ui={ui} readers={readers} informationClass="account" only />
              {page.children}
              <IdentityWarning fields={wordFields}>{t('warn')}</IdentityWarning>
              <ButtonGroup>
                <Button>{page.save}</Button>
                <Link href={href(ui, page.back)}>{t('cancel')}</Link>
              </ButtonGroup>
            </Form>
          </CardBody>
        </div>
        {page.below}
      </Stack>
    </CaseFrame>
  );
}
