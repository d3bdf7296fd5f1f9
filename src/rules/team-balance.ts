import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, open, pass, review, type Grounds } from "./support/answers";
import { isOpenEnded, tellExactly } from "./support/numbers";
import { chineseSide, headsOf } from "./support/subjects";

const params = z.strictObject({
  /** The call says 相近 without a number; these are ours: people more or fewer, else larger team by smaller. */
  tolerance: z.strictObject({ persons: z.int().nonnegative(), ratio: z.number().min(1) }),
});

type Balance = "equal" | "near" | "uneven";

/** 双方人数相等或相近: never fails, for the call gives no number. */
export const teamBalance = projectRule<z.infer<typeof params>>({
  id: "team-balance",
  params,
  needs: ["name", "side", "foreignTeamSize"],
  outcomes: ["pass", "review"],
  coverage: "full",
  holds: () => false,
  check({ project }, { tolerance }, { index }) {
    const ours = headsOf(chineseSide(project), index);
    const foreign = headsOf(project.people.filter(({ side }) => side === "foreign"), index);
    const told = read(project, "foreignTeamSize");
    const cells = [...project.people.map((person) => ({ ...person.nameCell, role: "candidate" as const })), ...at(told)];
    if (!project.teamListed) return review("notListed", "not-listed", { cells, facts: { project: project.key } });
    if (told.state === "unreadable" || (told.state !== "value" && foreign.surelyTold.length === 0)) return open(project, ["foreignTeamSize"], project.key);
    if (isOpenEnded(told)) return tellExactly(project, "foreignTeamSize", project.key);
    const theirs = told.state === "value" ? [told.value] : [foreign.mayBeTold.length, foreign.surelyTold.length];
    const balances = [ours.mayBeTold.length, ours.surelyTold.length].flatMap((a) => theirs.map((b) => balanceOf(a, b, tolerance)));
    const facts = { project: project.key, chinese: ours.surelyTold.length, foreign: theirs.at(-1) ?? 0 };
    const grounds: Grounds = { cells, facts };
    const [first = "uneven"] = balances;
    if (balances.some((one) => one !== first)) return review("ambiguousIdentity", "same-person", grounds);
    if (first === "uneven") return review("needsJudgement", "uneven", grounds);
    return pass({ ...grounds, facts: { ...facts, persons: tolerance.persons, ratio: tolerance.ratio } }, first === "near" ? "near" : undefined);
  },
});

function balanceOf(a: number, b: number, { persons, ratio }: z.infer<typeof params>["tolerance"]): Balance {
  if (a === 0 || b === 0) return "uneven";
  if (Math.abs(a - b) <= persons) return "equal";
  return Math.max(a, b) <= ratio * Math.min(a, b) ? "near" : "uneven";
}
