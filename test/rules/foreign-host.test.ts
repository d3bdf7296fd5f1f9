import { foreignHost } from "../../src/rules/foreign-host";
import { paramsOf } from "./params-of";
import { testRule, type Case, type Row } from "./tester";

const host = paramsOf("1.3-4-c");
const team = (name: string, row: Row, expect: Case["expect"], more: Partial<Case> = {}): Case => ({ name: `1.2: ${name}`, rows: [{ direction: "1.2", ...row }], expect, ...more });
const work = (name: string, row: Row, expect: Case["expect"], more: Partial<Case> = {}): Case => ({ name: `1.3: ${name}`, params: host, rows: [{ direction: "1.3", ...row }], expect, ...more });

testRule(foreignHost, paramsOf("1.2-5-a"), [
  team("a French university that is a legal person", { foreignUnit: "Université Paris-Saclay", foreignUnitCountry: "法国", foreignUnitLegal: "是" }, "pass", { cells: ["foreignUnit:1", "foreignUnitLegal:1"] }),
  team("a university by its name", { foreignUnit: "Université Paris-Saclay, France" }, "pass", { message: "legal-by-name" }),
  team("overseas France", { foreignUnit: "Université de La Réunion", foreignUnitCountry: "留尼汪", foreignUnitLegal: "是" }, "pass"),
  team("a joint institute in Shanghai", { foreignUnit: "中法联合研究所（上海）", foreignUnitCountry: "法国" }, "fail", { message: "in-china" }),
  team("Institut Pasteur of Shanghai", { foreignUnit: "Institut Pasteur of Shanghai", foreignUnitCountry: "法国", foreignUnitLegal: "是" }, "fail", { cells: ["foreignUnit:1", "evidence foreignUnitCountry:1"] }),
  team("another country", { foreignUnit: "UCLouvain", foreignUnitCountry: "比利时", foreignUnitLegal: "是" }, "fail", { message: "other-country", cells: ["foreignUnitCountry:1", "evidence foreignUnit:1"] }),
  team("name and column differ", { foreignUnit: "UCLouvain, Belgium", foreignUnitCountry: "法国", foreignUnitLegal: "是" }, "contradictory", { message: "country-conflict" }),
  team("a joint laboratory", { foreignUnit: "UMR 8023", foreignUnitCountry: "法国", foreignUnitLegal: "是" }, "needsJudgement", { message: "part" }),
  team("a company, for the list of kinds is open", { foreignUnit: "Sanofi", foreignUnitCountry: "法国", foreignUnitType: "企业", foreignUnitLegal: "是" }, "needsJudgement", { message: "kind-doubt" }),
  team("no legal person", { foreignUnit: "Institut Galilée", foreignUnitCountry: "法国", foreignUnitLegal: "否" }, "fail", { message: "not-legal", cells: ["foreignUnitLegal:1", "evidence foreignUnit:1"] }),
  team("whether a legal person is not told", { foreignUnit: "CNRS", foreignUnitCountry: "法国" }, "missingColumn", { missing: ["foreignUnitLegal"] }),
  team("whether a legal person cannot be read", { foreignUnit: "CNRS", foreignUnitCountry: "法国", foreignUnitLegal: "见附件" }, "unreadable"),
  team("country not told", { foreignUnit: "CNRS", foreignUnitLegal: "是", foreignUnitCountry: "" }, "missingCell", { cells: ["foreignUnitCountry:1"] }),
  team("no unit", { foreignUnit: "" }, "missingCell", { cells: ["foreignUnit:1"] }),
  team("no columns", {}, "missingColumn", { missing: ["foreignUnit"] }),
  { name: "direction not known", rows: [{ foreignUnit: "CNRS", foreignUnitCountry: "法国" }], expect: "missingColumn", missing: ["direction"] },
  work("an institute", { foreignUnit: "CNRS", foreignUnitCountry: "法国", foreignUnitType: "科研机构" }, "pass", { cells: ["foreignUnit:1", "foreignUnitType:1"] }),
  work("a company by its name", { foreignUnit: "TotalEnergies SE, France" }, "fail", { message: "other-kind" }),
  work("a company by its kind", { foreignUnit: "Sanofi", foreignUnitCountry: "法国", foreignUnitType: "企业" }, "fail", { message: "other-kind" }),
  work("in Belgium", { foreignUnit: "UCLouvain, Belgium" }, "fail", { message: "other-country", cells: ["foreignUnit:1"] }),
  work("a hospital", { foreignUnit: "CHU de Lille", foreignUnitCountry: "法国", foreignUnitType: "医院" }, "needsJudgement", { message: "kind-doubt" }),
  work("kind not told", { foreignUnit: "CNRS", foreignUnitCountry: "法国" }, "missingColumn", { missing: ["foreignUnitType"] }),
  work("no host", { foreignUnit: "" }, "missingCell"),
  work("no host and no consent", { foreignUnit: "", workConsent: "否" }, "fail", { message: "no-host", cells: ["workConsent:1", "foreignUnit:1"] }),
  work("kind that nobody can read", { foreignUnit: "CNRS", foreignUnitCountry: "法国", foreignUnitType: "见附件" }, "unreadable"),
  { name: "1.3: in China goes before the column", params: host, rows: [{ direction: "1.3", foreignUnit: "CNRS", foreignUnitCountry: "见附件" }], expect: "unreadable", cells: ["foreignUnitCountry:1"] },
  work("no host told, and consent given", { foreignUnit: "", workConsent: "是" }, "missingCell", { cells: ["foreignUnit:1"] }),
  work("a host that nobody can read, and no consent", { foreignUnit: "#REF!", workConsent: "否" }, "unreadable", { cells: ["foreignUnit:1"] }),
  team("no host and no consent where consent is not asked", { foreignUnit: "", workConsent: "否" }, "missingCell", { cells: ["foreignUnit:1"] }),
  team("two units, both named", { foreignUnit: "UMR 8023；CNRS", foreignUnitCountry: "法国", foreignUnitLegal: "是" }, "needsJudgement", { message: "part", facts: { unit: "UMR 8023、CNRS" } }),
  team("the country in brackets", { foreignUnit: "UCL (Belgium)", foreignUnitCountry: "" }, "fail", { message: "other-country", facts: { told: "Belgium" } }),
]);
