import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { caseTexts } from '../case.texts.ts';
import { caseCode } from '../case.ts';

interface OpenCaseForm {
  colleagues: readonly WorkerName[];
  suggestion: string;
}

export function OpenCasePage(form: OpenCaseForm, ui: Ui, state: FormState): JSX.Element {
  const t = caseTexts(ui.language);
  // Whatever the database does not take is the backup.
  const reason = state.problem?.reason;
  const reasons = reason ? { [reason]: 'backupId' } : {};
  const same = state.problem?.fields.find((field) => field.reason === 'in-use')?.with;
  const own = same ? { codeWord: t('error.codeWord.in-use', { code: caseCode(same) }) } : {};
  const f = boundFields({ ui, texts: caseTexts, state, under: 'new', reasons, own });
  return (
    <FormPage
      ui={ui}
      current="cases"
      tab={t('new.tab')}
      title={t('new.title')}
      lede={t('new.lede')}
      errors={f.errors.all}
    >
      <p class="govuk-body">
        {t('new.search-first')} <Link href={href(ui, '/haku')}>{t('search.do')}</Link>
      </p>
      <FormCard
        ui={ui}
        action={href(ui, '/t/uusi')}
        submit={t('new.do')}
        back={<Link href={href(ui, '/t')}>{t('list.title')}</Link>}
      >
        {f.text('codeWord', { first: form.suggestion, width: 'half', spellcheck: false })}
        {same ? (
          <>
            <p class="govuk-body">
              <Link href={href(ui, `/t/${same}`)}>{t('new.same', { code: caseCode(same) })}</Link>
            </p>
            {f.tick('sameWord')}
          </>
        ) : null}
        {f.select('backupId', [...colleagueOptions(form.colleagues), { value: '', label: t('new.backupId.none') }], {
          first: '',
          chosen: true,
        })}
      </FormCard>
    </FormPage>
  );
}
