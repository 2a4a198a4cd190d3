import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const weights = [400, 600] as const;

/**
 * The style sheet of the page with the product's typeface inside, so that it looks the same offline and in print.
 *
 * @param notice whether the report may be published: stands on every printed sheet
 */
export async function pageStyle(notice: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const faces = await Promise.all(
    weights.map(async (weight) => {
      const file = resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);
      const data = (await readFile(file)).toString('base64');
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    }),
  );
  return `\n${faces.join('\n')}\n${sheets(notice)}${rules}`;
}

/** Every printed sheet carries the notice, also when sheets part. */
const sheets = (notice: string): string => {
  const margin = 'font:9pt "Source Sans 3",arial,sans-serif;color:#1b2a32';
  const corners = `@bottom-left{content:"${notice}";${margin}}@bottom-right{content:counter(page) " / " counter(pages);${margin}}`;
  return `@page{size:A4;margin:14mm 14mm 16mm;${corners}}\n@page wide{size:A4 landscape;${corners}}\n`;
};

const rules = `
*{box-sizing:border-box}
html{background:#f8f6f2;-webkit-text-size-adjust:100%}
body{margin:0;color:#1b2a32;font:17px/24px "Source Sans 3","Helvetica Neue",arial,sans-serif;overflow-wrap:anywhere;hyphens:auto}
h1,h2,h3{margin:0;font-weight:600;text-wrap:balance}
h1{font-size:28px;line-height:34px}
h2{font-size:22px;line-height:28px}
h3{font-size:20px;line-height:26px}
p{margin:0 0 12px;max-width:46em}
a{color:#0b5675;text-underline-offset:3px}
a:hover{color:#083b51}
:focus-visible{outline:3px solid #ffc64d;box-shadow:0 0 0 6px #1b2a32}
.rn-skip{position:absolute;left:-999px;padding:8px 15px;background:#ffc64d;color:#1b2a32}
.rn-skip:focus{position:static;display:block}
.rn-width{max-width:1200px;margin:0 auto;padding:0 15px}
.rn-header,.rn-footer{background:#fff;border-bottom:1px solid #ddd7cc}
.rn-brand{display:flex;gap:10px;align-items:center;min-height:60px;color:#11485a;font-size:23px;line-height:28px;font-weight:600}
.rn-brand svg,.rn-icon{flex:none}
.rn-main{display:grid;grid-template-columns:minmax(0,1fr);gap:24px;padding-top:28px;padding-bottom:56px}
.rn-main>h1{margin-bottom:-20px}
.rn-lede+.rn-lede{margin-top:-20px}
.rn-lede,.rn-muted{color:#4a5a63}
.rn-lede,.rn-intro{margin:0}
.rn-muted{font-size:15px;line-height:20px}
.rn-card{min-width:0;background:#fff;border:1px solid #ddd7cc;border-radius:6px}
.rn-padded,.rn-attribute,.rn-pair{padding:16px 20px 18px}
.rn-padded>:last-child{margin-bottom:0}
.rn-padded h2{margin-bottom:10px}
.rn-padded h3{margin:18px 0 6px;font-size:18px;line-height:24px}
.rn-padded>h3:first-child{margin-top:0}
.rn-card--attn{border-color:#e2b368;padding-left:24px;background:linear-gradient(90deg,#8a5208 0 3px,#fff 3px 6px,#e8963a 6px 9px,transparent 9px) no-repeat,#fff;overflow:hidden}
.rn-card--may{border-color:#b5cdd5;background:#eaf2f4}
.rn-section{margin-top:16px}
.rn-answers{display:grid;grid-template-columns:minmax(0,1fr);gap:8px 40px}
.rn-padded .rn-answers h3{margin-top:0}
.rn-ringed{margin:0;padding:0;list-style:none}
.rn-ringed li{display:flex;gap:8px;padding:5px 0}
.rn-rows{margin:0 0 6px;padding:0;list-style:none}
.rn-rows li{padding:8px 0;border-bottom:1px solid #efebe4}
.rn-forms{display:flex;flex-wrap:wrap;gap:4px 20px;margin:-12px 0 0}
.rn-head{display:flex;flex-wrap:wrap;gap:0 20px;justify-content:space-between;align-items:baseline}
.rn-head p{margin:0}
.rn-findings{display:grid;grid-template-columns:minmax(0,1fr);gap:0 40px;margin:0 0 6px;padding:0;list-style:none}
.rn-findings li{padding:10px 0;border-bottom:1px solid #efebe4}
.rn-findings a{font-size:19px;line-height:25px}
.rn-findings p{margin:3px 0 0}
.rn-padded .rn-absent{margin:8px 0 0}
.rn-contents{display:flex;flex-wrap:wrap;gap:4px 20px;margin:10px 0 0;padding:0;list-style:none;font-size:15px;line-height:24px}
.rn-icon{width:20px;height:20px;margin-top:2px;stroke-width:2}
.rn-attribute{display:grid;grid-template-columns:minmax(0,1fr);gap:12px 40px;align-items:start}
.rn-attribute h3{margin-bottom:8px}
.rn-attribute p{margin-bottom:6px}
.rn-attribute>.rn-twin{margin-top:0}
.rn-twin .govuk-table{max-width:900px}
.rn-twin tbody th{min-width:120px}
.rn-twin .rn-r{min-width:70px}
.rn-svg{display:block;max-width:720px}
.govuk-details{margin-top:12px}
.govuk-details__summary{display:inline-block;padding:3px 0;color:#0b5675;font-size:16px;text-decoration:underline;text-underline-offset:3px;cursor:pointer;list-style-position:inside;display:list-item}
.govuk-details__text{margin-top:8px;padding-left:16px;border-left:2px solid #ddd7cc}
.govuk-table{width:100%;border-collapse:collapse;font-size:16px;line-height:22px}
.govuk-table th,.govuk-table td{padding:6px 12px 6px 0;border-bottom:1px solid #efebe4;text-align:left;vertical-align:top;font-weight:400}
.govuk-table tbody th{font-weight:600}
.govuk-table__head th{color:#4a5a63;font-size:15px;line-height:20px;border-bottom-color:#b9b09f;vertical-align:bottom}
.govuk-table td{overflow-wrap:normal;white-space:nowrap}
.govuk-table td,.govuk-table .rn-r{text-align:right;font-variant-numeric:tabular-nums}
.govuk-table tr>:last-child{padding-right:0}
.rn-row--total>*{border-top:1px solid #b9b09f}
.govuk-table .rn-row--total td{font-weight:600}
.rn-pair>.rn-scroll>.govuk-table:not(.rn-matrix){max-width:720px}
.govuk-list{margin:0 0 12px;padding-left:20px;max-width:46em}
.govuk-list li{margin-bottom:4px}
.rn-dl{display:grid;grid-template-columns:minmax(0,1fr);margin:0}
.rn-dl:not(:last-child){margin-bottom:16px}
.rn-dl dt{color:#4a5a63;font-size:15px}
.rn-dl dd{margin:0 0 8px}
.rn-legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none;font-size:15px;line-height:22px}
.rn-legend li{display:inline-flex;gap:7px;align-items:center}
.rn-swatch{width:30px;height:16px;border:1px solid #8b8577;border-radius:2px}
.rn-pairs,.rn-columns{display:grid;grid-template-columns:minmax(0,1fr);gap:24px;align-items:start}
.rn-pair h3{margin-bottom:10px}
.rn-pair__picture{margin:4px 0 18px}
.rn-scroll{overflow-x:auto;scrollbar-color:#8b8577 transparent;scrollbar-width:thin}
.govuk-table.rn-matrix{width:auto;border-collapse:separate;border-spacing:2px;font-size:15px;line-height:20px}
.govuk-table.rn-matrix{overflow-wrap:break-word}
.govuk-table.rn-matrix th{padding:5px 10px 5px 0;border:0;max-width:230px}
.govuk-table.rn-matrix .rn-r{max-width:160px;padding:5px 6px}
.govuk-table.rn-matrix td{padding:5px 6px;border:0;min-width:52px;vertical-align:middle}
.govuk-table.rn-matrix tbody th:first-child{position:sticky;left:0;z-index:1;background:#fff}
.govuk-table tbody th.rn-again{font-weight:400;color:#4a5a63}
.govuk-table.rn-matrix .rn-cell--zero{color:#4a5a63}
.govuk-table.rn-matrix .rn-cell--total{font-weight:600}
.rn-cell--hidden{background:repeating-linear-gradient(45deg,#fff 0 5px,#e9e3d9 5px 7px)}
.rn-cell--more{background:#c9dfe5}
.rn-cell--fewer{background:#fdf3e0}
.rn-cell--1{background:#eef5f7}
.rn-cell--2{background:#c9dfe5}
.govuk-table.rn-matrix .rn-cell--3,.rn-swatch.rn-cell--3{background:#2f7389;color:#fff}
.govuk-table.rn-matrix .rn-cell--4,.rn-swatch.rn-cell--4{background:#0c3847;color:#fff}
.rn-footer{border:0;border-top:1px solid #ddd7cc;color:#4a5a63;font-size:15px;line-height:20px}
.rn-footer p{padding-top:18px;padding-bottom:28px}
@media (min-width:641px){
h1{font-size:30px;line-height:36px}
.rn-dl{grid-template-columns:210px minmax(0,1fr);gap:4px 16px}
.rn-dl dd{margin:0}
}
@media (max-width:640px){
.govuk-table.rn-matrix tbody th{min-width:100px;max-width:132px}
.govuk-table.rn-matrix tbody th:first-child{box-shadow:1px 0 #ddd7cc}
}
@media (min-width:1020px){
.rn-attribute>.rn-twin{grid-column:1/-1}
.rn-findings{grid-template-columns:repeat(2,minmax(0,1fr))}
.rn-answers{grid-template-columns:repeat(2,minmax(0,1fr))}
.rn-attribute{grid-template-columns:minmax(0,372px) minmax(0,1fr)}
.rn-columns{grid-template-columns:repeat(2,minmax(0,1fr));align-items:stretch}
.rn-columns>:last-child:nth-child(odd){grid-column:1/-1}
}
@media print{
html{background:#fff}
body{font-size:10.5pt;line-height:14pt;color:#000}
h1{font-size:18pt;line-height:22pt}
h2{font-size:14pt;line-height:18pt}
h3,.rn-padded h3{font-size:12pt;line-height:15pt}
h1,h2,h3{break-after:avoid}
.rn-width{padding:0;max-width:none}
.rn-header,.rn-footer,.rn-brand{min-height:0;padding:0;border:0;font-size:13pt}
.rn-main,.rn-pairs,.rn-columns{display:block;padding:0}
.rn-main>*,.rn-pairs>*,.rn-columns>*{margin-top:10pt}
.rn-main>h1{margin:8pt 0 2pt}
.rn-main>.rn-lede,.rn-main>.rn-lede+.rn-lede{margin-top:3pt}
nav,.govuk-details,.rn-forms,.rn-skip{display:none}
a{color:inherit;text-decoration:none}
.rn-card{border:.75pt solid #777;break-inside:avoid}
.rn-card--attn{border:1.5pt solid #000;background:#fff;padding-left:20px}
.rn-pair--lying{page:wide}
.rn-attribute{grid-template-columns:60mm minmax(0,1fr);gap:8mm}
.rn-scroll{overflow:visible}
.rn-findings a{font-size:11pt;line-height:14pt}
.rn-muted,.rn-lede,.govuk-table,.govuk-table.rn-matrix,.govuk-table__head th{font-size:9pt;line-height:12pt;color:#000}
.govuk-table.rn-matrix{border-collapse:collapse;font-size:8.5pt;line-height:11pt}
.govuk-table.rn-matrix th{padding:2pt 6pt 2pt 0}
.govuk-table.rn-matrix .rn-r{padding:2pt 4pt}
.govuk-table.rn-matrix td{min-width:0;padding:2pt 4pt;border:.5pt solid #999;color:#000!important;background:none!important}
p,li,tr{break-inside:avoid}
.rn-intro{break-after:avoid}
.govuk-table.rn-matrix tbody th:first-child{position:static}
.rn-legend{display:none}
}
@media (forced-colors:active){
.rn-card{border:1px solid CanvasText}
}
`;
