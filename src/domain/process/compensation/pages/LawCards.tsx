import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../../platform/i18n/capital.ts';
import { Card, CardBody, Paragraph, Rows, type Ui } from '../../../../platform/ui/index.ts';
import { citeAll, type ProvisionKey, provisionOf } from '../../../law/index.ts';
import { compensationTexts } from '../compensation.texts.ts';
import { type Asked, needsContinuedLeave, prosecutorPursues } from '../permissions.ts';

const asked: readonly Asked[] = [
  { asked: true, inconvenient: false, unfounded: false },
  { asked: true, inconvenient: true, unfounded: false },
  { asked: false, inconvenient: false, unfounded: false },
];

/** What the prosecutor can pursue, and when not. */
export function ProsecutorCard({ ui }: { ui: Ui }): JSX.Element {
  const t = compensationTexts(ui.language);
  return (
    <Card id="syyttaja" title={t('prosecutor')}>
      <Rows rows={asked.map((is) => ({ title: t(`prosecutor.${prosecutorPursues(is)}`) }))} />
      <CardBody>
        <p class="rn-small">{citeAll(ui.language, ['rol-3-9', 'rol-3-9-told'])}</p>
      </CardBody>
    </Card>
  );
}

const appeals = [
  { overMeasure: true, about: 'offence-or-sentence' },
  { overMeasure: true, about: 'damages' },
  { overMeasure: false, about: 'offence-or-sentence' },
] as const;

/** The permission of the court of appeal beside that of the Supreme Court: two, by two names. */
export function LeaveCard({ ui }: { ui: Ui }): JSX.Element {
  const t = compensationTexts(ui.language);
  const name = (key: ProvisionKey) => capital(provisionOf(key).name?.[ui.language] ?? '');
  const caseWords = ({ overMeasure, about }: (typeof appeals)[number]) =>
    overMeasure ? t(`leave.over.${about}`) : t('leave.under.offence-or-sentence');
  const words = appeals.map((appeal) =>
    t(needsContinuedLeave(appeal) ? 'leave.case.needed' : 'leave.case.not-needed', { case: caseWords(appeal) }),
  );
  return (
    <Card id="luvat" title={t('leave')}>
      <Rows
        rows={[
          {
            title: t('leave.court', { name: name('ok-25a-5') }),
            facts: [citeAll(ui.language, ['ok-25a-5', 'ok-25a-refused'])],
            text: words.join('\n'),
          },
          {
            title: t('leave.supreme', { name: name('ok-30-2') }),
            facts: [citeAll(ui.language, ['ok-30-2', 'ok-30-time'])],
            text: provisionOf('ok-30-time').says[ui.language],
          },
        ]}
      />
    </Card>
  );
}

/** Whose offence the State compensates: where one lived, and the connection to Finland. */
export function ResidenceCard({ ui }: { ui: Ui }): JSX.Element {
  const t = compensationTexts(ui.language);
  return (
    <Card id="kuka-voi-saada" title={t('residence')}>
      <CardBody>
        <Paragraph>{t('residence.text')}</Paragraph>
        <p class="rn-small">{citeAll(ui.language, ['rvl-2'])}</p>
      </CardBody>
    </Card>
  );
}
