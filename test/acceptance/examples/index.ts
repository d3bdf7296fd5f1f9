import { asWritten } from "./as-written";
import { direction14 } from "./bulgaria";
import type { Example } from "./example";
import { direction13 } from "./france-talents";
import { partnership, people } from "./france-teams";
import { across, annex, country, times, unasked } from "./general";
import { project, recommender, units } from "./general-units";
import { direction16 } from "./hungary";
import { visits } from "./korea";
import { direction15 } from "./serbia";
import { direction17 } from "./slovenia";
import { travellers } from "./visits";

export type { Example, Facts } from "./example";

/** Every example of the call's clauses as a small roster: the tests check them, docs/RULES.md prints them. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  项目与承诺: project,
  推荐单位: recommender,
  申报单位: units,
  跨项目与人员: across,
  同一国别: country,
  时间: times,
  "附件2 通用要求": annex,
  提示与说明: unasked,
  "1.1 韩国": visits,
  "1.2 项目与团队": partnership,
  "1.2 人员与法方": people,
  "1.3 法国杰青": direction13,
  "1.4 保加利亚": direction14,
  "1.5 塞尔维亚": direction15,
  "1.6 匈牙利": direction16,
  "1.7 斯洛文尼亚": direction17,
  出访: travellers,
  照实际写法: asWritten,
};
