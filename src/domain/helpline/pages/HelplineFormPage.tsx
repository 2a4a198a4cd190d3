import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import {
  Beside,
  boundFields,
  type ComparedField,
  FieldFold,
  type Fields,
  Fieldset,
  FormCard,
  FormPage,
  href,
  Link,
  Overtaken,
  type Ui,
  versionSeen,
} from '../../../platform/ui/index.ts';
import { colleagueOptions, type WorkerName } from '../../worker/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { checkDue, costs, isPastCheck, namelessAnswers } from '../helpline.ts';
import type { KeptLine } from '../helpline.view.ts';
import { sameOwner } from '../helpline-fields.ts';
import { typedHours } from '../hours-words.ts';
import { onHolidays, openings } from '../opening.ts';

interface LineForm {
  /** Absent for a new line. */
  readonly line?: KeptLine | undefined;
  readonly colleagues: readonly WorkerName[];
  readonly today: string;
}

/**
 * What the fields begin with: the line as it stands. The day of the check stays too: who names an owner or mends a word has compared nothing with
 * the source. Only a next check that is past has to be promised anew.
 */
const begin = (ui: Ui, line: KeptLine, today: string) => ({
  ...line,
  checkBy: isPastCheck(line, today) ? undefined : checkDue(line),
  nameFi: line.words.fi.name,
  nameSv: line.words.sv.name,
  nameEn: line.words.en.name,
  aboutFi: line.words.fi.about,
  aboutSv: line.words.sv.about,
  aboutEn: line.words.en.about,
  numbers: line.numbers.join('\n'),
  hours: line.hours.map((hours) => typedHours(ui.language, hours)).join('\n'),
  languages: line.languages.join(', '),
  interpreted: line.interpreted.join(', '),
});

const ofWords = ['nameFi', 'nameSv', 'nameEn', 'aboutFi', 'aboutSv', 'aboutEn'] as const;

function Names({ ui, f }: { ui: Ui; f: Fields<typeof helplineTexts> }): JSX.Element {
  const t = helplineTexts(ui.language);
  return (
    <>
      <Fieldset ui={ui} id="nimet" label={t('field.names')} hint={t('field.names.hint')}>
        {f.text('nameFi')}
        {f.text('nameSv')}
        {f.text('nameEn')}
      </Fieldset>
      <Fieldset ui={ui} id="kenelle" label={t('field.abouts')} hint={t('field.abouts.hint')}>
        {f.area('aboutFi', { rows: 2, limit: 240 })}
        {f.area('aboutSv', { rows: 2, limit: 240 })}
        {f.area('aboutEn', { rows: 2, limit: 240 })}
      </Fieldset>
    </>
  );
}

const ofLine = [
  'numbers',
  'hours',
  'source',
  'sourceYear',
  'checkedOn',
  'checkBy',
  'languages',
  'interpreted',
] as const;
const coded = ['opening', 'onHolidays', 'nameless', 'cost'] as const;

/** What is laid beside what stands where somebody else has saved meanwhile. */
function comparedOf({ language }: Ui, options: readonly { value: string; label: string }[]): ComparedField[] {
  const t = helplineTexts(language);
  return [
    ...[...ofWords, ...ofLine].map((name) => ({ name, label: t(`field.${name}`) })),
    ...coded.map((name) => ({
      name,
      label: t(`field.${name}`),
      say: (code: string) => helplineTexts.find(language, `${name}.${code}`),
    })),
    { name: 'ownerId', label: t('field.ownerId'), say: (id) => options.find(({ value }) => value === id)?.label },
  ];
}

/** One form for a new line and for one that is corrected. */
export function HelplineFormPage({ line, colleagues, today }: LineForm, ui: Ui, state: FormState): JSX.Element {
  const t = helplineTexts(ui.language);
  // An owner of another organisation stays unless somebody else is chosen, and is named by no id.
  const stays = Boolean(line?.ownerId && !colleagues.some(({ id }) => id === line.ownerId));
  const from = line
    ? { ...begin(ui, line, today), ...(stays ? { ownerId: sameOwner } : {}) }
    : { opening: 'hours', onHolidays: 'not-told', nameless: 'not-told', cost: 'not-told', checkedOn: today };
  const f = boundFields({ ui, texts: helplineTexts, state, from });
  const options = colleagueOptions(colleagues);
  const elsewhere = stays ? [{ value: sameOwner, label: line?.owner ?? t('owner.elsewhere') }] : [];
  const title = line ? t('change.title', { name: line.words[ui.language].name }) : t('add');
  const action = line ? `/auttavat-puhelimet/${line.key}/korjaa` : '/auttavat-puhelimet/uusi';
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={line ? t('change.do') : t('add')}
      title={title}
      lede={t('form.lede')}
      errors={f.errors.all}
    >
      {line ? (
        <Overtaken
          ui={ui}
          state={state}
          yours={f}
          theirs={boundFields({ ui, texts: helplineTexts, from })}
          fields={comparedOf(ui, [...elsewhere, ...options])}
        />
      ) : null}
      <FormCard
        ui={ui}
        action={href(ui, action)}
        hidden={line ? { version: versionSeen(state, line.version) } : {}}
        submit={t('save')}
        back={<Link href={href(ui, '/auttavat-puhelimet')}>{t('back')}</Link>}
      >
        {line ? null : <Names ui={ui} f={f} />}
        {f.area('numbers', { rows: 2 })}
        {f.radio('opening', openings)}
        {f.area('hours', { optional: true, rows: 3 })}
        {f.area('source', { rows: 2, limit: 400 })}
        {f.text('sourceYear', { optional: true, inputMode: 'numeric', width: 'short' })}
        <Beside>
          {f.day('checkedOn', line ? { hint: t('field.checkedOn.kept') } : {})}
          {f.day('checkBy')}
        </Beside>
        {f.select('ownerId', [...elsewhere, ...options], { optional: true })}
        {line ? (
          <FieldFold
            id="sanat"
            title={t('fold.words')}
            now={line.words[ui.language].name}
            open={f.isTouched(...ofWords)}
          >
            <Names ui={ui} f={f} />
          </FieldFold>
        ) : null}
        <FieldFold
          id="kielet"
          title={t('fold.languages')}
          now={line?.languages.join(', ')}
          open={f.isTouched('onHolidays', 'languages', 'interpreted')}
        >
          {f.radio('onHolidays', onHolidays)}
          {f.text('languages', { optional: true, width: 'half' })}
          {f.text('interpreted', { optional: true, width: 'half' })}
        </FieldFold>
        <FieldFold
          id="soitto"
          title={t('fold.call')}
          now={line ? `${t(`nameless.${line.nameless}`)} ${t(`cost.${line.cost}`)}` : undefined}
          open={f.isTouched('nameless', 'cost', 'offBill')}
        >
          {f.radio('nameless', namelessAnswers)}
          {f.radio('cost', costs)}
          {f.tick('offBill')}
        </FieldFold>
      </FormCard>
    </FormPage>
  );
}
