/** Why a time was not taken, and what to do. */
export const fi = {
  required: 'Kirjoita, milloin se oli, niin tarkasti kuin tiedetään.',
  'not-understood': 'Aikaa ei ymmärretty. Kirjoita esimerkiksi 24.11.2026, keväällä 2023 tai n. 2019.',
  'impossible-date': 'Tällaista päivää ei ole. Tarkista päivä ja kuukausi.',
  reversed: 'Loppu on ennen alkua. Kirjoita ensin aikaisempi aika, sitten myöhempi.',
  'out-of-range': 'Vuoden pitää olla 1900–2100. Tarkista vuosi.',
  'two-digit-year': 'Kirjoita vuosi neljällä numerolla, esimerkiksi 2023.',
  ambiguous:
    'Tämän voi lukea kahdella tavalla. Kirjoita päivä 24.11.2026, kuukausi 11/2026, vuodenaika vuosineen (keväällä 2025) tai vuodet 2021–2022.',
  'ambiguous-century': 'Tämä voi olla vuosikymmen tai vuosisata. Kirjoita esimerkiksi vuosikymmen 2000–2009.',
  'year-missing': 'Kirjoita myös vuosi, esimerkiksi keväällä 2023.',
  'age-unknown':
    'Ikää ei voi tässä muuttaa vuosiksi, koska asiakkaan syntymäaikaa ei ole kirjattu henkilötietoihin tai et näe sitä. Kirjoita vuosi tai vuodet, esimerkiksi n. 2016 tai 2016–2017.',
  future: 'Tämä aika ei ole vielä alkanut. Tarkista vuosi.',
} as const;
