import { admittedUnit } from "./admitted-unit";
import { birthDateFrom } from "./birth-date-from";
import { civilServant } from "./civil-servant";
import { countryMatchesDirection } from "./country-matches-direction";
import { declaredByPerson } from "./declared-by-person";
import { declaredByProject } from "./declared-by-project";
import { doctorate } from "./doctorate";
import { doctorateOrYears } from "./doctorate-or-years";
import { fundAmount } from "./fund-amount";
import { fundedPersons } from "./funded-persons";
import { internship } from "./internship";
import { legalPerson } from "./legal-person";
import { listedUnitRecommender } from "./listed-unit-recommender";
import { nationality } from "./nationality";
import { notStateOrgan } from "./not-state-organ";
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
import { sameApplicants } from "./same-applicants";
import { sameEnglishTitle } from "./same-english-title";
import { sameUnits } from "./same-units";
import { singleUnit } from "./single-unit";
import { stayLength } from "./stay-length";
import { stayWithin } from "./stay-within";
import { teamSize } from "./team-size";
import { teamSlots } from "./team-slots";
import { titleAtLeast } from "./title-at-least";
import { titleFormat } from "./title-format";
import { tripsByCategory } from "./trips-by-category";
import { tripsTotal } from "./trips-total";
import { unitCount } from "./unit-count";
import { unitSymmetry } from "./unit-symmetry";
import { validDirection } from "./valid-direction";
import { yearlyFunds } from "./yearly-funds";

/** Every rule there is; a call's clauses name them by id. */
export const rules: readonly Rule[] = [
  admittedUnit,
  birthDateFrom,
  civilServant,
  countryMatchesDirection,
  declaredByPerson,
  declaredByProject,
  doctorate,
  doctorateOrYears,
  fundAmount,
  fundedPersons,
  internship,
  legalPerson,
  listedUnitRecommender,
  nationality,
  notStateOrgan,
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
  sameApplicants,
  sameEnglishTitle,
  sameUnits,
  singleUnit,
  stayLength,
  stayWithin,
  teamSize,
  teamSlots,
  titleAtLeast,
  titleFormat,
  tripsByCategory,
  tripsTotal,
  unitCount,
  unitSymmetry,
  validDirection,
  yearlyFunds,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined where there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
