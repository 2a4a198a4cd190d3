import type { Topic, WordsOfTopic } from './topic.ts';

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

const said = (fi: string, sv: string, en: string): WordsOfTopic => ({ fi: list(fi), sv: list(sv), en: list(en) });

/**
 * What people type when they look for help, by what they need and by whom a service suits: everyday words in their dictionary form, since other forms
 * and compounds are found by themselves; where a stem changes too much for that (`paperiton`, `paperittomat`), both stand here. None of them is a term of the law that this program explains; a deployment adds its own and takes away
 * what does not fit.
 */
export const shippedWords: Readonly<Record<Topic, WordsOfTopic>> = {
  safety: said(
    'turva, turvallisuus, turvakoti, turvasuunnitelma, väkivalta, lähisuhdeväkivalta, uhka, uhkailu, pelko, vaara, vaino, pakottaminen, pakko, raiskaus, pahoinpitely, kriisi, hätä, poliisi, rikosilmoitus, lähestymiskielto, turvakielto, suojelu, ihmiskauppa, hyväksikäyttö, parittaja, kontrolli, karkaaminen',
    'trygghet, säkerhet, skyddshem, våld, våld i nära relationer, hot, rädsla, fara, förföljelse, tvång, våldtäkt, misshandel, nöd, polis, brottsanmälan, besöksförbud, spärrmarkering, skydd, människohandel, utnyttjande, hallick, kontroll, flykt',
    'safety, security, shelter, refuge, violence, domestic violence, threat, fear, danger, stalking, coercion, rape, assault, abuse, emergency, police, police report, restraining order, protection, human trafficking, exploitation, pimp, control, escape',
  ),
  housing: said(
    'asunto, asuminen, koti, kämppä, majoitus, yösija, yöpaikka, vuokra, vuokra-asunto, vuokrarästi, häätö, asunnottomuus, koditon, kodittomat, asunnoton, asunnottomat, hätämajoitus, tukiasunto, asumispalvelu, vastaanottokeskus, muutto, hostelli, katto pään päälle',
    'bostad, boende, hem, lya, inkvartering, nattplats, hyra, hyresbostad, hyresskuld, vräkning, bostadslöshet, bostadslös, hemlös, nödinkvartering, stödboende, mottagningscentral, flytt, härbärge, tak över huvudet',
    'housing, home, flat, apartment, accommodation, lodging, rent, rent arrears, eviction, homeless, emergency accommodation, supported housing, reception centre, moving, hostel, place to sleep, place to live, roof',
  ),
  money: said(
    'raha, rahapula, talous, toimeentulo, toimeentulotuki, velka, velkaneuvonta, laina, ulosotto, lasku, maksu, perintä, köyhyys, etuus, kela, työttömyysturva, pankkitili, pankki, korvaus, varattomuus',
    'pengar, penningbrist, ekonomi, utkomst, utkomststöd, skuld, skuldrådgivning, lån, utsökning, räkning, betalning, indrivning, fattigdom, förmån, fpa, arbetslöshetsskydd, bankkonto, bank, ersättning, medellös',
    'money, finances, income, social assistance, benefit, debt, debt advice, loan, enforcement, bill, debt collection, poverty, kela, unemployment allowance, bank account, bank, compensation, penniless',
  ),
  health: said(
    'terveys, lääkäri, sairaanhoitaja, sairaus, sairas, kipu, särky, lääke, resepti, sairaala, terveysasema, terveyskeskus, päivystys, hammas, hammaslääkäri, hammassärky, raskaus, raskaustesti, ehkäisy, abortti, raskaudenkeskeytys, synnytys, neuvola, gynekologi, sukupuolitauti, hiv, rokotus, vamma, haava, terveystarkastus, laboratorio',
    'hälsa, läkare, sjukskötare, sjukdom, sjuk, smärta, värk, läkemedel, medicin, recept, sjukhus, hälsostation, hälsocentral, jour, tand, tandläkare, tandvärk, graviditet, gravid, preventivmedel, abort, förlossning, rådgivningsbyrå, gynekolog, könssjukdom, hiv, vaccination, skada, sår, hälsoundersökning',
    'health, doctor, nurse, illness, sick, pain, ache, medicine, prescription, hospital, clinic, health centre, emergency room, tooth, teeth, dentist, toothache, pregnancy, pregnant, contraception, abortion, birth, midwife, gynaecologist, sexually transmitted infection, hiv, vaccination, injury, wound, health check',
  ),
  'mental-health': said(
    'mielenterveys, mieli, masennus, ahdistus, ahdistuneisuus, paniikki, trauma, traumaterapia, ptsd, terapia, terapeutti, psykologi, psykiatri, psykoterapia, kriisiapu, kriisikeskus, itsemurha, itsetuhoisuus, viiltely, unettomuus, uni, painajainen, uupumus, suru, häpeä, keskusteluapu, jaksaminen',
    'mental hälsa, psykisk hälsa, psykisk ohälsa, depression, nedstämdhet, ångest, panik, trauma, traumaterapi, ptsd, terapi, terapeut, psykolog, psykiater, psykoterapi, krishjälp, kriscenter, självmord, självskada, sömnlöshet, sömn, mardröm, utmattning, sorg, skam, samtalsstöd',
    'mental health, depression, anxiety, panic, trauma, trauma therapy, ptsd, therapy, therapist, psychologist, psychiatrist, counselling, crisis help, crisis centre, suicide, self-harm, insomnia, sleep, nightmare, exhaustion, grief, shame, someone to talk to',
  ),
  'substance-use': said(
    'päihde, päihderiippuvuus, päihdeongelma, päihdehoito, alkoholi, alkoholismi, juominen, viina, humala, huume, kannabis, amfetamiini, opioidi, heroiini, korvaushoito, katkaisuhoito, katkaisu, katko, vieroitus, vieroitushoito, riippuvuus, addiktio, raitistuminen, lääkkeiden väärinkäyttö, peliriippuvuus, pelaaminen, selviämisasema, a-klinikka',
    'rusmedel, missbruk, missbrukarvård, berusningsmedel, alkohol, alkoholism, dricka, sprit, drog, narkotika, knark, cannabis, amfetamin, opioid, heroin, substitutionsbehandling, avgiftning, avvänjning, beroende, nykterhet, spelberoende, tillnyktringsstation, a-klinik',
    'substance, substance abuse, alcohol, alcoholism, drinking, drunk, drug, cannabis, amphetamine, opioid, heroin, opioid substitution, detox, detoxification, withdrawal, addiction, dependence, rehab, sobriety, gambling, overdose',
  ),
  'children-family': said(
    'lapsi, vauva, perhe, äiti, isä, vanhempi, vanhemmuus, yksinhuoltaja, lastensuojelu, lastenvalvoja, huoltajuus, huolto, elatus, elatusapu, elatustuki, tapaamisoikeus, päiväkoti, päivähoito, varhaiskasvatus, esikoulu, koulu, nuori, alaikäinen, kasvatus, avioero, ero, perheneuvola, lapsilisä, lastenhoito, perheenyhdistäminen',
    'barn, baby, familj, mamma, pappa, mor, far, förälder, föräldraskap, ensamförsörjare, barnskydd, barnatillsyningsman, vårdnad, underhåll, underhållsstöd, umgängesrätt, daghem, dagvård, småbarnspedagogik, förskola, skola, ungdom, minderårig, uppfostran, skilsmässa, familjerådgivning, barnbidrag, barnvakt, familjeåterförening',
    'child, children, baby, family, mother, father, parent, parenting, single parent, child protection, child welfare, custody, child support, visitation, daycare, nursery, kindergarten, preschool, school, teenager, minor, divorce, family counselling, child benefit, babysitting, family reunification',
  ),
  interpreting: said(
    'tulkki, tulkkaus, tulkata, asioimistulkki, puhelintulkki, viittomakieli, viittomakielen tulkki, kääntäjä, käännös, kääntää, kieliapu, ei yhteistä kieltä',
    'tolk, tolkning, tolka, telefontolk, teckenspråk, teckenspråkstolk, översättare, översättning, översätta, språkhjälp, inget gemensamt språk',
    'interpreter, interpreting, interpretation, interpret, telephone interpreter, sign language, translator, translation, translate, language help, no common language',
  ),
  'legal-aid': said(
    'lakimies, juristi, asianajaja, avustaja, oikeusavustaja, oikeusapu, oikeudellinen, oikeudellinen apu, oikeusneuvonta, laki, lakiapu, lakineuvonta, oikeus, oikeudenkäynti, käräjäoikeus, käräjät, tuomioistuin, valitus, vahingonkorvaus, rikosuhri, rikosuhripäivystys, esitutkinta, kuulustelu, todistaja, todistaminen, sopimus, syyttäjä, edunvalvoja',
    'jurist, advokat, biträde, rättsbiträde, rättshjälp, juridisk, juridisk hjälp, juridisk rådgivning, rättslig, lag, laghjälp, rättegång, tingsrätt, domstol, besvär, skadestånd, brottsoffer, brottsofferjouren, förundersökning, förhör, vittne, avtal, åklagare, intressebevakare',
    'lawyer, solicitor, attorney, counsel, legal aid, legal help, legal advice, legal, law, court, trial, district court, appeal, damages, crime victim, victim of crime, investigation, questioning, witness, contract, prosecutor, guardian',
  ),
  residence: said(
    'oleskelulupa, oleskeluoikeus, oleskelu, lupa, viisumi, passi, henkilöpaperit, paperit, paperiton, paperittomat, paperittomuus, turvapaikanhakija, turvapaikka, pakolainen, maahanmuuttaja, maahanmuutto, migri, käännytys, karkotus, maasta poistaminen, kansalaisuus, kotikunta, kotoutuminen, kotouttaminen, harkinta-aika, vapaaehtoinen paluu, paluu, jatkolupa',
    'uppehållstillstånd, uppehållsrätt, uppehåll, tillstånd, visum, pass, identitetshandlingar, papper, papperslös, asylsökande, asyl, flykting, invandrare, invandring, migri, avvisning, utvisning, medborgarskap, hemkommun, integration, betänketid, frivillig återresa, återresa',
    'residence permit, residence, permit, right of residence, visa, passport, identity papers, papers, undocumented, asylum, asylum seeker, refugee, immigrant, immigration, migri, deportation, removal, citizenship, municipality of residence, integration, reflection period, voluntary return, return',
  ),
  'work-study': said(
    'työ, töitä, työpaikka, työnhaku, työllisyys, työtön, työttömät, työttömyys, palkka, palkkasaatava, maksamaton palkka, palkaton, työsopimus, työsuojelu, työriisto, pakkotyö, työnantaja, pomo, ylityö, irtisanominen, potkut, ammattiliitto, koulutus, opiskelu, opinnot, opiskella, kurssi, kielikurssi, suomen kielen kurssi, ammattikoulu, tutkinto, työharjoittelu, harjoittelu, uraohjaus',
    'arbete, jobb, arbetsplats, jobbsökning, arbetssökning, sysselsättning, arbetslös, arbetslöshet, lön, lönefordran, obetald lön, arbetsavtal, arbetarskydd, tvångsarbete, arbetsgivare, chef, övertid, uppsägning, fackförbund, utbildning, studier, studera, kurs, språkkurs, yrkesskola, examen, praktik',
    'work, job, workplace, job search, employment, unemployed, unemployment, wage, salary, unpaid wages, pay, employment contract, occupational safety, labour exploitation, forced labour, employer, boss, overtime, dismissal, fired, trade union, training, study, course, language course, vocational school, degree, internship',
  ),
  'everyday-life': said(
    'arki, arjen apu, ruoka, ruoka-apu, ruokajono, nälkä, vaatteet, vaateapu, huonekalut, pesu, suihku, hygienia, siivous, kuljetus, kyyti, matka, matkalippu, liikkuminen, vammaispalvelu, vammaisuus, kotipalvelu, kotihoito, asiointi, asiointiapu, lomake, hakemus, puhelin, tukihenkilö, sossu, sosiaalitoimisto, sosiaalitoimi',
    'vardag, vardagshjälp, mat, mathjälp, matutdelning, hunger, kläder, klädhjälp, möbler, tvätt, dusch, hygien, städning, transport, skjuts, resa, biljett, handikappservice, funktionsnedsättning, hemservice, hemvård, ärenden, blankett, ansökan, telefon, stödperson, soc, socialen, socialbyrå',
    'everyday life, daily life, food, food aid, food bank, hunger, hungry, clothes, furniture, laundry, shower, hygiene, cleaning, transport, ride, travel, ticket, disability, home help, home care, errands, form, application, phone, support person, social office, social welfare',
  ),
  'social-network': said(
    'ystävä, yksinäisyys, yksin, läheinen, verkosto, vertaistuki, vertaisryhmä, ryhmä, tukihenkilö, kohtaamispaikka, harrastus, vapaaehtoinen, kaveri, seura, yhteisö, usko, uskonto, rukous, seurakunta, kirkko, pappi, moskeija, imaami, temppeli, diakonia, sukulainen',
    'vän, vänner, ensamhet, ensam, närstående, nätverk, kamratstöd, kamratgrupp, grupp, stödperson, mötesplats, hobby, volontär, frivillig, sällskap, gemenskap, tro, religion, bön, församling, kyrka, präst, moské, imam, tempel, diakoni, släkting',
    'friend, loneliness, lonely, alone, loved ones, relatives, network, peer support, peer group, group, support person, meeting place, hobby, volunteer, community, faith, religion, prayer, parish, church, priest, mosque, imam, temple, diaconal work',
  ),
  'digital-safety': said(
    'digiturva, digiturvallisuus, tietoturva, salasana, puhelimen seuranta, seuranta, paikannus, vakoilu, vakoiluohjelma, hakkerointi, some, sosiaalinen media, verkkohäirintä, nettihäirintä, kiristys, alastonkuva, kuvien levittäminen, identiteettivarkaus, verkkopankki, huijaus',
    'digital säkerhet, digital trygghet, datasäkerhet, lösenord, spårning, platsspårning, spionprogram, hackning, sociala medier, nättrakasserier, utpressning, nakenbild, bildspridning, identitetsstöld, nätbank, bedrägeri',
    'digital safety, online safety, data security, password, phone tracking, tracking, location tracking, spyware, hacking, social media, online harassment, blackmail, sextortion, nude photo, intimate images, identity theft, online bank, scam',
  ),
  'without-residence': said(
    'paperiton, paperittomat, paperittomuus, ilman oleskelulupaa, ilman oleskeluoikeutta, ei oleskelulupaa, ilman papereita, ilman kotikuntaa, ei henkilötunnusta, kiireellinen hoito',
    'papperslös, utan uppehållstillstånd, utan uppehållsrätt, inget uppehållstillstånd, utan papper, utan hemkommun, ingen personbeteckning, brådskande vård',
    'undocumented, without a residence permit, without papers, no papers, no residence permit, irregular migrant, no personal identity code, urgent care',
  ),
  children: said(
    'lapsen kanssa, lasten kanssa, lapset mukana, lapsi mukaan, lapsiperhe, äidit ja lapset, vauvan kanssa, raskaana',
    'med barn, tillsammans med barn, barnfamilj, barnen med, mödrar och barn, med baby, gravid',
    'with children, with a child, family with children, mothers and children, with a baby, bring children, pregnant',
  ),
  anonymous: said(
    'nimetön, nimettömänä, anonyymi, salassa, nimeä kertomatta, ilman nimeä, luottamuksellinen',
    'anonym, utan namn, utan att uppge namn, hemligt, konfidentiell',
    'anonymous, without giving a name, no name, secretly, confidential',
  ),
};
