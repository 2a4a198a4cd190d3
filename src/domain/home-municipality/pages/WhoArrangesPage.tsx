import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  href,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { citeAll } from '../../law/index.ts';
import { type Admission, type Sentence, type Standing, sentences } from '../arranges.ts';
import { arrangerName } from '../counties.ts';
import { homeMunicipalityTexts } from '../home-municipality.texts.ts';
import type { HomeView } from '../home-municipality-fields.ts';
import { lineWords, sentenceWords, standingWords } from '../line-words.ts';

interface WhoArranges {
  readonly head: CaseHead;
  readonly lines: readonly HomeView[];
  readonly standing: Standing;
  readonly admission: Admission;
  readonly says: readonly Sentence[];
}

const parts = ['arranges', 'decides', 'pays', 'moves'] as const;

/** A sentence of the rule, with where it stands in the law and how far that is known. */
function sentenceRow(ui: Ui, sentence: Sentence, county: string | null): Row {
  const t = homeMunicipalityTexts(ui.language);
  const arranger = county === null ? '' : capital(arrangerName(ui.language, county));
  const laws = sentences[sentence];
  return {
    title: sentenceWords(ui.language, sentence, arranger),
    facts: [laws.length > 0 ? citeAll(ui.language, laws) : t('not-law')],
  };
}

function Change({ ui, change }: { ui: Ui; change: Standing['change'] }): JSX.Element | null {
  if (change === null) return null;
  const t = homeMunicipalityTexts(ui.language);
  const [day, words] = [formatDate(ui.language, change.on), lineWords(ui.language, change.other)];
  return <p>{change.coming ? t('change.coming', { day, after: words }) : t('change.was', { day, before: words })}</p>;
}

function History({ ui, head, lines }: Pick<WhoArranges, 'head' | 'lines'> & { ui: Ui }): JSX.Element {
  const t = homeMunicipalityTexts(ui.language);
  const rows = lines.map((line) => ({
    title: lineWords(ui.language, line),
    facts: [t('since', { day: formatDate(ui.language, line.sinceOn) }), line.author, line.organisation],
    action:
      line.own && ui.allowed.has('home-municipality.record')
        ? {
            href: href(ui, `/t/${head.id}/kotikunta/${line.id}`),
            label: t('correct'),
            hidden: lineWords(ui.language, line),
          }
        : undefined,
  }));
  return (
    <Card id="kirjattu" title={t('history')}>
      {rows.length === 0 ? (
        <CardBody>
          <EmptyState title={t('history.empty')} />
        </CardBody>
      ) : (
        <Rows rows={rows} />
      )}
    </Card>
  );
}

/** Who arranges help, who decides, who pays and what changes on moving, by what is recorded; then what was recorded. */
export function WhoArrangesPage({ head, lines, standing, admission, says }: WhoArranges, ui: Ui): JSX.Element {
  const t = homeMunicipalityTexts(ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="summary" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          ui.allowed.has('home-municipality.record') ? (
            <ButtonLink href={href(ui, `/t/${head.id}/kotikunta/kirjaa`)}>{t('add')}</ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        <Card id="nyt" title={capital(standingWords(ui.language, standing))}>
          <CardBody>
            {standing.since === null ? null : <p>{t('since', { day: formatDate(ui.language, standing.since) })}</p>}
            <Change ui={ui} change={standing.change} />
            <p>{t(`admission.${admission}`)}</p>
          </CardBody>
        </Card>
        {parts.map((part) => {
          const rows = says
            .filter((sentence) => sentence.startsWith(`${part}.`))
            .map((sentence) => sentenceRow(ui, sentence, standing.county));
          return rows.length === 0 ? null : (
            <Card id={`osa-${part}`} title={t(`part.${part}`)}>
              <Rows rows={rows} />
            </Card>
          );
        })}
        <History ui={ui} head={head} lines={lines} />
      </Stack>
    </CaseFrame>
  );
}
