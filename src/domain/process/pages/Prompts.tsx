import type { JSX } from 'hono/jsx/jsx-runtime';
import { AttentionCard, href, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stepWords } from '../court-words.ts';
import type { NewsPrompt } from '../news/news.ts';
import { newsPromptRows } from '../news/pages/NewsPrompts.tsx';
import type { ProcessView } from '../process-fields.ts';
import { type PromptCode, promptsOf } from '../prompts.ts';
import type { StepCode } from '../steps.ts';
import { stepOf } from '../steps.ts';
import { lawWords, processName, whenWords } from './words.ts';

/** The step that answers a prompt. */
const answers: Partial<Record<PromptCode, StepCode>> = {
  'assess-protection': 'protection-assessment',
  'assess-protection-again': 'protection-assessment',
  'own-right-to-charge': 'own-right-to-charge',
  'ask-about-release': 'release-notice-wish',
  'tell-of-police-notice': 'police-notice-told',
};

/** What the own courses ask one to think of: never a condition of anything. */
export function Prompts({
  ui,
  caseId,
  processes,
  news,
  today,
}: {
  ui: Ui;
  caseId: string;
  processes: readonly ProcessView[];
  news: readonly NewsPrompt[];
  today: string;
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  if (!ui.allowed.has('process.keep')) return null;
  const base = `/t/${caseId}/prosessi`;
  // Asked from the report on, and once.
  const asked = new Set(news.filter(({ code }) => code === 'release-right').map(({ processId }) => processId));
  const rows = processes
    .filter(({ own }) => own)
    .flatMap((process) =>
      promptsOf(process, today)
        .filter(({ code }) => code !== 'ask-about-release' || !asked.has(process.id))
        .map(({ code, step }) => {
          const answer = answers[code];
          const to =
            answer === undefined && step
              ? `${base}/vaihe/${step.id}`
              : `${base}/${process.id}/vaihe?code=${answer ?? ''}`;
          const law = answer ? lawWords(ui.language, stepOf(answer).law) : undefined;
          return {
            title: t(`prompt.${code}`),
            facts: [
              processName(ui.language, process),
              step ? `${stepWords(ui.language, step)} ${whenWords(ui.language, step)}` : undefined,
              law,
            ],
            icon: { name: 'info' as const, tone: 'amber' as const },
            action: { href: href(ui, to), label: t('prompt.do'), hidden: t(`prompt.${code}`) },
          };
        }),
    );
  return <AttentionCard ui={ui} id="huomioi" rows={[...newsPromptRows(ui, caseId, news), ...rows]} />;
}
