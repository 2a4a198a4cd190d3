import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { type ComparedField, Overtaken, type Ui } from '../../../platform/ui/index.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { networkForm } from './network-form.ts';

type Say = ComparedField['say'];

interface Props {
  ui: Ui;
  state: FormState;
  /** What stands now, as the fields of the form take it. */
  stands: object;
  /** The fields by name; for codes and ids how they are read. */
  fields: Readonly<Record<string, Say>>;
}

/** What was sent beside what somebody else has saved of a network meanwhile. */
export function Met({ ui, state, stands, fields }: Props): JSX.Element {
  const compared = Object.entries(fields).map(([name, say]) => ({
    name,
    say,
    label: regionalNetworkTexts.find(ui.language, `field.${name}`) ?? name,
  }));
  const [yours, theirs] = [networkForm(ui, state, stands), networkForm(ui, { values: {} }, stands)];
  return <Overtaken ui={ui} state={state} yours={yours} theirs={theirs} fields={compared} />;
}
