import type { FieldKey } from "../../roster/field";
import type { Project } from "../../roster/roster";
import type { Outcome, RuleContext } from "../rule";

/** What a rule about the project answers where no leader (中方项目负责人) is named. */
export function noLeader(project: Project, context: RuleContext): Outcome {
  return nobodyNamed(project, ["role", "leader"], context);
}

/** No row of the project names somebody: the roster lacks the columns that would, or they are empty for this project. */
export function nobodyNamed(project: Project, fields: readonly FieldKey[], { roster }: RuleContext): Outcome {
  const column = fields.some((field) => roster.present.has(field));
  return column
    ? { outcome: "review", reason: "missingCell", message: "missing-cell", cells: [], facts: { who: project.key, fields }, missing: fields }
    : { outcome: "review", reason: "missingColumn", message: "missing-column", cells: [], facts: { fields }, missing: fields };
}
