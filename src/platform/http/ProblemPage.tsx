import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button, ButtonLink, Form, href, Page, PageHead, type Ui } from '../ui/index.ts';
import type { UnsentForm } from './faces.ts';
import { httpTexts } from './http.texts.ts';
import type { Problem } from './problem.ts';
import { problemWords } from './problem-words.ts';

const titled = new Set(['unauthenticated', 'not-found', 'forbidden']);

/** What somebody typed rather than chose: it is shown; a code or an id goes along unseen. */
const isWritten = (value: string) => /\s/.test(value.trim());

/** The form as it was sent: what was written can be read and copied, and sent again where that may help, without the page that it came from. */
function Unsent({ ui, problem, unsent }: { ui: Ui; problem: Problem; unsent: UnsentForm }): JSX.Element {
  const t = httpTexts(ui.language);
  const written = unsent.typed.filter(([, value]) => isWritten(value));
  const fields = written.map(([name, value], at) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`unsent-${at}`}>
        {t('unsent.typed')}
      </label>
      <textarea class="govuk-textarea" id={`unsent-${at}`} name={name} rows={5} readonly>
        {value}
      </textarea>
    </div>
  ));
  if (!unsent.again) {
    return (
      <>
        <p>{t('unsent.copy')}</p>
        {fields}
      </>
    );
  }
  return (
    <Form ui={ui} action={unsent.action} hidden={unsent.hidden}>
      {problem.reason && problem.code !== 'forbidden' ? null : (
        <p>{t(problem.code === 'busy' ? 'unsent.maybe' : 'unsent.none')}</p>
      )}
      {unsent.typed
        .filter(([, value]) => !isWritten(value))
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      {fields}
      <Button>{t('unsent.send')}</Button>
    </Form>
  );
}

/** Names of parts of an address are whatever somebody put there: a few are told, each one short word. */
const partName = /^[A-Za-z][\w-]{0,30}$/;
const mostParts = 5;

/** Which parts of the address were not understood. */
function partsOf({ reason, fields }: Problem): string | undefined {
  const names = reason === 'address' ? fields.map(({ field }) => field).filter((name) => partName.test(name)) : [];
  return names.slice(0, mostParts).join(', ') || undefined;
}

/** A page for what did not work: what it means and where to go. Of the address that led here it tells only what was not understood in it. */
export function ProblemPage(ui: Ui, problem: Problem, unsent?: UnsentForm): JSX.Element {
  const t = httpTexts(ui.language);
  const title = titled.has(problem.code) ? t(`title.${problem.code}` as 'title.not-found') : t('title.other');
  const parts = partsOf(problem);
  // Where nothing was written in words there is nothing to copy.
  const shown = unsent && (unsent.again || unsent.typed.some(([, value]) => isWritten(value))) ? unsent : undefined;
  return (
    <Page ui={ui} title={title}>
      <PageHead title={title} lede={problemWords(ui.language, problem)} />
      {parts ? <p>{t('address.parts', { parts })}</p> : null}
      {shown ? <Unsent ui={ui} problem={problem} unsent={shown} /> : null}
      {problem.wayOn && problem.reason ? (
        <p>
          <ButtonLink href={href(ui, problem.wayOn)}>{httpTexts.find(ui.language, `way.${problem.reason}`)}</ButtonLink>
        </p>
      ) : null}
      <p>
        <ButtonLink kind={shown || problem.wayOn ? 'secondary' : 'primary'} href={href(ui, '/tyo')}>
          {t('home')}
        </ButtonLink>
      </p>
    </Page>
  );
}
