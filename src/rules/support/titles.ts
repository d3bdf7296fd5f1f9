import { read, type Person } from "../../roster/roster";
import { titleRanks, type TitleRank } from "../../roster/values";
import { at, type Truth } from "./answers";
import { doubt, settled, untold, type Claim } from "./claims";

/** 职称 of at least the rank (that rank included). Posts such as 特聘研究员 are no title: open. */
export function rankAtLeast(person: Person, wanted: TitleRank): Claim {
  const title = read(person, "title");
  const level = read(person, "titleLevel");
  const byTitle = title.state === "value" && title.value.rank !== null ? reaches(title.value.rank, wanted) : "unknown";
  const byLevel = level.state === "value" ? reaches(level.value, wanted) : "unknown";
  const cells = [...at(title), ...(level.state === "value" ? at(level, title.state === "value" ? "evidence" : "subject") : [])];
  if (byTitle !== "unknown" && byLevel !== "unknown" && byTitle !== byLevel) {
    return doubt(cells, "contradictory", "level-conflict");
  }
  const truth = byTitle === "unknown" ? byLevel : byTitle;
  if (truth !== "unknown") return settled(truth === "yes", cells);
  if (title.state !== "value") return untold(["title", "titleLevel"], cells);
  return title.value.notATitle === null ? doubt(cells, "unknownValue", "title-unknown") : doubt(cells, "needsJudgement", "post-not-title");
}

function reaches(rank: TitleRank | "none", wanted: TitleRank): Truth {
  return rank !== "none" && titleRanks.indexOf(rank) >= titleRanks.indexOf(wanted) ? "yes" : "no";
}
