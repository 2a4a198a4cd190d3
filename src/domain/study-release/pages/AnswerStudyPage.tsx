import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  boundFields,
  Card,
  CardBody,
  FormCard,
  FormPage,
  href,
  Link,
  Rows,
  SummaryList,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { studyTexts } from '../study.texts.ts';
import type { Study } from '../study.ts';
import { definitionRows, tablesWords, timeWords, WhatIsCounted } from './definition.tsx';

interface AnswerForm {
  readonly study: Study;
  /** Approved and released ones about the same people. */
  readonly beside: readonly Study[];
}

/** What readers will know of the same people with this one and those before it. */
function Beside({ ui, beside }: { ui: Ui; beside: readonly Study[] }): JSX.Element {
  const t = studyTexts(ui.language);
  return (
    <Card id="rinnalla" title={t('beside.title')}>
      <CardBody>
        <p>{beside.length === 0 ? t('beside.none') : t('beside.some', { n: beside.length })}</p>
      </CardBody>
      {beside.length === 0 ? null : (
        <Rows
          rows={beside.map((each) => ({
            title: <Link href={href(ui, `/tutkimukset/${each.id}`)}>{each.question}</Link>,
            facts: [tablesWords(ui, each.tables), t('fact.time', timeWords(ui, each)), t('fact.k', { k: each.k })],
          }))}
        />
      )}
    </Card>
  );
}

/** A second person reads what will be counted, and answers. */
export function AnswerStudyPage({ study, beside }: AnswerForm, ui: Ui, state: FormState): JSX.Element {
  const t = studyTexts(ui.language);
  const f = boundFields({ ui, texts: studyTexts, state, from: {} });
  const at = `/tutkimukset/${study.id}`;
  return (
    <FormPage
      ui={ui}
      current="situation"
      under="studies"
      title={t('answer.title')}
      lede={t('answer.lede')}
      errors={f.errors.all}
    >
      <Card id="maarittely" title={t('term.question')}>
        <CardBody>
          <SummaryList rows={definitionRows(ui, study)} />
        </CardBody>
      </Card>
      <WhatIsCounted ui={ui} tables={study.tables} />
      <Beside ui={ui} beside={beside} />
      <FormCard
        ui={ui}
        action={href(ui, `${at}/vastaa`)}
        hidden={{ version: versionSeen(state, study.version) }}
        submit={t('answer.save')}
        back={<Link href={href(ui, at)}>{t('cancel')}</Link>}
      >
        {f.radio('answer', ['approve', 'refuse'])}
        {f.area('reason', { rows: 3, optional: true })}
      </FormCard>
    </FormPage>
  );
}
