import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  CardBody,
  CheckboxGroup,
  EmptyState,
  FilterBar,
  href,
  type IconName,
  Link,
  PageHead,
  Pagination,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { classIcons, type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import { timelineTexts } from '../timeline.texts.ts';
import type { TimelineEntry } from '../timeline.ts';
import { TimelineList } from './TimelineList.tsx';

interface TimelineView {
  head: CaseHead;
  entries: readonly TimelineEntry[];
  next: { afterOn: string; afterId: string } | null;
  first: boolean;
  classes: readonly InformationClass[];
  readable: readonly string[];
}

const withoutEntries = new Set(['case', 'identity', 'location', 'hers']);

export function TimelinePage(view: TimelineView, ui: Ui): JSX.Element {
  const t = timelineTexts(ui.language);
  const names = roomTexts(ui.language);
  const { head, classes } = view;
  const base = href(ui, `/t/${head.id}/aikajana`);
  const query = (chosen: readonly string[], more: Record<string, string> = {}) => {
    const fields = new URLSearchParams([
      ...chosen.map((one): [string, string] => ['class', one]),
      ...Object.entries(more),
    ]);
    return fields.size > 0 ? `${base}?${fields.toString()}` : base;
  };
  const offered = informationClasses.filter((one) => view.readable.includes(one) && !withoutEntries.has(one));
  const mayWrite = ui.allowed.has('note.write');
  const write = href(ui, `/t/${head.id}/merkinta`);
  return (
    <CaseFrame ui={ui} head={head} current="timeline" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          mayWrite ? (
            <ButtonLink href={write} icon="pencil" small shortcut="n">
              {t('add')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        <FilterBar
          ui={ui}
          action={base}
          clearHref={base}
          active={classes.map((one) => ({
            label: names(one),
            removeHref: query(classes.filter((other) => other !== one)),
          }))}
        >
          <CheckboxGroup
            ui={ui}
            name="class"
            label={t('filter')}
            values={classes}
            options={offered.map((one) => ({ value: one, label: names(one), icon: classIcons[one] as IconName }))}
          />
        </FilterBar>
        {view.entries.length === 0 ? (
          <EmptyState
            title={classes.length > 0 ? t('empty.filtered') : t('empty')}
            action={mayWrite && classes.length === 0 ? <Link href={write}>{t('empty.do')}</Link> : undefined}
          />
        ) : (
          <Card id="merkinnat" title={t('title')}>
            <CardBody>
              <TimelineList ui={ui} caseId={head.id} entries={view.entries} level={3} />
            </CardBody>
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={view.first ? undefined : query(classes)}
          next={view.next ? query(classes, view.next) : undefined}
          of={t('title').toLowerCase()}
        />
      </Stack>
    </CaseFrame>
  );
}
