import type { CheckResult, Counts, Finding } from "../findings/result";
import { followUpParts } from "../findings/report/head";
import { reportKind } from "../findings/report/kinds";
import { signOffCounts, signOffNote } from "../findings/report/sign-offs";
import { newsWords, sinceHead } from "../findings/report/since";
import type { SignOffs } from "../findings/sign-off/hold";
import { renderWords } from "../findings/words";
import { message, type Lang, type MessageFact } from "../messages";
import { cellAddress } from "../roster/address";
import { groupBy, projectNames } from "../findings/report/projects";

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

const mostCells = 4;

/** The result of one file in plain sentences, by project and person; ends with a line break. */
export function resultText(result: CheckResult, file: string, lang: Lang): string {
  const say: Say = (key, facts) => message(lang, `cli.${key}`, facts);
  const { counts, findings } = result;
  const ids = new Set(findings.map((finding) => finding.id));
  const folded = (finding: Finding): boolean => finding.causedBy !== null && ids.has(finding.causedBy);
  const dependents = groupBy(findings.filter(folded), (one) => one.causedBy ?? "");
  const names = projectNames(result);
  const news = newsWords(result, lang);
  const notes = (finding: Finding): readonly string[] => {
    const signOff = signOffNote(finding, result.signOffs, lang);
    return [...(news.has(finding.id) ? [`［${news.get(finding.id) ?? ""}］`] : []), ...(signOff === null ? [] : [`［${signOff}］`])];
  };
  const lines = [
    say("text.file", { file, people: counts.people, projects: counts.projects }),
    headlineOf(counts, lang),
    ...[signOffCounts(result, lang), ...sinceHead(result, lang)].filter((line) => line !== null),
    ...result.skipped.map(({ sheet, reason }) => message(lang, "report.skipped", { sheet, reason: message(lang, `report.skip.${reason}`) })),
  ];
  // What is wrong with a row comes before what the whole roster lacks.
  const ordered = findings.filter((finding) => !folded(finding)).sort((a, b) => Number(a.project === null) - Number(b.project === null));
  for (const [project, ofProject] of groupBy(ordered, (one) => one.project ?? "")) {
    lines.push("", project === "" ? say("text.roster") : say("text.project", { project: names.get(project) ?? project }));
    for (const [person, ofPerson] of groupBy(ofProject, (one) => one.person ?? "")) {
      const indent = person === "" ? "  " : "    ";
      if (person !== "") lines.push(`  ${person}`);
      for (const finding of ofPerson) {
        lines.push([`${indent}${findingLine(finding, result.signOffs, lang, say)}`, ...notes(finding)].join(" "));
        const n = dependents.get(finding.id)?.length ?? 0;
        if (n > 0) lines.push(`${indent}  ${say("text.dependents", { n })}`);
      }
    }
  }
  for (const { title, lines: listed } of followUpParts(result, lang)) lines.push("", title, ...listed.map((line) => `  ${line}`));
  return `${lines.join("\n")}\n`;
}

/** The last line: how many questions nobody has decided. */
export function totalText(results: readonly CheckResult[], lang: Lang): string {
  const sum = (count: (counts: Counts) => number): number => results.reduce((total, { counts }) => total + count(counts), 0);
  const undecided = sum((counts) => counts.review + counts.crashed);
  const facts = { n: undecided, manual: sum((counts) => counts.manual), notChecked: sum((counts) => counts.notChecked) };
  return `${message(lang, "cli.text.undecided", facts)}\n`;
}

/** ✗ F12 G12 出生日期……（差 1 天）〔1.4-3-e〕 */
function findingLine(finding: Finding, signOffs: SignOffs | undefined, lang: Lang, say: Say): string {
  const cells = finding.cells.slice(0, mostCells).map((cell) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`);
  const more = finding.cells.length - cells.length;
  const kind = reportKind(finding, signOffs);
  const parts = [
    kind === "settled" ? message(lang, "report.severity.settled") : say(`text.kind.${kind}`),
    ...cells,
    ...(more > 0 ? [say("text.moreCells", { n: more })] : []),
    renderWords(lang, finding.words),
    ...(finding.margin !== null && finding.margin.value < 0
      ? [say("text.margin", { value: -finding.margin.value, unit: finding.margin.unit })]
      : []),
    ...(finding.clause === null ? [] : [say("text.clause", { clause: finding.clause })]),
  ];
  return parts.join(" ");
}

function headlineOf({ error, warning, review, crashed, settled = 0 }: Counts, lang: Lang): string {
  const undecided = review + crashed;
  const key = error > 0 ? "error" : warning > 0 ? "warning" : undecided > 0 ? "review" : "clean";
  if (key === "clean" && settled > 0) return message(lang, "signOff.headline", { settled });
  return message(lang, `cli.text.headline.${key}`, { error, warning, review: undecided });
}
