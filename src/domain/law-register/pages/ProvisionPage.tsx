import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  ColumnRows,
  Columns,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Paragraph,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { citeWords, type ProvisionKey, placeWords, provisionOf, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { OwnProposals } from '../proposal/OwnProposals.tsx';
import type { OwnProposalView } from '../proposal/proposal.ts';
import { usesOf } from '../uses.ts';
import { type Change, Changes } from './Changes.tsx';
import { knownFrom, ShortMark, titleOf } from './law-marks.tsx';
import { ProvisionFacts } from './ProvisionFacts.tsx';

interface View {
  readonly key: ProvisionKey;
  readonly row: Standing;
  /** Another edition stands now. */
  readonly former: boolean;
  readonly parts: readonly ProvisionKey[];
  readonly changes: readonly Change[];
  /** Proposals of the reader's own. */
  readonly own: readonly OwnProposalView[];
}

/** What holds, and beside it what is pending: never the one for the other. */
function Says({ ui, row }: { ui: Ui; row: Standing }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const day = (value: string) => formatDate(ui.language, value);
  return (
    <>
      <Card id="nyt" title={t('now.title')} tone="done">
        <CardBody>
          <Paragraph>{row.says[ui.language]}</Paragraph>
          <p class="rn-small">{citeWords(ui.language, row)}</p>
          <p class="rn-small rn-muted">{t('now.own')}</p>
        </CardBody>
      </Card>
      {row.pending.map((pending, index) => (
        <Card id={`vireilla-${index}`} title={t('pending.title', { paper: pending.paper })} tone="quiet">
          <CardBody>
            <Paragraph>{pending.says[ui.language]}</Paragraph>
            <p class="rn-small">
              {t('pending.stage', { stage: t(`stage.${pending.stage}`), day: day(pending.seenOn) })}{' '}
              {pending.comesOn ? t('pending.comes.line', { day: day(pending.comesOn) }) : ''}
            </p>
          </CardBody>
        </Card>
      ))}
    </>
  );
}

/** From where each part of the provision is known. */
function Known({ ui, parts }: { ui: Ui; parts: readonly ProvisionKey[] }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  return (
    <Card id="mista" title={t('known.title')} count={parts.length}>
      <ColumnRows
        narrow
        rows={parts.map((key) => {
          const row = provisionOf(key);
          return {
            title: (
              <Link href={href(ui, `/lakirekisteri/${key}`)}>
                {row.name ? capital(row.name[ui.language]) : capital(placeWords(ui.language, row))}
              </Link>
            ),
            columns: [
              [<ShortMark language={ui.language} row={row} />],
              [...new Set([knownFrom(ui.language, row), row.source[ui.language]])],
              [
                t(row.lookedBy === 'here' ? 'known.here' : 'known.by', { day: formatDate(ui.language, row.lookedOn) }),
                row.question ? t('known.waits') : '',
              ],
            ],
          };
        })}
      />
    </Card>
  );
}

function Used({ ui, provision }: { ui: Ui; provision: ProvisionKey }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const uses = usesOf(ui.language, provision);
  const named = (
    names: readonly string[],
    kind: 'step' | 'offence' | 'element' | 'support' | 'duty' | 'answer',
  ): Row[] => names.map((title) => ({ title, facts: [t(`uses.${kind}`)] }));
  const rows: Row[] = [
    ...uses.limits.map(({ key, name }) => ({
      title: <Link href={`${href(ui, '/maaraajat')}#s-${key}`}>{name}</Link>,
      facts: [t('uses.limit')],
    })),
    ...named(uses.steps, 'step'),
    ...named(uses.offences, 'offence'),
    ...named(uses.elements, 'element'),
    ...named(uses.support, 'support'),
    ...named(uses.duties, 'duty'),
    ...named(uses.answers, 'answer'),
    ...(uses.sentences > 0 ? [{ title: t('uses.sentences', { n: uses.sentences }) }] : []),
  ];
  return (
    <Card id="kaytto" title={t('uses.title')}>
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <CardBody>
          <Paragraph>{t('uses.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

/** One provision: what holds beside what is pending, from where each part is known, and where the program uses it. */
export function ProvisionPage({ key, row, former, parts, changes, own }: View, ui: Ui): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const title = titleOf(ui.language, row);
  const acts = (
    [
      ['law.propose', 'ehdota', t('propose.link')],
      ['law.correct', 'korjaa', t('correct.link')],
      ['law.check', 'tarkista', t('check.link')],
    ] as const
  ).filter(([action]) => ui.allowed.has(action) && (action !== 'law.check' || !row.checked));
  return (
    <Page ui={ui} title={title} current="work">
      <p class="rn-small">
        <Link href={href(ui, '/lakirekisteri')}>{t('provision.back')}</Link>
      </p>
      <PageHead
        title={title}
        actions={
          former
            ? null
            : acts.map(([, slug, label]) => (
                <ButtonLink kind="secondary" href={href(ui, `/lakirekisteri/${key}/${slug}`)}>
                  {label}
                </ButtonLink>
              ))
        }
      />
      {former ? (
        <Notice title={t('edition.old', { n: row.edition })}>
          <Link href={href(ui, `/lakirekisteri/${key}`)}>{t('edition.now')}</Link>
        </Notice>
      ) : null}
      <Columns
        side={
          <Stack>
            <Used ui={ui} provision={key} />
            <ProvisionFacts ui={ui} row={row} />
            <Changes ui={ui} provision={key} changes={changes} />
            <OwnProposals ui={ui} own={own} />
          </Stack>
        }
      >
        <Stack>
          <Says ui={ui} row={row} />
          <Known ui={ui} parts={parts} />
        </Stack>
      </Columns>
    </Page>
  );
}
