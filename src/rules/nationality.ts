import { z } from "zod";
import { read, type Person } from "../roster/roster";
import type { CountryValue, IdKind } from "../roster/values";
import { at, fail, open, pass, review } from "./support/answers";
import { personRule, type Outcome } from "./rule";
import { outside, whoSchema } from "./support/subjects";

/** Documents that only people of another nationality hold. */
const foreign: ReadonlySet<IdKind> = new Set(["permanentResident", "hkMoPermitForeign", "passportOther"]);
/** Documents of Hong Kong, Macau and Taiwan that do not by themselves say the nationality. */
const silent: ReadonlySet<IdKind> = new Set(["hkMoTwResidence", "taiwanPermit"]);

const params = z.strictObject({ who: whoSchema });

/** 具有中华人民共和国国籍: as the column says, else as the identity document shows. */
export const nationality = personRule<z.infer<typeof params>>({
  id: "nationality",
  params,
  needs: ["nationality", "idType", "idNumber"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person }, { who }) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const stated = read(person, "nationality");
    if (stated.state === "unreadable") return open(person, ["nationality"], person.name);
    return stated.state === "value" ? asStated(person, stated.value) : asDocumented(person);
  },
});

function asStated(person: Person, stated: CountryValue): Outcome {
  const reading = read(person, "nationality");
  const grounds = { cells: at(reading), facts: { person: person.name, nationality: stated.text } };
  const chinese = stated.iso === "CN" || stated.region !== null;
  if (!chinese || stated.notChinese) return fail("not-chinese", grounds);
  const document = documentOf(person);
  if (document.kind !== null && foreign.has(document.kind)) {
    return review("contradictory", "conflict", { ...grounds, cells: [...grounds.cells, ...document.cells] });
  }
  if (stated.region === "TW") return review("needsJudgement", "taiwan", grounds);
  const plainly = stated.region === null || /中国|中國|China/i.test(stated.text) || document.kind === "hkMoPermit";
  return plainly ? pass(grounds) : review("needsJudgement", "region-only", grounds);
}

/** Nothing is stated: an identity document may say it (absence is evidence only for a valid resident ID). */
function asDocumented(person: Person): Outcome {
  const document = documentOf(person);
  const grounds = { cells: document.cells, facts: { person: person.name } };
  if (document.kind === null) return open(person, ["nationality", "idNumber"], person.name);
  if (foreign.has(document.kind)) {
    return document.named ? fail("foreign-document", grounds) : review("needsJudgement", "foreign-number", grounds);
  }
  if (silent.has(document.kind)) return review("needsJudgement", "residence-permit", grounds);
  const number = read(person, "idNumber");
  const valid = number.state === "value" && number.value.valid;
  if (document.kind === "residentId" && valid) return pass(grounds, "from-id");
  if (document.kind === "hkMoPermit" && valid) return pass(grounds, "from-permit");
  if (number.state === "value" && !valid) return review("unreadable", "id-unusable", { ...grounds, cells: at(number) });
  return number.state === "value" ? review("needsJudgement", "document-silent", grounds) : open(person, ["nationality", "idNumber"], person.name);
}

/** The document by its stated kind, else by the form of its number. */
function documentOf(person: Person): { readonly kind: IdKind | null; readonly named: boolean; readonly cells: ReturnType<typeof at> } {
  const type = read(person, "idType");
  const number = read(person, "idNumber");
  const byNumber = number.state === "value" ? number.value.kind : null;
  if (type.state === "value" && (foreign.has(type.value) || byNumber === null)) {
    return { kind: type.value, named: true, cells: [...at(type), ...(byNumber === null ? [] : at(number, "evidence"))] };
  }
  return { kind: byNumber, named: false, cells: byNumber === null ? [] : at(number) };
}
