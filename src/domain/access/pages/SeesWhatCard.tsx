import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, type MarkProps, Matrix, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import { columnsOf, type Mark, type MatrixRow } from '../access.ts';
import type { NetworkView } from '../network.ts';

function cell(ui: Ui, marks: readonly Mark[]): MarkProps {
  const t = accessTexts(ui.language);
  if (marks.includes('adds'))
    return { icon: 'pencil', tone: 'lake', word: t(marks.includes('sees') ? 'matrix.both' : 'matrix.adds') };
  if (marks.includes('sees')) return { icon: 'eye', tone: 'moss', word: t('matrix.sees') };
  return marks.includes('on-request')
    ? { icon: 'bubble-line', tone: 'amber', word: t('matrix.on-request') }
    : { icon: 'dash', tone: 'muted', word: t('matrix.no') };
}

function rowLabel(ui: Ui, { organisation, own, lead }: MatrixRow): string {
  const t = accessTexts(ui.language);
  return own && lead
    ? t('matrix.own-lead', { organisation })
    : own
      ? t('matrix.own', { organisation })
      : lead
        ? t('matrix.lead', { organisation })
        : organisation;
}

/** Organisation by class, from what the viewer may know; what she may not know is not drawn as if it were known. */
export function SeesWhatCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element | null {
  const [t, rooms] = [accessTexts(ui.language), roomTexts(ui.language)];
  if (view.matrix.length === 0) return null;
  const columns = columnsOf(view.matrix);
  return (
    <Card id="nakee" title={t('matrix')} aside={<Link href={href(ui, '/miksi')}>{t('matrix.why')}</Link>}>
      <CardBody>
        <Matrix
          ui={ui}
          caption={t('matrix.caption', { day: formatDate(ui.language, view.today) })}
          corner={t('matrix.organisation')}
          columns={columns.map((column) => ({ icon: classIcons[column], label: rooms(column) }))}
          rows={view.matrix.map((row) => ({
            label: rowLabel(ui, row),
            cells: columns.map((column) => cell(ui, row.marks[column] ?? [])),
          }))}
          note={t('matrix.note')}
        />
      </CardBody>
    </Card>
  );
}
