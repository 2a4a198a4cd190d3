import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { pronounForms } from '../../../platform/i18n/pronouns.ts';
import {
  href,
  IdentityBar,
  type IdentityBarProps,
  type NavigationLink,
  Page,
  SubNavigation,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseHead } from '../case-head.ts';

export type CasePageKey =
  | 'summary'
  | 'timeline'
  | 'whole'
  | 'plan'
  | 'process'
  | 'deadlines'
  | 'telling'
  | 'wellbeing'
  | 'safety'
  | 'network'
  | 'person'
  | 'log';

const slugs: Record<CasePageKey, string> = {
  summary: '',
  timeline: '/aikajana',
  whole: '/kokonaisuus',
  plan: '/suunnitelma',
  process: '/prosessi',
  deadlines: '/maaraajat',
  telling: '/kerrottu',
  wellbeing: '/vointi',
  safety: '/turva',
  network: '/verkosto',
  person: '/henkilo',
  log: '/loki',
};
const actions: Record<CasePageKey, string> = {
  summary: 'case.view',
  timeline: 'timeline.view',
  whole: 'whole.view',
  plan: 'plan.view',
  process: 'process.view',
  deadlines: 'deadline.view',
  telling: 'telling.view',
  wellbeing: 'heard.view',
  safety: 'safety.view',
  network: 'network.view',
  person: 'person.view',
  log: 'log.view',
};

/** The pages of the case that this worker has: nobody sees a tab that would be refused. */
function tabs(ui: Ui, head: CaseHead): NavigationLink[] {
  const t = caseTexts(ui.language);
  return (Object.keys(slugs) as CasePageKey[])
    .filter((key) => ui.allowed.has(actions[key]))
    .map((key) => ({ key, href: href(ui, `/t/${head.id}${slugs[key]}`), label: t(`nav.${key}`) }));
}

/** What the person chose to be called, for whoever writes or speaks of them; nothing where nobody asked or no pronoun was wanted. */
function pronounFact(ui: Ui, { pronoun }: CaseHead): NonNullable<IdentityBarProps['facts']> {
  if (pronoun === null || pronoun === 'none') return [];
  const [sv, en] = [pronounForms.sv[pronoun].they, pronounForms.en[pronoun].they];
  return [{ icon: 'person', text: caseTexts(ui.language)('bar.pronoun', { sv, en }) }];
}

function facts(ui: Ui, head: CaseHead): IdentityBarProps['facts'] {
  const t = caseTexts(ui.language);
  const lead = head.parts.find((part) => part.lead);
  const own = head.parts.find((part) => part.own);
  const named = own?.workers ?? [];
  const [first, backup] = [
    named.find((item) => item.standing === 'lead'),
    named.find((item) => item.standing === 'backup'),
  ];
  return [
    ...(lead ? [{ icon: 'house' as const, text: t('bar.lead', { organisation: lead.organisation }) }] : []),
    ...(first
      ? [
          {
            icon: 'person' as const,
            text: backup
              ? t('bar.worker', { lead: first.name, backup: backup.name })
              : t('bar.worker-alone', { lead: first.name }),
          },
        ]
      : []),
    ...pronounFact(ui, head),
  ];
}

export interface CaseFrameProps {
  ui: Ui;
  head: CaseHead;
  /** The tab that this page belongs to. */
  current: CasePageKey;
  /** Name of the page; the browser's tab shows it behind the code. */
  title: string;
  /** Safety flags beside those that the frame itself knows. */
  flags?: IdentityBarProps['flags'] | undefined;
  hasErrors?: boolean | undefined;
  children: Child;
}

/** Every page of a case: whose page it is, what pages there are, and the content. */
export function CaseFrame({ ui, head, current, title, flags = [], hasErrors, children }: CaseFrameProps): JSX.Element {
  const t = caseTexts(ui.language);
  const closed =
    head.state === 'closed' ? [{ icon: 'lock' as const, text: t('bar.closed'), tone: 'check' as const }] : [];
  return (
    <Page
      ui={ui}
      current="cases"
      title={current === 'summary' && title === t('summary.title') ? head.code : `${head.code} – ${title}`}
      hasErrors={hasErrors}
      identity={
        <IdentityBar
          ui={ui}
          label={t('bar.label')}
          code={head.code}
          codeWord={head.codeWord}
          facts={facts(ui, head)}
          flags={[...closed, ...flags]}
        />
      }
      subNavigation={<SubNavigation ui={ui} label={t('nav.label')} items={tabs(ui, head)} current={current} />}
    >
      {children}
    </Page>
  );
}
