import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../i18n/texts.ts';
import { addDays } from '../format.ts';
import { bounds } from './bounds.ts';
import { keptWhen } from './edtf.ts';
import { readWhen, readWhenInAny } from './read.ts';
import { writeWhen } from './write.ts';

const today = '2026-11-24';
const read = (text: string, language: Language): string => {
  const when = readWhen(text, language, today);
  return when.ok ? when.value : when.reason;
};

/** One a line: the expression, then how each language may write it. */
const said: readonly (readonly [edtf: string, language: Language, ...texts: string[]])[] = [
  ['2026-11-24', 'fi', '24.11.2026', '24. 11. 2026', '24. marraskuuta 2026', '2026-11-24', 'tänään', '24.11.2026.'],
  ['2026-11-24', 'sv', '24.11.2026', '24 november 2026', 'den 24 november 2026', 'den 24:e nov. 2026', 'idag'],
  ['2026-11-24', 'en', '24 November 2026', '24 Nov 2026', '24th of november 2026', 'November 24, 2026', 'today'],
  ['2026-11-23', 'fi', 'eilen'],
  [
    '2026-11',
    'fi',
    'marraskuussa 2026',
    'marraskuu 2026',
    'MARRASKUU 2026',
    '11/2026',
    '11.2026',
    '2026-11',
    'marras 2026',
  ],
  ['2026-11', 'fi', 'vuoden 2026 marraskuussa', 'marraskuun 2026 aikana', '11 / 2026'],
  ['2026-11', 'sv', 'november 2026', 'i november 2026', 'nov 2026', '11/2026'],
  ['2026-11', 'en', 'November 2026', 'in Nov. 2026', '11/2026'],
  ['2023-21', 'fi', 'keväällä 2023', 'kevät 2023', 'vuoden 2023 keväällä', '  Keväällä   2023 '],
  ['2023-21', 'sv', 'våren 2023', 'på våren 2023', 'vår 2023'],
  ['2023-21', 'en', 'spring 2023', 'in the spring of 2023'],
  ['2023-24', 'fi', 'talvella 2023'],
  ['[2022-12..2023-02]', 'fi', 'talvella 2022–2023', 'talvi 2022-2023'],
  ['[2022-12..2023-02]', 'sv', 'vintern 2022–2023'],
  ['[2022-12..2023-02]', 'en', 'winter 2022–2023'],
  ['2022-24/2023', 'fi', 'talvi 2022 – vuosi 2023'],
  ['2019', 'fi', '2019', 'vuonna 2019', 'v. 2019', 'vuosi 2019'],
  ['2019', 'sv', '2019', 'år 2019', 'under år 2019'],
  ['2019', 'en', '2019', 'in 2019', 'the year 2019'],
  ['2025', 'fi', 'viime vuonna'],
  ['2025', 'sv', 'förra året', 'i fjol'],
  ['2025', 'en', 'last year', 'in the last year'],
  ['2026', 'sv', 'i år'],
  ['2024', 'fi', 'toissa vuonna', 'toissavuonna'],
  ['2024', 'sv', 'i förfjol', 'året före förra'],
  ['2024', 'en', 'the year before last'],
  ['2026-10', 'fi', 'viime kuussa'],
  ['2026-10', 'en', 'last month'],
  ['2026-21', 'fi', 'viime keväänä', 'viime kevään aikana', 'tänä keväänä', 'Viime Keväällä'],
  ['2026-21', 'sv', 'i våras', 'i vår', 'den här våren'],
  ['2026-21', 'en', 'last spring', 'this spring', 'during last spring'],
  ['2025-21', 'fi', 'toissa keväänä', 'toissakeväänä', 'viime vuoden keväällä', 'keväällä viime vuonna'],
  ['2025-21', 'sv', 'våren i fjol', 'förrförra våren', 'förra årets vår'],
  ['2025-21', 'en', 'spring last year', 'in the spring of last year'],
  ['2026-22', 'fi', 'tänä kesänä', 'viime kesänä', 'viime kesä'],
  ['2026-22', 'sv', 'i sommar', 'i somras'],
  // Autumn goes on until the end of November.
  ['2025-23', 'fi', 'viime syksynä'],
  ['2025-23', 'sv', 'i höstas', 'förra hösten'],
  ['2026-23', 'sv', 'i höst'],
  ['[2025-12..2026-02]', 'fi', 'viime talvena'],
  ['[2025-12..2026-02]', 'sv', 'i vintras'],
  ['[2025-12..2026-02]', 'en', 'last winter'],
  ['2026-03', 'fi', 'viime maaliskuussa', 'tämän vuoden maaliskuussa'],
  ['2025-12', 'en', 'last December'],
  ['2023-21', 'sv', 'i vår 2023'],
  ['2026-21/..', 'fi', 'viime keväästä lähtien', 'viime keväästä'],
  ['2025/..', 'fi', 'viime vuodesta lähtien'],
  ['2025/..', 'en', 'since last year'],
  ['2026-22~', 'fi', 'n. viime kesänä'],
  ['[..2026-05]', 'fi', 'ennen viime kesää'],
  ['2025-22/2026-21', 'fi', 'kesästä 2025 viime kevääseen'],
  [
    '2019~',
    'fi',
    'n. 2019',
    'noin 2019',
    'n.2019',
    'noin vuonna 2019',
    'suunnilleen 2019',
    'vuoden 2019 tienoilla',
    '2019~',
  ],
  ['2019~', 'sv', 'ca 2019', 'ca. 2019', 'omkring 2019', 'cirka år 2019', 'c. 2019'],
  ['2019~', 'en', 'about 2019', 'around 2019', 'circa 2019', 'c. 2019'],
  ['2021-03~', 'en', 'around March 2021'],
  ['2023-22~', 'fi', 'n. kesä 2023'],
  ['2019?', 'fi', 'ehkä 2019', '2019?', '2019 ?', 'mahdollisesti vuonna 2019'],
  ['2019?', 'sv', 'kanske 2019', 'möjligen år 2019'],
  ['2019?', 'en', 'maybe 2019', 'perhaps in 2019'],
  ['2019%', 'fi', 'ehkä n. 2019', 'noin 2019?', '2019%'],
  ['2019%', 'sv', 'kanske ca 2019'],
  ['2019%', 'en', 'maybe about 2019'],
  ['201X', 'fi', '2010-luvulla', '2010-luku', '2010–luvulla', '201X'],
  ['201X', 'sv', 'på 2010-talet', '2010-talet'],
  ['201X', 'en', 'in the 2010s', 'the 2010s', '2010s'],
  ['201X?', 'fi', 'ehkä 2010-luvulla'],
  ['200X', 'fi', 'vuosikymmen 2000–2009', 'vuosikymmenellä 2000-2009'],
  ['2022-37', 'fi', 'alkuvuodesta 2022', 'alkuvuosi 2022', 'vuoden 2022 alussa', 'alkuvuonna 2022'],
  ['2022-39', 'fi', 'loppuvuodesta 2022', 'vuoden 2022 lopussa'],
  ['2022-38', 'fi', 'vuoden 2022 puolivälissä'],
  ['2022-40', 'fi', 'vuoden 2022 alkupuolella', 'vuoden 2022 ensimmäisellä puoliskolla'],
  ['2022-37', 'sv', 'i början av 2022', 'i början av år 2022', 'tidigt 2022'],
  ['2022-39', 'sv', 'i slutet av 2022', 'sent 2022'],
  ['2022-41', 'sv', 'andra halvåret 2022'],
  ['2022-39', 'en', 'late 2022', 'late in 2022', 'at the end of 2022'],
  ['2022-37', 'en', 'early 2022', 'in early 2022'],
  ['2022-38', 'en', 'mid 2022', 'mid-2022'],
  ['2022-40', 'en', 'the first half of 2022'],
  ['[2022-03-01..2022-03-10]', 'fi', 'maaliskuun alussa 2022'],
  ['[2005..2006]', 'fi', '2005 tai 2006', 'vuonna 2005 tai 2006'],
  ['[2005..2006]', 'sv', '2005 eller 2006'],
  ['[2005..2006]', 'en', '2005 or 2006', 'in 2005 or 2006'],
  ['[2006-03..2006-04]', 'fi', 'maaliskuussa tai huhtikuussa 2006'],
  ['2023~', 'fi', 'kolme vuotta sitten', '3 vuotta sitten', 'noin kolme vuotta sitten'],
  ['2024~', 'fi', 'pari vuotta sitten', 'kaksi vuotta sitten'],
  ['2023~', 'sv', 'för tre år sedan', 'för 3 år sen'],
  ['2023~', 'en', 'three years ago', '3 years ago'],
  ['2024~', 'en', 'a couple of years ago'],
  ['2025~', 'fi', 'vuosi sitten'],
  ['2025~', 'sv', 'för ett år sedan'],
  ['2025~', 'en', 'a year ago'],
  ['2026-09~', 'fi', 'kaksi kuukautta sitten'],
  ['2026-10~', 'sv', 'för en månad sedan'],
  ['2026-10~', 'en', 'a month ago'],
  // Half a year is told with a season to either side, a year and a half with two.
  ['[2026-02..2026-08]', 'fi', 'puoli vuotta sitten', 'noin puoli vuotta sitten'],
  ['[2026-02..2026-08]', 'sv', 'för ett halvt år sedan', 'för ett halvår sen'],
  ['[2026-02..2026-08]', 'en', 'half a year ago', 'about half a year ago'],
  ['[2024-11..2025-11]', 'fi', 'puolitoista vuotta sitten', 'vuosi ja puoli sitten'],
  ['[2024-11..2025-11]', 'sv', 'för halvannat år sedan', 'för ett och ett halvt år sedan'],
  ['[2024-11..2025-11]', 'en', 'a year and a half ago', 'one and a half years ago'],
  // About either of the two: no narrower than one of them alone.
  ['[2021..2024]', 'fi', '3–4 vuotta sitten', '3-4 vuotta sitten', 'kolme tai neljä vuotta sitten', 'n. 3–4 v sitten'],
  ['[2021..2024]', 'sv', 'för 3–4 år sedan', 'för tre till fyra år sen', 'för tre eller fyra år sedan'],
  ['[2021..2024]', 'en', '3–4 years ago', 'three to four years ago', '3 or 4 years ago'],
  ['[2022..2025]', 'fi', 'pari kolme vuotta sitten'],
  ['[2020..2024]', 'fi', 'muutama vuosi sitten'],
  ['[2020..2024]', 'sv', 'för några år sedan'],
  ['[2020..2024]', 'en', 'a few years ago'],
  ['2026-09~', 'fi', 'pari kuukautta sitten', '2 kk sitten'],
  ['[2026-07..2026-10]', 'fi', '2–3 kuukautta sitten'],
  ['[2026-05..2026-09]', 'sv', 'för några månader sedan'],
  ['2026-11-10~', 'fi', 'kaksi viikkoa sitten'],
  ['2026-11-17~', 'fi', 'viikko sitten'],
  ['2026-11-17~', 'en', 'a week ago'],
  ['2026-11-21~', 'sv', 'för tre dagar sedan'],
  ['[2026-10-27..2026-11-17]', 'en', 'two to three weeks ago'],
  ['[2006-12-24..2006-12-26]', 'fi', 'jouluna 2006', 'vuoden 2006 jouluna', 'joulun 2006 aikana'],
  ['[2006-12-24..2006-12-26]', 'sv', 'vid jul 2006', 'julen 2006', 'under julen 2006'],
  ['[2006-12-24..2006-12-26]', 'en', 'at Christmas 2006', 'over Christmas 2006', 'Xmas 2006'],
  [
    '[2006-12-17..2007-01-02]',
    'fi',
    'joulun aikaan 2006',
    'joulun 2006 tienoilla',
    'n. jouluna 2006',
    'ehkä jouluna 2006',
  ],
  ['[2006-12-17..2007-01-02]', 'sv', 'vid jultiden 2006', 'omkring jul 2006'],
  ['[2006-12-17..2007-01-02]', 'en', 'around Christmas 2006', 'at Christmas time 2006'],
  ['[2025-12-24..2025-12-26]', 'fi', 'viime jouluna', 'viime vuoden jouluna'],
  ['[2025-12-24..2025-12-26]', 'sv', 'i julas', 'julen i fjol'],
  ['[2025-12-24..2025-12-26]', 'en', 'last Christmas'],
  ['[2026-12-24..2026-12-26]', 'sv', 'i jul'],
  ['[2024-12-24..2024-12-26]', 'fi', 'toissa jouluna'],
  ['[2008-06-20..2008-06-22]', 'fi', 'juhannuksena 2008'],
  ['[2026-06-19..2026-06-21]', 'sv', 'i midsomras'],
  ['[2008-06-20..2008-06-22]', 'en', 'at Midsummer 2008'],
  ['2006-12-24', 'fi', 'jouluaattona 2006', 'vuoden 2006 jouluaattona', 'sunnuntaina, jouluaattona 2006'],
  ['2006-12-24', 'sv', 'på julafton 2006', 'julafton 2006'],
  ['2006-12-24', 'en', 'on Christmas Eve 2006', 'Christmas Eve of 2006'],
  ['2006-12-25', 'fi', 'joulupäivänä 2006'],
  ['2006-12-26', 'fi', 'tapaninpäivänä 2006'],
  ['2006-12-26', 'sv', 'annandag jul 2006'],
  ['2008-06-20', 'fi', 'juhannusaattona 2008'],
  ['2008-06-20', 'sv', 'på midsommarafton 2008'],
  ['2008-06-20', 'en', 'on Midsummer Eve 2008'],
  ['2008-06-21', 'sv', 'midsommardagen 2008'],
  ['2008-04-30', 'fi', 'vappuaattona 2008'],
  ['2006-12-24~', 'fi', 'n. jouluaattona 2006'],
  ['2025-12-24', 'fi', 'viime jouluaattona', 'viime vuoden jouluaattona'],
  ['2025-12-24', 'en', 'last Christmas Eve'],
  ['[..2006-12-23]', 'fi', 'ennen jouluaattoa 2006'],
  ['[2026-02..2026-08]', 'fi', 'puolisen vuotta sitten'],
  ['[2008-04-30..2008-05-01]', 'fi', 'vappuna 2008'],
  ['[2008-04-30..2008-05-01]', 'sv', 'vid valborg 2008'],
  ['[2008-04-30..2008-05-01]', 'en', 'on May Day 2008'],
  ['[..2006-12-23]', 'fi', 'ennen joulua 2006'],
  ['[2006-12-27..]', 'sv', 'efter julen 2006'],
  ['[..2006-12-26]', 'en', 'by Christmas 2006'],
  ['[2022-03-21..2022-03-31]', 'sv', 'i slutet av mars 2022'],
  ['[2024-02-21..2024-02-29]', 'en', 'late February 2024'],
  ['[2022-07-21..2022-07-31]', 'fi', 'heinäkuun lopulla 2022'],
  ['[2022-06-01..2022-06-15]', 'fi', 'kesäkuun alkupuolella 2022'],
  ['2022-06~', 'fi', 'alkukesästä 2022', 'alkukesä 2022'],
  ['2022-08~', 'en', 'late summer 2022', 'in late summer 2022'],
  ['2022-05~', 'sv', 'i slutet av våren 2022', 'senvåren 2022'],
  ['2022-06~', 'sv', 'försommaren 2022', 'i början av sommaren 2022'],
  ['2022-09-03', 'fi', 'la 3.9.2022', 'lauantaina 3. syyskuuta 2022', '3.syyskuuta 2022', 'syyskuun 3. päivä 2022'],
  ['2026-11-24', 'sv', 'tisdagen den 24 november 2026', 'ti 24.11.2026'],
  ['2026-11-24', 'en', 'Tuesday 24 November 2026'],
  ['[..2020]', 'fi', 'viimeistään 2020', '2020 mennessä', 'vuoteen 2020 mennessä', '2020 tai aikaisemmin'],
  ['[..2020]', 'sv', 'senast 2020', '2020 eller tidigare'],
  ['[..2020]', 'en', 'by 2020', 'no later than 2020'],
  ['[2020-03-01..]', 'fi', 'aikaisintaan keväällä 2020'],
  ['[2020..]', 'en', '2020 or later', 'not before 2020'],
  ['[2010..2013]', 'fi', '2010-luvun alussa'],
  ['[2016..2019]', 'en', 'the late 2010s'],
  ['2021/2023', 'fi', '2021–2023', '2021-2023', '2021 — 2023', 'vuosina 2021–2023', 'vuodesta 2021 vuoteen 2023'],
  ['2021/2023', 'sv', '2021–2023', 'från 2021 till 2023', 'åren 2021–2023'],
  ['2021/2023', 'en', '2021 to 2023', 'from 2021 until 2023'],
  ['2022-22/2023-21', 'fi', 'kesä 2022 – kevät 2023', 'kesästä 2022 kevääseen 2023', 'kesä 2022-kevät 2023'],
  ['2022-22/2023-21', 'sv', 'sommaren 2022 – våren 2023', 'från sommaren 2022 till våren 2023'],
  ['2022-03/2022-05', 'fi', 'maalis–toukokuu 2022', 'maaliskuusta toukokuuhun 2022', '3/2022–5/2022', '3–5/2022'],
  ['2022-06/2022-08', 'fi', 'kesä–elokuussa 2022', 'kesäkuu–elokuu 2022'],
  ['2022-22/2022-23', 'fi', 'kesä–syksy 2022'],
  ['2022-03/2022-05', 'en', 'March to May 2022', 'March–May 2022', 'from March until May 2022'],
  ['2026-11-24/2026-11-28', 'fi', '24.–28.11.2026', '24.11.–28.11.2026', '24.11.2026–28.11.2026', '24-28.11.2026'],
  ['2026-11-24/2026-11-28', 'sv', '24–28 november 2026'],
  ['2019~/2021-21?', 'fi', 'n. 2019 – ehkä kevät 2021'],
  [
    '2022-03/..',
    'fi',
    '3/2022–',
    '3/2022 –',
    '3/2022 alkaen',
    'maaliskuusta 2022 lähtien',
    '3/2022 – jatkuu',
    '3/2022..',
    '2022-03/..',
  ],
  ['2022-21/..', 'fi', 'keväästä 2022', 'keväästä 2022 alkaen'],
  ['2022-21/..', 'sv', 'sedan våren 2022', 'våren 2022 – pågår', 'våren 2022 och framåt'],
  ['2022-21/..', 'en', 'since spring 2022', 'spring 2022 to now', 'spring 2022 onwards'],
  ['2019~/..', 'fi', 'n. vuodesta 2019 lähtien'],
  ['2022-03/', 'fi', '3/2022 – ei tiedossa', '3/2022 – ?', '2022-03/'],
  ['2022-03/', 'en', 'March 2022 – unknown'],
  ['/2023-03', 'en', 'until March 2023', 'till March 2023', 'unknown – March 2023'],
  ['/2023-03', 'sv', 'till mars 2023', 't.o.m. mars 2023', 'fram till mars 2023', '–3/2023'],
  ['/2023-03', 'fi', '3/2023 asti', 'maaliskuuhun 2023 saakka', 'maaliskuuhun 2023', '? – 3/2023'],
  ['/2023-22~', 'fi', 'n. kesään 2023 asti'],
  ['../2023-03', 'fi', 'alku avoin – 3/2023', '../2023-03'],
  ['[..2019]', 'fi', 'ennen 2020', 'ennen vuotta 2020', '[..2019]'],
  ['[..2019]', 'sv', 'före 2020', 'före år 2020', 'innan 2020'],
  ['[..2019]', 'en', 'before 2020'],
  ['[..2022-02]', 'fi', 'ennen maaliskuuta 2022', 'ennen kevättä 2022'],
  ['[..2022-11]', 'fi', 'ennen talvea 2022'],
  ['[2022-03..]', 'fi', 'talven 2022 jälkeen'],
  ['[..2022-02-28]', 'en', 'before 1 March 2022'],
  ['[2021..]', 'fi', '2020 jälkeen', 'vuoden 2020 jälkeen'],
  ['[2021..]', 'sv', 'efter 2020'],
  ['[2021..]', 'en', 'after 2020'],
  ['[2020..]', 'en', 'after the 2010s'],
  ['[2019..2021]', 'fi', 'vuosien 2019 ja 2021 välillä', '2019–2021 välillä'],
  ['[2019..2021]', 'sv', 'mellan 2019 och 2021'],
  ['[2019..2021]', 'en', 'between 2019 and 2021'],
  ['[2022-06-01..2022-11-30]', 'fi', 'kesän ja syksyn 2022 välillä'],
  ['[2019-01-01..2021-03-31]', 'en', 'between 2019 and March 2021'],
  ['[2022-03..2022-05]', 'en', 'between March and May 2022'],
];

test.each(said.map(([edtf, language, ...texts]) => ({ edtf, language, texts })))('$language: $edtf', (item) => {
  const { edtf, language, texts } = item;
  for (const text of texts) {
    expect(read(text, language), text).toBe(edtf);
    // Every language writes it so that it reads the same again.
    const when = readWhen(text, language, today);
    for (const other of languages) if (when.ok) expect(read(writeWhen(when.value, other), other)).toBe(edtf);
  }
});

const refusals: readonly (readonly [reason: string, language: Language, ...texts: string[]])[] = [
  ['required', 'fi', '', '  '],
  [
    'impossible-date',
    'fi',
    '31.2.2023',
    '2023-02-31',
    '29. helmikuuta 2023',
    '13/2022',
    '0.5.2022',
    '31.2.2023–5.3.2023',
    'ma 3.9.2022',
  ],
  ['reversed', 'fi', '2023–2021', 'kevät 2023 – kesä 2022', 'marras–helmikuu 2023', '2.3.2022 ja 1.3.2022 välillä'],
  ['out-of-range', 'fi', '1899', '2101', '1.1.1850', '3/2222', 'ennen 1900', '2100 jälkeen'],
  ['two-digit-year', 'fi', '24.11.26', '3/22', 'kevät 23', '90-luvulla', '2021–22', "kevät '23", '1998-99'],
  ['two-digit-year', 'en', "the '90s", 'spring 23', '5 March 22'],
  [
    'ambiguous',
    'fi',
    '3/4/2022',
    '3-4-2022',
    '2021-22',
    '2005-06',
    '2022/3/4',
    '3/4/22',
    '2019/2020',
    'talvi 2019/2020',
  ],
  ['ambiguous-century', 'fi', '2000-luvulla', '1900-luku'],
  ['ambiguous-century', 'sv', 'på 2000-talet'],
  ['ambiguous-century', 'en', 'in the 2000s'],
  ['year-missing', 'fi', 'keväällä', 'marraskuussa', '24.11.', '24. marraskuuta', 'kesä–syksy'],
  ['year-missing', 'en', 'spring', 'March', 'November 24', 'at Christmas', 'Midsummer'],
  ['year-missing', 'fi', 'jouluna', 'joulun aikaan', 'juhannuksena', 'vappuna', 'ennen joulua'],
  ['year-missing', 'sv', 'vid jul', 'midsommar', 'julafton'],
  ['year-missing', 'fi', 'jouluaattona', 'juhannusaattona'],
  ['out-of-range', 'fi', 'jouluaattona 1899'],
  ['out-of-range', 'fi', 'jouluna 1899'],
  [
    ...(['not-understood', 'fi'] as const),
    ...[
      '4–3 vuotta sitten',
      'useita vuosia sitten',
      '3–4 vuotta sitten keväällä',
      'puoli kuukautta sitten',
      '-4 vuotta sitten',
    ],
    ...['0–2 vuotta sitten', 'puoli vuotta', 'jouluna 2006 keväällä', 'muutama sitten', 'ennen n. joulua 2006'],
  ],
  [
    'not-understood',
    'fi',
    'kauan sitten',
    'x',
    '2019 2020',
    '–',
    '..',
    'ennen n. 2020',
    'jatkuu',
    '?',
    '20199',
    'asti 2022',
    'alkutalvella 2022',
    'la 2022',
    'la ma 3.9.2022',
    'n.',
    '½',
  ],
  ['ambiguous', 'sv', 'förra våren', 'förra vintern'],
  ['ambiguous', 'fi', 'tänä talvena'],
  ['year-missing', 'fi', 'viime talvesta lähtien', 'kesällä'],
  ['not-understood', 'fi', 'viime', 'viime keväänä 2023', 'viime ma', 'toissa päivänä x', 'viime kevät 2020'],
  ['age-unknown', 'fi', '14-vuotiaana', 'n. 14-vuotiaana', '14 vuotiaasta lähtien', '14 vuoden iässä'],
  ['age-unknown', 'sv', 'som 14-åring', 'vid 14 års ålder', '14 år gammal'],
  ['age-unknown', 'en', 'at 14', 'at the age of 14', 'aged 14', 'as a 14-year-old', '14 years old'],
  ['not-understood', 'en', 'when she came', 'to', 'the', '2019 or 2021', 'a'.repeat(200)],
];

test.each(refusals.map(([reason, language, ...texts]) => ({ reason, language, texts })))(
  '$language: $reason',
  (item) => {
    const { reason, language, texts } = item;
    for (const text of texts) expect(read(text, language), text).toBe(reason);
  },
);

test('what one language reads otherwise than another is refused: "to" is Thursday and until', () => {
  expect(read('to 26.11.2026', 'fi')).toBe('2026-11-26');
  expect(read('to 26.11.2026', 'en')).toBe('/2026-11-26');
  expect(readWhenInAny('to 26.11.2026', today)).toEqual({ ok: false, reason: 'ambiguous' });
  expect(readWhenInAny('to 27.11.2026', today)).toEqual({ ok: false, reason: 'impossible-date' });
});

test('whichever language is written, the field understands', () => {
  for (const [edtf, , ...texts] of said)
    for (const text of texts) {
      expect(readWhenInAny(text, today), text).toEqual({ ok: true, value: edtf });
      const all = languages.map((language) => read(text, language)).filter((item) => !/^[a-z]/.test(item));
      expect(new Set(all).size, text).toBe(1);
    }
});

test('July and Christmas are one word in two languages: nobody guesses which', () => {
  expect([read('jul 2006', 'en'), read('jul 2006', 'sv')]).toEqual(['2006-07', '[2006-12-24..2006-12-26]']);
  expect(readWhenInAny('jul 2006', today)).toEqual({ ok: false, reason: 'ambiguous' });
  // And after the turn of the year, which Christmas this one is.
  expect(readWhenInAny('i jul', '2026-01-05')).toEqual({ ok: false, reason: 'ambiguous' });
  expect(readWhenInAny('i julas', '2026-01-05')).toEqual({ ok: true, value: '[2025-12-24..2025-12-26]' });
});

test('a feast is read back by its name, of every year in every language', () => {
  const said = (edtf: string) => languages.map((language) => writeWhen(keptWhen(edtf), language));
  expect(said('[2006-12-24..2006-12-26]')).toEqual(['jouluna 2006', 'vid jul 2006', 'Christmas 2006']);
  expect(said('[2006-12-17..2007-01-02]')).toEqual(['joulun aikaan 2006', 'omkring jul 2006', 'around Christmas 2006']);
  expect(said('[2008-06-20..2008-06-22]')).toEqual(['juhannuksena 2008', 'vid midsommar 2008', 'Midsummer 2008']);
  for (let year = 1901; year < 2100; year += 1)
    for (const [language, word] of [
      ['fi', 'jouluna'],
      ['fi', 'juhannuksen aikaan'],
      ['sv', 'vid midsommar'],
      ['sv', 'omkring valborg'],
      ['en', 'May Day'],
      ['en', 'around Christmas'],
    ] as const) {
      const when = readWhenInAny(`${word} ${year}`, today);
      if (!when.ok) throw new Error(`${word} ${year}: ${when.reason}`);
      expect(writeWhen(when.value, language)).toBe(`${word} ${year}`);
      for (const other of languages) expect(readWhenInAny(writeWhen(when.value, other), today)).toEqual(when);
    }
});

test('Midsummer Day is the Saturday of 20–26 June, and was the 24th until 1954', () => {
  const days = (year: number) => read(`juhannuksena ${year}`, 'fi');
  expect([days(1954), days(1955), days(2020), days(2024)]).toEqual([
    '[1954-06-23..1954-06-25]',
    '[1955-06-24..1955-06-26]',
    '[2020-06-19..2020-06-21]',
    '[2024-06-21..2024-06-23]',
  ]);
});

const born = 2002;
/** A person is of an age in two years of the calendar: which of the two, the day of birth would tell, and it is not asked. */
const aged: readonly (readonly [edtf: string, ...texts: string[]])[] = [
  ['[2016..2017]', '14-vuotiaana', '14 vuotiaana', '14–vuotiaana', '14 vuoden iässä', 'joskus 14-vuotiaana'],
  ['[2016..2017]', 'som 14-åring', 'vid 14 års ålder', '14 år gammal'],
  ['[2016..2017]', 'at 14', 'at the age of 14', 'at age 14', 'aged 14', 'as a 14-year-old', '14 years old'],
  ['[2015..2018]', 'n. 14-vuotiaana', 'ca 14 år gammal', 'about aged 14', 'ehkä 14-vuotiaana'],
  ['[2014..2019]', 'ehkä n. 14-vuotiaana'],
  ['2016~/..', '14-vuotiaasta lähtien', '14-vuotiaasta', 'från 14 års ålder', 'since age 14'],
  ['2016~/2019~', '14-vuotiaasta 17-vuotiaaksi'],
];

test.each(aged.map(([edtf, ...texts]) => ({ edtf, texts })))('born in 2002: $edtf', ({ edtf, texts }) => {
  for (const text of texts) expect(readWhenInAny(text, today, born), text).toEqual({ ok: true, value: edtf });
});

test('an age is read by the year of birth alone, and never before it', () => {
  expect(readWhenInAny('0-vuotiaana', today, 2002)).toEqual({ ok: true, value: '[2002..2003]' });
  expect(readWhenInAny('at 14 March 2022', today, 2002)).toEqual({ ok: true, value: '2022-03-14' });
  expect(readWhenInAny('99-vuotiaana', today, 2030)).toEqual({ ok: false, reason: 'out-of-range' });
});

test('a piece of a month is read back by the words that say it, never as days that nobody said', () => {
  const back = (text: string, language: Language) => {
    const when = readWhen(text, language, today);
    return when.ok ? languages.map((other) => writeWhen(when.value, other)) : [when.reason];
  };
  expect(back('heinäkuun lopussa 2006', 'fi')).toEqual([
    'heinäkuun loppu 2006',
    'slutet av juli 2006',
    'late July 2006',
  ]);
  expect(back('i början av mars 2022', 'sv')[0]).toBe('maaliskuun alku 2022');
  expect(back('mid February 2024', 'en')).toEqual([
    ...['helmikuun puoliväli 2024', 'mitten av februari 2024', 'mid February 2024'],
  ]);
  expect(back('kesäkuun loppupuolella 2022', 'fi')).toEqual([
    ...['kesäkuun loppupuoli 2022', 'andra halvan av juni 2022', 'second half of June 2022'],
  ]);
  // Other days are days.
  expect(back('20.8.2024 ja 31.8.2024 välillä', 'fi')[0]).toBe('20.8.2024 ja 31.8.2024 välillä');
});

test('an age told in a sentence is an age, and one of two that do not follow each other is not guessed', () => {
  for (const text of ['kun hän oli 14', 'kun asiakas oli 14-vuotias', 'när klienten var 14', 'when the client was 14'])
    expect(readWhenInAny(text, today, 2002), text).toEqual({ ok: true, value: '[2016..2017]' });
  expect(read('2005 tai 2009', 'fi')).toBe('not-understood');
  expect(read('keväällä tai kesällä 2006', 'fi')).toBe('not-understood');
});

test('a time ago without a number, or of none, is asked for anew: nobody guesses how long ago it was', () => {
  for (const text of ['0 vuotta sitten', 'vuotta sitten', '-3 vuotta sitten', '0 kuukautta sitten', '0 år sedan'])
    expect(readWhenInAny(text, today), text).toEqual({ ok: false, reason: 'not-understood' });
  for (const text of ['years ago', 'months ago', 'för år sedan', '0 years ago'])
    expect(readWhenInAny(text, today), text).toEqual({ ok: false, reason: 'not-understood' });
  for (const text of ['1 vuosi sitten', 'yksi vuosi sitten', 'one year ago', 'about a year ago'])
    expect(readWhenInAny(text, today), text).toEqual({ ok: true, value: '2025~' });
});

test('what "last" means follows the day on which it is said', () => {
  const on = (day: string, text: string) => {
    const when = readWhenInAny(text, day);
    return when.ok ? when.value : when.reason;
  };
  expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => on(day, 'viime keväänä'))).toEqual([
    '2025-21',
    '2025-21',
    '2025-21',
    '2026-21',
  ]);
  expect(['2026-05-31', '2026-06-01'].map((day) => on(day, 'förra våren'))).toEqual(['2025-21', 'ambiguous']);
  expect(['2026-01-15', '2026-03-01', '2026-12-01'].map((day) => on(day, 'viime talvena'))).toEqual([
    '[2024-12..2025-02]',
    '[2025-12..2026-02]',
    '[2025-12..2026-02]',
  ]);
  expect(['2026-01-15', '2026-12-01'].map((day) => on(day, 'tänä talvena'))).toEqual([
    '[2025-12..2026-02]',
    '[2026-12..2027-02]',
  ]);
  expect(on('2026-01-10', 'viime kuussa')).toBe('2025-12');
});

const dayIn = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('on whatever day it is said, what is told of two numbers is no narrower than what is told of either, and holds half a year', () => {
  const forms = [
    ['vuotta sitten', 'kuukautta sitten', 'viikkoa sitten', 'päivää sitten'],
    ['år sedan', 'månader sedan', 'veckor sedan', 'dagar sedan'],
    ['years ago', 'months ago', 'weeks ago', 'days ago'],
  ].flat();
  const daysOf = (text: string, day: string) => {
    const when = readWhenInAny(text, day);
    if (!when.ok || !bounds(when.value).from || !bounds(when.value).until) throw new Error(`${text} on ${day}`);
    return bounds(when.value) as { from: string; until: string };
  };
  const counts = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(dayIn, counts, fc.constantFrom(...forms), (day, [least, more], form) => {
      const [both, one, other] = [`${least}–${least + more}`, least, least + more].map((n) =>
        daysOf(`${n} ${form}`, day),
      );
      expect(both!.from <= other!.from && both!.from <= one!.from).toBe(true);
      expect(both!.until >= one!.until && both!.until >= other!.until).toBe(true);
      const half = daysOf('puoli vuotta sitten', day);
      const then = addDays(day, -183);
      expect(half.from < then && then < half.until && half.until < day).toBe(true);
    }),
    { numRuns: 2_000, seed: 15 },
  );
});

test('on whatever day it is said, the last spring is over and no later one is; an age covers the days on which somebody had it', () => {
  const seasons = { kevää: 21, kesä: 22, syksy: 23 } as const;
  const ends = { 21: '05-31', 22: '08-31', 23: '11-30' } as const;
  fc.assert(
    fc.property(dayIn, fc.constantFrom(...(Object.keys(seasons) as (keyof typeof seasons)[])), (day, stem) => {
      const read = readWhenInAny(`viime ${stem}nä`, day);
      if (!read.ok) throw new Error(read.reason);
      const year = Number(read.value.slice(0, 4));
      expect(read.value.slice(5)).toBe(String(seasons[stem]));
      expect(`${year}-${ends[seasons[stem]]}` < day && !(`${year + 1}-${ends[seasons[stem]]}` < day)).toBe(true);
    }),
    { numRuns: 2_000, seed: 15 },
  );
  fc.assert(
    fc.property(dayIn, fc.integer({ min: 0, max: 30 }), fc.nat(364), (birth, age, later) => {
      const said = readWhenInAny(`${age}-vuotiaana`, '2099-01-01', Number(birth.slice(0, 4)));
      if (!said.ok) throw new Error(said.reason);
      const birthday = new Date(`${birth}T00:00:00Z`);
      birthday.setUTCFullYear(birthday.getUTCFullYear() + age);
      birthday.setUTCDate(birthday.getUTCDate() + later);
      const { from, until } = bounds(said.value);
      const then = birthday.toISOString().slice(0, 10);
      expect(from !== null && until !== null && from <= then && then <= until).toBe(true);
    }),
    { numRuns: 2_000, seed: 15 },
  );
});
