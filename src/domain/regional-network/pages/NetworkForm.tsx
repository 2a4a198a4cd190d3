import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormErrors } from '../../../platform/http/form-errors.ts';
import { FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
import type { RegionalNetwork } from '../networks.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';

interface Props {
  ui: Ui;
  network: RegionalNetwork;
  /** Below the page of the network, such as `/eroa`. */
  at: string;
  /** What is done; the name of the network stands behind it. */
  title: string;
  lede: string;
  submit: string;
  ends?: boolean;
  version?: string | undefined;
  /** Above the fields, such as what somebody else has saved meanwhile. */
  above?: Child;
  errors: FormErrors['all'];
  children?: Child;
}

/** One form about a network, with the way back to its page. */
export function NetworkForm({ ui, network, at, title, version, above, errors, children, ...said }: Props): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const page = `/verkostot/${network.key}`;
  return (
    <FormPage
      ui={ui}
      current="network"
      tab={title}
      title={t('form.title', { title, name: network.words[ui.language].name })}
      lede={said.lede}
      errors={errors}
    >
      {above}
      <FormCard
        ui={ui}
        action={href(ui, `${page}${at}`)}
        hidden={{ version }}
        submit={said.submit}
        ends={said.ends}
        back={<Link href={href(ui, page)}>{t('form.back')}</Link>}
      >
        {children}
      </FormCard>
    </FormPage>
  );
}
