import type { CheckResult, Counts, Finding } from "../findings/result";
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
  const lines = [
    say("text.file", { file, people: counts.people, projects: counts.projects }),
    say(`text.headline.${headlineOf(counts)}`, { error: counts.error, warning: counts.warning, review: counts.review + counts.crashed }),
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
        lines.push(`${indent}${findingLine(finding, lang, say)}`);
        const n = dependents.get(finding.id)?.length ?? 0;
        if (n > 0) lines.push(`${indent}  ${say("text.dependents", { n })}`);
      }
    }
  }
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
function findingLine(finding: Finding, lang: Lang, say: Say): string {
  const cells = finding.cells.slice(0, mostCells).map((cell) => `${cell.sheet}!${cellAddress(cell.row, cell.column)}`);
  const more = finding.cells.length - cells.length;
  const parts = [
    say(`text.kind.${finding.outcome === "fail" ? finding.severity : finding.outcome}`),
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

function headlineOf(counts: Counts): "error" | "warning" | "review" | "clean" {
  if (counts.error > 0) return "error";
  if (counts.warning > 0) return "warning";
  return counts.review + counts.crashed > 0 ? "review" : "clean";
}
