import { message, type Lang, type MessageFact } from "../../messages";
import type { CheckResult, Counts } from "../result";
import { blocksOf, blockTitle, checklistParts, clauseTitle, limitsOf, sectionOf, type ChecklistPart, type Limits } from "./checklist";
import { clauseBars } from "./clause-counts";
import { findingGroups, type ReportFinding } from "./findings";
import type { ReportFormat } from "./format";
import { followUpParts, limitLines, reportHead, type ReportFacts } from "./head";
import { htmlOverview } from "./html-overview";
import { chartFigure } from "./html-chart";
import type { FindingKind } from "./kinds";
import { html, type Markup } from "./markup";
import { missingColumnsOf } from "./missing";
import { overviewOf } from "./overview";
import { leadersText, type ProjectHead } from "./projects";
import { reportStyle } from "./style";

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** Bars of the chart; the other clauses are one bar together. */
const mostBars = 12;
/** Projects beside each other in a table, as many as A4 across can carry. */
const mostProjects = 12;

function sayIn(lang: Lang): Say {
  return (key, facts) => message(lang, `report.${key}`, facts);
}

/** The report as one HTML page that needs nothing else: no script, no picture, no address. */
export const htmlReport: ReportFormat = {
  start(lang) {
    const title = sayIn(lang)("title");
    const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title}</title>`;
    return `<!doctype html>\n<html lang="${lang}">\n<head>${head.markup}\n<style>\n${reportStyle}\n</style>\n</head>\n<body>\n<main>\n${html`<h1>${title}</h1>`.markup}\n`;
  },
  *report(file, result, facts) {
    for (const piece of pieces(file, result, facts)) yield `${piece.markup}\n`;
  },
  failure(file, words, lang) {
    const say = sayIn(lang);
    return `${html`<section><h2>${file}</h2><p class="headline">${say("failed")} ${words.message}</p><p>${words.hint}</p></section>`.markup}\n`;
  },
  end: () => "</main>\n</body>\n</html>\n",
};

function* pieces(file: string, result: CheckResult, facts: ReportFacts): Generator<Markup> {
  const say = sayIn(facts.lang);
  const { headline, counts, deadline, followUp, run, coverage } = reportHead(result, facts);
  const overview = overviewOf(result, facts.lang);
  yield html`<section>
<h2>${file}</h2>
<p class="headline">${headline}</p>
${overview.headline === null ? null : html`<p>${overview.headline}</p>`}
${countList(result.counts, say)}
<p>${counts}</p>${followUp.map((line) => html`<p class="follow-up">${line}</p>`)}
<ul class="run">${[deadline, ...run].map((line) => html`<li>${line}</li>`)}</ul>
<p>${coverage}</p>`;
  yield* htmlOverview(overview, facts.lang);
  yield html`<h3 class="findings-head">${say("section.findings")}</h3>`;
  yield* chartFigure(clauseBars(result, facts.lang, mostBars), facts.lang);
  const groups = findingGroups(result, facts.lang);
  const missing = missingColumnsOf(result, facts.lang);
  if (groups.length === 0 && missing.length === 0) yield html`<p>${say("nothingFound")}</p>`;
  for (const { project, people } of groups) {
    yield html`<h4>${project === null ? say("wholeRoster") : say("project", { project })}</h4>`;
    for (const { person, findings } of people) {
      if (person !== null) yield html`<h5>${person}</h5>`;
      yield html`<ul class="findings">${findings.map((finding) => findingItem(finding, say))}</ul>`;
    }
  }
  if (missing.length > 0) yield missingTable(missing, say);
  for (const { title, lines } of followUpParts(result, facts.lang)) yield html`<h3>${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  yield* checklist(result, facts, say);
  yield html`<h3>${say("limits.title")}</h3><ul>${limitLines(result, facts.lang).map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

const shownCounts = ["error", "warning", "review", "crashed", "settled"] as const satisfies readonly FindingKind[];

function countList(counts: Counts, say: Say): Markup {
  const shown = shownCounts.filter((kind) => (kind !== "crashed" && kind !== "settled") || (counts[kind] ?? 0) > 0);
  return html`<dl class="counts">${shown.map((kind) => html`<div class="${kind}"><dt class="kind">${say(`severity.${kind}`)}</dt><dd>${counts[kind] ?? 0}</dd></div>`)}</dl>`;
}

function findingItem({ kind, mark, cells, sentence, margin, clause, reading, signOff, news, dependents }: ReportFinding, say: Say): Markup {
  return html`
<li class="${kind}"><p><span class="kind">${mark}</span> ${news === null ? null : html`<span class="news">${news}</span> `}${cells === null ? null : html`<span class="cells">${cells}</span> `}${sentence}${margin === null ? null : html` <span class="margin">${say("margin", { margin })}</span>`}</p>${signOff === null ? null : html`<p class="sign-off">${signOff}</p>`}${
    clause === null ? null : html`<p class="clause">${say("clause", { ...clause })}</p><blockquote lang="zh-CN">${clause.quote}</blockquote>`
  }${reading === null ? null : html`<p class="reading">${say("reading", { reading })}</p>`}${
    dependents.length === 0
      ? null
      : html`<div class="follow"><p>${say("dependents", { n: dependents.reduce((sum, one) => sum + one.times, 0) })}</p><ul>${dependents.map(
          (one) => html`<li>${say("dependent", { id: one.clause.id, title: one.clause.title, times: one.times })}</li>`,
        )}</ul></div>`
  }</li>`;
}

function missingTable(missing: ReturnType<typeof missingColumnsOf>, say: Say): Markup {
  return html`<h4>${say("missing.title", { n: missing.length })}</h4><p>${say("missing.how")}</p>
<table class="missing"><thead><tr><th scope="col">${say("missing.column")}</th><th scope="col">${say("missing.clauses")}</th></tr></thead><tbody>${missing.map(
    ({ column, clauses, news, signOff }) =>
      html`<tr><th scope="row">${news === null ? null : html`<span class="news">${news}</span> `}${column}${signOff === null ? null : html`<p class="sign-off">${signOff}</p>`}</th><td>${clauses.map(({ id, title }) => html`<span class="item">${id} ${title}</span> `)}</td></tr>`,
  )}</tbody></table>`;
}

function* checklist(result: CheckResult, facts: ReportFacts, say: Say): Generator<Markup> {
  const parts = checklistParts(result, facts.lang);
  if (parts.length === 0) return;
  const limits = limitsOf(result, facts.lang);
  yield html`<section class="checklist"><h3>${say("checklist.title")}</h3><p>${say("legend")}</p><p>${say("checklist.html.how")}</p>`;
  for (const part of parts) for (const projects of blocksOf(part.projects, mostProjects)) yield* block(part, projects, limits, facts.lang, say);
  if (limits.texts.length > 0) {
    yield html`<h4>${say("checklist.notes")}</h4><ul>${limits.texts.map((text, at) => html`<li>${say("checklist.note", { n: at + 1 }).trim()} ${text}</li>`)}</ul>`;
  }
  yield html`<p class="signatures">${say("checklist.signatures")}</p></section>`;
}

function* block(part: ChecklistPart, projects: readonly ProjectHead[], limits: Limits, lang: Lang, say: Say): Generator<Markup> {
  const caption = blockTitle(part, projects, lang);
  yield html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${["clause", "content", "quote"].map(
    (key) => html`<th scope="col">${say(`checklist.${key}`)}</th>`,
  )}${projects.map((project) => projectColumn(project, lang))}</tr></thead><tbody>`;
  let section = "";
  for (const clause of part.clauses) {
    if (sectionOf(clause) !== section) {
      section = sectionOf(clause);
      yield html`<tr class="section"><th scope="rowgroup" colspan="${3 + projects.length}">${section}</th></tr>`;
    }
    const note = limits.ofClause.get(clause.id);
    const marks = projects.map(({ key }) => ({ mark: part.mark(clause.id, key), text: part.text(clause.id, key) }));
    yield html`<tr><th scope="row">${clause.id}</th><td class="title">${clauseTitle(clause, lang)}${note === undefined ? null : say("checklist.note", { n: note })}</td><td class="quote" lang="zh-CN">${clause.quote}</td>${marks.map(
      ({ mark, text }) => (mark === null ? html`<td></td>` : html`<td class="verdict m-${mark}">${text}</td>`),
    )}</tr>`;
  }
  yield html`</tbody></table></div>`;
}

function projectColumn(project: ProjectHead, lang: Lang): Markup {
  const { key, number, title } = project;
  const name = number ?? title ?? key;
  return html`<th scope="col" class="project"><b>${name}</b>${title === null || title === name ? null : html`${title}<br>`}${leadersText(project, lang)}</th>`;
}
