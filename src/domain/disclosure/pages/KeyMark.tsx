import type { JSX } from 'hono/jsx/jsx-runtime';
import { groupsOf } from '../../../platform/crypto/receiver-key.ts';
import { Card, CardBody, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { KeyView } from '../disclosure-view.ts';

/** A mark in groups that can be read aloud; none of them breaks over a line. */
export const Groups = ({ mark }: { mark: string }): JSX.Element => (
  <span class="rn-strong">
    {groupsOf(mark).map((group) => (
      <>
        <span class="rn-code">{group}</span>{' '}
      </>
    ))}
  </span>
);

/** The key to which a file is to be sealed, as an owner sees it before it releases and the lead before it seals. */
export function KeyCard({ ui, keyed, more }: { ui: Ui; keyed: KeyView; more: string }): JSX.Element {
  const t = disclosureTexts(ui.language);
  return (
    <Card id="avain" title={t('key.card')}>
      <CardBody>
        <SummaryList
          rows={[
            { term: t('key.mark'), detail: <Groups mark={keyed.mark} /> },
            { term: t('key.unit'), detail: keyed.unit },
            { term: t('key.person'), detail: keyed.person },
          ]}
        />
        <p class="govuk-body">{more}</p>
      </CardBody>
    </Card>
  );
}
