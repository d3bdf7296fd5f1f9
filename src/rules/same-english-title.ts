import { z } from "zod";
import { read } from "../roster/roster";
import { projectRule } from "./rule";
import { at, fail, open, pass, review } from "./support/answers";

const params = z.strictObject({});

/** 项目英文名称 in both sides' forms, letter by letter; capitals and signs alone are a question. */
export const sameEnglishTitle = projectRule<z.infer<typeof params>>({
  id: "same-english-title",
  params,
  needs: ["projectTitleEn", "foreignProjectTitleEn"],
  outcomes: ["pass", "fail", "review"],
  coverage: "full",
  check({ project }) {
    const ours = read(project, "projectTitleEn");
    const theirs = read(project, "foreignProjectTitleEn");
    if (ours.state !== "value") return open(project, ["projectTitleEn"], project.key);
    if (theirs.state !== "value") return open(project, ["foreignProjectTitleEn"], project.key);
    // 同中方, 一致: somebody says that they are the same, without writing it down.
    if (!/\p{Script=Latin}/u.test(ours.value) || !/\p{Script=Latin}/u.test(theirs.value)) {
      const other = /\p{Script=Latin}/u.test(ours.value) ? theirs : ours;
      return review("unreadable", "not-written", { cells: at(other), facts: { project: project.key, told: other.value } });
    }
    const grounds = { cells: [...at(ours), ...at(theirs)], facts: { project: project.key, ours: ours.value, theirs: theirs.value } };
    if (tidy(ours.value) === tidy(theirs.value)) return pass(grounds);
    return bare(ours.value) === bare(theirs.value)
      ? review("needsJudgement", "nearly", { ...grounds, severity: "warning" })
      : fail("different", grounds);
  },
});

function tidy(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/\s*-\s*/g, "-")
    .trim();
}

/** Letters and digits only, in small letters. */
function bare(title: string): string {
  return title.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
