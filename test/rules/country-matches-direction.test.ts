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
  { name: "no direction", rows: [{ partnerCountry: "韩国" }], expect: "missingColumn", missing: ["direction"] },
  { name: "a direction that the call does not have", rows: [{ direction: "1.8" }], expect: "unknownValue", message: "no-country" },
]);
