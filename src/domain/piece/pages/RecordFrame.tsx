import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { nextField } from '../../../platform/http/form-errors.ts';
import {
  Button,
  ButtonGroup,
  CardBody,
  ErrorSummary,
  Form,
  href,
  IdentityWarning,
  Link,
  Notice,
  PageHead,
  Stack,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type ReaderRow, Readers } from '../../reader/index.ts';
import { pieceTitle } from '../piece-title.ts';
import type { ChoiceView } from '../piece-views.ts';
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
  /** The form can go on to the next one; `saved` is the one before. */
  next?: { readonly saved: ChoiceView | undefined } | undefined;
  hasErrors: boolean;
  hidden?: Readonly<Record<string, string | number>> | undefined;
  /** Stands between the heading and the form. */
  above?: Child;
  below?: Child;
  children: Child;
}

/** What was saved a moment ago, and the way to mend it. */
function Saved({ f: { ui, t }, caseId, saved }: { f: PieceForm; caseId: string; saved: ChoiceView }): JSX.Element {
  return (
    <Notice tone="done" title={t('next.saved', { title: pieceTitle(saved, ui.language) })}>
      {t(saved.sort === 'event' ? 'next.kept' : 'next.kept.source')}{' '}
      <Link href={href(ui, `/t/${caseId}/kokonaisuus/osa/${saved.id}/korjaa`)}>{t('next.correct')}</Link>
    </Notice>
  );
}

/** A form about the whole: who will read it stands before the first field. */
export function RecordFrame({ f, head, readers, ...page }: RecordFrameProps): JSX.Element {
  const { ui, t, errors } = f;
  return (
    <CaseFrame ui={ui} head={head} current="whole" title={page.title} hasErrors={page.hasErrors}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={page.title} lede={page.lede} />
      <Stack narrow>
        {page.next?.saved ? <Saved f={f} caseId={head.id} saved={page.next.saved} /> : null}
        {page.above}
        <div class="rn-card">
          <CardBody>
            <Form ui={ui} action={href(ui, page.slug)} hidden={page.hidden}>
              <Readers ui={ui} readers={readers} informationClass="account" only />
              {page.children}
              <IdentityWarning fields={wordFields}>{t('warn')}</IdentityWarning>
              <ButtonGroup>
                <Button>{page.save}</Button>
                {page.next ? (
                  <Button kind="secondary" name={nextField} value="on">
                    {t('next.do')}
                  </Button>
                ) : null}
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
