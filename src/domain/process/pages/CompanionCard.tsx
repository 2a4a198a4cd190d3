import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { PartView } from '../../case/index.ts';
import type { CompanionView } from '../companion-fields.ts';
import { courseTexts } from '../course.texts.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process-fields.ts';

/** The name of a companion: of the worker where the viewer sees that worker, else the words that were written. */
export function companionName(one: CompanionView, parts: readonly PartView[]): string | undefined {
  const worker = parts.flatMap(({ workers }) => workers).find(({ id }) => id === one.workerId);
  return worker?.name ?? one.name ?? undefined;
}

/** Who stands beside her in a course, on what basis, and whether she wishes that this one is told of changes. */
export function CompanionCard({
  ui,
  caseId,
  process,
  parts,
  title,
}: {
  ui: Ui;
  caseId: string;
  process: ProcessView;
  parts: readonly PartView[];
  title: string;
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  const w = processTexts(ui.language);
  if (process.companions.length === 0) return null;
  const may = process.own && ui.allowed.has('process.keep');
  const day = (value: string) => formatDate(ui.language, value);
  return (
    <Card
      id={`rinnalla-${process.id}`}
      level={3}
      title={t('companions')}
      aside={
        may ? (
          <Link href={href(ui, `/t/${caseId}/prosessi/${process.id}/rinnalla`)} hidden={title}>
            {t('companion')}
          </Link>
        ) : undefined
      }
    >
      <Rows
        rows={process.companions.map((one) => {
          const name = companionName(one, parts);
          const role = w(`role.${one.role}`);
          return {
            title: name ? `${name}, ${role}` : role.slice(0, 1).toUpperCase() + role.slice(1),
            facts: [
              w(`companion-state.${one.state}`),
              w(`basis.${one.basis}`),
              one.since ? t('companion.since', { day: day(one.since) }) : undefined,
              one.until ? t('companion.until', { day: day(one.until) }) : undefined,
              w(`notify.${one.notify}`),
            ],
            text: one.detail ?? undefined,
            action: may
              ? {
                  href: href(ui, `/t/${caseId}/prosessi/rinnalla/${one.id}`),
                  label: t('correct'),
                  hidden: name ?? role,
                }
              : undefined,
          };
        })}
      />
      <CardBody>
        <p class="rn-small">{t('companions.right')}</p>
      </CardBody>
    </Card>
  );
}
