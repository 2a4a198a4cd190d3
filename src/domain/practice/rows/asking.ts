import type { Practice } from '../practice.ts';

export const asking: readonly Practice[] = [
  {
    key: 'printed-questions',
    themes: ['getting-help'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['integrationCard'],
    beside: { needs: ['interpreting', 'work-study'] },
    words: {
      fi: {
        problem: 'En osaa kysyä hänen kielellään',
        title: 'Anna kysymykset paperilla hänen omalla kielellään',
        forWhom: 'Kotoutumis- ja työllisyyspalveluille',
        says: 'HEUNIn, auttamisjärjestelmän ja ministeriön ohjekortti neuvoo näin. Kortin vaikutusta ei ole mitattu.',
        steps: [
          'Anna painettu kysymyslista hänen kielellään. Kieliä on 13.',
          'Vertaa vastauksia suomenkieliseen korttiin.',
          'Yksi kyllä tai kaksi ehkää tarkoittaa: selvitä lisää.',
        ],
        limits: [
          'Kysymykset koskevat lähinnä työperäistä hyväksikäyttöä.',
          'Lista auttaa kysymään. Vastauksista ei lasketa pisteitä.',
          'Joku muu voi löytää paperin.',
        ],
      },
      sv: {
        problem: 'Jag kan inte fråga på personens språk',
        title: 'Ge frågorna på papper, på personens eget språk',
        forWhom: 'För integrations- och sysselsättningstjänster',
        says: 'Rådet kommer från ett instruktionskort av HEUNI, hjälpsystemet och ministeriet. Kortets verkan har inte mätts.',
        steps: [
          'Ge den tryckta frågelistan på personens språk. Den finns på 13 språk.',
          'Jämför svaren med det finskspråkiga kortet.',
          'Ett ja eller två kanske betyder: ta reda på mer.',
        ],
        limits: [
          'Frågorna gäller främst utnyttjande i arbetslivet.',
          'Listan är ett stöd för att fråga. Svaren ger inga poäng.',
          'Någon annan kan hitta papperet.',
        ],
      },
      en: {
        problem: 'I cannot ask in the person’s language',
        title: 'Give the questions on paper, in the right language',
        forWhom: 'For integration and employment services',
        says: 'Advice on a card by HEUNI, the Assistance System and the ministry. The effect of the card has not been measured.',
        steps: [
          'Give the printed list of questions in the person’s language. There are 13 languages.',
          'Compare the answers with the Finnish-language card.',
          'One yes, or two maybes, means: find out more.',
        ],
        limits: [
          'The questions are mainly about labour exploitation.',
          'The list is a prompt. It gives no score.',
          'Somebody else may find the paper.',
        ],
      },
    },
  },
  {
    key: 'see-alone',
    themes: ['vulnerability', 'getting-help'],
    kinds: ['health-services', 'social-services'],
    country: 'NO',
    evidence: 'advice',
    sources: ['norwegianGuide'],
    beside: { needs: ['health'], sectors: ['health'] },
    words: {
      fi: {
        problem: 'Saattaja vastaa hänen puolestaan',
        title: 'Järjestä hetki, jolloin tapaat hänet yksin',
        forWhom: 'Sosiaali- ja terveydenhuollon työntekijöille',
        says: 'Norjalainen opas sosiaali- ja terveydenhuollolle neuvoo näin. Mitattua tietoa vaikutuksesta ei ole.',
        steps: [
          'Tapaa hänet yksin.',
          'Jos se ei onnistu, keksi syy pyytää häntä jäämään hetkeksi tai anna uusi aika pian.',
          'Pidä saatavilla pieniä kortteja, joissa on auttavan puhelimen numero.',
        ],
        limits: [
          'Kortista voi koitua hänelle vaaraa. Kysy ensin.',
          'Norjassa laki ja palvelut ovat toiset kuin Suomessa.',
        ],
      },
      sv: {
        problem: 'Medföljaren svarar i personens ställe',
        title: 'Ordna ett tillfälle att träffa personen ensam',
        forWhom: 'För anställda inom social- och hälsovården',
        says: 'Så råder en norsk vägledning för social- och hälsovården. Det finns ingen mätning av vad rådet leder till.',
        steps: [
          'Träffa personen ensam.',
          'Om det inte går: hitta en anledning att be personen stanna en stund eller ge en ny tid snart.',
          'Ha små kort med numret till en hjälptelefon till hands.',
        ],
        limits: ['Ett kort kan utsätta personen för fara. Fråga först.', 'I Norge är lagen och tjänsterna annorlunda.'],
      },
      en: {
        problem: 'A companion answers for the person',
        title: 'Find a way to see the person alone',
        forWhom: 'For health and social care workers',
        says: 'Advice from a Norwegian guide for health and social care. There is no measurement of what it achieves.',
        steps: [
          'See the person alone.',
          'If that is not possible, find a reason for the person to stay a while, or give a new appointment soon.',
          'Keep small cards with a helpline number at hand.',
        ],
        limits: ['A card can put the person in danger. Ask first.', 'Law and services are different in Norway.'],
      },
    },
  },
  {
    key: 'notice-in-health-care',
    themes: ['vulnerability'],
    kinds: ['health-services'],
    country: 'FI',
    evidence: 'advice',
    sources: ['healthGuide'],
    beside: { needs: ['health'], sectors: ['health'] },
    words: {
      fi: {
        problem: 'Uhria ei huomata terveydenhuollossa',
        title: 'Huomaa, kun vaiva ja kertomus eivät sovi yhteen',
        forWhom: 'Hoitajille ja lääkäreille',
        says: 'IOM:n ohje, sellaisena kuin valtioneuvosto siitä tiedottaa. Se on neuvo, eikä sen vaikutusta ole mitattu.',
        steps: [
          'Pane merkille, jos vaiva ei vastaa kertomusta, apua haetaan myöhään tai samat käynnit toistuvat.',
          'Ohjaa eteenpäin, oli hänellä kotikunta Suomessa tai ei.',
        ],
        limits: ['Samat merkit ovat tavallisia muissakin elämäntilanteissa.'],
      },
      sv: {
        problem: 'Offret blir inte sett i hälsovården',
        title: 'Lägg märke till när besvär och berättelse inte går ihop',
        forWhom: 'För sjukskötare och läkare',
        says: 'IOM:s anvisning, så som statsrådet beskriver den. Den är ett råd och dess verkan har inte mätts.',
        steps: [
          'Lägg märke till om besvären inte stämmer med berättelsen, om personen söker vård sent eller om samma besök upprepas.',
          'Hänvisa vidare, vare sig personen har hemkommun i Finland eller inte.',
        ],
        limits: ['Samma tecken är vanliga också i andra livssituationer.'],
      },
      en: {
        problem: 'The victim goes unnoticed in health care',
        title: 'Notice when complaint and story do not fit',
        forWhom: 'For nurses and doctors',
        says: 'A guide by IOM, as the Finnish Government tells of it. It is advice; the effect has not been measured.',
        steps: [
          'Notice a complaint that does not fit the story, care sought late, or the same visit again and again.',
          'Refer onward, whether or not the person has a municipality of residence in Finland.',
        ],
        limits: ['The same signs are common in other lives too.'],
      },
    },
  },
  {
    key: 'ask-of-ordinary-days',
    themes: ['psychological-control'],
    kinds: [],
    country: 'FI',
    evidence: 'advice',
    sources: ['coercionBrief'],
    beside: { steps: ['hearing', 'recorded-interview'] },
    words: {
      fi: {
        problem: 'Kun kysyy ”pakotettiinko sinut”, vastaus on ei',
        title: 'Avoimia kysymyksiä tavallisista päivistä',
        forWhom: 'Rikostutkijoille ja työntekijöille, joiden tehtävä on kuulla',
        says: 'HEUNIn katsaus psykologisesta pakottamisesta neuvoo näin. Neuvon vaikutusta ei ole mitattu.',
        steps: [
          'Kysy avoimin kysymyksin arjesta: ystävistä, puhelimesta, pankkikortista.',
          'Kysy, mitä sai tehdä ja mitä muuten olisi tapahtunut.',
          'Kysy hyvistä ja huonoista päivistä.',
        ],
        limits: ['Tarkoitettu niille, joiden tehtävä on kuulla. Ei sovi ensimmäiseen tapaamiseen.'],
      },
      sv: {
        problem: 'På frågan ”Blev du tvingad?” blir svaret nej',
        title: 'Ställ öppna frågor om vanliga dagar',
        forWhom: 'För brottsutredare och arbetstagare som har till uppgift att höra personen',
        says: 'Råd i HEUNI:s översikt om psykologiskt tvång. Verkan har inte mätts.',
        steps: [
          'Fråga öppet om vardagen: vänner, telefonen, bankkortet.',
          'Fråga vad personen fick göra och vad som annars skulle ha hänt.',
          'Fråga om bra och dåliga dagar.',
        ],
        limits: ['För dem som har till uppgift att höra personen. Passar inte vid det första mötet.'],
      },
      en: {
        problem: '“Were you forced?” gets a no',
        title: 'Ask open questions about ordinary days',
        forWhom: 'For investigators, and for workers whose task is to hear the account',
        says: 'Advice in a HEUNI brief on psychological coercion. Its effect has not been measured.',
        steps: [
          'Ask open questions about everyday life: friends, the phone, the bank card.',
          'Ask what was allowed, and what would have happened otherwise.',
          'Ask about good days and bad days.',
        ],
        limits: ['For those whose task is to hear the account. Not for a first meeting.'],
      },
    },
  },
];
