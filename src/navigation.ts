import { navigationTexts } from './navigation.texts.ts';
import type { Acting } from './platform/acting/acting.ts';
import type { Language } from './platform/i18n/texts.ts';
import type { Ui } from './platform/ui/ui.ts';

/** The primary navigation that this worker has: nobody sees a link that would be refused. */
export function navigationOf(acting: Acting, language: Language): Ui['navigation'] {
  const t = navigationTexts(language);
  const has = (role: string) => acting.roles.includes(role);
  return [
    { key: 'work', href: '/tyo', label: t('work') },
    { key: 'cases', href: '/t', label: t('cases') },
    ...(has('intake-worker') ? [{ key: 'intake', href: '/saapuneet', label: t('intake') }] : []),
    ...(has('data-protection-officer') ? [{ key: 'log', href: '/loki', label: t('log') }] : []),
    ...(has('organisation-admin') ? [{ key: 'workers', href: '/minun/tyontekijat', label: t('workers') }] : []),
  ];
}
