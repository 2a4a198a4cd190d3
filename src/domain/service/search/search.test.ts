import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areFormsOfOne } from '../../../platform/search/inflection.ts';
import { shippedWords } from '../words/shipped-words.ts';
import { type Indexed, ServiceIndex } from './service-index.ts';

const service = (id: string, name: string, more: Partial<Indexed> = {}): Indexed => ({
  id,
  version: 1,
  name,
  names: name,
  keywords: '',
  text: '',
  needs: [],
  regions: [],
  languages: [],
  serves: [],
  whoPays: 'not-known',
  nameless: 'not-told',
  classified: 'told',
  waitingDays: null,
  waitingToldOn: null,
  open: true,
  ...more,
});
const indexOf = (...services: Indexed[]) => {
  const index = new ServiceIndex();
  for (const service of services) index.put(service);
  return index;
};
const found = (index: ServiceIndex, words: string) => index.find({ words }).hits.map(({ id }) => id);

/** Nominative, genitive, partitive, inessive, illative, plural, plural partitive, plural genitive. */
const nouns = {
  turvakoti: 'turvakodin turvakotia turvakodissa turvakotiin turvakodit turvakoteja turvakotien',
  asunto: 'asunnon asuntoa asunnossa asuntoon asunnot asuntoja asuntojen',
  tulkki: 'tulkin tulkkia tulkissa tulkkiin tulkit tulkkeja tulkkien',
  neuvonta: 'neuvonnan neuvontaa neuvonnassa neuvontaan neuvonnat neuvontoja neuvontojen',
  velka: 'velan velkaa velassa velkaan velat velkoja velkojen',
  raha: 'rahan rahaa rahassa rahaan rahat rahoja rahojen',
  lapsi: 'lapsen lasta lapsessa lapseen lapset lapsia lasten lapsien',
  perhe: 'perheen perhettä perheessä perheeseen perheet perheitä perheiden',
  terveys: 'terveyden terveyttä terveydessä terveyteen',
  raskaus: 'raskauden raskautta raskaudessa raskauteen raskaudet raskauksia raskauksien',
  oleskelulupa: 'oleskeluluvan oleskelulupaa oleskeluluvassa oleskelulupaan oleskeluluvat oleskelulupia oleskelulupien',
  väkivalta: 'väkivallan väkivaltaa väkivallassa väkivaltaan väkivallat',
  hyväksikäyttö: 'hyväksikäytön hyväksikäyttöä hyväksikäytössä hyväksikäyttöön hyväksikäytöt',
  nainen: 'naisen naista naisessa naiseen naiset naisia naisten',
  ihminen: 'ihmisen ihmistä ihmisessä ihmiseen ihmiset ihmisiä ihmisten',
  asiakas: 'asiakkaan asiakasta asiakkaassa asiakkaaseen asiakkaat asiakkaita asiakkaiden',
  osoite: 'osoitteen osoitetta osoitteessa osoitteeseen osoitteet osoitteita osoitteiden',
  päihde: 'päihteen päihdettä päihteessä päihteeseen päihteet päihteitä päihteiden',
  kieli: 'kielen kieltä kielessä kieleen kielet kieliä kielten',
  nuori: 'nuoren nuorta nuoressa nuoreen nuoret nuoria nuorten',
  vanhempi: 'vanhemman vanhempaa vanhemmassa vanhempaan vanhemmat vanhempia vanhempien',
  uhri: 'uhrin uhria uhrissa uhriin uhrit uhreja uhrien',
  tuki: 'tuen tukea tuessa tukeen tuet tukia tukien',
  lupa: 'luvan lupaa luvassa lupaan luvat lupia lupien',
  koti: 'kodin kotia kodissa kotiin kodit koteja kotien',
  äiti: 'äidin äitiä äidissä äitiin äidit äitejä äitien',
  apu: 'avun apua avussa apuun avut apuja apujen',
  koulutus: 'koulutuksen koulutusta koulutuksessa koulutukseen koulutukset koulutuksia koulutusten',
} as const;
const forms = Object.entries(nouns).flatMap(([noun, others]) => others.split(' ').map((form) => [noun, form] as const));
const nounIndex = indexOf(...Object.keys(nouns).map((noun) => service(noun, noun)));

describe('search in Finnish', () => {
  it('finds a service by every form of the nouns in its name, and by the noun when it says the form', () => {
    const missed = forms.filter(([noun, form]) => !found(nounIndex, form).includes(noun));
    expect(missed).toEqual([]);
    const formIndex = indexOf(...forms.map(([, form]) => service(form, form)));
    expect(forms.filter(([noun, form]) => !found(formIndex, noun).includes(form))).toEqual([]);
  });

  it('puts the noun that is meant first', () => {
    const wrong = forms.filter(([noun, form]) => found(nounIndex, form)[0] !== noun);
    expect(wrong.map(([noun, form]) => `${form} → ${found(nounIndex, form)[0]}, not ${noun}`)).toEqual([]);
  });

  it('takes no two different words for forms of one', () => {
    for (const [one, other] of [
      ['tulkki', 'tulli'],
      ['katto', 'kassa'],
      ['asunto', 'asukas'],
      ['raha', 'rauha'],
      ['velka', 'velho'],
      ['lapsi', 'lappu'],
    ] as const)
      expect(areFormsOfOne(one, other), `${one} ${other}`).toBe(false);
  });

  it('compares both ways alike', () => {
    const word = fc.constantFrom(...forms.flat());
    fc.assert(fc.property(word, word, (item, other) => areFormsOfOne(item, other) === areFormsOfOne(other, item)));
  });

  it('finds the parts of a compound, after whole words', () => {
    const index = indexOf(service('compound', 'Tukiasunnot'), service('plain', 'Asunto'), service('text', 'Talo'));
    expect(found(index, 'asunto')).toEqual(['plain']);
    expect(found(index, 'asunnot')).toEqual(['plain', 'compound']);
  });
});

describe('search in Swedish and English', () => {
  it.each([
    ['skyddshem', 'skyddshemmet'],
    ['skyddshemmet', 'skyddshem'],
    ['rådgivning', 'rådgivningen'],
    ['bostad', 'bostaden'],
    ['bostad', 'bostäder'],
    ['tolk', 'tolkar'],
    ['barn', 'barnen'],
    ['hjälp', 'hjälpen'],
    ['shelter', 'shelters'],
    ['counselling', 'counsellor'],
  ])('%s finds %s', (typed, written) => {
    expect(found(indexOf(service('it', written)), typed)).toEqual(['it']);
  });

  const firmly = (written: string, typed: string) =>
    indexOf(service('it', written))
      .find({ words: typed })
      .hits.some(({ likeness }) => likeness !== 'near');

  it.each([
    ['tolkning', 'tolk tolken tolkar tolkarna tolka tolkning tolkningen tolktjänst teckenspråkstolk tolkcentral'],
    ['tolkningar', 'tolk tolkar tolktjänst'],
    ['tolk', 'tolkar tolkning tolkningen tolktjänst teckenspråkstolkning'],
    ['tolka', 'tolk tolkning tolktjänst'],
    ['rådgivning', 'rådgivare rådgivarna rådgivaren rådgivande rådgivningen skuldrådgivning skuldrådgivare'],
    ['rådgivare', 'rådgivning rådgivningen skuldrådgivning rådgivningstjänst'],
    ['radgivare', 'rådgivning'],
    ['rådgivarna', 'rådgivning'],
    ['boende', 'bo bor boendet boenden stödboende boendestöd boendeservice'],
    ['boendet', 'bo stödboende'],
    ['bo', 'bor boende boendet stödboende boendeenhet'],
    ['inkvartering', 'inkvartera inkvarteringen nödinkvartering'],
    ['stöda', 'stöd stödet stödja stödjande stödperson kamratstöd'],
    ['stödja', 'stöd stöda stödperson'],
    ['vårdare', 'vård vården vårda hemvård sjukvård'],
    ['läkare', 'läkarmottagning läkarna läkaren tandläkare'],
    ['terapeut', 'terapi psykoterapi terapeuter'],
    ['terapi', 'terapeut terapeuten psykoterapeut'],
    ['jurist', 'juridisk juridiska juridiskt jurister'],
    ['juridisk', 'jurist juristen'],
    ['översättare', 'översättning översätta'],
    ['behandla', 'behandling missbruksbehandling'],
    ['medlare', 'medling familjemedling'],
  ])('%s finds %s', (typed, written) => {
    expect(written.split(' ').filter((word) => !firmly(word, typed))).toEqual([]);
  });

  it.each([
    ['tolkning', 'tolv tolerans råd folk'],
    ['rådgivning', 'råd rådhus stadsråd givare gåva radio'],
    ['rådgivare', 'råd rådhus arbetsgivare'],
    ['boende', 'bok bonde bolag boka bostad bot bord hyresbostad'],
    ['bo', 'bok bolag bot bord bon boka bonde bostad'],
    ['bostad', 'bo boende bok'],
    ['avgiftning', 'avgift avgiftsfri'],
    ['avgift', 'bidrag gift'],
    ['vårdare', 'vårdnad vårdnadstvist'],
    ['vårda', 'vårdnad'],
    ['stödja', 'stöld stad'],
    ['läkare', 'läkemedel läkemedelsbehandling'],
    ['terapi', 'terrass'],
    ['jurist', 'jury turist'],
    ['medling', 'medel medlem medlemskap'],
    ['behandla', 'handla handel'],
  ])('%s does not find %s', (typed, written) => {
    expect(written.split(' ').filter((word) => firmly(word, typed))).toEqual([]);
  });

  it('puts the word as it was typed before its family', () => {
    const index = indexOf(service('compound', 'Tolktjänst'), service('who', 'Tolkar'), service('same', 'Tolkning'));
    expect(found(index, 'tolkning')).toEqual(['same', 'who', 'compound']);
  });

  it('needs no marks over letters', () => {
    expect(found(indexOf(service('it', 'Rådgivning på Åland')), 'radgivning aland')).toEqual(['it']);
  });
});

describe('search forgives and explains', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
  it('finds every word of four letters or more with one slip of the keys', () => {
    const words = Object.keys(nouns).filter((noun) => noun.length >= 4);
    const slip = fc.record({
      noun: fc.constantFrom(...words),
      at: fc.nat(20),
      kind: fc.constantFrom('out', 'in', 'other', 'swap'),
      letter: fc.constantFrom(...letters),
    });
    fc.assert(
      fc.property(slip, ({ noun, at, kind, letter }) => {
        const place = at % noun.length;
        const [before, here, after] = [noun.slice(0, place), noun[place] ?? '', noun.slice(place + 1)];
        const typed = {
          out: before + after,
          in: before + letter + here + after,
          other: before + letter + after,
          swap: before + (after[0] ?? '') + here + after.slice(1),
        }[kind];
        return typed.length < 4 || found(nounIndex, typed).includes(noun);
      }),
      { numRuns: 2_000 },
    );
  });

  it('ranks the same word before another form before a near word, and tells why', () => {
    const index = indexOf(service('near', 'Tukki'), service('form', 'Tulkit'), service('exact', 'Tulkki'));
    expect(index.find({ words: 'tulkki' }).hits.map(({ id, likeness, near }) => [id, likeness, near])).toEqual([
      ['exact', 'exact', []],
      ['form', 'form', []],
      ['near', 'near', ['tukki']],
    ]);
  });

  it('ranks a name before a keyword before a text', () => {
    const index = indexOf(
      service('text', 'A', { text: 'velka' }),
      service('keyword', 'B', { keywords: 'velka' }),
      service('name', 'Velka'),
    );
    expect(found(index, 'velka')).toEqual(['name', 'keyword', 'text']);
  });

  it('needs every word, and leaves out those that tell nothing', () => {
    const index = indexOf(service('both', 'Asunto ja velka'), service('one', 'Asunto'));
    expect(found(index, 'asunto ja velka')).toEqual(['both']);
  });
});

describe('filters', () => {
  const index = indexOf(
    service('a', 'Aava', { needs: ['housing'], regions: ['Etelä'], languages: ['fi', 'sv'], serves: ['children'] }),
    service('b', 'Beeta', { needs: ['housing'], regions: ['everywhere'], languages: ['fi'] }),
    service('c', 'Ceto', { needs: ['money'], regions: ['Etelä'], serves: ['anonymous', 'without-residence'] }),
    service('d', 'Delta', { open: false }),
  );
  const ids = (wanted: Parameters<ServiceIndex['find']>[0]) => index.find(wanted).hits.map(({ id }) => id);
  it('narrow by need, region, language and whom it serves; what is everywhere is in every region', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ closed: true })).toEqual(['a', 'b', 'c', 'd']);
    expect(ids({ need: 'housing' })).toEqual(['a', 'b']);
    expect(ids({ region: 'Etelä' })).toEqual(['a', 'b', 'c']);
    expect(ids({ region: 'Pohjoinen' })).toEqual(['b']);
    expect(ids({ language: 'sv' })).toEqual(['a']);
    expect(ids({ serves: ['anonymous', 'without-residence'] })).toEqual(['c']);
    expect(ids({ need: 'money', language: 'sv' })).toEqual([]);
  });

  it('are walked page by page, each service once, also while words are ranked', () => {
    const many = indexOf(
      ...Array.from({ length: 60 }, (_, n) => service(`s${n}`, n % 7 ? `Tuki ${n % 5}` : `Tuen ${n}`)),
    );
    for (const words of [undefined, 'tuki']) {
      const seen: string[] = [];
      for (let after: { id: string; rank: number } | undefined, more = true; more; ) {
        const page = many.find({ words }, { after, most: 7 });
        seen.push(...page.hits.map(({ id }) => id));
        ({ more } = page);
        after = page.hits.at(-1);
      }
      expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
    }
  });

  it('show the newest version of a service once, whatever came before', () => {
    const changing = indexOf(service('a', 'Vanha'), service('a', 'Uusi', { version: 2 }), service('a', 'Vanha'));
    expect(found(changing, 'vanha')).toEqual([]);
    expect(found(changing, 'uusi')).toEqual(['a']);
    for (let version = 3; version < 2_500; version++) changing.put(service('a', `Nimi${version}`, { version }));
    expect(changing.find({}).total).toBe(1);
    expect(found(changing, 'nimi2499')).toEqual(['a']);
  });
});

describe('changes', () => {
  it('an index whose services have changed often answers as one that is made anew', () => {
    const named = (i: number, version: number) =>
      service(`s${i}`, `Tukiasunto ${i} vuoro${version}`, {
        version,
        text: 'Tulkki paikalla',
        languages: ['fi', 'vi'],
      });
    const often = new ServiceIndex();
    for (let version = 1; version <= 4; version++) for (let i = 0; i < 400; i++) often.put(named(i, version));
    const anew = indexOf(...Array.from({ length: 400 }, (_, i) => named(i, 4)));
    for (const words of ['vuoro4', 'tukiasunnot', 'tulkin', 'asunto', 'tulki', undefined])
      expect(often.find({ words, language: 'vi' })).toEqual(anew.find({ words, language: 'vi' }));
    expect(often.find({ words: 'vuoro3' }).hits.map(({ likeness }) => likeness)).not.toContain('exact');
    expect(often.size).toBe(400);
  });
});

describe('10,000 services', () => {
  const nouns10k = Object.values(nouns).flatMap((all) => all.split(' '));
  /** Milliseconds of processor time of this thread: other programs and the collection of garbage beside it do not count. */
  const timed = (work: () => unknown): number => {
    const begin = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begin);
    return (user + system) / 1000;
  };
  const index = new ServiceIndex();
  const built = timed(() => {
    for (let n = 0; n < 10_000; n++) {
      const word = (k: number) => nouns10k[(n * 7 + k * 13) % nouns10k.length] as string;
      // Some 30,000 different words, as many as 10,000 real descriptions have.
      const words = Array.from({ length: 60 }, (_, k) => (k % 3 === 0 ? `${word(k)}${(n * k) % 211}` : word(k)));
      index.put(
        service(String(n), `${word(1)} ${word(2)} ${n}`, {
          text: words.join(' '),
          regions: [`r${n % 23}`],
          needs: [n % 2 ? 'housing' : 'money'],
          serves: n % 5 ? [] : ['children'],
        }),
      );
    }
  });
  index.say(shippedWords);
  for (let n = 0; n < 20; n++) index.find({ words: `${nouns10k[n]} ${nouns10k[n + 50]}` });

  it('are searched in at most 50 ms', () => {
    const typed = [
      'turvakodissa',
      'asuntto velasta',
      'perheiden neuvonta',
      'lasten terveys tulkki',
      'zzzzqq',
      'apu',
      'apua alkoholiongelmaan',
    ];
    const wanted = [
      ...typed.map((words) => ({ words, region: 'r3' })),
      { words: 'turvakotiin' },
      { need: 'housing' },
      { words: 'tolkning' },
      { serves: ['children', 'anonymous'] },
    ];
    // The least of three, each asked anew: a new word empties what is remembered of former searches.
    const tries = [0, 1, 2].map((n) => {
      index.put(service(`fresh${n}`, `uudissana${n}`));
      index.find({});
      return wanted.map((item) => timed(() => index.find(item)));
    });
    const times = wanted.map((_, at) => Math.min(...tries.map((all) => all[at] as number)));
    process.stderr.write(
      `built in ${Math.round(built)} ms; searches ${times.map((ms) => ms.toFixed(1)).join(', ')} ms\n`,
    );
    expect(Math.max(...times)).toBeLessThan(50);
  });
});
