import { message, type Lang, type MessageFact } from "../../messages";
import type { CheckResult } from "../result";
import { blocksOf, checklistParts, clauseTitle, directionTitle, limitsOf, type ChecklistPart, type Limits } from "./checklist";
import { clauseBars, type ClauseBar } from "./clause-counts";
import { findingGroups, type ReportFinding } from "./findings";
import type { ReportFormat } from "./format";
import { followUpParts, limitLines, reportHead, type ReportFacts } from "./head";
import { missingColumnsOf } from "./missing";
import { overviewOf, clauseNames, reasonLines, type Overview } from "./overview";
import { leadersText, projectName, type ProjectHead } from "./projects";

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** Rows of the table of clauses; the others are one row together. */
const mostBars = 12;
/** Projects beside each other in a table: wider ones are hard to read as text. */
const mostProjects = 8;

function sayIn(lang: Lang): Say {
  return (key, facts) => message(lang, `report.${key}`, facts);
}

/** The report as Markdown with tables (GitHub's dialect), no HTML in it. */
export const markdownReport: ReportFormat = {
  start: (lang) => `# ${text(sayIn(lang)("title"))}\n`,
  *report(file, result, facts) {
    for (const line of lines(file, result, facts)) yield `${line}\n`;
  },
  failure: (file, words, lang) => `\n## ${text(file)}\n\n**${text(`${sayIn(lang)("failed")} ${words.message}`)}**\n\n${opening(words.hint)}\n`,
  end: () => "",
};

function* lines(file: string, result: CheckResult, facts: ReportFacts): Generator<string> {
  const say = sayIn(facts.lang);
  const { headline, counts, deadline, followUp, run, coverage } = reportHead(result, facts);
  const overview = overviewOf(result, facts.lang);
  yield* ["", `## ${text(file)}`, "", `**${text(headline)}**`, "", ...[...(overview.headline === null ? [] : [overview.headline]), counts, ...followUp].flatMap((line) => [opening(line), ""])];
  yield* [deadline, ...run].map((line) => `- ${opening(line)}`);
  yield* ["", opening(coverage)];
  yield* overviewLines(overview, facts.lang);
  yield* ["", `### ${text(say("section.findings"))}`];
  yield* chartTable(clauseBars(result, facts.lang, mostBars), say);
  const groups = findingGroups(result, facts.lang);
  const missing = missingColumnsOf(result, facts.lang);
  if (groups.length === 0 && missing.length === 0) yield* ["", text(say("nothingFound"))];
  for (const { project, people } of groups) {
    yield* ["", `#### ${text(project === null ? say("wholeRoster") : say("project", { project }))}`];
    for (const { person, findings } of people) {
      if (person !== null) yield* ["", `##### ${text(person)}`];
      yield "";
      for (const finding of findings) yield* findingLines(finding, say);
    }
  }
  if (missing.length > 0) yield* missingTable(missing, say);
  for (const { title, lines: listed } of followUpParts(result, facts.lang)) yield* ["", `### ${text(title)}`, "", ...listed.map((line) => `- ${opening(line)}`)];
  yield* checklist(result, facts.lang, say);
  yield* ["", `### ${text(say("limits.title"))}`, ""];
  yield* limitLines(result, facts.lang).map((line) => `- ${opening(line)}`);
}

/** Project by project what comes of it, then what was not checked, and a place to sign. */
function* overviewLines(overview: Overview, lang: Lang): Generator<string> {
  const say = (key: string, facts: Readonly<Record<string, number>> = {}): string => message(lang, `overview.${key}`, facts);
  if (overview.projects.length > 0) {
    const columns = ["standing", "project", "leader", "unit", "direction", "clauses", "why"];
    yield* ["", `### ${text(say("title"))}`, "", row(columns.map((key) => say(`column.${key}`))), `|${columns.map(() => " --- |").join("")}`];
    for (const project of overview.projects) {
      const { head, standing, unit, direction } = project;
      const clauses = clauseNames(project).join(lang === "zh-CN" ? "；" : "; ");
      yield row([say(`standing.${standing}`), projectName(head), leadersText(head, lang), unit ?? "", direction ?? "", clauses, reasonLines(project, lang).join(" ")]);
    }
    if (overview.others > 0) yield* ["", opening(say("others", { n: overview.others }))];
  }
  if (overview.unchecked.length > 0) yield* ["", `### ${text(say("unchecked.title"))}`, "", ...overview.unchecked.map((line) => `- ${opening(line)}`)];
  yield* ["", opening(say("signatures"))];
}

/** The chart of the other reports as a table. */
function* chartTable(bars: readonly ClauseBar[], say: Say): Generator<string> {
  if (bars.length === 0) return;
  yield* ["", text(say("chart.title")), "", row([say("chart.counts"), say("chart.names")]), "| ---: | --- |"];
  yield* bars.map(({ name, count }) => row([String(count), name]));
}

function* findingLines({ mark, cells, sentence, margin, clause, reading, signOff, news, dependents }: ReportFinding, say: Say): Generator<string> {
  const parts = [`**${text(mark)}**`, ...(news === null ? [] : [`*${text(news)}*`]), ...(cells === null ? [] : [text(cells)]), text(sentence), ...(margin === null ? [] : [`**${text(say("margin", { margin }))}**`])];
  yield `- ${parts.join(" ")}`;
  if (signOff !== null) yield `  - ${text(signOff)}`;
  if (clause !== null) yield* [`  - ${text(say("clause", { ...clause }))}`, "", `    > ${opening(clause.quote)}`, ""];
  if (reading !== null) yield `  - ${text(say("reading", { reading }))}`;
  if (dependents.length === 0) return;
  yield `  - ${text(say("dependents", { n: dependents.reduce((sum, one) => sum + one.times, 0) }))}`;
  yield* dependents.map((one) => `    - ${text(say("dependent", { id: one.clause.id, title: one.clause.title, times: one.times }))}`);
}

function* missingTable(missing: ReturnType<typeof missingColumnsOf>, say: Say): Generator<string> {
  yield* ["", `#### ${text(say("missing.title", { n: missing.length }))}`, "", text(say("missing.how")), ""];
  yield* [row([say("missing.column"), say("missing.clauses")]), "| --- | --- |"];
  for (const { column, clauses, news, signOff } of missing) {
    yield row([[news, column, signOff].filter((part) => part !== null).join(" "), clauses.map(({ id, title }) => `${id} ${title}`).join(" / ")]);
  }
}

function* checklist(result: CheckResult, lang: Lang, say: Say): Generator<string> {
  const parts = checklistParts(result, lang);
  if (parts.length === 0) return;
  const limits = limitsOf(result, lang);
  yield* ["", `### ${text(say("checklist.title"))}`, "", text(say("legend")), "", text(say("checklist.html.how"))];
  for (const part of parts) {
    yield* ["", `#### ${text(say("checklist.part", { direction: directionTitle(part.direction, lang), projects: part.projects.length, clauses: part.clauses.length }))}`];
    for (const projects of blocksOf(part.projects, mostProjects)) yield* table(part, projects, limits, lang, say);
  }
  if (limits.texts.length > 0) {
    yield* ["", text(say("checklist.notes")), ""];
    yield* limits.texts.map((limit, at) => `- ${text(`${say("checklist.note", { n: at + 1 }).trim()} ${limit}`)}`);
  }
  yield* ["", text(say("checklist.signatures"))];
}

function* table(part: ChecklistPart, projects: readonly ProjectHead[], limits: Limits, lang: Lang, say: Say): Generator<string> {
  const heads = projects.map((project) => [project.number ?? (project.title === null ? project.key : null), project.title, leadersText(project, lang)].filter(Boolean).join(" "));
  const columns = [...["clause", "content", "quote"].map((name) => say(`checklist.${name}`)), ...heads];
  yield* ["", row(columns), `|${columns.map(() => " --- |").join("")}`];
  for (const clause of part.clauses) {
    const note = limits.ofClause.get(clause.id);
    const title = clauseTitle(clause, lang) + (note === undefined ? "" : say("checklist.note", { n: note }));
    yield row([clause.id, title, clause.quote, ...projects.map(({ key }) => part.text(clause.id, key) ?? "")]);
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(text).join(" | ")} |`;
}

/** Text that says in Markdown what it says: one line, no sign of it a mark, a link or HTML. */
function text(plain: string): string {
  return plain
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|~#$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/\b(https?|ftp|mailto):|www\./gi, (start) => start.replace(/[:.]/, "\\$&"));
}

/** Text that begins a line: neither a number nor a dash in front makes a list of it. */
function opening(plain: string): string {
  return text(plain)
    .replace(/^(?=[-+=])/, "\\")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
