import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './regional-network.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  title: 'IKV-nätverk',
  'list.networks': 'Nätverken',
  'list.more':
    'Regionala nätverk mot människohandel. Öppna för alla som i sitt arbete kan möta en person som har utnyttjats.',
  'now.line': 'Ring nu: {name}, {number}.',
  back: 'Alla IKV-nätverk',
  'source.title': 'Var uppgiften kommer ifrån',
  'source.led': 'Enligt källan är nätverken sex, och hjälpsystemet har lett dem sedan början av {year}.',
  'source.read': 'Början av sidorna har lästs i sparade kopior {day}. De jämförs med källan på nytt senast {next}.',
  'source.late': 'Jämförelsen med källan är försenad, den skulle göras senast {next}.',
  'source.undated': 'ingen datering syntes',
  'source.counties': 'Källan säger inte vilka välfärdsområden nätverket täcker.',
  'source.other':
    'Brottsofferjouren samordnar ett riksomfattande nätverk av organisationer och forskare med samma namn. Det är ett annat nätverk.',
  'source.practices': 'Arbetssätt för nätverksarbete',
  'did.RegionalNetworksListed': 'tittade på listan över IKV-nätverk',
  'did.RegionalNetworkViewed': 'tittade på sidan för ett IKV-nätverk',
};
