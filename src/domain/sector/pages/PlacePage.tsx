import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { LineForm } from '../../line/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { openParts } from '../open-parts.ts';
import { longestWish, type placeFields, placeStates, sectors } from '../place-fields.ts';
import { sectorTexts } from '../sector.texts.ts';

/** Sector of a new line; state, who or what, her wish, since when and last contact. */
export function PlacePage(
  form: LineForm<typeof placeFields, { readonly secret: readonly string[] }>,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const { line } = form;
  const t = sectorTexts(ui.language);
  const f = boundFields({
    ui,
    texts: sectorTexts,
    state,
    from: line && { ...line, organisationId: line.helperId },
    reasons: { 'not-in-sight': 'organisationId' },
  });
  return (
    <LinePage
      {...{ ui, form }}
      texts={sectorTexts}
      fields={f}
      current="plan"
      back="/suunnitelma"
      informationClass="coordination"
      reason="optional"
      lede={line && t(`sector.${line.sector}`)}
      was={(was) => sectorTexts.find(ui.language, `state.${was('state')}`) ?? ''}
    >
      {line ? null : f.select('sector', sectors)}
      {f.radio('state', placeStates)}
      {f.select('organisationId', organisationChoices(ui.language, openParts(form.head, form.secret)), {
        optional: true,
      })}
      {f.text('label', { optional: true })}
      {f.area('wish', { hint: t('field.hers.hint', { most: longestWish }), optional: true, rows: 2 })}
      {f.day('sinceOn', { first: form.today })}
      {f.day('lastContactOn', { optional: true })}
    </LinePage>
  );
}
