import { z } from "zod";
import { countryOf } from "../roster/cells/country";
import { read, type Project } from "../roster/roster";
import type { UnitType, UnitValue } from "../roster/values";
import { projectRule, type Outcome } from "./rule";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { once } from "./support/once";
import { unitTypes } from "./support/unit-types";

const words = z.array(z.string().min(1));
const params = z.strictObject({
  /** A legal person is asked for, and the list of kinds is open (等). */
  legalPerson: z.boolean(),
  admitted: unitTypes,
  barred: unitTypes,
  /** ISO codes of the country's parts that have codes of their own. */
  alsoIso: z.array(z.string().length(2)),
  /** Words in names: places in China, legal forms of companies, parts that are no legal person, plain universities. */
  inChina: words,
  companies: words,
  parts: words,
  universities: words,
  /** Without a host and without the consent of one (工作同意书: 否) it fails. */
  consent: z.boolean(),
});
type Params = z.infer<typeof params>;

/** 外方单位: set up in the partner country, of the kinds that the call names. */
export const foreignHost = projectRule<Params>({
  id: "foreign-host",
  params,
  needs: ["foreignUnit", "foreignUnitCountry", "foreignUnitType", "foreignUnitLegal"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, limits, context) {
    const host = read(project, "foreignUnit");
    if (host.state !== "value") {
      const consent = read(project, "workConsent");
      return limits.consent && host.state !== "unreadable" && valueOf(consent) === "no"
        ? fail("no-host", { cells: [...at(consent), ...at(host)], facts: { project: project.key } })
        : open(project, ["foreignUnit"], project.key);
    }
    const direction = context.directionOf(project);
    if (direction === null) return open(project, ["direction"], project.key);
    const name = host.value.map(({ text }) => text).join("、");
    return placeOf(project, name, host.value, [direction.iso, ...limits.alsoIso], direction.country, limits) ?? kindOf(project, name, limits);
  },
});

/** Null where the unit is set up in the country. */
function placeOf(project: Project, name: string, units: readonly UnitValue[], isos: readonly string[], country: string, { inChina }: Params): Outcome | null {
  const host = read(project, "foreignUnit");
  const column = read(project, "foreignUnitCountry");
  const facts = { project: project.key, unit: name, country };
  if (column.state === "unreadable") return open(project, ["foreignUnitCountry"], project.key);
  if (has(name, inChina)) return fail("in-china", { cells: [...at(host), ...at(column, "evidence")], facts });
  if (column.state === "value" && !isos.includes(column.value.iso)) {
    return fail("other-country", { cells: [...at(column), ...at(host, "evidence")], facts: { ...facts, told: column.value.text } });
  }
  const named = units.flatMap(({ text }) => text.split(/[,，()（）]/)).flatMap((piece) => {
    const found = countryOf(piece.trim());
    return found === null ? [] : [{ iso: found.iso, told: piece.trim() }];
  });
  const other = named.find(({ iso }) => !isos.includes(iso));
  if (other !== undefined) {
    const grounds = { cells: [...at(host), ...at(column)], facts: { ...facts, told: other.told } };
    return column.state === "value" ? review("contradictory", "country-conflict", grounds) : fail("other-country", grounds);
  }
  return column.state === "value" || named.length > 0 ? null : open(project, ["foreignUnitCountry"], project.key);
}

function kindOf(project: Project, name: string, limits: Params): Outcome {
  const host = read(project, "foreignUnit");
  const type = read(project, "foreignUnitType");
  const legal = read(project, "foreignUnitLegal");
  const facts = { project: project.key, unit: name };
  const cells = [...at(host), ...at(type), ...(limits.legalPerson ? at(legal) : [])];
  if (type.state === "unreadable") return open(project, ["foreignUnitType"], project.key);
  const kind: UnitType | null = type.state === "value" ? type.value : has(name, limits.companies) ? "company" : null;
  if (kind !== null && limits.barred.includes(kind)) return fail("other-kind", { cells, facts });
  if (limits.legalPerson && valueOf(legal) === "no") return fail("not-legal", { cells: [...at(legal), ...at(host, "evidence")], facts });
  if (has(name, limits.parts)) return review("needsJudgement", "part", { cells, facts });
  if (kind !== null && !limits.admitted.includes(kind)) return review("needsJudgement", "kind-doubt", { cells, facts });
  if (!limits.legalPerson) return kind === null ? open(project, ["foreignUnitType"], project.key) : pass({ cells, facts });
  if (valueOf(legal) === "yes") return pass({ cells, facts });
  if (legal.state === "unreadable") return open(project, ["foreignUnitLegal"], project.key);
  return has(name, limits.universities) ? pass({ cells, facts }, "legal-by-name") : open(project, ["foreignUnitLegal"], project.key);
}

/** Whether a name has one of the words: Latin ones as words of their own, Chinese ones anywhere. */
function has(name: string, all: readonly string[]): boolean {
  const plain = (isAscii.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFKC")).toLowerCase();
  const { han, latin } = byScript(all);
  if (han.some((word) => plain.includes(word))) return true;
  const parts = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return latin.some((word) => parts.includes(word));
}

const isAscii = /^[ -~]*$/;
const byScript = once((words: readonly string[]) => {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  return { han: words.filter(isHan), latin: words.filter((word) => !isHan(word)).map((word) => ` ${word.toLowerCase()} `) };
});
