import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({
  prefix: z.string().min(1),
  suffix: z.string().min(1),
  /** What would make the prefix another word (中斯 + 洛文尼亚). */
  notAfterPrefix: z.array(z.string()),
  /** Words by which the middle is known to be a field of the call. */
  fields: z.array(z.string().min(1)),
});

/** 项目申报名称 = prefix + <研究领域> + suffix; which field stands between is only a question. */
export const titleFormat = projectRule<z.infer<typeof params>>({
  id: "title-format",
  params,
  needs: ["projectTitle"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }, { prefix, suffix, notAfterPrefix, fields }) {
    const title = read(project, "projectTitle");
    if (title.state !== "value") return open(project, ["projectTitle"], project.key);
    const told = folded(title.value).replace(/^[《"“]|[》"”]$/g, "");
    const facts = { project: project.key, title: title.value, format: `${prefix}<研究领域>${suffix}` };
    const grounds = { cells: at(title), facts };
    const plain = told.replace(/[+<>]/g, "");
    const middle = plain.slice(prefix.length, plain.length - suffix.length);
    const framed = plain.startsWith(prefix) && plain.endsWith(suffix) && plain.length > prefix.length + suffix.length;
    if (!framed || [prefix, suffix].some((part) => middle.includes(part)) || notAfterPrefix.some((rest) => middle.startsWith(rest))) {
      return fail("other-format", grounds);
    }
    if (plain !== told) return review("needsJudgement", "signs", grounds);
    const known = fields.some((field) => middle.toLowerCase().includes(folded(field).toLowerCase()));
    return known ? pass(grounds) : review("needsJudgement", "other-field", { cells: at(title), facts: { project: project.key, middle } });
  },
});

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
