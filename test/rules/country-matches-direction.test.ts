import { countryMatchesDirection } from "../../src/rules/country-matches-direction";
import { testRule } from "./tester";

testRule(countryMatchesDirection, {}, [
  { name: "the country of the direction", rows: [{ direction: "1.1", partnerCountry: "韩国" }], expect: "pass" },
  { name: "another country", rows: [{ direction: "1.1", partnerCountry: "朝鲜" }], expect: "fail", message: "other-country", cells: ["partnerCountry:1"] },
  { name: "斯洛伐克 is not 斯洛文尼亚", rows: [{ direction: "1.7", partnerCountry: "斯洛伐克" }], expect: "fail" },
  { name: "a foreign unit of another country", rows: [{ direction: "1.4", foreignUnitCountry: "德国" }], expect: "fail", cells: ["foreignUnitCountry:1"] },
  { name: "a country not told follows from the direction", rows: [{ direction: "1.2", partnerCountry: "" }], expect: "pass" },
  { name: "no such column", rows: [{ direction: "1.2" }], expect: "pass" },
  { name: "unreadable", rows: [{ direction: "1.2", partnerCountry: "某某国某地" }], expect: "unreadable" },
  { name: "the country of a foreign unit is empty and asked for", params: { unitCountry: true }, rows: [{ direction: "1.1", partnerCountry: "韩国", foreignUnitCountry: "" }], expect: "missingCell", cells: ["foreignUnitCountry:1"] },
  { name: "no column of it", params: { unitCountry: true }, rows: [{ direction: "1.1", partnerCountry: "韩国" }], expect: "pass" },
  { name: "empty and not asked for", rows: [{ direction: "1.2", foreignUnitCountry: "" }], expect: "pass" },
  { name: "somebody of the foreign side is of another country", params: { people: true }, rows: [{ direction: "1.1", nationality: "中国" }, { name: "Tanaka", side: "外方", nationality: "日本" }], expect: "fail", message: "other-nationality", cells: ["nationality:2"] },
  { name: "everybody of the foreign side is of the country", params: { people: true }, rows: [{ direction: "1.1", nationality: "中国" }, { name: "Kim", side: "外方", nationality: "韩国" }], expect: "pass" },
  { name: "the nationality of the foreign side is not asked", rows: [{ direction: "1.2", nationality: "中国" }, { name: "Rossi", side: "外方", nationality: "意大利" }], expect: "pass" },
  { name: "no direction", rows: [{ partnerCountry: "韩国" }], expect: "missingColumn", missing: ["direction"] },
  { name: "a direction that the call does not have", rows: [{ direction: "1.8" }], expect: "unknownValue", message: "no-country" },
]);
