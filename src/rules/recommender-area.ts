import { z } from "zod";
import type { Area, Recommenders } from "../guideline/guideline";
import { read, type Project } from "../roster/roster";
import { projectRule, type CellMark } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { recommenderOf } from "./support/recommenders";
import { notApplicable } from "./support/subjects";

const params = z.strictObject({});

interface Place {
  readonly province: Area;
  /** The plan city; `elsewhere`: another place of the province; null: not told. */
  readonly city: Area | "elsewhere" | null;
  readonly cells: readonly CellMark[];
}

/** 省级科技主管部门推荐其行政区划内的单位; a plan city lies in a province and recommends for itself. */
export const recommenderArea = projectRule<z.infer<typeof params>>({
  id: "recommender-area",
  params,
  needs: ["recommender", "unitProvince", "creditCode", "applicantUnit"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ project }, _params, { guideline }) {
    const { recommenders } = guideline;
    const { name, kind, area, cells: named } = recommenderOf(project, guideline);
    if (name === null) return open(project, ["recommender"], project.key);
    if (kind !== null && kind !== "province") return notApplicable("otherKind");
    if (recommenders === undefined || area === null) {
      return review("unknownValue", "area-unknown", { cells: named, facts: { recommender: name } });
    }
    const place = placeOf(project, recommenders);
    if (place === null) return open(project, ["unitProvince", "creditCode"], project.key);
    const city = planCityOf(place, project, recommenders);
    const grounds = { cells: [...place.cells, ...at(read(project, "recommender"), "evidence")], facts: { recommender: name, place: city ?? place.province.name } };
    if ((area.within ?? area.name) !== place.province.name) return fail("elsewhere", grounds);
    if (area.within === undefined) return city === null ? pass(grounds) : review("needsJudgement", "plan-city", grounds);
    if (area.code === undefined) return review("needsJudgement", "corps", grounds);
    if (place.city === area) return pass(grounds);
    return place.city === null ? review("needsJudgement", "which-city", grounds) : fail("elsewhere", grounds);
  },
});

/** The plan city; of a place that tells its province alone, the one that the applicant's name tells (深圳大学). */
function planCityOf({ city, province }: Place, project: Project, { areas }: Recommenders): string | null {
  if (city !== null) return city === "elsewhere" ? null : city.name;
  const unit = read(project, "applicantUnit");
  if (unit.state !== "value") return null;
  return areas.find(({ name, within, code }) => within === province.name && code !== undefined && unit.value.text.includes(name))?.name ?? null;
}

/** Where the applicant is: the column's own words, else the area in its credit code. */
function placeOf(project: Project, recommenders: Recommenders): Place | null {
  const column = read(project, "unitProvince");
  if (column.state === "value" || column.state === "unreadable") {
    const place = placeByName(column.raw, recommenders);
    if (place !== null) return { ...place, cells: at(column) };
  }
  const code = read(project, "creditCode");
  if (code.state !== "value" || !code.value.valid) return null;
  const place = placeByCode(code.value.text.slice(2, 8), recommenders);
  return place === null ? null : { ...place, cells: at(code) };
}

function placeByName(raw: string, { areas }: Recommenders): Omit<Place, "cells"> | null {
  const cities = areas.filter((area) => area.within !== undefined && area.code !== undefined);
  const city = cities.find((area) => raw.includes(area.name)) ?? null;
  const provinces = areas.filter((area) => area.within === undefined && (city === null ? raw.includes(area.name) : city.within === area.name));
  // 青海省海南州: the one that stands first.
  const [province] = provinces.sort((a, b) => raw.indexOf(a.name) - raw.indexOf(b.name));
  if (province === undefined) return null;
  const rest = raw.slice(raw.indexOf(province.name) + province.name.length).replace(/^(省|市)/, "");
  return { province, city: city ?? (/[市州盟县区]/.test(rest) && !/^(\p{Script=Han}*自治)?区$/u.test(rest) ? "elsewhere" : null) };
}

/** Digits 3 to 8 of a credit code are the area that registered the unit; 100000 is the state's own registry. */
function placeByCode(digits: string, { areas }: Recommenders): Omit<Place, "cells"> | null {
  const known = areas.filter((area) => area.code !== undefined && digits.startsWith(area.code));
  const city = known.find((area) => area.within !== undefined) ?? null;
  const province = known.find((area) => area.within === undefined);
  return province === undefined ? null : { province, city: city ?? (digits.slice(2) === "0000" ? null : "elsewhere") };
}
