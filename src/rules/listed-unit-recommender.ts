import { z } from "zod";
import { read, type Project } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review, type Truth } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { recommenderOf } from "./support/recommenders";

const params = z.strictObject({});

/** 港澳单位由本地区的机构推荐: each listed unit by the body of its own region, and nobody else by them. */
export const listedUnitRecommender = projectRule<z.infer<typeof params>>({
  id: "listed-unit-recommender",
  params,
  needs: ["applicantUnit", "recommender", "unitRegisteredPlace", "creditCode"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, { guideline }) {
    const unit = read(project, "applicantUnit");
    if (unit.state !== "value") return open(project, ["applicantUnit"], project.key);
    const { name, kind, sure, cells: named } = recommenderOf(project, guideline);
    if (name === null) return open(project, ["recommender"], project.key);
    const cells = [...named, ...at(unit, "evidence")];
    const facts = { unit: unit.value.text, recommender: name };
    const listed = listedUnitOf(unit.value, guideline);
    if (listed === null) {
      if (kind !== "hongKong" && kind !== "macau") return pass({ cells, facts });
      const mainland = onMainland(project);
      if (mainland === "yes") return fail("mainland-unit", { cells, facts });
      return review("needsJudgement", "unlisted", { cells, facts });
    }
    const own = listed.region === "HK" ? "hongKong" : "macau";
    if (kind === own) return pass({ cells, facts });
    const grounds = { cells, facts: { ...facts, region: listed.region } };
    return kind !== null && sure ? fail("other-body", grounds) : review("unknownValue", "unknown", grounds);
  },
});

function onMainland(project: Project): Truth {
  const place = read(project, "unitRegisteredPlace");
  if (place.state === "value") return place.value.kind === "mainland" ? "yes" : "no";
  const code = read(project, "creditCode");
  return code.state === "value" && code.value.valid ? "yes" : "unknown";
}
