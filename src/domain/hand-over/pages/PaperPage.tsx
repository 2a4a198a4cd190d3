import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Page, PaperSheet, Stack, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { GuardianNotice } from '../../child/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import { type PaperFacts, paperForHer } from '../paper.ts';

/** One page for her to take along. No code, no organisation, no word that tells what it is about. */
export function PaperPage(view: PaperFacts & { head: CaseHead; guardian: boolean }, ui: Ui): JSX.Element {
  const t = handOverTexts(ui.language);
  const paper = paperForHer(view, ui.language);
  return (
    <Page ui={ui} title={paper.title} current="cases">
      <h1 class="rn-h1 rn-noprint">{t('paper.card')}</h1>
      <Stack narrow>
        <GuardianNotice ui={ui} caseId={view.head.id} danger={view.guardian} />
        <p class="rn-noprint">
          {t('paper.how')} <Link href={href(ui, `/t/${view.head.id}/verkosto`)}>{t('paper.back')}</Link>
        </p>
        <PaperSheet {...paper} />
        <p class="rn-noprint rn-small">{t('paper.read')}</p>
      </Stack>
    </Page>
  );
}
