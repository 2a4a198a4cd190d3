/**
 * Which wellbeing services county each municipality belongs to, 2026: code, Finnish name and, where it differs, Swedish name.
 *
 * Source: Statistics Finland, classification of municipalities by wellbeing services county, CC BY 4.0; condensed by us.
 */
const table = `
01:
  018 Askola; 407 Lapinjärvi/Lappträsk; 434 Loviisa/Lovisa; 504 Myrskylä/Mörskom; 616 Pukkila; 638 Porvoo/Borgå;
  753 Sipoo/Sibbo
02:
  106 Hyvinkää/Hyvinge; 186 Järvenpää/Träskända; 505 Mäntsälä; 543 Nurmijärvi; 611 Pornainen/Borgnäs;
  858 Tuusula/Tusby
03:
  049 Espoo/Esbo; 078 Hanko/Hangö; 149 Inkoo/Ingå; 224 Karkkila/Högfors; 235 Kauniainen/Grankulla;
  257 Kirkkonummi/Kyrkslätt; 444 Lohja/Lojo; 710 Raasepori/Raseborg; 755 Siuntio/Sjundeå; 927 Vihti/Vichtis
04:
  092 Vantaa/Vanda; 245 Kerava/Kervo
05:
  019 Aura; 202 Kaarina/S:t Karins; 284 Koski Tl/Koskis; 304 Kustavi/Gustavs; 322 Kemiönsaari/Kimitoön;
  400 Laitila/Letala; 423 Lieto/Lundo; 430 Loimaa; 445 Parainen/Pargas; 480 Marttila/S:t Mårtens  ; 481 Masku;
  503 Mynämäki/Virmo; 529 Naantali/Nådendal; 538 Nousiainen/Nousis; 561 Oripää; 577 Paimio/Pemar; 631 Pyhäranta;
  636 Pöytyä; 680 Raisio/Reso; 704 Rusko; 734 Salo; 738 Sauvo/Sagu; 761 Somero; 833 Taivassalo/Tövsala;
  853 Turku/Åbo; 895 Uusikaupunki/Nystad; 918 Vehmaa/Vemo
06:
  050 Eura; 051 Eurajoki/Euraåminne; 079 Harjavalta; 102 Huittinen/Vittis; 181 Jämijärvi; 214 Kankaanpää; 230 Karvia;
  271 Kokemäki/Kumo; 484 Merikarvia/Sastmola; 531 Nakkila; 608 Pomarkku/Påmark; 609 Pori/Björneborg; 684 Rauma/Raumo;
  747 Siikainen/Siikais; 783 Säkylä; 886 Ulvila/Ulvsby
07:
  061 Forssa; 082 Hattula; 086 Hausjärvi; 103 Humppila; 109 Hämeenlinna/Tavastehus; 165 Janakkala;
  169 Jokioinen/Jockis; 433 Loppi; 694 Riihimäki; 834 Tammela; 981 Ypäjä
08:
  020 Akaa/Ackas; 108 Hämeenkyrö/Tavastkyro; 143 Ikaalinen/Ikalis; 177 Juupajoki; 211 Kangasala; 250 Kihniö;
  291 Kuhmoinen/Kuhmois; 418 Lempäälä; 508 Mänttä-Vilppula; 536 Nokia; 562 Orivesi; 581 Parkano;
  604 Pirkkala/Birkala; 619 Punkalaidun; 635 Pälkäne; 702 Ruovesi; 790 Sastamala; 837 Tampere/Tammerfors; 887 Urjala;
  908 Valkeakoski; 922 Vesilahti; 936 Virrat/Virdois; 980 Ylöjärvi
09:
  016 Asikkala; 081 Hartola/Gustav Adolfs  ; 098 Hollola; 111 Heinola; 142 Iitti/Itis; 316 Kärkölä; 398 Lahti/Lahtis;
  560 Orimattila; 576 Padasjoki; 781 Sysmä
10:
  075 Hamina/Fredrikshamn; 285 Kotka; 286 Kouvola; 489 Miehikkälä; 624 Pyhtää/Pyttis; 935 Virolahti/Vederlax
11:
  153 Imatra; 405 Lappeenranta/Villmanstrand; 416 Lemi; 441 Luumäki; 580 Parikkala; 689 Rautjärvi;
  700 Ruokolahti/Ruokolax; 739 Savitaipale; 831 Taipalsaari
12:
  046 Enonkoski; 097 Hirvensalmi; 178 Juva; 213 Kangasniemi; 491 Mikkeli/S:t Michel; 507 Mäntyharju; 593 Pieksämäki;
  623 Puumala; 681 Rantasalmi; 740 Savonlinna/Nyslott; 768 Sulkava
13:
  140 Iisalmi/Idensalmi; 171 Joroinen/Jorois; 204 Kaavi; 239 Keitele; 263 Kiuruvesi; 297 Kuopio; 402 Lapinlahti;
  420 Leppävirta; 595 Pielavesi; 686 Rautalampi; 687 Rautavaara; 749 Siilinjärvi; 762 Sonkajärvi; 778 Suonenjoki;
  844 Tervo; 857 Tuusniemi; 915 Varkaus; 921 Vesanto; 925 Vieremä
14:
  090 Heinävesi; 146 Ilomantsi/Ilomants; 167 Joensuu; 176 Juuka/Juga; 260 Kitee/Kides; 276 Kontiolahti/Kontiolax;
  309 Outokumpu; 422 Lieksa; 426 Liperi/Libelits; 541 Nurmes; 607 Polvijärvi; 707 Rääkkylä; 848 Tohmajärvi
15:
  077 Hankasalmi; 172 Joutsa; 179 Jyväskylä; 182 Jämsä; 216 Kannonkoski; 226 Karstula; 249 Keuruu/Keuru; 256 Kinnula;
  265 Kivijärvi; 275 Konnevesi; 312 Kyyjärvi; 410 Laukaa/Laukas; 435 Luhanka; 495 Multia; 500 Muurame;
  592 Petäjävesi; 601 Pihtipudas; 729 Saarijärvi; 850 Toivakka; 892 Uurainen; 931 Viitasaari; 992 Äänekoski
16:
  005 Alajärvi; 010 Alavus/Alavo; 052 Evijärvi; 145 Ilmajoki/Ilmola; 151 Isojoki/Storå; 152 Isokyrö/Storkyro;
  218 Karijoki/Bötom; 232 Kauhajoki; 233 Kauhava; 300 Kuortane; 301 Kurikka; 403 Lappajärvi; 408 Lapua/Lappo;
  743 Seinäjoki; 759 Soini; 846 Teuva/Östermark; 934 Vimpeli/Vindala; 989 Ähtäri/Etseri
17:
  231 Kaskinen/Kaskö; 280 Korsnäs; 287 Kristiinankaupunki/Kristinestad; 288 Kruunupyy/Kronoby; 399 Laihia/Laihela;
  440 Luoto/Larsmo; 475 Maalahti/Malax; 499 Mustasaari/Korsholm; 545 Närpiö/Närpes; 598 Pietarsaari/Jakobstad;
  599 Pedersören kunta/Pedersöre; 893 Uusikaarlepyy/Nykarleby; 905 Vaasa/Vasa; 946 Vöyri/Vörå
18:
  074 Halsua/Halso; 217 Kannus; 236 Kaustinen/Kaustby; 272 Kokkola/Karleby; 421 Lestijärvi; 584 Perho; 849 Toholampi;
  924 Veteli/Vetil
19:
  009 Alavieska; 069 Haapajärvi; 071 Haapavesi; 072 Hailuoto/Karlö; 139 Ii/Ijo; 208 Kalajoki; 244 Kempele;
  305 Kuusamo; 317 Kärsämäki; 425 Liminka/Limingo; 436 Lumijoki; 483 Merijärvi; 494 Muhos; 535 Nivala; 563 Oulainen;
  564 Oulu/Uleåborg; 615 Pudasjärvi; 625 Pyhäjoki; 626 Pyhäjärvi; 630 Pyhäntä; 678 Raahe/Brahestad; 691 Reisjärvi;
  746 Sievi; 748 Siikajoki; 785 Vaala; 791 Siikalatva; 832 Taivalkoski; 859 Tyrnävä; 889 Utajärvi; 977 Ylivieska
20:
  105 Hyrynsalmi; 205 Kajaani/Kajana; 290 Kuhmo; 578 Paltamo; 620 Puolanka; 697 Ristijärvi; 765 Sotkamo;
  777 Suomussalmi
21:
  047 Enontekiö/Enontekis; 148 Inari/Enare; 240 Kemi; 241 Keminmaa; 261 Kittilä; 273 Kolari; 320 Kemijärvi;
  498 Muonio; 583 Pelkosenniemi; 614 Posio; 683 Ranua; 698 Rovaniemi; 732 Salla; 742 Savukoski; 751 Simo;
  758 Sodankylä; 845 Tervola; 851 Tornio/Torneå; 854 Pello; 890 Utsjoki; 976 Ylitornio/Övertorneå
90:
  091 Helsinki/Helsingfors
91:
  035 Brändö; 043 Eckerö; 060 Finström; 062 Föglö; 065 Geta; 076 Hammarland; 170 Jomala; 295 Kumlinge; 318 Kökar;
  417 Lemland; 438 Lumparland; 478 Maarianhamina/Mariehamn; 736 Saltvik; 766 Sottunga; 771 Sund; 941 Vårdö
`;

const byCode = new Map<string, string>();
const byName = new Map<string, string>();
for (const [, county = '', rest = ''] of table.matchAll(/^(\d\d):\n((?: {2}.*\n)+)/gm))
  for (const [, code = '', names = ''] of rest.matchAll(/(\d{3}) ([^;\n]+)/g)) {
    byCode.set(code, county);
    for (const name of names.split('/')) byName.set(name.trim().toLowerCase(), county);
  }

/** Finnish and Swedish names of all municipalities, in small letters. */
export const municipalityNames: readonly string[] = [...byName.keys()];

/** How many municipalities the table has. */
export const municipalities = byCode.size;

/** The county of a municipality by its number, with or without leading zeros; undefined when there is no such municipality. */
export const countyOfMunicipality = (code: string): string | undefined => byCode.get(code.trim().padStart(3, '0'));

/** The county of a municipality by its Finnish or Swedish name. */
export const countyOfName = (name: string): string | undefined => byName.get(name.trim().toLowerCase());
