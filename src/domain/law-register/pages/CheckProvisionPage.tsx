import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { boundFields, FormCard, FormPage, href, Link, Notice, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { canBeChecked, citeWords, placeWords, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** Who has checked what stands: the words that were checked stand above the fields. */
export function CheckProvisionPage(
  { row, today }: { readonly row: Standing; readonly today: string },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const f = boundFields({ ui, texts: lawRegisterTexts, state, from: { checkedOn: today } });
  // Another administrator has written meanwhile: what is checked is what stands now, above the fields.
  const stale = state.problem !== undefined && f.value('version') !== String(row.entries + 1);
  const back = href(ui, `/lakirekisteri/${row.key}`);
  return (
    <FormPage
      ui={ui}
      current="work"
      title={t('check.title')}
      lede={t('check.lede', { place: capital(placeWords(ui.language, row)) })}
      errors={f.errors.all}
    >
      <Paragraph>{row.says[ui.language]}</Paragraph>
      <p class="rn-small">{citeWords(ui.language, row)}</p>
      {stale ? (
        <Notice tone="warning" title={t('check.changed')}>
          {t('check.changed.compare')}
        </Notice>
      ) : null}
      {canBeChecked(row) ? null : (
        <Notice tone="warning" title={t('check.unread')}>
          <Link href={`${back}/korjaa`}>{t('correct.link')}</Link>
        </Notice>
      )}
      <FormCard
        ui={ui}
        action={`${back}/tarkista`}
        hidden={{ version: row.entries + 1 }}
        submit={t('check.do')}
        back={<Link href={back}>{t('cancel')}</Link>}
      >
        {f.text('by')}
        {f.day('checkedOn')}
        {f.area('what', { rows: 2 })}
      </FormCard>
    </FormPage>
  );
}
