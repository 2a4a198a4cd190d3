import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatMonth } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, href, Link, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import type { Adoption, AdoptionState } from '../adoption.ts';
import { practiceTexts } from '../practice.texts.ts';

export type ToldAdoption = Adoption & { readonly mine: boolean };

const looks = { 'in-use': 'active', considering: 'plain', 'given-up': 'ended' } as const satisfies Record<
  AdoptionState,
  string
>;
const icons = { considering: 'circle-half' } as const;

/** What came of it: how far, and in words; of what was given up, why. */
function Outcome({ ui, adoption }: { ui: Ui; adoption: ToldAdoption }): JSX.Element {
  const { state, outcome, reason } = adoption;
  return (
    <>
      <StatusTag
        state={looks[state]}
        text={practiceTexts(ui.language)(`state.${state}`)}
        icon={state === 'considering' ? icons.considering : undefined}
      />
      {[reason, outcome].map((text) => (text === null ? null : <p class="rn-rows__s">{text}</p>))}
    </>
  );
}

/** Who has adopted it, adapted how, and what came of it, what was given up too: organisations, never people. Not on paper: a guide is printed alone. */
export function Adoptions({
  ui,
  practiceKey,
  adoptions,
  mayAdopt,
}: {
  ui: Ui;
  practiceKey: string;
  adoptions: readonly ToldAdoption[];
  mayAdopt: boolean;
}): JSX.Element {
  const t = practiceTexts(ui.language);
  const ours = adoptions.find(({ mine }) => mine);
  return (
    <div class="rn-noprint">
      <Card id="kayttoonotot" title={t('adoptions')}>
        <CardBody>
          {adoptions.length === 0 ? (
            <p class="rn-muted">{t('adoptions.none')}</p>
          ) : (
            <DataTable
              ui={ui}
              caption={t('adoptions')}
              captionHidden
              stacks
              columns={[{ label: t('adoptions.who') }, { label: t('adoptions.how') }, { label: t('adoptions.came') }]}
              rows={adoptions.map((adoption) => [
                <>
                  {adoption.organisation}
                  <span class="rn-rows__then rn-muted">{formatMonth(ui.language, adoption.sinceOn)}</span>
                </>,
                adoption.adapted ?? t('adoptions.as-is'),
                <Outcome ui={ui} adoption={adoption} />,
              ])}
            />
          )}
          {mayAdopt ? (
            <p class="rn-noprint">
              <Link href={href(ui, `/kaytannot/${practiceKey}/kayttoonotto`)}>
                {t(ours ? 'adopt.again' : 'adopt.do')}
              </Link>
            </p>
          ) : null}
        </CardBody>
      </Card>
    </div>
  );
}
