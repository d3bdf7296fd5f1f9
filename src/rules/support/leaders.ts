import type { Project } from "../../roster/roster";
import type { Outcome, RuleContext } from "../rule";

/** What a rule about the project answers where no leader (中方项目负责人) is named. */
export function noLeader(project: Project, { roster }: RuleContext): Outcome {
  const fields = ["role", "leader"] as const;
  const column = fields.some((field) => roster.present.has(field));
  return column
    ? { outcome: "review", reason: "missingCell", message: "missing-cell", cells: [], facts: { who: project.key, fields }, missing: fields }
    : { outcome: "review", reason: "missingColumn", message: "missing-column", cells: [], facts: { fields }, missing: fields };
}
