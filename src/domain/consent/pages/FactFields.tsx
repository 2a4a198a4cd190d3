import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, type Fields, type Ui } from '../../../platform/ui/index.ts';
import { DutyException } from '../../law/index.ts';
import { consentTexts } from '../consent.texts.ts';
import { capacities, copies, forms, givers, interpreters, longestPurpose } from '../consent.ts';
import type { ConsentForm } from '../consent-sheet.ts';
import { languageOptions } from '../language-names.ts';

interface FactFieldsProps {
  ui: Ui;
  form: ConsentForm;
  f: Fields<typeof consentTexts>;
}

/** The fields below, whose label is said in the list of what to correct. */
export const factNames = [
  'purpose',
  'exclusions',
  'startsOn',
  'endsOn',
  'reviewOn',
  'giver',
  'capacity',
  'language',
  'interpreter',
  'explainedBy',
  'form',
  'copyGiven',
] as const;

function Period({ ui, form: { defaults }, f }: FactFieldsProps): JSX.Element {
  const example = formatDate('fi', defaults.endsOn);
  return (
    <Card id="aika" title={consentTexts(ui.language)('part.time')}>
      <CardBody>
        {f.day('startsOn', { first: defaults.startsOn, example })}
        {f.day('endsOn', { first: defaults.endsOn, example })}
        {f.day('reviewOn', { first: defaults.reviewOn, example })}
      </CardBody>
    </Card>
  );
}

function Given({ ui, form, f }: FactFieldsProps): JSX.Element {
  return (
    <Card id="antaminen" title={consentTexts(ui.language)('part.given')}>
      <CardBody>
        {f.radio('giver', givers)}
        {f.radio('capacity', capacities)}
        {f.select('language', languageOptions(ui.language))}
        {f.radio('interpreter', interpreters, { capitals: true })}
        {f.text('explainedBy', { first: form.explainedBy, width: 'half', optional: true })}
        <DutyException ui={ui} />
        {f.tick('limitsTold')}
        {f.tick('refusalTold')}
        {f.radio('form', forms)}
        {f.radio('copyGiven', copies, { words: 'copy' })}
      </CardBody>
    </Card>
  );
}

/** Purpose, time and how the consent was given: the same for every kind. */
export function FactFields(props: FactFieldsProps): JSX.Element {
  const { ui, f } = props;
  return (
    <>
      <Card id="tarkoitus" title={consentTexts(ui.language)('part.why')}>
        <CardBody>
          {f.area('purpose', { rows: 3, limit: longestPurpose })}
          {f.area('exclusions', { rows: 3, limit: longestPurpose, optional: true })}
        </CardBody>
      </Card>
      <Period {...props} />
      <Given {...props} />
    </>
  );
}
