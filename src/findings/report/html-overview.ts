import { message, type Lang } from "../../messages";
import { html, type Markup } from "./markup";
import { clauseNames, reasonLines, type Overview, type ProjectStanding } from "./overview";
import { projectName } from "./projects";

const columns = ["standing", "project", "leader", "unit", "direction", "clauses", "why", "done"] as const;

/** The classes that colour a result as the checklist colours the same sign. */
const marks: Readonly<Record<ProjectStanding["standing"], string>> = { fails: "m-fail", open: "m-review", lacking: "m-review", warned: "m-warning", clear: "m-pass" };

/** Project by project what comes of it and what to do, what was not checked, and a place to sign. */
export function* htmlOverview(overview: Overview, lang: Lang): Generator<Markup> {
  const say = (key: string, facts: Readonly<Record<string, number>> = {}): string => message(lang, `overview.${key}`, facts);
  if (overview.projects.length > 0) {
    yield html`<h3>${say("title")}</h3><div class="wide" role="region" tabindex="0" aria-label="${say("title")}"><table class="overview"><thead><tr>${columns.map((key) => html`<th scope="col">${say(`column.${key}`)}</th>`)}</tr></thead><tbody>`;
    for (const project of overview.projects) yield row(project, lang);
    yield html`</tbody></table></div>`;
    if (overview.others > 0) yield html`<p>${say("others", { n: overview.others })}</p>`;
  }
  if (overview.unchecked.length > 0) yield html`<h3>${say("unchecked.title")}</h3><ul>${overview.unchecked.map((line) => html`<li>${line}</li>`)}</ul>`;
  yield html`<p class="signatures">${say("signatures")}</p>`;
}

function row(project: ProjectStanding, lang: Lang): Markup {
  const { head, standing, unit, direction } = project;
  return html`<tr><td class="standing ${marks[standing]}">${message(lang, `overview.standing.${standing}`)}</td><th scope="row" class="project-name">${projectName(head)}</th><td>${head.leaders.join(lang === "zh-CN" ? "、" : ", ")}</td><td>${unit}</td><td>${direction}</td><td>${lines(clauseNames(project))}</td><td class="why">${lines(reasonLines(project, lang))}</td><td>${standing === "clear" ? null : message(lang, "overview.done")}</td></tr>
`;
}

function lines(all: readonly string[]): readonly Markup[] {
  return all.map((line) => html`<p>${line}</p>`);
}
