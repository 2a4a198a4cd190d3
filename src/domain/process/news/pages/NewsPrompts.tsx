import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../../platform/time/format.ts';
import { AttentionCard, href, type Row, type Ui } from '../../../../platform/ui/index.ts';
import { processTexts } from '../../process.texts.ts';
import { newsTexts } from '../news.texts.ts';
import type { NewsPrompt, NewsPromptCode } from '../news.ts';

const actions: Record<NewsPromptCode, string> = {
  'no-news': 'news.tell',
  stalled: 'news.ask',
  'release-right': 'process.keep',
};

/** Reminders as rows of *Huomiota vaativat*: what, since when, by which target, and one link for whoever may act. */
export function newsPromptRows(ui: Ui, caseId: string, prompts: readonly NewsPrompt[]): Row[] {
  const t = newsTexts(ui.language);
  const base = `/t/${caseId}/prosessi`;
  const slugs: Record<NewsPromptCode, (processId: string) => string> = {
    'no-news': () => `${base}/uutta#kerrottu`,
    stalled: (processId) => `${base}/uutta/${processId}/kysymys`,
    'release-right': (processId) => `${base}/${processId}/vaihe?code=release-notice-wish`,
  };
  const day = (value: string | null) => (value === null ? '' : formatDate(ui.language, value));
  return prompts.map((prompt) => ({
    icon: { name: prompt.code === 'no-news' ? 'bubble' : prompt.code === 'stalled' ? 'clock' : 'info', tone: 'amber' },
    title: t(`prompt.${prompt.code}`, { since: day(prompt.since) }),
    facts: [processTexts(ui.language)(`kind.${prompt.kind}`), t(`prompt.${prompt.code}.why`, { due: day(prompt.due) })],
    action: ui.allowed.has(actions[prompt.code])
      ? { href: href(ui, slugs[prompt.code](prompt.processId)), label: t(`prompt.${prompt.code}.do`) }
      : undefined,
  }));
}

export function NewsPrompts({
  ui,
  caseId,
  prompts,
}: {
  ui: Ui;
  caseId: string;
  prompts: readonly NewsPrompt[];
}): JSX.Element {
  return <AttentionCard ui={ui} id="huomiota" rows={newsPromptRows(ui, caseId, prompts)} />;
}
