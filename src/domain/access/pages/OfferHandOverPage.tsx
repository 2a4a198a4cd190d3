import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, Notice, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestHandOverNote } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';
import { partOptions } from './part-options.ts';

export function OfferHandOverPage(
  { head, parts }: { head: CaseHead; parts: readonly PartView[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = accessTexts(ui.language);
  const f = boundFields({
    ui,
    texts: accessTexts,
    state,
    under: 'lead',
    reasons: { organisations: 'toId', 'not-in-sight': 'toId' },
  });
  const form = { ui, head, title: t('lead.title'), errors: f.errors };
  if (parts.length === 0) return <NetworkForm {...form} before={<Notice>{t('lead.nobody')}</Notice>} />;
  return (
    <NetworkForm {...form} lede={t('lead.lede')} submit={t('lead.do')}>
      {f.radio('toId', partOptions(ui.language, parts))}
      {f.area('note', { rows: 4, limit: longestHandOverNote, optional: true })}
      <IdentityWarning fields={['note']}>{t('error.looks-like-identity')}</IdentityWarning>
    </NetworkForm>
  );
}
