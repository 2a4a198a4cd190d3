import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  type Row,
  Rows,
  Stack,
  StatusTag,
  type Ui,
} from '../../../platform/ui/index.ts';
import { studyTexts } from '../study.texts.ts';
import type { StudyState } from '../study.ts';
import type { ToldStudy } from '../study.view.ts';
import { tablesWords, timeWords } from './definition.tsx';

interface StudiesView {
  readonly studies: readonly ToldStudy[];
  readonly more: boolean;
}

export const tagOf = {
  draft: 'plain',
  asked: 'soon',
  approved: 'active',
  refused: 'stopped',
  made: 'active',
  'not-made': 'ended',
} as const satisfies Record<StudyState, string>;

/** Question, and below it what is counted, of which time, how protected, and by whom. */
function rowOf(ui: Ui, study: ToldStudy): Row {
  const t = studyTexts(ui.language);
  return {
    title: <Link href={href(ui, `/tutkimukset/${study.id}`)}>{study.question}</Link>,
    facts: [
      tablesWords(ui, study.tables),
      t('fact.time', timeWords(ui, study)),
      t('fact.k', { k: study.k }),
      t('fact.by', { organisation: study.definedBy }),
      study.answeredBy === null ? '' : t('fact.answered', { organisation: study.answeredBy }),
      formatDate(ui.language, study.writtenOn),
    ],
    control: study.may.answer ? (
      <Link href={href(ui, `/tutkimukset/${study.id}/vastaa`)} hidden={study.question}>
        {t('answer')}
      </Link>
    ) : (
      <StatusTag state={tagOf[study.state]} text={t(`state.${study.state}`)} />
    ),
  };
}

/** Each study stands in one list: what waits for the reader first, then what they have begun, then what everybody reads. */
const lists = [
  ['answer', ({ may }) => may.answer],
  ['own', ({ own, state }) => own && (state === 'draft' || state === 'asked' || state === 'refused')],
  ['made', ({ state }) => state === 'made'],
  ['coming', ({ state }) => state === 'approved'],
  ['asked', ({ state }) => state === 'asked' || state === 'refused'],
  ['not-made', ({ state }) => state === 'not-made'],
] as const satisfies readonly (readonly [string, (study: ToldStudy) => boolean])[];

/** The register of studies: what was released, and for those whom it concerns what is on its way. */
export function StudiesPage({ studies, more }: StudiesView, ui: Ui): JSX.Element {
  const t = studyTexts(ui.language);
  const made = studies.filter(({ state }) => state === 'made').length;
  const title = made === 0 ? t('finding.none') : t('finding.made', { n: made });
  const placed = Map.groupBy(studies, (study) => lists.find(([, holds]) => holds(study))?.[0]);
  return (
    <Page ui={ui} current="situation" under="studies" title={t('title')}>
      <PageHead
        title={title}
        lede={t('lede')}
        actions={
          ui.allowed.has('study.define') ? (
            <ButtonLink href={href(ui, '/tutkimukset/uusi')} icon="plus">
              {t('define')}
            </ButtonLink>
          ) : null
        }
      />
      <Stack>
        {studies.length === 0 ? (
          <EmptyState title={t('empty')}>{t('empty.more')}</EmptyState>
        ) : (
          lists.map(([list]) => {
            const rows = placed.get(list);
            return rows ? (
              <Card id={list} title={t(`list.${list}`)} count={rows.length}>
                <Rows rows={rows.map((study) => rowOf(ui, study))} />
              </Card>
            ) : null;
          })
        )}
        {more ? <p class="rn-source">{t('more')}</p> : null}
      </Stack>
    </Page>
  );
}
