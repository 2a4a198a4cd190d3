import { formatMoment } from '../../../platform/time/format.ts';
import { type Fold, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { consentTexts } from '../../consent/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { type InformationClass, informationClasses, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { LastLook, NetworkView } from '../network.ts';

/** The latest looks at the own organisation's rooms, the last of them said in the row; the whole log is a page of its own. */
export function looksFold(ui: Ui, view: NetworkView): Fold {
  const t = accessTexts(ui.language);
  const word = (item: string) =>
    informationClasses.includes(item as InformationClass)
      ? roomTexts(ui.language)(item as InformationClass)
      : consentTexts(ui.language)('agreement');
  const who = ({ worker, organisation }: LastLook) =>
    worker ? `${worker} (${organisation})` : organisationTexts(ui.language)('unnamed.worker');
  const when = ({ at }: LastLook) => formatMoment(ui.language, new Date(at));
  const [last] = view.looks;
  return {
    id: 'katsottu',
    title: t('looks'),
    lead: last ? who(last) : t('looks.none'),
    wide: last && when(last),
    open: false,
    children: (
      <>
        <Rows
          rows={view.looks.map((look) => ({
            title: t('looks.row', { who: who(look), classes: [...new Set(look.classes.map(word))].join(', ') }),
            facts: [when(look)],
            icon: { name: 'eye' as const },
          }))}
        />
        {ui.allowed.has('log.view') ? (
          <p class="rn-small rn-noprint">
            <Link href={href(ui, `/t/${view.head.id}/loki`)}>{t('looks.all')}</Link>
          </p>
        ) : null}
      </>
    ),
  };
}
