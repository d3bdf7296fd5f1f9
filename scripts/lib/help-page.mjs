/** Words of the page that the page of rules does not have. */
const words = {
  "zh-CN": { call: "指南原文", line: (from, to) => (from === to ? `原文第 ${from} 行` : `原文第 ${from}–${to} 行`), contents: "目录" },
  "en-US": { call: "Text of the call (Chinese)", line: (from, to) => (from === to ? `line ${from} of the call` : `lines ${from}–${to} of the call`), contents: "Contents" },
};

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 16px 20px 64px; max-width: 860px; font: 15px/1.65 "Segoe UI","Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",system-ui,sans-serif; background: Canvas; color: CanvasText; overflow-wrap: anywhere; }
h1 { font-size: 22px; } h2 { margin-top: 40px; font-size: 19px; } h3 { margin: 32px 0 8px; font-size: 16px; scroll-margin-top: 8px; }
blockquote { margin: 8px 0; padding: 4px 12px; border-inline-start: 3px solid GrayText; }
table { border-collapse: collapse; } td, th { border: 1px solid GrayText; padding: 3px 8px; text-align: start; vertical-align: top; }
code { font-family: Consolas, Menlo, monospace; font-size: 13px; }
ul { padding-inline-start: 22px; }
ol.call { padding-inline-start: 44px; font-size: 14px; } ol.call li { padding-inline-start: 4px; }
:target { background: Mark; color: MarkText; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { h3 { break-after: avoid; } }
`;

export function linesOf(callText, quote) {
  const wanted = quote.replace(/\s+/g, "");
  let printed = "";
  const lineAt = [];
  callText.split(/\r?\n/).forEach((line, index) => {
    const plain = line.replace(/\s+/g, "");
    printed += plain;
    for (let at = 0; at < plain.length; at += 1) lineAt.push(index + 1);
  });
  const at = wanted === "" ? -1 : printed.indexOf(wanted);
  return at === -1 ? null : { from: lineAt[at], to: lineAt[at + wanted.length - 1] };
}

export function helpPage(markdown, callText, lang) {
  const text = words[lang];
  const body = [];
  for (const block of blocksOf(markdown)) body.push(htmlOf(block, callText, text));
  const lines = callText.split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1).trim() === "") lines.pop();
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>`,
    "<body>",
    ...body,
    `<h2 id="call">${text.call}</h2>`,
    `<ol class="call" lang="zh-CN">${lines.map((line, index) => `<li id="line-${index + 1}">${escaped(line)}</li>`).join("\n")}</ol>`,
    "</body></html>",
    "",
  ].join("\n");
}

/** Lines put together by what they are: the page of rules knows headings, quotes, lists, tables and paragraphs. */
function blocksOf(markdown) {
  const blocks = [];
  for (const line of markdown.split("\n")) {
    const kind = line.startsWith("#") ? "heading" : line.startsWith("> ") ? "quote" : line.startsWith("- ") ? "list" : line.startsWith("|") ? "table" : line === "" ? "gap" : "text";
    const last = blocks.at(-1);
    if (last?.kind === kind && kind !== "heading" && kind !== "text") last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.filter((block) => block.kind !== "gap");
}

function htmlOf({ kind, lines }, callText, text) {
  switch (kind) {
    case "heading": {
      const [, marks, title] = /^(#+) (.*)$/.exec(lines[0]) ?? [];
      const id = marks.length === 3 ? ` id="${escaped(title.split(" ")[0])}"` : "";
      return `<h${marks.length}${id}>${inline(title)}</h${marks.length}>`;
    }
    case "quote": {
      const quote = lines.map((line) => line.slice(2)).join("\n");
      const place = linesOf(callText, quote);
      const where = place === null ? "" : ` <a href="#line-${place.from}">${text.line(place.from, place.to)}</a>`;
      return `<blockquote lang="zh-CN">${escaped(quote)}</blockquote>${where === "" ? "" : `<p>${where.trim()}</p>`}`;
    }
    case "list":
      return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
    case "table": {
      const rows = lines.filter((line) => !/^\|[-|\s:]+\|$/.test(line)).map((line) => line.replace(/^\|\s*|\s*\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|")));
      const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
      return `<table>${cells(rows[0], "th")}${rows.slice(1).map((row) => cells(row, "td")).join("")}</table>`;
    }
    default:
      return `<p>${inline(lines[0])}</p>`;
  }
}

/** `code`, [text](#place) and <http://…> within a line. */
function inline(line) {
  return line
    .split(/(`[^`]*`)/)
    .map((part) => {
      if (/^`.*`$/.test(part)) return `<code>${escaped(part.slice(1, -1))}</code>`;
      return escaped(part);
    })
    .join("")
    .replace(/\[((?:<code>)?[^\][]*?(?:<\/code>)?)\]\((#[^)\s]+)\)/g, '<a href="$2">$1</a>');
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
