import { z } from "zod";
import { nameKey } from "../roster/cells/people";
import { read, type Fields, type Person, type Project } from "../roster/roster";
import { projectRule, type CellMark, type Outcome } from "./rule";
import { at, fail, open, pass, review, valueOf } from "./support/answers";
import { nobodyNamed } from "./support/leaders";
import { matchNames } from "./support/person-names";
import { chineseSide } from "./support/subjects";

const params = z.strictObject({});

/** 全体成员, 项目组3人, 王芳等3人: people who are not named. */
const notAName = /\d|全体|成员|人员|团队|课题组|项目组|等$|等.?人/;

/** Somebody who travels, by a row of a list of visits or by the person's own row. */
interface Traveller {
  readonly name: string;
  readonly cells: readonly CellMark[];
  readonly fields: Fields;
  /** Of the Chinese side of the project; null where the roster does not list the name. */
  readonly person: Person | null;
}

/** 使用本项目经费出访的中方人员 are on the list of those who take part; who pays for the journey themselves need not be. */
export const visitorsListed = projectRule<z.infer<typeof params>>({
  id: "visitors-listed",
  params,
  needs: ["usesProjectFunds", "inTaskList", "travels"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  check({ project }, _params, context) {
    const travellers = [...ofVisits(project), ...ofRows(project)];
    if (travellers.length === 0) {
      const told = chineseSide(project).filter((person) => valueOf(read(person, "travels")) !== null || valueOf(read(person, "usesProjectFunds")) !== null);
      return told.length === 0 ? nobodyNamed(project, ["visitPerson"], context) : pass({ cells: told.map(candidate), facts: { project: project.key } });
    }
    const answers = travellers.map((traveller) => judge(traveller, project));
    return (
      answers.find(({ outcome }) => outcome === "fail") ??
      answers.find(({ outcome }) => outcome === "review") ??
      pass({ cells: travellers.flatMap(({ cells }) => cells), facts: { project: project.key } })
    );
  },
});

function judge({ name, cells, fields, person }: Traveller, project: Project): Outcome {
  const own = read({ fields }, "usesProjectFunds");
  const funds = own.state === "value" || person === null ? own : read(person, "usesProjectFunds");
  const facts = { project: project.key, person: name };
  if (valueOf(funds) === "no") return pass({ cells, facts });
  if (person === null) {
    const namesakes = chineseSide(project).filter((one) => nameKey(one.name) === nameKey(name));
    if (namesakes.length > 0) return review("ambiguousIdentity", "namesakes", { cells: [...cells, ...namesakes.map(candidate)], facts });
    if (notAName.test(name)) return review("needsJudgement", "nobody-named", { cells, facts });
    const spelled = chineseSide(project).filter((one) => matchNames(one.name, name) === "same");
    if (spelled.length > 0) return review("ambiguousIdentity", "spelled", { cells: [...cells, ...spelled.map(candidate)], facts: { ...facts, people: spelled.map((one) => one.name) } });
    return valueOf(funds) === "yes"
      ? fail("not-in-roster", { cells: [...cells, ...at(funds, "evidence")], facts })
      : review("needsJudgement", "not-in-roster-doubt", { cells: [...cells, ...at(funds)], facts });
  }
  const told = read({ fields }, "inTaskList");
  const list = told.state === "absent" || told.state === "empty" ? read(person, "inTaskList") : told;
  if (list.state === "unreadable") return open(person, ["inTaskList"], name);
  if (list.state !== "value" || list.value === "yes") return pass({ cells, facts });
  const grounds = { cells: [...at(list), ...at(funds, "evidence")], facts };
  return list.value === "no" && valueOf(funds) === "yes" ? fail("not-on-list", grounds) : review("needsJudgement", "not-on-list-doubt", grounds);
}

function ofVisits(project: Project): readonly Traveller[] {
  const foreign = new Set(project.people.filter(({ side }) => side === "foreign").map(({ id }) => id));
  return (project.visits ?? []).flatMap(({ name, nameCell, personId, fields }) => {
    const abroad = (personId !== null && foreign.has(personId)) || valueOf(read({ fields }, "side")) === "foreign";
    const person = project.people.find(({ id }) => id === personId) ?? null;
    return abroad ? [] : [{ name, cells: [{ ...nameCell, role: "subject" as const }], fields, person }];
  });
}

/** Those whose own row says that they travel at the project's expense, and of whom no visit is told. */
function ofRows(project: Project): readonly Traveller[] {
  const visiting = new Set((project.visits ?? []).map(({ personId }) => personId));
  return chineseSide(project).flatMap((person) => {
    const travels = valueOf(read(person, "usesProjectFunds")) === "yes" || valueOf(read(person, "travels")) === "yes";
    return travels && !visiting.has(person.id) ? [{ name: person.name, cells: [candidate(person)], fields: person.fields, person }] : [];
  });
}

function candidate(person: Person): CellMark {
  return { ...person.nameCell, role: "candidate" };
}
