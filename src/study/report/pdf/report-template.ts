/**
 * The report as a Typst document. Everything that is said comes from `data.json` (see `report-document.ts`); the template
 * only lays it out. Headings follow the page: sections, then figures and tables.
 */
export const reportTemplate = `
#let data = json("/data.json")
#let ink = rgb("#1b2a32")
#let quiet = rgb("#4a5a63")
#let line-color = rgb("#b9b09f")
#let shades = (rgb("#ffffff"), rgb("#eef5f7"), rgb("#c9dfe5"), rgb("#8fbccb"), rgb("#5c98ad"))
#let hidden-fill = rgb("#efebe4")

#set page(
  paper: "a4",
  margin: (x: 18mm, top: 17mm, bottom: 20mm),
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    grid(
      columns: (1fr, auto),
      data.footer,
      [#data.page #counter(page).display() / #counter(page).final().first()],
    )
  },
)
#set text(fill: ink, hyphenate: true)
#set par(leading: 0.58em, spacing: 0.85em)
#set list(indent: 0pt, spacing: 0.6em)
#show title: set text(size: 20pt, weight: 600)
#show title: set block(below: 0.7em)
#show heading: set text(weight: 600, hyphenate: false)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set block(above: 2em, below: 0.8em)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.6em)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 1.2em, below: 0.6em)
#show table: set text(size: 8.5pt)
#show table: set par(leading: 0.45em)
#set table(stroke: none, inset: (x: 4pt, y: 3pt))

#let small(it) = text(size: 9pt, fill: quiet, it)

#let data-table(t) = {
  let labels = t.labels.len()
  let width = if t.heads.len() < 4 and not t.shaded { 118mm } else { 100% }
  let label-share = if t.heads.len() > 8 { 2.4fr } else { 3fr }
  block(width: width, table(
    columns: (label-share,) * labels + (1fr,) * t.heads.len(),
    align: (x, y) => if x < labels { left + (if y == 0 { bottom } else { top }) } else { right + (if y == 0 { bottom } else { top }) },
    table.header(
      ..t.labels.map(it => text(fill: quiet, it)),
      ..t.heads.map(it => text(fill: quiet, it)),
      table.hline(stroke: 0.6pt + line-color),
    ),
    ..for row in t.rows {
      (
        ..row.labels.enumerate().map(((at, it)) => table.cell(if row.again and at == 0 { text(fill: quiet, it) } else { text(weight: 600, it) })),
        ..row.cells.map(it => table.cell(
          fill: if t.shaded and it.shade == -1 { hidden-fill } else if t.shaded { shades.at(it.shade) } else { none },
          if row.total or it.total { text(weight: 600, it.text) } else { it.text },
        )),
        table.hline(stroke: 0.4pt + rgb("#ddd7cc")),
      )
    },
  ))
}

#let ring(full) = box(baseline: 1.5pt, circle(
  radius: 3.5pt,
  fill: if full { rgb("#0b6650") } else { none },
  stroke: if full { 0.8pt + rgb("#0b6650") } else { (paint: rgb("#8a5208"), thickness: 0.8pt, dash: "dotted") },
))

#let ringed(title, items, full) = [
  #heading(level: 2, title)
  #for it in items [
    #grid(columns: (12pt, 1fr), pdf.artifact(ring(full)), it)
  ]
]

#let words(b) = {
  if b.kind == "text" and b.muted { par(small(b.text)) }
  else if b.kind == "text" { par(b.text) }
  else if b.kind == "heading" { heading(level: 2, b.text) }
  else if b.kind == "list" { list(..b.items) }
  else if b.kind == "answers" {
    if b.says.len() > 0 { ringed(data.says, b.says, true) }
    if b.lacks.len() > 0 { ringed(b.lacksHeading, b.lacks, false) }
  }
  else if b.kind == "facts" {
    terms(hanging-indent: 0pt, separator: [: ], ..b.facts.map(((term, value)) => terms.item(term, value)))
  }
}

#let picture(p) = image(p.file, alt: p.alternative, width: p.width * 100%)

#let figure-block(b) = block(breakable: false, width: 100%)[
  #heading(level: 2, b.heading)
  #par(small(b.texts.join(" ")))
  #picture(b.picture)
]

#let table-block(b) = block(breakable: not b.together, width: 100%, above: 1.6em, {
  heading(level: 2, b.heading)
  if b.texts.len() > 0 { par(small(b.texts.join(" "))) }
  if "picture" in b { picture(b.picture) }
  data-table(b.table)
})

#let blocks(list) = {
  for b in list {
    if b.kind == "figure" { figure-block(b) }
    else if b.kind == "table" and b.wide { continue }
    else if b.kind == "table" { table-block(b) }
    else { words(b) }
  }
}

#title(data.heading)
#par(small(data.lede))
#block(
  width: 100%,
  inset: 10pt,
  radius: 3pt,
  stroke: if data.notice.grave { 1.5pt + rgb("#8a5208") } else { 0.8pt + rgb("#b5cdd5") },
  fill: if data.notice.grave { rgb("#fdf3e0") } else { rgb("#eaf2f4") },
)[
  *#data.notice.heading*

  #data.notice.text
]

#heading(level: 1, data.summary.heading)
#list(..data.summary.sentences.map(it => if it.note == "" { it.text } else [#it.text \\ #small(it.note)]))
#heading(level: 2, data.contents)
#outline(title: none, depth: 1)
#if data.absent != "" { par(small(data.absent)) }

#for section in data.sections {
  heading(level: 1, section.heading)
  blocks(section.blocks)
  let lying = section.blocks.filter(it => it.kind == "table" and it.wide)
  if lying.len() > 0 { page(flipped: true, for b in lying { table-block(b) }) }
}

#if data.appendix.len() > 0 {
  pagebreak()
  heading(level: 1, data.appendixHeading)
  for t in data.appendix {
    block(breakable: t.rows.len() > 30, width: 100%, above: 1.6em, {
      heading(level: 2, t.title)
      data-table(t)
    })
  }
}

#v(1em)
#small(data.made)
`;
