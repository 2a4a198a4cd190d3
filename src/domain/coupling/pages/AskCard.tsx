import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { type Asking, asking } from '../asking.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { isOpen, type SupportItem, type SupportKind } from '../coupling.ts';
import type { StepSupport } from '../coupling.view.ts';
import type { KnownLine } from '../derive.ts';
import { isComing } from './words.ts';

interface Way {
  readonly slug: string;
  readonly label: string;
  readonly note?: string;
}

/** What is typed into the request beforehand: the kind and the day, never the step, for it stands in an address. */
const askedFor = (ui: Ui, kind: SupportKind, day: string | null): string => {
  const t = couplingTexts(ui.language);
  const words = { kind: t(`kind.${kind}`) };
  return day === null ? t('ask.text.noday', words) : t('ask.text', { ...words, day: formatDate(ui.language, day) });
};

/** The ways of asking that this worker has, each the program's own page with what is known filled in. */
function waysOf(ui: Ui, caseId: string, step: StepSupport, kind: SupportKind): Way[] {
  const t = couplingTexts(ui.language);
  const asked: Asking = asking[kind];
  const text = askedFor(ui, kind, step.day);
  const query = (fields: Record<string, string>) => `?${new URLSearchParams(fields).toString()}`;
  const due = isComing(step) && step.day !== null ? { dueOn: formatDate('fi', step.day) } : {};
  return [
    ...(ui.allowed.has('task.ask')
      ? [{ slug: `/t/${caseId}/suunnitelma/tehtava${query({ text, ...due })}`, label: t('ask.task') }]
      : []),
    ...(asked.referral && ui.allowed.has('referral.send')
      ? [
          {
            slug: `/t/${caseId}/ohjaus/uusi${query({ sector: asked.referral, asked: text })}`,
            label: t('ask.referral'),
          },
        ]
      : []),
    ...(asked.tell && ui.allowed.has('justice.tell')
      ? [{ slug: `/t/${caseId}/viranomaiselle/${asked.tell}`, label: t('ask.tell'), note: t('ask.tell.note') }]
      : []),
    ...(asked.consultation
      ? [{ slug: `/k/uusi${query({ kinds: asked.consultation })}`, label: t('ask.consultation') }]
      : []),
  ];
}

/** *Pyydä*: leads to what the program has for asking, and to marking it as asked for. */
export function AskCard({
  ui,
  caseId,
  step,
  item,
}: {
  ui: Ui;
  caseId: string;
  step: StepSupport;
  item: SupportItem<KnownLine>;
}): JSX.Element | null {
  const t = couplingTexts(ui.language);
  if (!isOpen(item) && item.status !== 'not-wanted') return null;
  const mark = `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}/kirjaa?kind=${item.kind}&state=asked`;
  return (
    <Card id="pyyda" title={t('ask.title')}>
      <CardBody>
        <Paragraph>{t(item.status === 'not-wanted' ? 'ask.unwanted' : 'ask.note')}</Paragraph>
        <ul class="govuk-list">
          {waysOf(ui, caseId, step, item.kind).map((way) => (
            <li>
              <Link href={href(ui, way.slug)}>{way.label}</Link>
              {way.note ? <p class="rn-rows__s">{way.note}</p> : null}
            </li>
          ))}
          {ui.allowed.has('backing.record') ? (
            <li>
              <Link href={href(ui, mark)}>{t('ask.mark')}</Link>
            </li>
          ) : null}
        </ul>
      </CardBody>
    </Card>
  );
}
