import { z } from "zod";
import { unitKey } from "../roster/cells/unit";
import { read, type Project } from "../roster/roster";
import { projectRule, type CellMark } from "./rule";
import { at, fail, open, pass, review, unique, valueOf } from "./support/answers";

const params = z.strictObject({
  /** What a 课题 cell says where there is none. */
  none: z.array(z.string()),
});

const columns = ["subtopicId", "subproject"] as const;

interface Topic {
  readonly name: string;
  readonly cells: readonly CellMark[];
}

/** 项目不下设课题: no second 课题, no 课题负责人, no direction below 1.1. No column of them is evidence that there are none. */
export const noSubtopics = projectRule<z.infer<typeof params>>({
  id: "no-subtopics",
  params,
  needs: ["direction", "subtopicId", "subproject", "role"],
  outcomes: ["pass", "fail", "review"],
  coverage: "partial",
  holds: ({ outcome }) => outcome === "fail",
  check({ project }, { none }) {
    const direction = read(project, "direction");
    const code = direction.state === "value" || direction.state === "unreadable" ? direction.raw : "";
    if (/(?<![\d.])\d{1,2}[.。·]\d{1,2}[.。·]\d{1,2}(?!\d)/.test(code)) {
      return fail("below-direction", { cells: at(direction), facts: { project: project.key, direction: code } });
    }
    const topics = topicsOf(project, none);
    const facts = { project: project.key };
    const cells = unique(topics.flatMap((topic) => topic.cells));
    if (topics.length > 1) return fail("several", { cells, facts: { ...facts, topics: topics.map(({ name }) => name) } });
    const leaders = project.people.filter((person) => valueOf(read(person, "role")) === "subLeader");
    const [topic] = topics;
    const title = valueOf(read(project, "projectTitle"));
    const whole = topic !== undefined && title !== null && unitKey(topic.name) === unitKey(title);
    if (leaders.length > 0 && !whole) {
      const roles = leaders.flatMap((person) => at(read(person, "role")));
      return fail("topic-leader", { cells: [...roles, ...cells], facts: { ...facts, people: leaders.map((person) => person.name) } });
    }
    // Nothing told is evidence that there are none; something that nobody can read is not nothing.
    const unread = columns.find((field) => read(project, field).state === "unreadable");
    if (unread !== undefined) return open(project, [unread], project.key);
    if (topic === undefined) return pass({ cells: at(direction), facts: { ...facts, columns: 0 } });
    return review("needsJudgement", whole ? "same-as-project" : "one", { cells, facts: { ...facts, topic: topic.name } });
  },
});

/** The different 课题 that the project's rows name, several of them perhaps in one cell. */
function topicsOf(project: Project, none: readonly string[]): readonly Topic[] {
  const topics = new Map<string, Topic>();
  for (const field of columns) {
    const own = read(project, field);
    for (const reading of project.told?.[field] ?? (own.state === "value" ? [own] : [])) {
      for (const name of reading.value.split(/[、，,；;/\n]/).map((piece) => piece.trim())) {
        if (name === "" || none.includes(name) || topics.has(unitKey(name))) continue;
        topics.set(unitKey(name), { name, cells: at(reading) });
      }
    }
  }
  return [...topics.values()];
}
