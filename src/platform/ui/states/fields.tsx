import { whenProblem } from '../../time/uncertain/index.ts';
import {
  Bar,
  Button,
  ButtonGroup,
  ButtonLink,
  CheckboxGroup,
  Fieldset,
  FilterBar,
  Form,
  Pagination,
  SegmentedLinks,
  Select,
  TextField,
  WhenField,
} from '../index.ts';
import { part, words } from './frame.tsx';
export const fields = part('fields', (ui) => {
  const t = words(ui);
  return (
    <Form ui={ui}>
      <TextField ui={ui} name="codeWord" label={t('codeWord')} optional width="half" />
      <TextField
        ui={ui}
        name="longField"
        label={t('long')}
        hint={t('longName')}
        value={t('longWord')}
        error={t('long')}
      />
      <Select
        ui={ui}
        name="place"
        label={t('place')}
        options={[
          { value: 'a', label: t('area') },
          { value: 'b', label: t('longName') },
          { value: 'c', label: t('longWord'), group: t('network') },
        ]}
      />
      <CheckboxGroup
        ui={ui}
        name="to"
        label={t('toWhom')}
        hint={t('decides')}
        values={['b']}
        options={[
          { value: 'a', label: t('area') },
          { value: 'b', label: t('longName'), hint: t('purposeText') },
          { value: 'c', label: t('longWord') },
        ]}
      />
      <Fieldset ui={ui} id="ajat" label={t('valid')}>
        <TextField ui={ui} name="from" label={t('start')} width="date" />
        <TextField ui={ui} name="until" label={t('ended')} width="date" />
      </Fieldset>
      <WhenField ui={ui} name="when" label={t('start')} optional />
      <WhenField
        ui={ui}
        name="whenWrong"
        label={t('ended')}
        value="31.2.2023"
        error={whenProblem(ui.language, 'impossible-date')}
      />
      <ButtonGroup>
        <Button kind="warning">{t('end')}</Button>
        <Button kind="secondary" small>
          {t('change')}
        </Button>
        <ButtonLink href="#" small>
          {t('newConsent')}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
});

export const filter = part('filter', (ui) => {
  const t = words(ui);
  return (
    <>
      <Bar>
        <SegmentedLinks
          label={t('view')}
          items={[
            { href: '#', label: t('list'), current: true },
            { href: '#', label: t('lanes') },
          ]}
        />
      </Bar>
      <FilterBar
        ui={ui}
        action={`/${ui.language}/t`}
        clearHref={`/${ui.language}/t`}
        result={t('found')}
        active={[
          { label: `${t('state')}: ${t('inForce')}`, removeHref: '#' },
          { label: t('longName'), removeHref: '#' },
        ]}
      >
        <Select ui={ui} name="state" label={t('state')} options={[{ value: 'a', label: t('inForce') }]} />
        <TextField ui={ui} name="word" label={t('codeWord')} optional />
      </FilterBar>
      <Pagination ui={ui} previous="#" next="#" of={t('cases').toLowerCase()} />
    </>
  );
});
