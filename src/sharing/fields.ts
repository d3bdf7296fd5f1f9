import type { FieldKey } from "../roster/field";
import type { Column } from "../roster/roster";

/** Who a copy is for: colleagues who go on working with the roster, or the partner abroad. */
export type Audience = "colleagues" | "foreign";

/** How a column goes into a copy: as it is, or a date of birth without its day. */
export type Treatment = "shown" | "month";

/** What tells of the project and its units. */
const ofProject = [
  "callId", "projectId", "direction", "projectTitle", "projectTitleEn", "foreignProjectTitleEn", "field", "carbonNeutral", "partnerCountry", "subtopicId",
  "applicantUnit", "creditCode", "unitType", "unitRegisteredPlace", "unitProvince", "unitRegisteredOn", "unitIsLegalPerson", "chineseUnits", "unitRole", "leadUnitEn",
  "foreignUnit", "foreignUnitCountry", "foreignUnitType", "foreignUnitLegal", "foreignformCnUnit", "foreignformForeignUnit", "foreignformCnApplicant", "foreignformForeignApplicant", "foreignLeader", "foreignSubmitted",
  "recommender", "recommenderType", "recommenderRelation", "isMemberOfRecommender", "allianceGrade", "submitTime", "recommendTime", "recommendLetterUploaded",
  "startDate", "endDate", "durationMonths", "period", "fundTotalWan", "fundY1Wan", "fundY2Wan", "indirectCostWan", "budgetSelf", "budgetTotal", "expenseCategory",
  "pledgeUnitSigned", "pledgeLeaderSigned", "prereviewNeeded", "prereviewDone", "attachments", "eligibilityCert",
  "agreementCnUnit", "agreementForeignUnit", "agreementSignDate", "agreementEndDate", "agreement", "krGrantHolder", "krGrantLevel", "krGrantDate", "krGrantType",
  "visitsOut", "visitsIn", "daysOutTotal", "daysInTotal", "foreignTeamSize", "teamSize", "invitationLetter", "workConsent", "consentInEnglish", "cvEn", "consentSentEmbassy",
  "meetingsInChina", "confCnTotal", "confCnForeign", "confCnOwn", "confAbroadCount", "confAbroadTotal", "confAbroadCn", "confAbroadForeign", "confAbroadHost", "confDates",
  "internName", "internCountry", "internStart", "internEnd", "internMonths", "special", "subproject", "agency",
] as const satisfies readonly FieldKey[];

/** What tells of a person at work, and nothing of their private life. */
const ofPerson = [
  "serial", "side", "role", "name", "nameEn", "gender", "nationality", "employer", "dept", "position", "staffType", "onStaff", "isStudent", "title", "titleLevel", "titleMajor", "titleDate",
  "edu", "school", "gradDate", "degree", "degreeStatus", "degreeDiscipline", "researchStart", "researchYears", "researchDiscipline", "inUnitResearch", "workStart", "workYears", "age",
  "langEn", "langFr", "langCert", "isCivilServant", "isGuideExpert", "sameCountryActiveCount", "sameCountryOtherAppliedCount", "ongoingNkrdpCount", "priorPlanFunded", "guarantee2027",
  "teamRole12", "task", "manMonth", "travels", "usesProjectFunds", "inTaskList", "tripsY1", "tripsY2", "tripStart", "tripEnd", "tripDays", "tripWeeks", "visitPerson", "tripCount", "tripDate",
  "leader", "leaderTitle", "leaderDegree", "leaderNationality", "leaderEmployer", "leaderResearchYears", "leaderDegreeDiscipline", "leaderStaffType", "leaderGender",
] as const satisfies readonly FieldKey[];

/** What the partner abroad needs to know of the project, the people and their visits. */
const forForeign = [
  "projectId", "direction", "projectTitle", "projectTitleEn", "foreignProjectTitleEn", "field", "partnerCountry", "applicantUnit", "leadUnitEn", "chineseUnits",
  "foreignUnit", "foreignUnitCountry", "foreignLeader", "startDate", "endDate", "durationMonths", "period", "visitsOut", "visitsIn", "foreignTeamSize", "teamSize",
  "serial", "side", "role", "name", "nameEn", "nationality", "employer", "dept", "position", "title", "researchDiscipline", "task", "travels", "tripStart", "tripEnd", "tripDays", "tripWeeks", "visitPerson", "tripDate",
  "leader", "leaderTitle", "leaderEmployer",
] as const satisfies readonly FieldKey[];

/** 出生日期 stays as 出生年月: enough for every limit of age that a call sets by a year's or month's end, and no birthday. */
const births = ["birthDate", "leaderBirthDate"] as const satisfies readonly FieldKey[];

const shown: Readonly<Record<Audience, ReadonlySet<FieldKey>>> = {
  colleagues: new Set<FieldKey>([...ofProject, ...ofPerson]),
  foreign: new Set<FieldKey>(forForeign),
};
const asMonth: Readonly<Record<Audience, ReadonlySet<FieldKey>>> = { colleagues: new Set<FieldKey>(births), foreign: new Set<FieldKey>() };

/**
 * Whether and how a column goes into a copy. Null: it stays out, as does every column that nobody has put on the list,
 * whatever it is (a column that was not recognised, remarks, numbers of documents, telephones, addresses, health).
 */
export function treatmentOf({ field, fields }: Pick<Column, "field" | "fields">, audience: Audience): Treatment | null {
  const all = [...new Set([...(field === null ? [] : [field]), ...fields])];
  if (all.length === 0) return null;
  if (all.every((one) => shown[audience].has(one))) return "shown";
  return all.every((one) => asMonth[audience].has(one)) ? "month" : null;
}

/** Fields whose cells are numbers by which things are known (a project's, a unit's): never taken for somebody's number. */
export const openNumbers: ReadonlySet<FieldKey> = new Set<FieldKey>(["callId", "projectId", "creditCode", "subtopicId", "direction"]);
