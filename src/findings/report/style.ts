/**
 * The look of the HTML report: light and dark, on screen and on A4. Every kind has a sign and a word beside its
 * colour; text has a contrast of at least 4.5:1 in both schemes and prints dark on white.
 */
export const reportStyle = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1b1b;--soft:#555;--line:#c8c8c8;--band:#ededed;--head:#e1e1e1;
--error:#9c0006;--error-fill:#ffe3e6;--warning:#7f4f00;--warning-fill:#fff3cd;--review:#1f4e78;--review-fill:#e6f0f9;--done:#1e5631}
@media (prefers-color-scheme:dark){:root{--page:#1b1b1b;--text:#f0f0f0;--soft:#b8b8b8;--line:#555;--band:#2a2a2a;--head:#363636;
--error:#ffb3b8;--error-fill:#4a1418;--warning:#ffd98a;--warning-fill:#463300;--review:#a9d1f5;--review-fill:#12324d;--done:#a5d6a7}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Segoe UI",sans-serif}
main{max-width:75rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.75rem;margin:0 0 .5rem}h2{font-size:1.35rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}h3{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line)}
h4{font-size:1.05rem;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}h5{font-size:1rem;margin:1rem 0 .25rem}
.headline{font-size:1.15rem;font-weight:700;margin:.5rem 0}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:0}
.counts div{border:1px solid var(--line);border-radius:.375rem;padding:.375rem .875rem;min-width:6.5rem}
.counts dt{font-size:.875rem}.counts dd{margin:0;font-size:1.5rem;font-weight:700;line-height:1.3}
.run{color:var(--soft);padding-left:1.25rem}
.chart{margin:1rem 0;overflow-x:auto;break-inside:avoid}.chart figcaption{font-weight:700}.chart svg{max-width:100%;height:auto}.chart text{font-size:14px;fill:var(--text)}.chart rect{fill:var(--soft)}
.findings{list-style:none;margin:0;padding:0}
.findings>li{border:1px solid var(--line);border-left:.375rem solid var(--line);border-radius:.25rem;margin:.5rem 0;padding:.5rem .875rem;break-inside:avoid}
.findings p{margin:.125rem 0}
.kind{font-weight:700;white-space:nowrap}.cells{font-family:Consolas,Menlo,monospace;font-size:.9375rem}.margin{font-weight:700}
.clause,.reading,.follow{font-size:.9375rem;color:var(--soft)}
blockquote{margin:.25rem 0;padding:.125rem .75rem;border-left:3px solid var(--line);font-size:.9375rem}
.follow ul{margin:.125rem 0;padding-left:1.25rem}
.error{border-left-color:var(--error)!important}.error .kind,.m-fail{color:var(--error)}
.warning{border-left-color:var(--warning)!important}.warning .kind,.m-warning{color:var(--warning)}
.review,.crashed{border-left-color:var(--review)!important}.review .kind,.crashed .kind,.m-review,.m-crashed{color:var(--review)}
.settled{border-left-color:var(--done)!important}.settled .kind,.m-settled,.m-ticked{color:var(--done)}
.sign-off{font-size:.9375rem;font-style:italic}.news{border:1px solid currentColor;border-radius:.25rem;padding:0 .375rem;font-size:.875rem;white-space:nowrap}
.m-fail{background:var(--error-fill);font-weight:700}.m-warning{background:var(--warning-fill)}.m-review,.m-crashed{background:var(--review-fill)}
.wide{overflow-x:auto;margin:.75rem 0}.wide:focus-visible{outline:3px solid var(--review);outline-offset:2px}
table{border-collapse:collapse;font-size:.875rem;line-height:1.45;min-width:100%}
caption{text-align:start;font-weight:700;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--head)}.section th{background:var(--band)}
tbody th{font-weight:400;white-space:nowrap}.section th{font-weight:700}
.missing{margin:.5rem 0}.missing th{white-space:normal}.missing .item{display:inline-block;margin-right:1em}.missing p{margin:.125rem 0}
.title{min-width:9rem}.quote{min-width:18rem}.verdict{white-space:nowrap}.project{min-width:6.5rem;font-weight:400}.project b{display:block}
.overview p{margin:0}.overview .standing{white-space:nowrap;font-weight:700}.overview .project-name{white-space:normal;min-width:9rem}.overview .leader{min-width:4.5rem}.overview .unit{min-width:6rem}.overview .clauses{min-width:9rem}.overview .why{min-width:18rem}.overview .done p{white-space:nowrap}
@media screen and (max-width:45rem){.overview,.overview tbody{display:block}.overview thead{display:none}.overview tr{display:block;border:1px solid var(--line);border-radius:.25rem;margin:.5rem 0}
.overview td,.overview th{display:block;border:0;min-width:0!important}.overview th{font-weight:700}.overview td:empty{display:none}.overview [data-label]::before{content:attr(data-label) "： ";color:var(--soft)}.overview .why::before,.overview .clauses::before{display:block}.overview .done p{display:inline-block;margin-inline-end:1em}}
.signatures{margin:2rem 0 0;font-weight:700}
@page{size:A4;margin:14mm 12mm}
@page checklist{size:A4 landscape;margin:10mm}
@media print{:root{--page:#fff;--text:#000;--soft:#333;--line:#888;--band:#ededed;--head:#ddd;--error:#9c0006;--error-fill:#ffe3e6;--warning:#7f4f00;
--warning-fill:#fff3cd;--review:#1f4e78;--review-fill:#e6f0f9;--done:#1e5631}
body{font-size:10pt;line-height:1.4}main{max-width:none;padding:0}.wide{overflow:visible}.checklist{page:checklist;break-before:page}
.findings-head{break-before:page}.overview .why,.overview .project-name,.overview .unit,.overview .leader,.overview .clauses{min-width:0!important}.overview .project-name{width:16%}.overview .unit{width:12%}.overview .clauses{width:15%}.overview .why{width:38%}
.unchecked{font-size:8.5pt;margin:.25rem 0}.overview{font-size:7.5pt}h1{font-size:16pt;margin:0}h2{font-size:13pt;margin:.5rem 0}h3{margin:.75rem 0 .25rem}.counts{margin:.5rem 0}.counts dd{font-size:1rem}.run{margin:.5rem 0;font-size:9pt}p{margin:.375rem 0}.checklist .wide{break-before:page}.checklist .wide:first-of-type{break-before:auto}
table{font-size:8pt;line-height:1.3}th,td{padding:.1rem .25rem}.title{min-width:13em}.quote{min-width:14em}.project{min-width:4.5em}.verdict{white-space:normal}thead{display:table-header-group}tr{break-inside:avoid}h3,h4,h5{break-after:avoid}}
`.trim();
