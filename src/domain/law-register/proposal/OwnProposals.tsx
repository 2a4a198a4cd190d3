import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, Rows, type Ui } from '../../../platform/ui/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import type { OwnProposalView } from './proposal.ts';
import { becameOf, proposalHead } from './proposal-words.tsx';

/** One's own proposals with what became of each; nothing where there are none. `named`: each with its provision. */
export function OwnProposals(shown: { ui: Ui; own: readonly OwnProposalView[]; named?: boolean }): JSX.Element | null {
  const { ui, own, named } = shown;
  const t = lawRegisterTexts(ui.language);
  if (own.length === 0) return null;
  return (
    <Card id="ehdotukset" title={t('proposals.own')} count={own.length}>
      <Rows
        rows={own.map((proposal) => ({
          ...(named
            ? proposalHead(ui, proposal)
            : { title: t('proposal.day', { day: formatDate(ui.language, proposal.proposedOn) }) }),
          text: (
            <>
              {t('proposal.should', { text: proposal.should })}
              <br />
              {becameOf(ui, proposal)}
            </>
          ),
        }))}
      />
    </Card>
  );
}
