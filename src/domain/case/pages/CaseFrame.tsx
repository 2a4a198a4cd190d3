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
  | 'safety'
  | 'network'
  | 'deadlines'
  | 'telling'
  | 'wellbeing'
  | 'person'
  | 'documents'
  | 'log';

const slugs: Record<CasePageKey, string> = {
  summary: '',
  timeline: '/aikajana',
  whole: '/kokonaisuus',
  plan: '/suunnitelma',
  process: '/prosessi',
  safety: '/turva',
  network: '/verkosto',
  deadlines: '/maaraajat',
  telling: '/kerrottu',
  wellbeing: '/vointi',
  person: '/henkilo',
  documents: '/asiakirjat',
  log: '/loki',
};
const actions: Record<CasePageKey, string> = {
  summary: 'case.view',
  timeline: 'timeline.view',
  whole: 'whole.view',
  plan: 'plan.view',
  process: 'process.view',
  safety: 'safety.view',
  network: 'network.view',
  deadlines: 'deadline.view',
  telling: 'telling.view',
  wellbeing: 'heard.view',
  person: 'person.view',
  documents: 'document.view',
  log: 'log.view',
};

/** What is opened every day stands in the row, always in the same order; the rest behind its last word. */
const mainPages: readonly CasePageKey[] = ['summary', 'timeline', 'whole', 'plan', 'process', 'safety', 'network'];
const morePages: readonly CasePageKey[] = ['deadlines', 'telling', 'wellbeing', 'documents', 'person', 'log'];

/** The pages of the case that this worker has: nobody sees a tab that would be refused. */
function tabs(ui: Ui, head: CaseHead, keys: readonly CasePageKey[]): NavigationLink[] {
  const t = caseTexts(ui.language);
  return keys
    .filter((key) => ui.allowed.has(actions[key]))
    .map((key) => ({ key, href: href(ui, `/t/${head.id}${slugs[key]}`), label: t(`nav.${key}`) }));
}

/** What the person chose to be called, for whoever writes or speaks of them; nothing where nobody asked or no pronoun was wanted. */
function pronounFact(ui: Ui, { pronoun }: CaseHead): NonNullable<IdentityBarProps['facts']> {
  if (pronoun === null || pronoun === 'none') return [];
  const [sv, en] = [pronounForms.sv[pronoun].they, pronounForms.en[pronoun].they];
  return [{ icon: 'person', text: caseTexts(ui.language)('bar.pronoun', { sv, en }) }];
}

function headFacts(ui: Ui, head: CaseHead): IdentityBarProps['facts'] {
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
  /** What else tells whose case it is: the language. */
  facts?: IdentityBarProps['facts'] | undefined;
  /** Safety flags beside those that the frame itself knows. */
  flags?: IdentityBarProps['flags'] | undefined;
  hasErrors?: boolean | undefined;
  children: Child;
}

/** Every page of a case: whose page it is, what pages there are, and the content. */
export function CaseFrame({
  ui,
  head,
  current,
  title,
  facts = [],
  flags = [],
  hasErrors,
  children,
}: CaseFrameProps): JSX.Element {
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
          facts={[...headFacts(ui, head), ...facts]}
          flags={[...closed, ...flags]}
        />
      }
      subNavigation={
        <SubNavigation
          ui={ui}
          label={t('nav.label')}
          items={tabs(ui, head, mainPages)}
          more={tabs(ui, head, morePages)}
          current={current}
        />
      }
    >
      {children}
    </Page>
  );
}
