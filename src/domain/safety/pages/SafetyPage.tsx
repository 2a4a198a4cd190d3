import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, Columns, href, PageHead, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame } from '../../case/index.ts';
import { ChildCard } from '../../child/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import type { SafetyView } from '../safety.view.ts';
import { ContactsCard } from './ContactsCard.tsx';
import { PlacesCard } from './PlacesCard.tsx';
import { PointsCard } from './PointsCard.tsx';
import { RulesCard } from './RulesCard.tsx';
import { languageFacts, SafeContact, safetyFlags } from './SafeContact.tsx';

export function SafetyPage(view: SafetyView, ui: Ui): JSX.Element {
  const t = safetyTexts(ui.language);
  const record = ui.allowed.has('contact.record') ? (
    <ButtonLink href={href(ui, `/t/${view.head.id}/turva/kirjaa`)} small icon="pencil">
      {t('contacts.record')}
    </ButtonLink>
  ) : undefined;
  return (
    <CaseFrame
      ui={ui}
      head={view.head}
      current="safety"
      title={t('page.title')}
      facts={languageFacts(ui, view.safe)}
      flags={safetyFlags(ui, view.safe)}
    >
      <PageHead title={t('page.title')} actions={record} />
      <Columns
        side={
          <>
            <ChildCard ui={ui} caseId={view.head.id} children={view.children} />
            <PointsCard ui={ui} view={view} />
            <PlacesCard ui={ui} view={view} />
          </>
        }
      >
        <SafeContact ui={ui} view={view.safe} onSafetyPage />
        <RulesCard ui={ui} view={view} />
        <ContactsCard ui={ui} view={view} />
      </Columns>
    </CaseFrame>
  );
}
