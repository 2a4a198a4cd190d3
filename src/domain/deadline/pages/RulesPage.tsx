import type { JSX } from 'hono/jsx/jsx-runtime';
import { lastDay } from '../../../platform/time/finnish-days/index.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  Folds,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import { isInForce, type Rule } from '../deadline.ts';
import { type Group, groupOf, groups } from './groups.ts';
import { foldOf, type RulesView } from './rule-fold.tsx';
import { lengthWords, nameOf, ruleSlug } from './rule-words.ts';

const parts = Object.keys(groups) as Group[];

/** What the client or counsel must do in time, the shortest first: what is late there is lost, whoever else works on. */
function ownActs({ rules, today }: RulesView): Rule[] {
  const lastOf = ({ length }: Rule) => (length ? lastDay(today, length) : '');
  return rules
    .filter((rule) => rule.owner === 'herself' && rule.kind === 'act' && isInForce(rule, today))
    .toSorted((a, b) => lastOf(a).localeCompare(lastOf(b)));
}

/** The acts of the client, each leading to its row below. */
function OwnActs({ ui, rules }: { ui: Ui; rules: readonly Rule[] }): JSX.Element {
  const t = deadlineTexts(ui.language);
  const rows = rules.map((rule) => ({
    title: <Link href={href(ui, ruleSlug(rule.key))}>{nameOf(ui.language, rule)}</Link>,
    facts: [t(`event.${rule.event}`)],
    date: <strong class="rn-strong">{lengthWords(ui.language, rule)}</strong>,
  }));
  return (
    <Card id="asiakkaan" title={t('list.own')} count={rules.length} aside={t('list.own.order')} tone="attention">
      <Rows rows={rows} ordered />
    </Card>
  );
}

/** What the law says of time, for everybody: what the client must do first, then every limit in one line that opens. */
export function RulesPage(view: RulesView, ui: Ui): JSX.Element {
  const t = deadlineTexts(ui.language);
  const own = ownActs(view);
  const inGroup = (group: Group) => view.rules.filter((rule) => groupOf(rule) === group);
  const whole = view.open === 'all';
  return (
    <Page ui={ui} title={t('list.title')} current="work">
      <PageHead
        title={t('list.finding', { n: own.length })}
        lede={t('list.lede', { n: view.rules.length })}
        actions={
          <>
            <ButtonLink kind="secondary" href={href(ui, whole ? '/maaraajat' : '/maaraajat?open=all')}>
              {t(whole ? 'list.close' : 'list.open')}
            </ButtonLink>
            <Link href={href(ui, '/lakirekisteri')}>{t('list.register')}</Link>
          </>
        }
      />
      <nav class="rn-jump rn-noprint" aria-label={t('list.jump')}>
        <span aria-hidden="true">{t('list.jump')}</span>
        <ul>
          {parts.map((group) => (
            <li>
              <Link href={`#ryhma-${group}`}>{t(`group.${group}`)}</Link> {inGroup(group).length}
            </li>
          ))}
        </ul>
      </nav>
      <Stack>
        {own.length > 0 ? <OwnActs ui={ui} rules={own} /> : null}
        {parts.map((group) => (
          <Card id={`ryhma-${group}`} title={t(`group.${group}`)} count={inGroup(group).length}>
            <Folds rows={inGroup(group).map((rule) => foldOf(ui, rule, view))} />
          </Card>
        ))}
        <Card id="laskeminen" title={t('list.counting')}>
          <CardBody>
            <Paragraph>{t('list.counting.what')}</Paragraph>
          </CardBody>
        </Card>
      </Stack>
    </Page>
  );
}
