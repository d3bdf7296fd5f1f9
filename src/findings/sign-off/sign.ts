import type { Clause } from "../../guideline/guideline";
import type { Project } from "../../roster/roster";
import type { CheckResult, Finding } from "../result";
import { keptName, keptProject } from "../ids";
import { basesOf, tickId } from "./basis";
import { signOffKindOf, type Signature, type SignOff } from "./record";

/** Settles or contests a finding, as its outcome allows; null where it can be neither (see {@link signOffKindOf}). */
export function signFinding(result: CheckResult, finding: Finding, { by, reason, at }: Signature): SignOff | null {
  const kind = signOffKindOf(finding);
  if (kind === null) return null;
  const bases = basesOf(result, [finding]);
  const { clause, rule, person } = finding;
  const project = result.roster.projects.find(({ key }) => key === finding.project);
  const about = {
    clause,
    rule,
    person: person === null ? null : keptName(person),
    project: project === undefined ? null : keptProject(bases.identities.ofProject(project)),
  };
  return { id: finding.id, kind, by: by.trim(), reason: reason.trim(), at, basis: bases.ofFinding(finding), about };
}

/** Ticks a reminder of a project. */
export function tickReminder(result: CheckResult, project: Project, clause: Clause, { by, reason, at }: Signature): SignOff {
  const bases = basesOf(result, []);
  const about = { clause: clause.id, rule: "", person: null, project: keptProject(bases.identities.ofProject(project)) };
  return { id: tickId(clause.id, project, bases.identities), kind: "ticked", by: by.trim(), reason: reason.trim(), at, basis: bases.ofTick(clause), about };
}

/** The list with a sign-off put in, in place of an earlier one on the same. */
export function signed(signOffs: readonly SignOff[], next: SignOff): readonly SignOff[] {
  return [...signOffs.filter(({ id }) => id !== next.id), next];
}

/** The list without the sign-off of that id. */
export function unsigned(signOffs: readonly SignOff[], id: string): readonly SignOff[] {
  return signOffs.filter((one) => one.id !== id);
}
