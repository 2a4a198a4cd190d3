import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, PaperSheet, SectionHead, type Ui } from '../../../platform/ui/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import { type PaperFacts, paperForHer } from '../paper.ts';

/** The sheet for her beside the form, as it will be printed. */
export function PaperCard({ ui, facts, slug }: { ui: Ui; facts: PaperFacts; slug: string }): JSX.Element {
  const t = handOverTexts(ui.language);
  return (
    <section aria-labelledby="lehti">
      <SectionHead
        id="lehti"
        title={t('paper.card')}
        aside={
          <Link newTab carries={facts.offered && 'parts'} href={href(ui, slug)}>
            {t('paper.print')}
          </Link>
        }
      />
      <PaperSheet {...paperForHer(facts, ui.language)} />
      <p class="rn-small">{t('paper.read')}</p>
    </section>
  );
}
