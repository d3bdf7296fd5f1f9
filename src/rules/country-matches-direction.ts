import { z } from "zod";
import { read, type Person } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({
  /** The nationality of the foreign side is the country's, too. */
  people: z.boolean().default(false),
  /** An empty country of a foreign unit is asked for. */
  unitCountry: z.boolean().default(false),
});

/** 合作国别 and the foreign units' country are the direction's; a country not told follows from the direction. */
export const countryMatchesDirection = projectRule<z.infer<typeof params>>({
  id: "country-matches-direction",
  params,
  needs: ["direction", "partnerCountry", "foreignUnitCountry", "nationality"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, { people, unitCountry }, context) {
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
    const foreigner = people ? project.people.find((person) => isOfOther(person, direction.iso)) : undefined;
    if (foreigner !== undefined) {
      const nationality = read(foreigner, "nationality");
      const facts = { project: project.key, direction: direction.code, country: direction.country, person: foreigner.name };
      return fail("other-nationality", { cells: at(nationality), facts: { ...facts, told: nationality.state === "value" ? nationality.value.text : "" } });
    }
    if (unitCountry && read(project, "foreignUnitCountry").state === "empty") return open(project, ["foreignUnitCountry"], project.key);
    const cells = columns.flatMap(({ reading }) => at(reading));
    return pass({ cells, facts: { project: project.key, country: direction.country } });
  },
});

function isOfOther(person: Person, iso: string): boolean {
  const nationality = read(person, "nationality");
  return person.side === "foreign" && nationality.state === "value" && nationality.value.iso !== iso;
}
