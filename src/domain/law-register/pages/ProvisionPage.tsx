import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  ColumnRows,
  Columns,
  href,
  Link,
  Mark,
  Notice,
  Page,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import {
  canBeChecked,
  checkedLook,
  citeWords,
  forceWords,
  markLooks,
  marks,
  type ProvisionKey,
  placeWords,
  provisionOf,
  type Standing,
} from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { OwnProposals } from '../proposal/OwnProposals.tsx';
import type { OwnProposalView } from '../proposal/proposal.ts';
import { waitsForLawyer } from '../shown-provisions.ts';
import { type Change, Changes } from './Changes.tsx';
import { knownFrom, ShortMark, titleOf } from './law-marks.tsx';
import { ProvisionFacts } from './ProvisionFacts.tsx';
import { Trail } from './Trail.tsx';
import { Used } from './Used.tsx';

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
    <div class="rn-beside">
      <Card id="nyt" title={t('now.title')} tone="holds">
        <CardBody>
          <Paragraph>{row.says[ui.language]}</Paragraph>
          <p class="rn-small">{citeWords(ui.language, row)}</p>
          <p class="rn-small rn-muted">{t('now.own')}</p>
        </CardBody>
      </Card>
      {row.pending.map((pending, index) => (
        <Card
          id={`vireilla-${index}`}
          title={t(pending.stage === 'in-force' ? 'pending.title.came' : 'pending.title', { paper: pending.paper })}
          tone="pending"
        >
          <CardBody>
            <Paragraph>{pending.says[ui.language]}</Paragraph>
            <p class="rn-small">
              {t('pending.stage', { stage: t(`stage.${pending.stage}`), day: day(pending.seenOn) })}{' '}
              {pending.comesOn ? t('pending.comes.line', { day: day(pending.comesOn) }) : ''}
            </p>
          </CardBody>
        </Card>
      ))}
    </div>
  );
}

/** How far it is known, in one sentence or two: of how many parts somebody here has checked which, and how many wait for a lawyer. */
function finding(ui: Ui, keys: readonly ProvisionKey[]): string {
  const t = lawRegisterTexts(ui.language);
  const parts = keys.map((key) => provisionOf(key));
  const [only] = parts;
  const checked = parts.filter((part) => part.checked).length;
  const waits = parts.filter(waitsForLawyer).length;
  if (only && parts.length === 1)
    return [
      only.checked ? t('finding.checked', { day: formatDate(ui.language, only.checked.on) }) : t('finding.unchecked'),
      ...(waits > 0 ? [t('known.waits')] : []),
    ].join(' ');
  return [
    t('finding.parts', { n: parts.length, checked }),
    ...(waits > 0 ? [t('finding.waits', { n: waits })] : []),
  ].join(' ');
}

/** What the marks that stand in a list promise, each by its shape and word. */
function Legend({ ui, rows }: { ui: Ui; rows: readonly Standing[] }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const shown = marks.filter((mark) => rows.some((row) => row.mark === mark && (!row.checked || mark !== 'read')));
  return (
    <ul class="rn-promises" aria-label={t('marks.title')}>
      {rows.some(({ checked }) => checked) ? (
        <li>
          <Mark {...checkedLook} word={t('marks.checked')} />
          <span>{t('marks.checked.what')}</span>
        </li>
      ) : null}
      {shown.map((mark) => (
        <li>
          <Mark {...markLooks[mark]} word={t(`mark.${mark}`)} />
          <span>{t(`marks.${mark}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** From where each part of the provision is known. */
function Known(shown: { ui: Ui; provision: ProvisionKey; parts: readonly ProvisionKey[] }): JSX.Element {
  const { ui, provision, parts } = shown;
  const t = lawRegisterTexts(ui.language);
  const nameOf = (key: ProvisionKey) => {
    const row = provisionOf(key);
    return capital(row.name?.[ui.language] ?? placeWords(ui.language, row));
  };
  const names = parts.map(nameOf);
  return (
    <Card
      id="mista"
      title={t('known.title')}
      count={parts.length}
      foot={<Legend ui={ui} rows={parts.map((key) => provisionOf(key))} />}
    >
      <ColumnRows
        narrow
        rows={parts.map((key) => {
          const row = provisionOf(key);
          // Parts of one place have one name: what each says tells them apart.
          const own = nameOf(key);
          const title = names.filter((name) => name === own).length > 1 ? row.says[ui.language] : own;
          return {
            // The page does not lead to itself.
            title: key === provision ? title : <Link href={href(ui, `/lakirekisteri/${key}`)}>{title}</Link>,
            columns: [
              [<ShortMark language={ui.language} row={row} />],
              // Who has checked it has checked the law of some time: that stays in sight.
              [...new Set([...knownFrom(ui.language, row), row.source[ui.language]])],
              [
                t('known.force', { force: forceWords(ui.language, row) }),
                t(row.lookedBy === 'here' ? 'known.looked' : 'known.by', {
                  day: formatDate(ui.language, row.lookedOn),
                }),
                // To have corrected is not to have looked, and has a day of its own.
                row.rewordedAt ? t('known.here', { day: formatDate(ui.language, dayOf(row.rewordedAt)) }) : '',
                waitsForLawyer(row) ? t('known.waits') : '',
              ],
            ],
          };
        })}
      />
    </Card>
  );
}

/** One provision: what holds beside what is pending, from where each part is known, and where the program uses it. */
export function ProvisionPage({ key, row, former, parts, changes, own }: View, ui: Ui): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const title = titleOf(ui.language, row);
  // What nobody has read is read first: a check of it would be refused.
  const acts = (
    [
      ['law.propose', 'ehdota', t('propose.link')],
      ['law.correct', 'korjaa', t('correct.link')],
      ['law.check', 'tarkista', t('check.link')],
    ] as const
  ).filter(([action]) => ui.allowed.has(action) && (action !== 'law.check' || (!row.checked && canBeChecked(row))));
  return (
    <Page ui={ui} title={title} current="work">
      <Trail ui={ui} row={row} />
      <PageHead
        title={title}
        lede={former ? undefined : finding(ui, parts)}
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
          <Known ui={ui} provision={key} parts={parts} />
        </Stack>
      </Columns>
    </Page>
  );
}
