/// How a saved page looks: on a light and a dark screen, and on A4 paper.
enum PageStyle {
  static let css = """
    :root { --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --line: #d0d7de; --you: #0b57d0;
      --key: #c9dbf7; --right: #116329; --other: #a40e26; --warn: #7d4e00; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4af;
      --paper: #0d1117; --line: #3d444d; --you: #79b8ff; --key: #23415f; --right: #56d364;
      --other: #ff7b72; --warn: #e3b341; } }
    * { box-sizing: border-box; }
    body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: var(--ink);
      background: var(--paper); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { line-height: 1.2; } h2 { border-bottom: 2px solid var(--line); margin-top: 2.5rem; }
    h3 { margin: 1.5rem 0 .5rem; } h4 { margin: 1rem 0 .25rem; } p { margin: .4rem 0; }
    .own { font-weight: 600; } .note, figcaption { color: var(--soft); font-size: .9rem; }
    .banner { border-left: 4px solid var(--warn); padding: .4rem .8rem; }
    .right > span { color: var(--right); } .other > span { color: var(--other); }
    .item { padding-left: 1.2rem; text-indent: -.8rem; } .item::before { content: "• "; }
    blockquote { margin: .4rem 0; padding-left: .8rem; border-left: 2px solid var(--line); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
    dt { color: var(--soft); } dd { margin: 0; }
    .pair { display: flex; flex-wrap: wrap; gap: 0 2rem; } .pair > div { flex: 1 1 16rem; }
    .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0; margin: 1rem 0; }
    .card { border: 1px dashed var(--soft); padding: 1rem .5rem; text-align: center;
      min-height: 6rem; break-inside: avoid; }
    .card b { display: block; font-size: 2rem; line-height: 1.2; }
    figure { margin: 1rem 0; } svg { width: 100%; height: auto; }
    svg text { fill: var(--ink); font: 14px system-ui, sans-serif; } svg .soft { fill: var(--soft); }
    svg .you { fill: var(--you); } svg .track { fill: var(--line); }
    svg .least { fill: var(--paper); fill-opacity: .55; } svg .key { fill: var(--key); }
    svg .line { stroke: var(--you); fill: none; stroke-width: 2; }
    svg .rule { stroke: var(--soft); fill: none; } svg .cut { stroke: var(--ink); stroke-width: 3; }
    svg .open { fill: var(--paper); stroke: var(--soft); } svg .off { stroke: var(--other);
      stroke-width: 3; } svg .turn { fill: var(--warn); }
    @page { size: A4; margin: 15mm; }
    @media print { :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --you: #0b57d0;
      --key: #d5e3f8; --right: #0a4a1c; --other: #8a0b1f; --warn: #6b4300; }
      body { margin: 0; max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.3; }
      p { margin: .1rem 0; } h2 { margin-top: .8rem; } h3 { margin: .5rem 0 .1rem; }
      h4 { margin: .3rem 0 .1rem; } .note { font-size: 7.5pt; } figcaption { display: none; }
      .large { font-size: 10.5pt; line-height: 1.4; } .large .note { font-size: 9.5pt; }
      .sheet { break-before: page; }
      .cards { margin: .5rem 0; } .card { min-height: 27mm; padding: 5mm 3mm; }
      .card b { font-size: 24pt; }
      .columns, footer { columns: 2; column-gap: 8mm; }
      .columns > h2, footer > h2 { column-span: all; }
      h2, h3, h4 { break-after: avoid; } figure, .pair, p { break-inside: avoid; } }
    """
}
