import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  ClassChips,
  href,
  Link,
  Notice,
  PageHead,
  Paragraph,
  Rows,
  Stack,
  StatusTag,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentView } from '../consent.ts';
import type { ConsentSheet } from '../consent-sheet.ts';
import { languageName } from '../language-names.ts';
import { classChips, periodText, stateText } from './consent-words.ts';
import { HandedOver } from './HandedOver.tsx';

const names = (organisations: ConsentView['owners']): string => organisations.map(({ name }) => name).join(', ');
const tags = { valid: 'active', coming: 'soon', ended: 'ended', withdrawn: 'stopped' } as const;

/** Every fact of a consent, by name. */
function facts(ui: Ui, consent: ConsentView): { term: string; detail: Child }[] {
  const { language } = ui;
  const t = consentTexts(language);
  const recorded = formatDate(language, dayOf(new Date(consent.recordedAt)));
  const answer = (told: boolean) => t(told ? 'sheet.yes' : 'sheet.no');
  const rows: [string, Child][] = [
    [
      t('sheet.state'),
      <>
        <StatusTag state={tags[consent.state]} text={stateText(language, consent)} />
        {consent.narrowedAt && consent.state !== 'withdrawn' ? (
          <> {t('sheet.narrowed', { day: formatDate(language, dayOf(new Date(consent.narrowedAt))) })}</>
        ) : null}
      </>,
    ],
    ...(consent.kind === 'network'
      ? [[t('sheet.among'), names(consent.receivers)] as [string, Child]]
      : ([
          [t('sheet.from'), names(consent.owners)],
          [t(consent.kind === 'disclosure' ? 'sheet.handed-to' : 'sheet.to'), names(consent.receivers)],
        ] as [string, Child][])),
    [t('sheet.classes'), <ClassChips ui={ui} chips={classChips(language, consent.classes)} />],
    [t('sheet.purpose'), consent.purpose],
    ...(consent.exclusions ? [[t('sheet.exclusions'), consent.exclusions] as [string, Child]] : []),
    [t('sheet.valid'), periodText(language, consent)],
    [t('sheet.review'), formatDate(language, consent.reviewOn)],
    [t('sheet.given'), `${t(`giver.${consent.giver}`)}. ${t(`capacity.${consent.capacity}`)}.`],
    [t('field.language'), `${languageName(language, consent.language)}, ${t(`interpreter.${consent.interpreter}`)}`],
    ...(consent.explainedBy ? [[t('field.explainedBy'), consent.explainedBy] as [string, Child]] : []),
    [t('limits.fact'), answer(consent.limitsTold)],
    [t('refusal.fact'), answer(consent.refusalTold)],
    [t('field.form'), t(`form.${consent.form}`)],
    [t('field.copyGiven'), t(`copy.${consent.copyGiven}`)],
    [
      t('sheet.recorded'),
      consent.recordedBy ? t('sheet.recorded.by', { day: recorded, name: consent.recordedBy }) : recorded,
    ],
  ];
  return rows.map(([term, detail]) => ({ term, detail }));
}

/** What stands on the consent now, and what it still asks of the own organisation. */
function Standing({ ui, sheet }: { ui: Ui; sheet: ConsentSheet }): JSX.Element {
  const [t, rooms] = [consentTexts(ui.language), roomTexts(ui.language)];
  return (
    <>
      {sheet.requests.length === 0 ? null : (
        <Card id="pyynnot" title={t('requests')} tone="attention">
          <Rows
            rows={sheet.requests.map((request) => ({
              title: rooms(request.class),
              icon: { name: classIcons[request.class] },
              action: {
                href: href(ui, `/t/${sheet.head.id}/pyynto/${request.id}`),
                label: t('requests.answer'),
                hidden: rooms(request.class),
              },
            }))}
          />
        </Card>
      )}
      <Card id="avattu" title={t('grants')}>
        {sheet.grants.length === 0 ? (
          <CardBody>
            <Paragraph>{t('grants.none')}</Paragraph>
          </CardBody>
        ) : (
          <Rows
            rows={sheet.grants.map((grant) => ({
              title: rooms(grant.class),
              icon: { name: classIcons[grant.class] },
              facts: [
                t('grants.row', { owner: grant.owner, receiver: grant.receiver }),
                t('grants.since', { day: formatDate(ui.language, dayOf(new Date(grant.since))) }),
              ],
            }))}
          />
        )}
      </Card>
    </>
  );
}

/** One consent, whole. */
export function ConsentPage(sheet: ConsentSheet, ui: Ui): JSX.Element {
  const t = consentTexts(ui.language);
  const { consent, head } = sheet;
  const base = `/t/${head.id}/lupa/${consent.id}`;
  const running = consent.state === 'valid' || consent.state === 'coming';
  const narrowable =
    consent.kind === 'network' ? consent.receivers.length > 2 : consent.classes.length + consent.receivers.length > 2;
  const title = t(`sheet.${consent.kind}`);
  const actions =
    running && ui.allowed.has('consent.withdraw') ? (
      <>
        {narrowable ? (
          <ButtonLink href={href(ui, `${base}/supista`)} kind="secondary">
            {t('do.narrow')}
          </ButtonLink>
        ) : null}
        <ButtonLink href={href(ui, `${base}/peru`)}>{t('do.withdraw')}</ButtonLink>
      </>
    ) : undefined;
  return (
    <CaseFrame ui={ui} head={head} current="network" title={title}>
      <PageHead title={title} actions={actions} />
      <Stack narrow>
        <section class="rn-card" aria-label={title}>
          <CardBody>
            <SummaryList rows={facts(ui, consent)} />
          </CardBody>
        </section>
        {consent.kind === 'disclosure' ? (
          <Notice>
            {t('sheet.disclosure.opens-nothing')} <Link href={href(ui, `/t/${head.id}/kooste`)}>{t('do.compile')}</Link>
          </Notice>
        ) : (
          <>
            <Notice>{t('sheet.opens')}</Notice>
            <Standing ui={ui} sheet={sheet} />
          </>
        )}
        <HandedOver ui={ui} sheet={sheet} />
      </Stack>
    </CaseFrame>
  );
}
