import { read, type Person } from "../../roster/roster";
import { titleRanks, type TitleRank } from "../../roster/values";
import { at, type Truth } from "./answers";
import type { Claim } from "./claims";

/** 职称 of at least the rank (that rank included). Posts such as 特聘研究员 are no title: open. */
export function rankAtLeast(person: Person, wanted: TitleRank): Claim {
  const title = read(person, "title");
  const level = read(person, "titleLevel");
  const byTitle = title.state === "value" && title.value.rank !== null ? reaches(title.value.rank, wanted) : "unknown";
  const byLevel = level.state === "value" ? reaches(level.value, wanted) : "unknown";
  const cells = [...at(title), ...(level.state === "value" ? at(level, title.state === "value" ? "evidence" : "subject") : [])];
  if (byTitle !== "unknown" && byLevel !== "unknown" && byTitle !== byLevel) {
    return { truth: "unknown", cells, open: { reason: "contradictory", message: "level-conflict" } };
  }
  const truth: Truth = byTitle === "unknown" ? byLevel : byTitle;
  if (truth !== "unknown") return { truth, cells };
  if (title.state !== "value") return { truth, cells, open: { fields: ["title", "titleLevel"] } };
  return title.value.notATitle === null
    ? { truth, cells, open: { reason: "unknownValue", message: "title-unknown" } }
    : { truth, cells, open: { reason: "needsJudgement", message: "post-not-title" } };
}

function reaches(rank: TitleRank | "none", wanted: TitleRank): Truth {
  return rank !== "none" && titleRanks.indexOf(rank) >= titleRanks.indexOf(wanted) ? "yes" : "no";
}
