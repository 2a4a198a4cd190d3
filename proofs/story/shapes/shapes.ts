import type { Shape } from './shape.ts';

// Changed since they were committed before the code, each with its reason: spans repeat the year, "between" repeats the month and has
// its word behind, what goes on says so with a dash, and "2020 or earlier" is said as "before 2021"; a step that is always before one court says which;
// before or after another says which other, where it stands on the page. Each says as much as was told.
// A time that was told beside "after another event" says both: the event stands by what was said of it, and nobody saw that.

/** A debt that was made up, inside Finland, over two years; hardly a day is known. */
const madeUpDebt: Shape = {
  name: 'a fabricated debt inside Finland',
  told: [
    { what: 'Kieltäytyi ja sai uhkauksen', when: 'syksy 2024', says: 'syksy 2024' },
    { what: 'Tapasi miehen', when: 'kevät 2023', says: 'kevät 2023' },
    { what: 'Mies kertoi velasta', when: { edtf: '2023-09~' }, says: 'n. syyskuu 2023' },
    { what: 'Muutti miehen luo', when: 'kesä 2023', says: 'kesä 2023' },
    { what: 'Ensimmäinen maksu', when: 'lokakuu 2023', says: 'lokakuu 2023' },
    { what: 'Laina otettiin nimiin', when: { edtf: '2024-03-14' }, says: 'to 14.3.' },
    {
      what: 'Puhelin vietiin',
      anchor: ['before', 'Laina otettiin nimiin'],
      says: 'ennen toista tapahtumaa: Laina otettiin nimiin',
    },
    { what: 'Työ kahdessa paikassa', when: { edtf: '2024-04/2024-08' }, says: 'huhtikuu 2024 – elokuu 2024' },
    { what: 'Lähti ystävän luo', when: { edtf: '2025-01-06' }, says: 'ma 6.1.' },
    { what: 'Ulosotto alkoi', when: '2025', says: '2025' },
  ],
  order: [
    'Tapasi miehen',
    'Muutti miehen luo',
    'Mies kertoi velasta',
    'Ensimmäinen maksu',
    'Puhelin vietiin',
    'Laina otettiin nimiin',
    'Työ kahdessa paikassa',
    'Kieltäytyi ja sai uhkauksen',
    'Lähti ystävän luo',
    'Ulosotto alkoi',
  ],
  never: [/syyskuu 2023(?<!n\. syyskuu 2023)<\/p>/, /\d\.\d\.2023/, /1\.7\.2025/],
};

/** Three instances; the law orders what the days leave open. */
const threeInstances: Shape = {
  name: 'appeals in three instances',
  told: [
    { what: 'Ravintolatyö', when: { edtf: '2005/2006' }, says: '2005–2006' },
    { what: 'Valitus tehty', step: 'appeal-filed', when: { edtf: '2009~' }, says: 'n. 2009' },
    { what: 'Syyte nostettu, käräjäoikeus', step: 'charge-brought', when: '2008', says: '2008' },
    { what: 'Rikosilmoitus tehty', step: 'report-made', when: { edtf: '2007-03-12' }, says: 'ma 12.3.' },
    { what: 'Esitutkinta aloitettu', step: 'investigation-opened', when: { edtf: '2007-03' }, says: 'maaliskuu 2007' },
    { what: 'Esitutkinta päätetty', step: 'investigation-ended', when: { edtf: '2008~' }, says: 'n. 2008' },
    {
      what: 'Tuomio annettu, käräjäoikeus',
      step: 'judgment-given',
      outcome: 'partly',
      when: { edtf: '2008-12-19' },
      says: 'pe 19.12.',
    },
    {
      what: 'Ylemmän tuomioistuimen ratkaisu',
      step: 'appeal-judgment',
      outcome: 'changed',
      when: { edtf: '2010-06-30' },
      says: 'ke 30.6.',
    },
    { what: 'Valituslupaa haettu korkeimmalta oikeudelta', step: 'leave-sought', when: { edtf: '2010' }, says: '2010' },
    { what: 'Tuomio lainvoimainen', step: 'judgment-final', when: { edtf: '2011-21' }, says: 'kevät 2011' },
  ],
  order: [
    'Ravintolatyö',
    'Rikosilmoitus tehty',
    'Esitutkinta aloitettu',
    'Esitutkinta päätetty',
    'Syyte nostettu, käräjäoikeus',
    'Tuomio annettu, käräjäoikeus',
    'Valitus tehty',
    'Ylemmän tuomioistuimen ratkaisu',
    'Valituslupaa haettu korkeimmalta oikeudelta',
    'Tuomio lainvoimainen',
  ],
  never: [/1\.1\.2009/, /6.570/, /31\.12\.2010/],
};

/** One of many who worked for one employer: spans of work that overlap, payslips to the day. */
const oneOfMany: Shape = {
  name: 'one of 26 workers of one employer',
  told: [
    { what: 'Työ marjatilalla', when: { edtf: '2024-06/2024-09' }, says: 'kesäkuu 2024 – syyskuu 2024' },
    { what: 'Haastattelu verkossa', when: 'helmikuu 2024', says: 'helmikuu 2024' },
    { what: 'Maksu välittäjälle', when: { edtf: '2024-03~' }, says: 'n. maaliskuu 2024' },
    { what: 'Saapui Suomeen', when: { edtf: '2024-06-02' }, says: 'su 2.6.' },
    { what: 'Passi kerättiin', anchor: ['after', 'Saapui Suomeen'], says: 'toisen tapahtuman jälkeen: Saapui Suomeen' },
    { what: 'Ensimmäinen palkkalaskelma', when: { edtf: '2024-07-15' }, says: 'ma 15.7.' },
    { what: 'Asui vaunussa', when: { edtf: '2024-06-05/2024-08' }, says: '5.6.2024 – elokuu 2024' },
    { what: 'Tarkastus tilalla', when: { edtf: '2024-08-20' }, says: 'ti 20.8.' },
    {
      what: 'Työnantaja uhkasi ilmoittaa',
      when: { edtf: '[2024-08-20..2024-08-31]' },
      says: '20.8.2024 ja 31.8.2024 välillä',
    },
    { what: 'Lähti tilalta', when: { edtf: '2024-09-14' }, says: 'la 14.9.' },
  ],
  order: [
    'Haastattelu verkossa',
    'Maksu välittäjälle',
    'Saapui Suomeen',
    'Passi kerättiin',
    'Asui vaunussa',
    'Työ marjatilalla',
    'Ensimmäinen palkkalaskelma',
    'Tarkastus tilalla',
    'Työnantaja uhkasi ilmoittaa',
    'Lähti tilalta',
  ],
  never: [/1\.6\.2024/, /30\.9\.2024/],
};

/** Six years of a marriage, told by years and seasons. */
const marriage: Shape = {
  name: 'a marriage of six years',
  told: [
    {
      what: 'Avioliitto',
      when: '2017–2023',
      anchor: ['after', 'Vihittiin ulkomailla'],
      says: '2017–2023; toisen tapahtuman jälkeen: Vihittiin ulkomailla',
    },
    { what: 'Kihlaus sovittiin', when: { edtf: '2016~' }, says: 'n. 2016' },
    { what: 'Vihittiin ulkomailla', when: 'kesä 2017', says: 'kesä 2017' },
    { what: 'Muutti Suomeen', when: { edtf: '2017-11-03' }, says: 'pe 3.11.' },
    { what: 'Koulu keskeytyi', when: 'talvi 2018', says: 'talvi 2018' },
    { what: 'Ensimmäinen lapsi', when: { edtf: '2019-05-20' }, says: 'ma 20.5.' },
    { what: 'Puhelin tarkastettiin joka ilta', when: { edtf: '2019/..' }, says: '2019 – jatkuu' },
    { what: 'Päivystyksessä', when: { edtf: '2021-10' }, says: 'lokakuu 2021' },
    { what: 'Kertoi neuvolassa', when: { edtf: '2022~' }, says: 'n. 2022' },
    { what: 'Lähti turvakotiin', when: { edtf: '2023-04-11' }, says: 'ti 11.4.' },
  ],
  order: [
    'Kihlaus sovittiin',
    'Vihittiin ulkomailla',
    'Avioliitto',
    'Muutti Suomeen',
    'Koulu keskeytyi',
    'Ensimmäinen lapsi',
    'Puhelin tarkastettiin joka ilta',
    'Päivystyksessä',
    'Kertoi neuvolassa',
    'Lähti turvakotiin',
  ],
  never: [/1\.1\.2016/, /2\.7\.2022/],
};

/** A child, recruited in the net over years. */
const child: Shape = {
  name: 'a child recruited online',
  told: [
    { what: 'Kuvia vaadittiin', when: { edtf: '2021-21' }, says: 'kevät 2021' },
    { what: 'Ensimmäinen viesti', when: { edtf: '[..2020]' }, says: 'ennen vuotta 2021' },
    { what: 'Tavattiin asemalla', when: { edtf: '2021-06-19' }, says: 'la 19.6.' },
    { what: 'Lahjoja', anchor: ['before', 'Tavattiin asemalla'], says: 'ennen toista tapahtumaa: Tavattiin asemalla' },
    { what: 'Vietiin asuntoon', when: { edtf: '2021-07' }, says: 'heinäkuu 2021' },
    { what: 'Muita miehiä', when: { edtf: '2021-08/2022' }, says: 'elokuu 2021 – 2022' },
    { what: 'Koulupoissaolot', when: { edtf: '2021-23/2022-21' }, says: 'syksy 2021 – kevät 2022' },
    { what: 'Opettaja kysyi', when: { edtf: '2022-05-10' }, says: 'ti 10.5.' },
    { what: 'Lastensuojeluilmoitus', when: { edtf: '2022-05-11' }, says: 'ke 11.5.' },
    { what: 'Uusia viestejä', when: { edtf: '2023' }, says: '2023' },
  ],
  order: [
    'Ensimmäinen viesti',
    'Kuvia vaadittiin',
    'Lahjoja',
    'Tavattiin asemalla',
    'Vietiin asuntoon',
    'Muita miehiä',
    'Koulupoissaolot',
    'Opettaja kysyi',
    'Lastensuojeluilmoitus',
    'Uusia viestejä',
  ],
  never: [/31\.12\.2020/, /1\.1\.20/],
};

/** Wages that were held back, month by month. */
const wages: Shape = {
  name: 'wages withheld',
  told: [
    { what: 'Sopimus allekirjoitettiin', when: { edtf: '2022-01-10' }, says: 'ma 10.1.' },
    { what: 'Siivoustyö', when: { edtf: '2022-01/2023-02' }, says: 'tammikuu 2022 – helmikuu 2023' },
    { what: 'Palkka väheni', when: { edtf: '2022-06~' }, says: 'n. kesäkuu 2022' },
    { what: 'Palkkaa käteisenä', when: { edtf: '2022-03/2022-09' }, says: 'maaliskuu 2022 – syyskuu 2022' },
    { what: 'Pankkikortti työnantajalla', when: { edtf: '2022-08/..' }, says: 'elokuu 2022 – jatkuu' },
    { what: 'Pyysi palkkaansa', when: 'joulukuu 2022', says: 'joulukuu 2022' },
    {
      what: 'Uhattiin oleskeluluvalla',
      anchor: ['after', 'Pyysi palkkaansa'],
      says: 'toisen tapahtuman jälkeen: Pyysi palkkaansa',
    },
    { what: 'Irtisanottiin', when: { edtf: '2023-02-28' }, says: 'ti 28.2.' },
    { what: 'Liitto otti yhteyttä', when: { edtf: '2023-03' }, says: 'maaliskuu 2023' },
    { what: 'Saatava laskettiin', when: { edtf: '2023-04-12' }, says: 'ke 12.4.' },
  ],
  order: [
    'Sopimus allekirjoitettiin',
    'Siivoustyö',
    'Palkkaa käteisenä',
    'Palkka väheni',
    'Pankkikortti työnantajalla',
    'Pyysi palkkaansa',
    'Uhattiin oleskeluluvalla',
    'Irtisanottiin',
    'Liitto otti yhteyttä',
    'Saatava laskettiin',
  ],
  never: [/1\.8\.2022/, /31\.1\.2022/],
};

export const shapes: readonly Shape[] = [madeUpDebt, threeInstances, oneOfMany, marriage, child, wages];
