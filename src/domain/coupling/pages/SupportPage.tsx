import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { type Language, localeOf } from '../../../platform/i18n/texts.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  Columns,
  Details,
  href,
  Link,
  PageHead,
  Paragraph,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { citeAll, provisionOf } from '../../law/index.ts';
import { Ring } from '../../sector/index.ts';
import { type OfferedService, offeredRow } from '../../service/index.ts';
import { asking } from '../asking.ts';
import { isOlder } from '../couple.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { SupportItem } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import type { KnownLine } from '../derive.ts';
import { sources } from '../rules/rule.ts';
import { AskCard } from './AskCard.tsx';
import { lineWords, ownerWords, ringOf, spanWords, statusWords, stepName, whenWords } from './words.ts';

interface View {
  readonly head: CaseHead;
  readonly step: StepSupport;
  readonly item: SupportItem<KnownLine>;
  readonly services: readonly OfferedService[];
}

function lineRow(ui: Ui, caseId: string, line: KnownLine, all: readonly KnownLine[]): Row {
  const t = couplingTexts(ui.language);
  const told = formatDate(ui.language, line.told.length > 10 ? dayOf(new Date(line.told)) : line.told);
  return {
    title: [capital(lineWords(ui.language, line)), line.name].filter(Boolean).join(' · '),
    facts: [
      `${t(`origin.${line.origin}`)} ${told}`,
      t('line.by', { author: line.author ?? t('author.unknown'), organisation: line.organisation }),
      line.kind === 'not-before' && line.until
        ? t('state.not-before', { day: formatDate(ui.language, line.until) })
        : spanWords(ui.language, line),
      isOlder(line, all) ? t('line.older') : undefined,
    ],
    text: line.note ? t('line.note', { note: line.note }) : undefined,
    action:
      line.origin === 'backing' && line.own && ui.allowed.has('backing.record')
        ? {
            href: href(ui, `/t/${caseId}/tuki-ja-vaiheet/kirjaus/${line.id}`),
            label: t('correct'),
            hidden: t(`kind.${line.kind}`).toLowerCase(),
          }
        : undefined,
  };
}

/** How it stands, and every line that says something of it; the newest first. */
function State({ ui, head, step, item }: { ui: Ui } & View): JSX.Element {
  const t = couplingTexts(ui.language);
  const owner = ownerWords(ui.language, item);
  const lines = item.lines.toSorted((a, b) => b.told.localeCompare(a.told));
  return (
    <Card
      id="tilanne"
      title={t('col.state')}
      aside={
        ui.allowed.has('backing.record') ? (
          <Link href={href(ui, `/t/${head.id}/tuki-ja-vaiheet/${step.stepId}/kirjaa?kind=${item.kind}`)}>
            {t('record')}
          </Link>
        ) : undefined
      }
    >
      <CardBody>
        <ul class="rn-supports">
          <li>
            <Ring state={ringOf(item.status)} />
            <div>
              <p class="rn-strong">
                {statusWords(ui.language, item)}
                {owner ? ` · ${owner}` : ''}
              </p>
              {item.remarks.map((remark) => (
                <p class="rn-small">{t(`remark.${remark}`)}</p>
              ))}
            </div>
          </li>
        </ul>
        <h3 class="rn-small rn-muted">{t('lines.title')}</h3>
        {lines.length === 0 ? <Paragraph>{t('lines.empty')}</Paragraph> : null}
      </CardBody>
      {lines.length > 0 ? <Rows rows={lines.map((line) => lineRow(ui, head.id, line, lines))} /> : null}
    </Card>
  );
}

function sourceLine(language: Language, key: string): string {
  const t = couplingTexts(language);
  const source = sources[key];
  if (!source) return '';
  if ('law' in source) return citeAll(language, [source.law]);
  return t('why.mark', {
    title: source.title[language],
    mark: t(`mark.${source.mark}`),
    day: formatDate(language, source.checkedOn),
  });
}

function sourceSays(language: Language, key: string): string {
  const source = sources[key];
  return source ? ('law' in source ? provisionOf(source.law) : source).says[language] : '';
}

/** Why it is looked for: provisions and papers, each with its mark and the day it was last checked. */
function Why({ ui, item }: { ui: Ui; item: SupportItem<KnownLine> }): JSX.Element {
  const t = couplingTexts(ui.language);
  return (
    <Details summary={t('why.title')}>
      {item.because.length === 0 ? <Paragraph>{t('why.none')}</Paragraph> : null}
      {item.because.map((key) => (
        <>
          <p class="rn-small rn-muted">{sourceLine(ui.language, key)}</p>
          <Paragraph>{sourceSays(ui.language, key)}</Paragraph>
        </>
      ))}
      {item.because.length > 0 ? <p class="rn-small">{t('why.note')}</p> : null}
    </Details>
  );
}

function Givers({ ui, item, services }: { ui: Ui } & Pick<View, 'item' | 'services'>): JSX.Element {
  const t = couplingTexts(ui.language);
  const { need, words } = asking[item.kind].find;
  const query = new URLSearchParams({ ...(need ? { need } : {}), ...(words ? { q: words } : {}), region: 'own' });
  return (
    <Card
      id="kuka-voisi"
      title={t('give.title')}
      foot={<Link href={href(ui, `/palvelut?${query.toString()}`)}>{t('give.all')}</Link>}
    >
      {services.length > 0 ? (
        <Rows rows={services.map((service) => offeredRow(ui, service))} />
      ) : (
        <CardBody>
          <Paragraph>{t('give.empty')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}

/** One kind of support of one step: how it stands and who says so, who could give it, how it is asked for, and why. */
export function SupportPage(view: View, ui: Ui): JSX.Element {
  const t = couplingTexts(ui.language);
  const { head, step, item } = view;
  const base = `/t/${head.id}/tuki-ja-vaiheet`;
  const name = stepName(ui.language, step);
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead
        title={`${t(`kind.${item.kind}`)}: ${name.toLocaleLowerCase(localeOf[ui.language])}`}
        lede={t('support.lede', {
          when: capital(whenWords(ui.language, step)),
          what: t(`what.${item.kind}`),
        })}
      />
      <Columns
        side={
          <>
            <AskCard ui={ui} caseId={head.id} step={step} item={item} />
            <Givers ui={ui} item={item} services={view.services} />
          </>
        }
      >
        <Stack>
          <State ui={ui} {...view} />
          <Why ui={ui} item={item} />
          <p>
            <Link href={href(ui, `${base}/${step.stepId}`)}>{t('back.step')}</Link>
          </p>
        </Stack>
      </Columns>
    </CaseFrame>
  );
}
