import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({});

/** 合作国别 and the foreign units' country are the direction's; a country not told follows from the direction. */
export const countryMatchesDirection = projectRule<z.infer<typeof params>>({
  id: "country-matches-direction",
  params,
  needs: ["direction", "partnerCountry", "foreignUnitCountry"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, context) {
    const direction = context.directionOf(project);
    if (direction === null) {
      const told = read(project, "direction");
      return told.state === "value"
        ? review("unknownValue", "no-country", { cells: at(told), facts: { project: project.key, direction: told.value } })
        : open(project, ["direction"], project.key);
    }
    const columns = (["partnerCountry", "foreignUnitCountry"] as const).map((field) => ({ field, reading: read(project, field) }));
    const other = columns.find(({ reading }) => reading.state === "value" && reading.value.iso !== direction.iso);
    if (other?.reading.state === "value") {
      const facts = { project: project.key, direction: direction.code, country: direction.country, told: other.reading.value.text };
      return fail("other-country", { cells: at(other.reading), facts });
    }
    const unread = columns.find(({ reading }) => reading.state === "unreadable");
    if (unread !== undefined) return open(project, [unread.field], project.key);
    const cells = columns.flatMap(({ reading }) => at(reading));
    return pass({ cells, facts: { project: project.key, country: direction.country } });
  },
});
