import type { JSX } from 'hono/jsx/jsx-runtime';
import type { DoneIn, EachView } from '../../../platform/http/endpoint.ts';
import { formErrors, redrawField } from '../../../platform/http/form-errors.ts';
import { Problem } from '../../../platform/http/problem.ts';
import {
  Button,
  Card,
  Form,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseCode } from '../../case/index.ts';
import { pieceSlug } from '../keep-piece.ts';
import { recordTexts } from '../record.texts.ts';
import { type SameSort, sameSlugs } from './slugs.ts';

/** What a case has answered where it was written. */
interface Written {
  readonly id: string;
  readonly codeWord: string | null;
}

type Said = Readonly<Record<string, unknown>>;

/** What stays for the next: in which cases, and the people and the place. */
const keptForNext = /^(newActor|otherActor|newThing)|^cases$/;

/** The form again, with what was typed: by POST, so that no address names cases together or holds what somebody said. */
function Again({ ui, sort, said, children }: { ui: Ui; sort: SameSort; said: Said; children: string }): JSX.Element {
  const fields = Object.entries(said).flatMap(([name, value]) =>
    [value].flat().flatMap((item): [string, string][] => {
      if (item === true) return [[name, 'on']];
      return typeof item === 'string' ? [[name, item]] : [];
    }),
  );
  return (
    <Form ui={ui} action={href(ui, sameSlugs[sort])} inline>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind="secondary" name={redrawField} value="on">
        {children}
      </Button>
    </Form>
  );
}

/** Why it was not put down in a case, in words. */
function whyNot(ui: Ui, problem: NonNullable<DoneIn['problem']>): string {
  const { code, reason, fields } = problem;
  const told = new Problem(code, { fields, ...(reason === undefined ? {} : { reason }) });
  const { all } = formErrors(recordTexts, ui.language, { values: {}, problem: told });
  return all.map(({ message }) => message).join(' ');
}

function Left({ ui, sort, left, said }: { ui: Ui; sort: SameSort; left: readonly DoneIn[]; said: Said }): JSX.Element {
  const t = recordTexts(ui.language);
  const rows = left.flatMap(({ caseId, problem }) =>
    problem ? [{ title: caseCode(caseId), facts: [whyNot(ui, problem)] }] : [],
  );
  const ids = left.map(({ caseId }) => caseId);
  return (
    <>
      <Notice tone="warning" title={t('same.left', { count: left.length })}>
        {t('same.left.more')}
      </Notice>
      <Card id="jai" title={t('same.left.cases')}>
        <Rows rows={rows} />
      </Card>
      <Again ui={ui} sort={sort} said={{ ...said, cases: ids, holds: undefined }}>
        {t('same.again')}
      </Again>
    </>
  );
}

/** In which cases it stands now, in which not and why, and the ways on. */
export const SameDonePage =
  (sort: SameSort) =>
  ({ cases }: EachView, ui: Ui, said: Said): JSX.Element => {
    const t = recordTexts(ui.language);
    const left = cases.filter(({ problem }) => problem !== undefined);
    const written = cases.flatMap(({ caseId, done }) => (done ? [{ caseId, ...(done as Written) }] : []));
    const title = t('same.done', { count: written.length });
    const kept = Object.fromEntries(Object.entries(said).filter(([name]) => keptForNext.test(name)));
    return (
      <Page ui={ui} current="work" title={title}>
        <PageHead title={title} lede={written.length > 0 ? t('same.done.more') : undefined} />
        <Stack narrow>
          {left.length > 0 ? <Left ui={ui} sort={sort} left={left} said={said} /> : null}
          {written.length > 0 ? (
            <Card id="kirjattu" title={t('same.done.cases')}>
              <Rows
                rows={written.map(({ caseId, id, codeWord }) => ({
                  title: `${codeWord ?? ''} ${caseCode(caseId)}`.trim(),
                  action: {
                    href: href(ui, pieceSlug(caseId, id)),
                    label: t('same.open'),
                    hidden: caseCode(caseId),
                  },
                }))}
              />
            </Card>
          ) : null}
          {left.length === 0 ? (
            <Again ui={ui} sort={sort} said={{ ...kept, certainty: 'not-known' }}>
              {t('same.next')}
            </Again>
          ) : null}
          <p class="govuk-body">
            <Link href={href(ui, '/tyo')}>{t('same.to-work')}</Link>
          </p>
        </Stack>
      </Page>
    );
  };
