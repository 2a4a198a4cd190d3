import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatWeekday } from '../../../platform/time/format.ts';
import { Card, CardBody, ClassChips, Due, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, type GrantableClass, grantableClasses, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentState, OrganisationName } from '../consent.ts';

/** What the first page of a case tells of a consent in force: between whom, and until when. */
export interface ConsentBrief {
  readonly id: string;
  readonly state: ConsentState;
  readonly owners: readonly OrganisationName[];
  readonly receivers: readonly OrganisationName[];
  readonly endsOn: string;
  /** Days until its last day, where that is near. */
  readonly daysLeft: number | null;
}

const namesOf = (organisations: readonly OrganisationName[]) => organisations.map(({ name }) => name).join(', ');

/** Which kinds of information the viewer reads, and which not; what nobody can open to anybody is in neither. */
function Sees({ ui, reads }: { ui: Ui; reads: readonly string[] }): Child {
  const [t, rooms] = [consentTexts(ui.language), roomTexts(ui.language)];
  const chips = (classes: readonly GrantableClass[], closed: boolean) => (
    <ClassChips ui={ui} chips={classes.map((name) => ({ icon: classIcons[name], label: rooms(name), closed }))} />
  );
  const [seen, unseen] = [true, false].map((is) => grantableClasses.filter((name) => reads.includes(name) === is));
  return (
    <>
      {seen && seen.length > 0 ? (
        <>
          <p class="rn-chips__h">{t('card.sees')}</p>
          {chips(seen, false)}
        </>
      ) : null}
      {unseen && unseen.length > 0 ? (
        <>
          <p class="rn-chips__h">{t('card.sees-not')}</p>
          {chips(unseen, true)}
        </>
      ) : null}
    </>
  );
}

/** Consents in force, what of them ends soon, and what the viewer sees: for the first page of a case. */
export function ConsentsCard({
  ui,
  caseId,
  consents,
  reads,
}: {
  ui: Ui;
  caseId: string;
  consents: readonly ConsentBrief[];
  reads: readonly string[];
}): JSX.Element {
  const t = consentTexts(ui.language);
  const ending = consents
    .filter(({ daysLeft }) => daysLeft !== null)
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .slice(0, 2);
  return (
    <Card
      id="luvat"
      title={t('card.title')}
      count={consents.length > 0 ? t('card.count', { n: consents.length }) : undefined}
      aside={
        ui.allowed.has('network.view') ? (
          <Link href={href(ui, `/t/${caseId}/verkosto`)} hidden={t('card.title')}>
            {t('card.all')}
          </Link>
        ) : undefined
      }
    >
      {ending.length > 0 ? (
        <Rows
          rows={ending.map(({ id, owners, receivers, endsOn }) => ({
            title: (
              <Link href={href(ui, `/t/${caseId}/lupa/${id}`)}>{`${namesOf(owners)} → ${namesOf(receivers)}`}</Link>
            ),
            facts: [<Due state="soon" text={t('card.ends', { day: formatWeekday(ui.language, endsOn) })} />],
          }))}
        />
      ) : null}
      <CardBody>
        <Sees ui={ui} reads={reads} />
      </CardBody>
    </Card>
  );
}
