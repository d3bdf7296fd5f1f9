import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";
import { once } from "./support/once";

const words = z.array(z.string().min(1));
const params = z.discriminatedUnion("mode", [
  /** A list that ends in 等: nothing is outside it for sure. */
  z.strictObject({ mode: z.literal("open"), listed: words.min(1) }),
  /** A closed list: what is surely another field fails, what may lie inside is a question. */
  z.strictObject({ mode: z.literal("closed"), listed: words.min(1), outside: words }),
  /** Every field but some; `unclear` may be one of them, `despite` only sounds like one. */
  z.strictObject({ mode: z.literal("allBut"), outside: words.min(1), unclear: words, despite: words }),
]);
type Params = z.infer<typeof params>;
type Place = "inside" | "outside" | "unclear";

/** 领域方向 of a project. A cell may name several; one that is listed is enough. */
export const projectField = projectRule<Params>({
  id: "project-field",
  params,
  needs: ["field"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, limits) {
    const field = read(project, "field");
    if (field.state !== "value") return open(project, ["field"], project.key);
    const places = field.value.split(/[、,，;；/\n]/).map(folded).filter((piece) => piece !== "").map((piece) => placeOf(piece, foldedLimits(limits)));
    const grounds = { cells: at(field), facts: { project: project.key, told: field.value } };
    if (limits.mode !== "allBut" && places.includes("inside")) {
      return places.includes("outside") ? review("needsJudgement", "partly-outside", grounds) : pass(grounds);
    }
    if (places.every((place) => place === "inside")) return pass(grounds);
    if (places.every((place) => place === "outside")) return fail(limits.mode === "allBut" ? "excluded" : "not-listed", grounds);
    return review("needsJudgement", limits.mode === "open" ? "open-list" : limits.mode === "closed" ? "maybe-listed" : "maybe-excluded", grounds);
  },
});

/** The call's words, folded as the pieces are that they are looked for in. */
const foldedLimits = once((limits: Params): Params => {
  switch (limits.mode) {
    case "open":
      return { ...limits, listed: limits.listed.map(folded) };
    case "closed":
      return { ...limits, listed: limits.listed.map(folded), outside: limits.outside.map(folded) };
    case "allBut":
      return { ...limits, outside: limits.outside.map(folded), unclear: limits.unclear.map(folded), despite: limits.despite.map(folded) };
  }
});

function placeOf(piece: string, limits: Params): Place {
  const is = (all: readonly string[]): boolean => all.includes(piece);
  const has = (all: readonly string[]): boolean => all.some((word) => piece.includes(word));
  switch (limits.mode) {
    case "open":
      return has(limits.listed) ? "inside" : "unclear";
    case "closed":
      return has(limits.listed) ? "inside" : is(limits.outside) ? "outside" : "unclear";
    case "allBut":
      if (is(limits.outside)) return "outside";
      return (has(limits.outside) && !has(limits.despite)) || has(limits.unclear) ? "unclear" : "inside";
  }
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
