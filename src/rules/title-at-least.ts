import { z } from "zod";
import { read } from "../roster/roster";
import { titleRanks } from "../roster/values";
import { fail, pass, valueOf } from "./support/answers";
import { doubtOf } from "./support/claims";
import { rankAtLeast } from "./support/titles";
import { personRule } from "./rule";
import { outside, whoSchema } from "./support/subjects";

const params = z.strictObject({ who: whoSchema, rank: z.enum(titleRanks) });

/** 职称相当于某级及以上. */
export const titleAtLeast = personRule<z.infer<typeof params>>({
  id: "title-at-least",
  params,
  needs: ["title", "titleLevel"],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "full",
  check({ person }, { who, rank }) {
    const exempt = outside(person, who);
    if (exempt !== null) return exempt;
    const claim = rankAtLeast(person, rank);
    const title = valueOf(read(person, "title"))?.text ?? valueOf(read(person, "titleLevel")) ?? "";
    const facts = { person: person.name, title };
    if (claim.truth === "unknown") return doubtOf(claim, person, person.name, facts);
    if (claim.truth === "yes") return pass({ cells: claim.cells, facts });
    return fail("too-low", { cells: claim.cells, facts: { ...facts, rank } });
  },
});
