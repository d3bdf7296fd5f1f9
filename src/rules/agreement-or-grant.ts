import { z } from "zod";
import { addMonths, civilOf, type DateInterval } from "../roster/calendar";
import { unitOf } from "../roster/cells/unit";
import type { FieldKey } from "../roster/field";
import { read, type Project } from "../roster/roster";
import type { UnitValue } from "../roster/values";
import { projectRule } from "./rule";
import { at, fail, open, pass, valueOf, type Truth } from "./support/answers";
import { both, doubt, doubtOf, either, settled, untold, type Claim } from "./support/claims";
import { chineseUnitsOf } from "./support/chinese-units";
import { matchNames } from "./support/person-names";
import { submissionOf } from "./support/subjects";
import { foreignUnits, sameUnit, withoutNational } from "./support/units";

const words = z.array(z.string());
const params = z.strictObject({
  /** The grant was received within so many years before submission. */
  years: z.int().positive(),
  /** 资助级别 that count, that do not, and that are for a person to weigh. */
  levels: z.strictObject({ counts: words, not: words, doubtful: words }),
  /** 资助类型: words of the country's own, whole answers that name none, and kinds that are for a person to weigh. */
  grants: z.strictObject({ counts: words, plain: words, doubtful: words }),
  /** That there is none, and who holds it without a name. */
  none: words,
  self: words,
  /** What is said of an agreement without end, and of one that is none in form. */
  openEnded: words,
  informal: words,
});
type Params = z.infer<typeof params>;

const agreementFields = ["agreementCnUnit", "agreementForeignUnit", "agreementSignDate", "agreementEndDate"] as const;
const grantFields = ["krGrantHolder", "krGrantLevel", "krGrantDate", "krGrantType"] as const;

/** 有尚有效的正式科技合作协议, 或者项目负责人近几年内接受过国家级或省级资助: either of them is enough. */
export const agreementOrGrant = projectRule<Params>({
  id: "agreement-or-grant",
  params,
  needs: [...agreementFields, ...grantFields],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, wanted, context) {
    const told = (fields: readonly FieldKey[]): boolean => fields.some((field) => ["value", "unreadable"].includes(read(project, field).state));
    const [agreed, granted] = [told(agreementFields), told(grantFields)];
    const facts = { project: project.key };
    if (!agreed && !granted) {
      const answer = open(project, ["agreementSignDate", "krGrantHolder"], project.key);
      return answer.outcome === "review" && answer.reason === "missingCell" ? { ...answer, message: "undocumented", facts } : answer;
    }
    const submission = submissionOf(project, context);
    const agreement = agreed ? inForce(project, wanted, submission) : silent(project, agreementFields);
    const grant = granted ? received(project, wanted, submission) : silent(project, grantFields);
    const answer = either(agreement, grant);
    if (answer.truth === "yes") return pass({ cells: answer.cells, facts });
    return answer.truth === "no" ? fail("neither", { cells: answer.cells, facts }) : doubtOf(answer, project, project.key, facts);
  },
});

/** An empty cell is not a 无. */
function silent(project: Project, fields: readonly FieldKey[]): Claim {
  const there = fields.filter((field) => read(project, field).state !== "absent");
  const [first] = there;
  return first === undefined ? untold(fields) : untold([first]);
}

/** The column says outright that there is none. */
function denied(project: Project, fields: readonly ("agreementCnUnit" | "agreementForeignUnit" | "krGrantHolder")[], { none }: Params): Claim | null {
  const column = fields.map((field) => read(project, field)).find((reading) => reading.state === "value" && none.includes(reading.value));
  return column === undefined ? null : settled(false, at(column));
}

function inForce(project: Project, wanted: Params, submission: DateInterval): Claim {
  const none = denied(project, ["agreementCnUnit", "agreementForeignUnit"], wanted);
  if (none !== null) return none;
  const parties = both(
    party(project, "agreementCnUnit", chineseNames(project)),
    party(project, "agreementForeignUnit", foreignNames(project)),
  );
  return both(both(parties, signed(project, submission)), both(stillValid(project, wanted, submission), formal(project, wanted)));
}

function chineseNames(project: Project): readonly string[] {
  return chineseUnitsOf(project).units.names;
}

function foreignNames(project: Project): readonly string[] {
  return foreignUnits(project)?.names ?? [];
}

/** The signing unit is one of the project's; a department's signature is for a person to weigh. */
function party(project: Project, field: "agreementCnUnit" | "agreementForeignUnit", names: readonly string[]): Claim {
  const column = read(project, field);
  const cells = at(column);
  if (column.state !== "value") return untold([field], cells);
  if (names.length === 0) return untold(field === "agreementCnUnit" ? ["applicantUnit"] : ["foreignUnit"], cells);
  const signers = column.value.split(/[、；;\n]/).map(unitOf);
  const units = names.map(unitOf);
  const pairs = signers.flatMap((signer) => units.map((unit) => ({ signer, unit, same: alike(signer, unit) })));
  if (pairs.some(({ signer, unit, same }) => same === "yes" && withoutNational(signer).length <= withoutNational(unit).length)) return settled(true, cells);
  if (pairs.some(({ same }) => same === "yes")) return doubt(cells, "needsJudgement", "by-department");
  return pairs.some(({ same }) => same === "unknown") ? doubt(cells, "needsJudgement", "other-party") : settled(false, cells);
}

/** A name in Chinese and one in Korean or English may be one unit. */
function alike(a: UnitValue, b: UnitValue): Truth {
  const han = (unit: UnitValue): boolean => /\p{Script=Han}/u.test(unit.text);
  return han(a) === han(b) ? sameUnit(a, b) : "unknown";
}

/** 在申报前: before the day of submission; on that very day a person decides. */
function signed(project: Project, submission: DateInterval): Claim {
  const day = read(project, "agreementSignDate");
  const cells = at(day);
  if (day.state !== "value") return untold(["agreementSignDate"], cells);
  if (day.value.to < submission.from) return settled(true, cells);
  return day.value.from > submission.to ? settled(false, cells) : doubt(cells, "imprecise", "signed-when");
}

function stillValid(project: Project, { openEnded }: Params, submission: DateInterval): Claim {
  const end = read(project, "agreementEndDate");
  const cells = at(end);
  if (end.state === "unreadable" && openEnded.some((word) => end.raw.includes(word))) return settled(true, cells);
  if (end.state !== "value") return untold(["agreementEndDate"], cells);
  if (end.value.from >= submission.to) return settled(true, cells);
  return end.value.to < submission.from ? settled(false, cells) : doubt(cells, "imprecise", "ends-when");
}

/** 正式科技合作协议: what a memorandum is worth is for a person to say. */
function formal(project: Project, { informal }: Params): Claim {
  const column = read(project, "agreement");
  const doubtful = column.state === "value" && informal.some((word) => column.value.includes(word));
  return doubtful ? doubt(at(column), "needsJudgement", "informal") : settled(true, []);
}

function received(project: Project, wanted: Params, submission: DateInterval): Claim {
  const none = denied(project, ["krGrantHolder"], wanted);
  if (none !== null) return none;
  return both(both(heldByLeader(project, wanted), ofLevel(project, wanted)), both(ofCountry(project, wanted), recent(project, wanted, submission)));
}

/** The leader's own grant; a name that is nobody's of the project may be the leader's otherwise spelled. */
function heldByLeader(project: Project, { self }: Params): Claim {
  const holder = read(project, "krGrantHolder");
  const cells = at(holder);
  if (holder.state !== "value") return untold(["krGrantHolder"], cells);
  if (project.leaders.length === 0) return untold(["leader"], cells);
  const told = holder.value.split(/[、，,；;/\n]/).map((name) => name.trim()).filter((name) => name !== "");
  if (told.some((name) => self.includes(name))) return settled(true, cells);
  const named = told.map((name) => name.replace(/[（(].*[）)]$/, ""));
  const matches = named.flatMap((name) => project.leaders.map((leader) => matchNames(leader.name, name)));
  if (matches.includes("same")) return /参与|参加|成员/.test(holder.value) ? doubt(cells, "needsJudgement", "holder-unclear") : settled(true, cells);
  const others = named.every((name) => isChineseName(name) || project.people.some((person) => matchNames(person.name, name) === "same"));
  return others && matches.every((match) => match === "different") ? settled(false, cells) : doubt(cells, "needsJudgement", "holder-unclear");
}

/** 李四, 买买提·艾力: something that can be a name, which 是 and 某某大学 are not. */
function isChineseName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$|^\p{Script=Han}+[·•]\p{Script=Han}+$/u.test(text) && !/大学|学院|研究|单位|项目|团队|人员/.test(text);
}

function ofLevel(project: Project, { levels }: Params): Claim {
  const level = read(project, "krGrantLevel");
  const cells = at(level);
  if (level.state !== "value") return untold(["krGrantLevel"], cells);
  const has = (some: readonly string[]): boolean => some.some((word) => level.value.includes(word));
  if (has(levels.doubtful)) return doubt(cells, "needsJudgement", "level-doubtful");
  if (has(levels.counts)) return settled(true, cells);
  return has(levels.not) ? settled(false, cells) : doubt(cells, "unknownValue", "level-doubtful");
}

/** The column of holders is that of grants with the country, so that an empty type says nothing against it. */
function ofCountry(project: Project, { grants }: Params): Claim {
  const type = read(project, "krGrantType");
  const told = valueOf(type);
  if (told === null) return settled(true, []);
  const has = (some: readonly string[]): boolean => some.some((word) => told.includes(word));
  if (!has(grants.doubtful) && (has(grants.counts) || grants.plain.includes(told))) return settled(true, at(type));
  return doubt(at(type), "needsJudgement", "type-doubtful");
}

/** An earlier award may have run into the years that count: its end is not in the roster. */
function recent(project: Project, { years }: Params, submission: DateInterval): Claim {
  const award = read(project, "krGrantDate");
  const cells = at(award);
  if (award.state !== "value") return untold(["krGrantDate"], cells);
  const { start, end } = award.value;
  if (start === null) return untold(["krGrantDate"], cells);
  // The years may be counted by calendar years: what ended before the first of them is surely not of them.
  const firstYear = civilOf(addMonths(submission.from, -12 * years)).year;
  if (start.from > submission.to || (end !== null && civilOf(end.to).year < firstYear)) return settled(false, cells);
  return start.from >= addMonths(submission.to, -12 * years) ? settled(true, cells) : doubt(cells, "imprecise", "award-early");
}
