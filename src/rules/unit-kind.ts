import { z } from "zod";
import { read } from "../roster/roster";
import type { UnitType } from "../roster/values";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { listedUnitOf } from "./support/listed-units";
import { unitTypes } from "./support/unit-types";

const words = z.array(z.string().min(1));
const params = z.strictObject({
  admitted: unitTypes,
  barred: unitTypes,
  /** First characters of the 统一社会信用代码 of enterprises. */
  companyPrefixes: words,
  /** Ends of names by which a unit is taken to be admitted where nothing else tells its kind. */
  admittedNames: words,
  /** The same among the listed units of Hong Kong and Macau. */
  listedNames: words,
  /** Words for 转制科研院所: enterprises by registration, institutes by descent. */
  converted: words,
});

/** 派出单位仅限几类单位: by stated type and credit code, else by the end of the name. */
export const unitKind = projectRule<z.infer<typeof params>>({
  id: "unit-kind",
  params,
  needs: ["applicantUnit", "unitType", "creditCode"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, { admitted, barred, companyPrefixes, admittedNames, listedNames, converted }, { guideline }) {
    const unit = read(project, "applicantUnit");
    const type = read(project, "unitType");
    const code = read(project, "creditCode");
    if (unit.state !== "value") return open(project, ["applicantUnit"], project.key);
    const facts = { unit: unit.value.text };
    const listed = listedUnitOf(unit.value, guideline);
    if (listed !== null) {
      const known = listedNames.some((end) => listed.name.endsWith(end));
      return known ? pass({ cells: at(unit), facts }) : review("needsJudgement", "listed", { cells: at(unit), facts });
    }
    if (type.state === "unreadable" || code.state === "unreadable") return open(project, [type.state === "unreadable" ? "unitType" : "creditCode"], project.key);
    const kind: UnitType | null = type.state === "value" ? type.value : null;
    const company = code.state === "value" && companyPrefixes.includes(code.value.prefix);
    const cells = [...at(type), ...at(code), ...at(unit, "evidence")];
    if (type.state === "value" && converted.some((word) => type.raw.includes(word))) return review("needsJudgement", "converted", { cells, facts });
    if (kind !== null && barred.includes(kind)) return fail("by-type", { cells: [...at(type), ...at(unit, "evidence")], facts });
    if (company && kind !== null && admitted.includes(kind)) return review("contradictory", "company-code", { cells, facts });
    if (company) return fail("by-code", { cells: [...at(code), ...at(unit, "evidence")], facts });
    if (kind !== null) return admitted.includes(kind) ? pass({ cells, facts }) : review("needsJudgement", "other-kind", { cells, facts });
    if (admittedNames.some((end) => unit.value.key.endsWith(end))) return pass({ cells: at(unit), facts }, "by-name");
    return open(project, ["unitType"], project.key);
  },
});
