import { admittedUnit } from "./admitted-unit";
import { agreementOrGrant } from "./agreement-or-grant";
import { birthDateFrom } from "./birth-date-from";
import { civilServant } from "./civil-servant";
import { countryMatchesDirection } from "./country-matches-direction";
import { declaredByPerson } from "./declared-by-person";
import { declaredByProject } from "./declared-by-project";
import { doctorate } from "./doctorate";
import { doctorateOrYears } from "./doctorate-or-years";
import { expenseItems } from "./expense-items";
import { flagTold } from "./flag-told";
import { foreignHost } from "./foreign-host";
import { fundAmount } from "./fund-amount";
import { fundedPersons } from "./funded-persons";
import { inUnitResearch } from "./in-unit-research";
import { internship } from "./internship";
import { leadUnit } from "./lead-unit";
import { legalPerson } from "./legal-person";
import { listedUnitRecommender } from "./listed-unit-recommender";
import { nationality } from "./nationality";
import { noIndirectCost } from "./no-indirect-cost";
import { noSubtopics } from "./no-subtopics";
import { notStateOrgan } from "./not-state-organ";
import { onTime } from "./on-time";
import { oneApplication } from "./one-application";
import { oneProjectPerCountry } from "./one-project-per-country";
import { plannedNumbers } from "./planned-numbers";
import { priorApproval } from "./prior-approval";
import { projectDuration } from "./project-duration";
import { projectField } from "./project-field";
import { projectPeriod } from "./project-period";
import { recommenderArea } from "./recommender-area";
import { recommenderClass } from "./recommender-class";
import { recommenderProof } from "./recommender-proof";
import { recommenderRelation } from "./recommender-relation";
import { registeredBy } from "./registered-by";
import type { Rule } from "./rule";
import { rightCall } from "./right-call";
import { sameApplicants } from "./same-applicants";
import { sameEnglishTitle } from "./same-english-title";
import { sameUnits } from "./same-units";
import { singleUnit } from "./single-unit";
import { staffKinds } from "./staff-kinds";
import { stayLength } from "./stay-length";
import { stayWithin } from "./stay-within";
import { teamBalance } from "./team-balance";
import { teamSize } from "./team-size";
import { teamSlots } from "./team-slots";
import { titleAtLeast } from "./title-at-least";
import { titleFormat } from "./title-format";
import { tripsByCategory } from "./trips-by-category";
import { tripsTotal } from "./trips-total";
import { unitCount } from "./unit-count";
import { unitKind } from "./unit-kind";
import { unitSymmetry } from "./unit-symmetry";
import { validDirection } from "./valid-direction";
import { visitorsEmployers } from "./visitors-employers";
import { visitorsListed } from "./visitors-listed";
import { yearlyFunds } from "./yearly-funds";

/** Every rule there is; a call's clauses name them by id. */
export const rules: readonly Rule[] = [
  admittedUnit,
  agreementOrGrant,
  birthDateFrom,
  civilServant,
  countryMatchesDirection,
  declaredByPerson,
  declaredByProject,
  doctorate,
  doctorateOrYears,
  expenseItems,
  flagTold,
  foreignHost,
  fundAmount,
  fundedPersons,
  inUnitResearch,
  internship,
  leadUnit,
  legalPerson,
  listedUnitRecommender,
  nationality,
  noIndirectCost,
  noSubtopics,
  notStateOrgan,
  onTime,
  oneApplication,
  oneProjectPerCountry,
  plannedNumbers,
  priorApproval,
  projectDuration,
  projectField,
  projectPeriod,
  recommenderArea,
  recommenderClass,
  recommenderProof,
  recommenderRelation,
  registeredBy,
  rightCall,
  sameApplicants,
  sameEnglishTitle,
  sameUnits,
  singleUnit,
  staffKinds,
  stayLength,
  stayWithin,
  teamBalance,
  teamSize,
  teamSlots,
  titleAtLeast,
  titleFormat,
  tripsByCategory,
  tripsTotal,
  unitCount,
  unitKind,
  unitSymmetry,
  validDirection,
  visitorsEmployers,
  visitorsListed,
  yearlyFunds,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
