import { wire } from '../load/operations.ts';

/** A page whose speed is measured: where it is, and what must stand on it for an answer to count. */
export interface PageKind {
  readonly name: string;
  /** Below the language; `{case}` is each furnished case in turn, `{service}` each of some services. */
  readonly slug: string;
  readonly holds: RegExp;
  /** The slowest that one answer in a hundred may be, in milliseconds. */
  readonly aim: number;
}

const page = (name: string, slug: string, holds: RegExp, aim = 60): PageKind => ({ name, slug, holds, aim });

export const pageKinds: readonly PageKind[] = [
  page('work', '/tyo', /Oma työ/),
  page('cases', '/t', /<th scope="row"/),
  page('summary', '/t/{case}', /Koivu|Kanerva|Pihlaja|Haapa|Tiira/),
  page('timeline', '/t/{case}/aikajana', /moj-timeline__description/),
  page('lanes', '/t/{case}/aikajana?nakyma=kaistat', /<svg class="rn-svg"/),
  page('whole', '/t/{case}/kokonaisuus', /Työnantaja/),
  page('control', '/t/{case}/kokonaisuus/hallinta', /<svg class="rn-svg"/),
  page('needs', '/t/{case}/suunnitelma/tarpeet', /ovi menee lukkoon/),
  page('plan', '/t/{case}/suunnitelma', /ovi menee lukkoon/),
  page('meetings', '/t/{case}/suunnitelma/ajat', /sosiaalityö/),
  page('process', '/t/{case}/prosessi', /rn-svg/),
  page('support behind steps', '/t/{case}/tuki-ja-vaiheet', /rn-svg/),
  page('being heard', '/t/{case}/vointi', /rn-svg/),
  page('for police, preview', '/t/{case}/viranomaiselle', /<h1/),
  page('handing over (none)', '/t/{case}/kooste', /<h1/),
  page('deadlines', '/t/{case}/maaraajat', /määräaika/i),
  page('referrals', '/t/{case}/ohjaukset', /ovi menee lukkoon/),
  page('network', '/t/{case}/verkosto', /Yhteinen suunnitelma/),
  page('calendar, week', '/kalenteri', /kalenteri/i),
  page('calendar, month', '/kalenteri?view=month', /kalenteri/i),
  page('directory', '/palvelut', /Palveluntuottaja/, 50),
  page('directory, search', '/palvelut?q=oikeusapu', /Oikeusapu/, 50),
  page('directory, need', '/palvelut?need=housing&q=asuminen', /Turvallinen asuminen/, 50),
  page('service', '/palvelut/{service}', /Palveluntuottaja/),
  page('consultations (none)', '/k', /<h1/),
  page('situation', '/tilannekuva', /kartta-kuva/, 300),
  page('region', '/tilannekuva/alue/08', /vertailu-kuva/, 300),
  page('own situation', '/tilannekuva/oma', /<h1/, 300),
];

/** The requests of a page, one for each furnished case or service. */
export function requestsOf(
  kind: PageKind,
  token: string,
  cases: readonly string[],
  services: readonly string[],
): Buffer[] {
  const headers = { cookie: `rinnalla=${token}` };
  const fillings = kind.slug.includes('{case}') ? cases : kind.slug.includes('{service}') ? services : [''];
  return fillings.map((id) => wire('GET', encodeURI(`/fi${kind.slug.replace(/\{\w+\}/, id)}`), headers));
}
