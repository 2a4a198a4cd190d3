import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  CheckboxGroup,
  Columns,
  EdgeCard,
  EdgeCards,
  Form,
  href,
  IdentityWarning,
  Link,
  Notice,
  Redraw,
  Rows,
  ShortList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { NetworkForm } from '../../access/index.ts';
import { type CaseHead, organisationOf, type PartView } from '../../case/index.ts';
import { type ChildDuties, ChildStays } from '../../child/index.ts';
import { namesApart } from '../../organisation/index.ts';
import type { GrantableClass } from '../../room/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import {
  actingName,
  agreeing,
  type DraftChoices,
  type Ending,
  longestHandOverNote,
  type PartOfSheet,
  type SheetAnswer,
  type StandingPromise,
  sheetAnswers,
} from '../hand-over.ts';
import { paperFacts } from '../paper.ts';
import { SeenChips } from './AnswerHandOverPage.tsx';
import { EndsWith, StaysCard } from './Endings.tsx';
import { PaperCard } from './PaperCard.tsx';
import { sheetOptions } from './sheet-options.ts';

export interface OfferForm {
  head: CaseHead;
  children: readonly ChildDuties[];
  me: string;
  receivers: readonly PartView[];
  to: PartView | null;
  draft: {
    sheet: SheetAnswer;
    note: string | null;
    chosen: DraftChoices | undefined;
  } | null;
  ends: readonly Ending[];
  sheet: readonly PartOfSheet[];
  promises: readonly StandingPromise[];
  /** Names of the hidden parts on the case, which the lead knows. */
  hidden: readonly string[];
  /** Whether none of them can be asked, because the receiver is hidden from them. */
  onlyHers: boolean;
  shown: readonly GrantableClass[];
}

const receiverName = (part: PartView): string => actingName(part) ?? part.organisation;

/** To whom: first chosen, because what ends and what is seen depend on it. */
function ChooseReceiver({ ui, form }: { ui: Ui; form: OfferForm }): JSX.Element {
  const t = handOverTexts(ui.language);
  const nameOf = namesApart(ui.language, form.receivers.map(organisationOf));
  const at = (part: PartView) => href(ui, `/t/${form.head.id}/vastuu/siirra?toId=${part.organisationId}`);
  return (
    <Card id="kenelle" title={t('offer.whom')}>
      <Rows
        rows={form.receivers.map((part) => ({
          title: (
            <Link href={at(part)}>
              {t('offer.choose', { name: receiverName(part), organisation: nameOf(organisationOf(part)) })}
            </Link>
          ),
          icon: { name: 'swap' },
        }))}
      />
    </Card>
  );
}

function EndsCard({ ui, form }: { ui: Ui; form: OfferForm }): JSX.Element {
  const t = handOverTexts(ui.language);
  const own = form.head.parts.find((part) => part.own);
  const backup = own?.workers.find(({ standing }) => standing === 'backup')?.name;
  return (
    <EdgeCard id="paattyy" edge="ends" title={t('card.ends')}>
      <ShortList
        title={t('ends.you', { name: actingName(own) ?? own?.organisation ?? '' })}
        lines={[t('ends.you.acts'), t('ends.you.parts')]}
      />
      {backup ? <ShortList title={t('ends.backup', { name: backup })} lines={[t('ends.backup.what')]} /> : null}
      <ShortList title={t('ends.open')} lines={[t('ends.open.what')]} />
      <EndsWith ui={ui} ends={form.ends} />
    </EdgeCard>
  );
}

/** The page before an offer: what ends, goes along and stays, and what she said. */
export function OfferHandOverPage(form: OfferForm, ui: Ui, state: FormState): JSX.Element {
  const t = handOverTexts(ui.language);
  const f = boundFields({
    ui,
    texts: handOverTexts,
    state,
    reasons: {
      organisations: 'toId',
      'not-in-sight': 'toId',
      agreed: 'agreed',
      'only-her': 'agreed',
      'asked-by': 'askedById',
    },
  });
  const { head, to, draft } = form;
  const page = { ui, head, title: t('offer.title'), errors: f.errors };
  if (form.receivers.length === 0) return <NetworkForm {...page} before={<Notice>{t('offer.nobody')}</Notice>} />;
  if (!to) return <NetworkForm {...page} lede={t('offer.lede')} before={<ChooseReceiver ui={ui} form={form} />} />;
  const own = head.parts.find((part) => part.own);
  const chosen = f.values('parts', draft?.chosen?.parts ?? form.sheet.map(({ part }) => part));
  const facts = paperFacts({ from: actingName(own), to: actingName(to), leaving: false, sheet: form.sheet, chosen });
  const kept = (chosen.length > 0 ? chosen : ['none']).map((part) => `&parts=${part}`).join('');
  const askers = (own?.workers ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const goes = sheetOptions(ui, form.sheet);
  const titled = { ...page, title: t('offer.title.to', { name: receiverName(to) }) };
  return (
    <NetworkForm
      {...titled}
      wide
      lede={t('offer.lede.to', { from: own?.organisation ?? '', to: to.organisation })}
      before={
        <Form
          ui={ui}
          action={href(ui, `/t/${head.id}/vastuu/siirra?toId=${to.organisationId}`)}
          hidden={{ toId: to.organisationId }}
        >
          <EdgeCards>
            <EndsCard ui={ui} form={form} />
            <EdgeCard id="lahtee" edge="goes" title={t('card.goes')}>
              {goes.length > 0 ? (
                <>
                  <CheckboxGroup
                    ui={ui}
                    name="parts"
                    label={t('field.parts')}
                    error={f.errors.of('parts')}
                    options={goes}
                    values={chosen}
                  />
                  <Redraw>{t('goes.update')}</Redraw>
                </>
              ) : (
                <p>{t('goes.none')}</p>
              )}
              <p class="rn-small rn-muted">{t('goes.what')}</p>
              <p class="rn-small rn-muted">{t('goes.never')}</p>
            </EdgeCard>
            <StaysCard ui={ui} promises={form.promises} />
          </EdgeCards>
          <ChildStays ui={ui} caseId={head.id} children={form.children} />
          <Columns
            sideFirst
            side={
              <PaperCard ui={ui} facts={facts} slug={`/t/${head.id}/vastuu/lehti?toId=${to.organisationId}${kept}`} />
            }
          >
            <Card id="vahvistus" title={t('after.title', { name: receiverName(to) })}>
              <CardBody>
                <SeenChips
                  ui={ui}
                  seen={form.shown}
                  words={{ sees: t('after.sees'), none: t('after.sees.none'), not: t('after.not') }}
                />
              </CardBody>
            </Card>
            <Card id="vastaus" title={t('offer.title')}>
              <CardBody>
                {f.radio('sheet', sheetAnswers, { words: 'sheet', first: draft?.sheet })}
                {f.select('askedById', askers, { first: draft?.chosen?.asked_by ?? form.me, chosen: true })}
                {form.onlyHers ? <p>{t('agreed.only-her')}</p> : null}
                {form.hidden.length > 0
                  ? f.radio('agreed', form.onlyHers ? agreeing.filter((who) => who === 'her') : agreeing, {
                      words: 'agreed',
                      values: { organisations: form.hidden.join(', ') },
                      first: draft?.chosen?.agreed ?? undefined,
                    })
                  : null}
                {f.area('note', {
                  rows: 4,
                  limit: longestHandOverNote,
                  optional: true,
                  first: draft?.note ?? undefined,
                })}
                <IdentityWarning fields={['note']}>{t('error.looks-like-identity')}</IdentityWarning>
                <p>{t('offer.do.hint')}</p>
                <Button>{t('offer.do')}</Button>
              </CardBody>
            </Card>
          </Columns>
        </Form>
      }
    />
  );
}
