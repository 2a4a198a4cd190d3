import { personHeading } from './domain/organisation/index.ts';
import { navigationTexts } from './navigation.texts.ts';
import type { Acting } from './platform/acting/acting.ts';
import type { Language } from './platform/i18n/texts.ts';
import type { Ui } from './platform/ui/ui.ts';

/** The primary navigation that this worker has: nobody sees a link that would be refused. */
export function navigationOf(acting: Acting, language: Language): Ui['navigation'] {
  const t = navigationTexts(language);
  const has = (role: string) => acting.roles.includes(role);
  const at = (slug: string) => `/${language}${slug}`;
  return [
    { key: 'work', href: at('/tyo'), label: t('work') },
    { key: 'cases', href: at('/t'), label: personHeading(language, acting.kind, 'cases') },
    ...(has('worker') || has('team-lead') ? [{ key: 'calendar', href: at('/kalenteri'), label: t('calendar') }] : []),
    { key: 'network', href: at('/palvelut'), label: t('services') },
    {
      key: 'situation',
      href: at('/tilannekuva'),
      label: t('situation'),
      pages: [
        { key: 'map', href: at('/tilannekuva'), label: t('map') },
        { key: 'region', href: at('/tilannekuva/alue/own'), label: t('region') },
        { key: 'own', href: at('/tilannekuva/oma'), label: t('own') },
        { key: 'recommendations', href: at('/suositukset'), label: t('recommendations') },
        { key: 'studies', href: at('/tutkimukset'), label: t('studies') },
      ],
    },
    ...(has('intake-worker') ? [{ key: 'intake', href: at('/saapuneet'), label: t('intake') }] : []),
    ...(has('data-protection-officer') ? [{ key: 'log', href: at('/loki'), label: t('log') }] : []),
    ...(has('organisation-admin') ? [{ key: 'workers', href: at('/minun/tyontekijat'), label: t('workers') }] : []),
  ];
}
