import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '../../../platform/time/format.ts';
import { saysAge, whenProblem } from '../../../platform/time/uncertain/index.ts';
import { boundFields, FilterBar, type Ui, WhenField } from '../../../platform/ui/index.ts';
import { exploitationCodes, meansCodes, pieceTexts } from '../../piece/index.ts';
import { wholeTexts } from '../whole.texts.ts';
import type { ReadFilter } from '../whole-filter.ts';
import { filterQuery } from './node-words.ts';

export interface WholeFilterBarProps {
  ui: Ui;
  base: string;
  /** What of the address is no filter and stays: the view, what is brought forward, whose lines are drawn. */
  kept: URLSearchParams;
  filter: ReadFilter;
  offered: { readonly forms: readonly string[]; readonly means: readonly string[] };
  count: number;
}

type Typed = Parameters<typeof filterQuery>[0];

/** Narrows map and list by form, means and time; what is on is kept in the address. */
export function WholeFilterBar({ ui, base, kept, filter, offered, count }: WholeFilterBarProps): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const to = (changed: Partial<Typed>) => {
    const fields = new URLSearchParams([...filterQuery({ ...filter, ...changed }), ...kept]);
    return fields.size > 0 ? `${base}?${fields.toString()}` : base;
  };
  const { from, until } = filter.typed;
  const [sort = '', code = ''] = filter.kind?.split('.') ?? [];
  const active = [
    ...filter.form.map((item) => ({
      label: word(`form.${item}`),
      removeHref: to({ form: filter.form.filter((other) => other !== item) }),
    })),
    ...filter.means.map((mean) => ({
      label: word(`means.${mean}`),
      removeHref: to({ means: filter.means.filter((other) => other !== mean) }),
    })),
    ...(filter.kind ? [{ label: word(`${sort}.${code}` as 'event.threat'), removeHref: to({ kind: undefined }) }] : []),
    ...(from ? [{ label: t('filter.from.active', { day: from }), removeHref: to({ typed: { until } }) }] : []),
    ...(until ? [{ label: t('filter.until.active', { day: until }), removeHref: to({ typed: { from } }) }] : []),
  ];
  const problem = (field: 'from' | 'until') =>
    filter.unread.includes(field)
      ? whenProblem(ui.language, saysAge(filter.typed[field] ?? '', dayOf(ui.now)) ? 'age-unknown' : 'not-understood')
      : undefined;
  const f = boundFields({ ui, texts: wholeTexts, from: filter, under: 'filter' });
  return (
    <FilterBar
      ui={ui}
      action={base}
      clearHref={kept.size > 0 ? `${base}?${kept.toString()}` : base}
      active={active}
      result={active.length > 0 ? t('filter.result', { n: count }) : undefined}
    >
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {offered.forms.length > 0
        ? f.checks(
            'form',
            exploitationCodes
              .filter((exploitationCode) => offered.forms.includes(exploitationCode))
              .map((exploitationCode) => ({ value: exploitationCode, label: word(`form.${exploitationCode}`) })),
          )
        : null}
      {offered.means.length > 0
        ? f.checks(
            'means',
            meansCodes
              .filter((meansCode) => offered.means.includes(meansCode))
              .map((meansCode) => ({ value: meansCode, label: word(`means.${meansCode}`) })),
          )
        : null}
      <WhenField ui={ui} name="from" label={t('filter.from')} value={from} error={problem('from')} />
      <WhenField ui={ui} name="until" label={t('filter.until')} value={until} error={problem('until')} />
    </FilterBar>
  );
}
