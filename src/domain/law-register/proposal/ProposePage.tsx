import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { boundFields, FormCard, FormPage, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { citeWords, placeWords, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { longestProposed } from './proposal.ts';

/** What stands now, and under it what is wrong, what it should say and where that was read. */
export function ProposePage({ row }: { readonly row: Standing }, ui: Ui, state: FormState): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const f = boundFields({ ui, texts: lawRegisterTexts, state, labels: ['wrong', 'should', 'readWhere'] });
  const back = href(ui, `/lakirekisteri/${row.key}`);
  return (
    <FormPage
      ui={ui}
      current="work"
      title={t('propose.title')}
      lede={t('propose.lede', { place: capital(placeWords(ui.language, row)) })}
      errors={f.errors.all}
    >
      <Paragraph>{row.says[ui.language]}</Paragraph>
      <p class="rn-small">{citeWords(ui.language, row)}</p>
      <FormCard
        ui={ui}
        action={`${back}/ehdota`}
        hidden={{ version: f.value('version') ?? row.entries + 1, language: ui.language }}
        submit={t('propose.do')}
        back={<Link href={back}>{t('cancel')}</Link>}
      >
        {f.area('wrong', { rows: 3, limit: longestProposed })}
        {f.area('should', { rows: 3, limit: longestProposed })}
        {f.area('readWhere', { rows: 2, limit: longestProposed })}
      </FormCard>
    </FormPage>
  );
}
