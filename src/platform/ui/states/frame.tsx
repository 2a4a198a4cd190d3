import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { IdentityBar, Page, PageHead, SubNavigation, type Ui } from '../index.ts';
import { type State, sampleTexts } from './sample.ts';

/** The words of the states in the language of the page. */
export const words = (ui: Ui) => sampleTexts(ui.language);

export function CaseFrame({
  ui,
  title,
  current,
  watch,
  actions,
  children,
}: {
  ui: Ui;
  title: string;
  current: string;
  watch?: string;
  actions?: Child;
  children: Child;
}): JSX.Element {
  const t = words(ui);
  const at = (key: 'summary' | 'timeline' | 'permissions' | 'log', slug: string) => ({
    key,
    href: `/${ui.language}/t/7f3k2q${slug}`,
    label: t(key),
  });
  return (
    <Page
      ui={ui}
      title={`T-7F3K2Q – ${title}`}
      current="cases"
      watch={watch}
      identity={
        <IdentityBar
          ui={ui}
          label={t('case')}
          code="T-7F3K2Q"
          codeWord="Koivu"
          facts={[
            { icon: 'house', text: t('area') },
            { icon: 'person', text: t('who') },
            { icon: 'languages', text: t('language') },
          ]}
          flags={[
            { icon: 'flag', text: t('barred'), tone: 'warn' },
            { icon: 'bubble', text: t('only'), tone: 'ok' },
          ]}
        />
      }
      subNavigation={
        <SubNavigation
          ui={ui}
          label={t('casePages')}
          current={current}
          items={[at('summary', ''), at('timeline', '/aikajana'), at('permissions', '/verkosto')]}
          more={[at('log', '/loki')]}
        />
      }
    >
      <PageHead title={title} actions={actions} />
      {children}
    </Page>
  );
}

/** A state drawn in an ordinary page under its own heading. */
export const part = (name: string, draw: (ui: Ui) => Child, hasErrors = false): State => ({
  name,
  render: (ui) => (
    <Page ui={ui} title={name} hasErrors={hasErrors}>
      <PageHead title={name} />
      {draw(ui)}
    </Page>
  ),
});
