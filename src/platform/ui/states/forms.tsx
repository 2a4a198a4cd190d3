import { Bar, Button, ButtonGroup, ButtonLink, CheckboxGroup, ConflictView, DateField, Details, ErrorSummary, FilterBar, Fieldset, Form, Inset, Link, Notice, Pagination, Paragraph, RadioGroup, SegmentedLinks, Select, ShownWhen, Stack, SummaryList, TextArea, TextField, Tick, type Ui, WhoReadsThis } from '../index.ts';
import { part, words } from './frame.tsx';
import type { State } from './sample.ts';

function NoteForm({ ui, wrong = false }: { ui: Ui; wrong?: boolean }) {
  const t = words(ui);
  const error = (message: string) => (wrong ? message : undefined);
  return (
    <>
      {wrong ? <ErrorSummary ui={ui} errors={[{ field: 'kind', message: t('errChoose') }, { field: 'when', message: t('errDate') }, { field: 'text', message: t('errText') }, { field: 'told', message: t('errTold') }, { message: t('long') }]} /> : null}
      <Form ui={ui} hidden={{ version: 3 }}>
        <RadioGroup ui={ui} name="kind" label={t('kind')} hint={t('kindHint')} large value={wrong ? undefined : 'support'} error={error(t('errChoose'))} options={[
          { value: 'support', label: t('support'), icon: 'bubble', hint: t('supportHint') }, { value: 'account', label: t('account'), icon: 'people', hint: t('accountHint') },
          { value: 'justice', label: t('justice'), icon: 'scales' }, { value: 'long', label: t('longWord'), icon: 'leaf', hint: t('long') }]} />
        <DateField ui={ui} name="when" label={t('when')} value={wrong ? '31.2.' : '24.11.2026'} error={error(t('errDate'))} />
        <ShownWhen when="kind=support"><WhoReadsThis ui={ui} id="lukijat-tuki" readers={[{ organisation: 'Saarni ry', people: ['Anna Kallio', 'Veikko Salo'] }, { organisation: t('longName'), people: ['Minna Laine'] }]} /></ShownWhen>
        <ShownWhen when="kind=justice"><WhoReadsThis ui={ui} id="lukijat-rikos" readers={[{ organisation: t('rolePolice'), people: ['Risto Aho'] }]} warning={t('justiceWarn')} /></ShownWhen>
        <ShownWhen when="kind=account"><WhoReadsThis ui={ui} id="lukijat-tapaus" readers={[]} /></ShownWhen>
        <TextArea ui={ui} name="text" label={t('text')} hint={t('textHint')} limit={1000} value={wrong ? '' : t('noteText')} error={error(t('errText'))} />
        <Tick ui={ui} name="told" label={t('told')} checked={!wrong} error={error(t('errTold'))} />
        <ButtonGroup><Button>{t('save')}</Button><Link href="#">{t('cancel')}</Link></ButtonGroup>
      </Form>
    </>
  );
}

const fields = part('fields', (ui) => {
  const t = words(ui);
  return (
    <Form ui={ui}>
      <TextField ui={ui} name="codeWord" label={t('codeWord')} optional width="half" />
      <TextField ui={ui} name="longField" label={t('long')} hint={t('longName')} value={t('longWord')} error={t('long')} />
      <Select ui={ui} name="place" label={t('place')} options={[{ value: 'a', label: t('area') }, { value: 'b', label: t('longName') }, { value: 'c', label: t('longWord'), group: t('network') }]} />
      <CheckboxGroup ui={ui} name="to" label={t('toWhom')} hint={t('decides')} values={['b']} options={[{ value: 'a', label: t('area') }, { value: 'b', label: t('longName'), hint: t('purposeText') }, { value: 'c', label: t('longWord') }]} />
      <Fieldset ui={ui} id="ajat" label={t('valid')}><TextField ui={ui} name="from" label={t('start')} width="date" /><TextField ui={ui} name="until" label={t('ended')} width="date" /></Fieldset>
      <ButtonGroup><Button kind="warning">{t('end')}</Button><Button kind="secondary" small>{t('change')}</Button><ButtonLink href="#" small>{t('newConsent')}</ButtonLink></ButtonGroup>
    </Form>
  );
});

const filter = part('filter', (ui) => {
  const t = words(ui);
  return (
    <>
      <Bar><SegmentedLinks label={t('view')} items={[{ href: '#', label: t('list'), current: true }, { href: '#', label: t('lanes') }]} /></Bar>
      <FilterBar ui={ui} action={`/${ui.language}/t`} clearHref={`/${ui.language}/t`} result={t('found')} active={[{ label: `${t('state')}: ${t('inForce')}`, removeHref: '#' }, { label: t('longName'), removeHref: '#' }]}>
        <Select ui={ui} name="state" label={t('state')} options={[{ value: 'a', label: t('inForce') }]} /><TextField ui={ui} name="word" label={t('codeWord')} optional />
      </FilterBar>
      <Pagination ui={ui} previous="#" next="#" of={t('cases').toLowerCase()} />
    </>
  );
});

const notices = part('notices', (ui) => {
  const t = words(ui);
  return (
    <>
      <Notice tone="done">{t('saved')}</Notice>
      <Notice tone="warning" title={t('before')}>{t('mind')}</Notice>
      <Notice title={t('longWord')}>{t('long')}</Notice>
      <Paragraph>{t('decides')} <Link href="#" hidden="T-7F3K2Q">{t('open')}</Link></Paragraph>
      <Inset>{t('moreText')}</Inset>
      <Details summary={t('more')}><Paragraph>{t('moreText')}</Paragraph></Details>
      <Details summary={t('long')} open><Paragraph>{t('longWord')}</Paragraph></Details>
      <SummaryList rows={[{ term: t('purpose'), detail: t('purposeText'), action: { href: '#', label: t('change') } }, { term: t('valid'), detail: '2.7.2026–30.6.2027' }, { term: t('longWord'), detail: t('longWord'), action: { href: '#', label: t('change') } }]} />
    </>
  );
});

export const formStates: readonly State[] = [
  part('note-form', (ui) => <NoteForm ui={ui} />),
  part('note-form-errors', (ui) => <NoteForm ui={ui} wrong />, true),
  fields, filter, notices,
  part('conflict', (ui) => {
    const t = words(ui);
    return (
      <Stack>
        <ConflictView ui={ui} id="ristiriita" yours={{ text: t('noteText') }} theirs={{ text: `${t('noteText')}\n${t('longWord')}`, note: t('who2') }}>
          <Form ui={ui} hidden={{ version: 4 }}><TextArea ui={ui} name="text" label={t('text')} limit={1000} value={t('noteText')} /><ButtonGroup><Button>{t('save')}</Button><Link href="#">{t('cancel')}</Link></ButtonGroup></Form>
        </ConflictView>
      </Stack>
    );
  }),
];
