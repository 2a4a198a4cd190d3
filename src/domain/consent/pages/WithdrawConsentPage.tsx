import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import {
  Card,
  CardBody,
  ErrorSummary,
  FormCard,
  href,
  Link,
  Notice,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentSheet } from '../consent-sheet.ts';
import { classChips } from './consent-words.ts';
import { HandedOver } from './HandedOver.tsx';

/** Before her withdrawal is recorded: what ends at once and what cannot be taken back. */
export function WithdrawConsentPage(sheet: ConsentSheet, ui: Ui, state: FormState): JSX.Element {
  const [t, rooms] = [consentTexts(ui.language), roomTexts(ui.language)];
  const { head, consent, grants } = sheet;
  const errors = formErrors(consentTexts, ui.language, state);
  const back = href(ui, `/t/${head.id}/lupa/${consent.id}`);
  const over = consent.state === 'withdrawn' || consent.state === 'ended';
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('withdraw.title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('withdraw.title')} lede={over ? undefined : t('withdraw.lede')} />
      {over ? (
        <Notice>
          {t('withdraw.over')} <Link href={back}>{t('sheet.plain')}</Link>
        </Notice>
      ) : (
        <Stack narrow>
          <Card id="paattyy" title={t('withdraw.ends')}>
            <Rows
              rows={[
                ...grants.map((grant) => ({
                  title: t('withdraw.ends.grant', {
                    receiver: grant.receiver,
                    class: rooms(grant.class),
                    owner: grant.owner,
                  }),
                  icon: { name: classIcons[grant.class] },
                })),
                ...(consent.kind === 'network' || consent.owners.length > 1 || grants.length === 0
                  ? [
                      {
                        title: t(grants.length === 0 ? 'withdraw.ends.all' : 'withdraw.ends.others'),
                        facts: classChips(ui.language, consent.classes).map(({ label }) => label),
                        icon: { name: 'three-dots' as const },
                      },
                    ]
                  : []),
                { title: t('withdraw.ends.asked'), icon: { name: 'envelope' as const } },
              ]}
            />
          </Card>
          <Card id="jaa" title={t('withdraw.stays')}>
            <CardBody>
              <ul class="govuk-list govuk-list--bullet">
                <li>{t('withdraw.stays.read')}</li>
                <li>{t('withdraw.stays.own')}</li>
              </ul>
            </CardBody>
          </Card>
          <HandedOver ui={ui} sheet={sheet} />
          <FormCard ui={ui} submit={t('withdraw.do')} ends back={<Link href={back}>{t('withdraw.back')}</Link>} bare />
        </Stack>
      )}
    </CaseFrame>
  );
}
