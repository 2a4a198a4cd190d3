import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { type Fold, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { PartView } from '../../case/index.ts';
import type { CompanionView } from '../companion-fields.ts';
import { courseTexts } from '../course.texts.ts';
import type { ProcessView } from '../process-fields.ts';

/** The name of a companion: of the worker where the viewer sees that worker, else the words that were written. */
export function companionName(companion: CompanionView, parts: readonly PartView[]): string | undefined {
  const worker = parts.flatMap(({ workers }) => workers).find(({ id }) => id === companion.workerId);
  return worker?.name ?? companion.name ?? undefined;
}

/** Who stands beside her in a course, on what basis, and whether she wishes that this one is told of changes. */
export function companionFold({
  ui,
  caseId,
  process,
  parts,
}: {
  ui: Ui;
  caseId: string;
  process: ProcessView;
  parts: readonly PartView[];
}): Fold | null {
  const t = courseTexts(ui.language);
  if (process.companions.length === 0) return null;
  const may = process.own && ui.allowed.has('process.keep');
  const day = (value: string) => formatDate(ui.language, value);
  const called = (companion: CompanionView) => companionName(companion, parts) ?? capital(t(`role.${companion.role}`));
  return {
    id: `rinnalla-${process.id}`,
    title: t('companions'),
    lead: process.companions.map(called).join(', '),
    open: false,
    children: (
      <>
        <Rows
          rows={process.companions.map((companion) => {
            const name = companionName(companion, parts);
            const role = t(`role.${companion.role}`);
            return {
              title: name ? `${name}, ${role}` : capital(role),
              facts: [
                t(`companion-state.${companion.state}`),
                t(`basis.${companion.basis}`),
                companion.since ? t('companion.since', { day: day(companion.since) }) : undefined,
                companion.until ? t('companion.until', { day: day(companion.until) }) : undefined,
                t(`notify.${companion.notify}`),
              ],
              text: companion.detail ?? undefined,
              action: may
                ? {
                    href: href(ui, `/t/${caseId}/prosessi/rinnalla/${companion.id}`),
                    label: t('correct'),
                    hidden: name ?? role,
                  }
                : undefined,
            };
          })}
        />
        <p class="rn-small">{t('companions.right')}</p>
      </>
    ),
  };
}
