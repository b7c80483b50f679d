/**
 * The style sheet of the exported page. It names fonts that are as wide as the page's own or narrower, so that what
 * fits the PDF fits here; wider ones that a system may have in their place are narrowed. Colours and sizes are those of
 * the page. The picture stays a part of a line: as a block of its own Chromium prints it on a second page.
 */
export const htmlStyle = `
:root { color-scheme: light; }
@font-face { font-family: 'Narrowed Sans'; src: local('DejaVu Sans'), local('Verdana'); size-adjust: 84%; }
@font-face { font-family: 'Narrowed Sans'; src: local('DejaVu Sans Bold'), local('Verdana Bold'); font-weight: 600; size-adjust: 80%; }
@font-face { font-family: 'Narrowed Serif'; src: local('DejaVu Serif'), local('Georgia'); size-adjust: 82%; }
@font-face { font-family: 'Narrowed Serif'; src: local('DejaVu Serif Bold'), local('Georgia Bold'); font-weight: 600; size-adjust: 78%; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: #fff; color: #17171a; font: 8.5pt/1.2 Inter, Arial, 'Liberation Sans', Helvetica, 'Narrowed Sans', sans-serif; }
.page { display: flex; flex-direction: column; max-width: 505pt; margin: 0 auto; padding: 36pt 0; }
.letter .page { max-width: 522pt; }
.quiet, footer { color: #5c5f66; font-weight: 400; }
.running { display: flex; justify-content: space-between; color: #5c5f66; letter-spacing: 0.7pt; text-transform: uppercase; }
h1 { font: 600 20pt/1.15 'Source Serif 4', 'Times New Roman', 'Liberation Serif', 'Narrowed Serif', serif; margin: 5pt 0 2pt; }
.subtitle { font-size: 9pt; }
header { border-bottom: 0.5pt solid #d5d7db; padding-bottom: 6pt; }
.bottom-line { border-top: 1.1pt solid #6a6c72; margin-top: 6pt; padding-top: 5pt; }
.bottom-line, .remark, q { font-family: 'Source Serif 4', 'Times New Roman', 'Liberation Serif', 'Narrowed Serif', serif; }
.bottom-line { font-size: 11.5pt; line-height: 1.35; }
.remark, q { font-size: 9pt; }
q { quotes: '“' '”'; }
.counts { display: flex; list-style: none; border-bottom: 0.5pt solid #d5d7db; padding: 3pt 0; }
.counts li { flex: 1; }
.counts strong { font: 600 18pt/1.2 'Source Serif 4', 'Times New Roman', 'Liberation Serif', 'Narrowed Serif', serif; margin-right: 4pt; }
.new { color: #14703c; font-weight: 600; }
.dropped { color: #8c5600; font-weight: 600; }
.shared { color: #1c59a5; font-weight: 600; }
h2 { font-size: 8.5pt; font-weight: 600; letter-spacing: 0.7pt; text-transform: uppercase; color: #5c5f66; margin: var(--heading, 6pt) 0 2pt; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { border-bottom: 0.5pt solid #d5d7db; padding: var(--row, 0.9pt) 9pt var(--row, 0.9pt) 0; text-align: left; vertical-align: baseline; overflow-wrap: anywhere; }
th { font-weight: 600; }
thead th { color: #5c5f66; }
thead .unseen { font-size: 0; }
.ledger th:nth-child(1) { width: 14pt; }
.ledger th:nth-child(2) { width: 30%; }
.changes th:nth-child(1) { width: 25%; }
.columns { display: flex; gap: 22pt; }
.words { flex: 1; }
.picture { width: 190pt; }
.notices { list-style: none; }
svg { vertical-align: top; width: 190pt; font-size: 8.5px; fill: #17171a; overflow: visible; }
.hollow { fill: #fff; stroke: #17171a; stroke-width: 0.6; }
.filled { fill: #17171a; stroke: #17171a; stroke-width: 0.6; }
.normal { --row: 1.6pt; --heading: 8pt; }
.roomy { --row: 3.2pt; --heading: 13pt; }
.large { --row: 4pt; --heading: 16pt; zoom: 1.15; }
.largest { --row: 5pt; --heading: 20pt; zoom: 1.35; }
footer { border-top: 0.8pt solid #d5d7db; margin-top: 12pt; padding-top: 4pt; }
footer p { margin-top: 1.5pt; overflow-wrap: anywhere; }
.print-only { display: none; }
@page a4 { size: A4; margin: 36pt 45pt 28pt; }
@page letter { size: Letter; margin: 36pt 45pt 28pt; }
.a4 { page: a4; }
.letter { page: letter; }
@media print {
  .page { max-width: none; padding: 0; min-height: 770pt; }
  .letter .page { min-height: 720pt; }
  .large { min-height: 669pt; }
  .letter .large { min-height: 626pt; }
  .largest { min-height: 570pt; }
  .letter .largest { min-height: 533pt; }
  .screen-only { display: none; }
  .print-only { display: revert; }
  footer { margin-top: auto; }
}
`;

/** SHA-256 of the style sheet, by which the page's policy allows it and no other; a test holds it true. */
export const htmlStyleHash = 'sha256-aPutXdxh7jp0XmPjk6w3hi56HLRZTt6oG5QrUcxIV5o=';
