import type { z } from "zod";
import { personRule } from "./rule";
import { declarationsSchema, declared } from "./support/declarations";
import { outside, whoSchema } from "./support/subjects";

const params = declarationsSchema.extend({ who: whoSchema });

/** What a person declares, or is declared of a person, in yes/no columns. */
export const declaredByPerson = personRule<z.infer<typeof params>>({
  id: "declared-by-person",
  params,
  needs: [],
  outcomes: ["pass", "fail", "review", "notApplicable"],
  coverage: "partial",
  check({ person, project }, wanted, context) {
    return outside(person, wanted.who) ?? declared(project, person, wanted, context);
  },
});
