import { message, type Lang } from "../../messages";
import { html, type Markup } from "./markup";
import { clauseNames, isDone, reasonLines, type Overview, type ProjectStanding } from "./overview";
import { leadersText, projectName } from "./projects";

const columns = ["standing", "project", "leader", "unit", "direction", "clauses", "why", "done"] as const;

/** The classes that colour a result as the checklist colours the same sign. */
const marks: Readonly<Record<ProjectStanding["standing"], string>> = { fails: "m-fail", open: "m-review", lacking: "m-review", warned: "m-warning", settled: "m-settled", clear: "m-pass" };

/** Project by project what comes of it and what to do, what was not checked, and a place to sign. */
export function* htmlOverview(overview: Overview, lang: Lang): Generator<Markup> {
  const say = (key: string, facts: Readonly<Record<string, number>> = {}): string => message(lang, `overview.${key}`, facts);
  if (overview.projects.length > 0) {
    yield html`<h3>${say("title")}</h3><div class="wide" role="region" tabindex="0" aria-label="${say("title")}"><table class="overview" role="table"><thead role="rowgroup"><tr role="row">${columns.map((key) => html`<th role="columnheader" scope="col">${say(`column.${key}`)}</th>`)}</tr></thead><tbody role="rowgroup">`;
    for (const project of overview.projects) yield row(project, lang);
    yield html`</tbody></table></div>`;
    if (overview.others > 0) yield html`<p>${say("others", { n: overview.others })}</p>`;
  }
  if (overview.unchecked.length > 0) yield html`<h3>${say("unchecked.title")}</h3><ul class="unchecked">${overview.unchecked.map((line) => html`<li>${line}</li>`)}</ul>`;
  yield html`<p class="signatures">${say("signatures")}</p>`;
}

/** On a narrow screen each project stands as a block of its own: roles say what the cells are all the same, labels stand in front. */
function row(project: ProjectStanding, lang: Lang): Markup {
  const { head, standing, unit, direction } = project;
  const label = (key: (typeof columns)[number]): string => message(lang, `overview.column.${key}`);
  const cell = (key: (typeof columns)[number], content: Markup | readonly Markup[] | string | null): Markup =>
    html`<td role="cell" class="${key}" data-label="${label(key)}">${content}</td>`;
  // Each box stays with its word.
  const boxes = message(lang, "overview.done").split(/\u3000| {3}/u);
  return html`<tr role="row"><td role="cell" class="standing ${marks[standing]}">${message(lang, `overview.standing.${standing}`)}</td><th role="rowheader" scope="row" class="project-name">${projectName(head)}</th>${[
    cell("leader", leadersText(head, lang)),
    cell("unit", unit),
    cell("direction", direction),
    cell("clauses", lines(clauseNames(project))),
    cell("why", lines(reasonLines(project, lang))),
    cell("done", isDone(standing) ? null : lines(boxes)),
  ]}</tr>
`;
}

function lines(all: readonly string[]): readonly Markup[] {
  return all.map((line) => html`<p>${line}</p>`);
}
