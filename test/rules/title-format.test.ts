import { titleFormat } from "../../src/rules/title-format";
import { paramsOf } from "./params-of";
import { testRule, type Case } from "./tester";

const slovene = paramsOf("1.7-3-a");
const titled = (projectTitle: string, expect: Case["expect"], message?: string): Case => ({
  name: projectTitle,
  rows: [{ projectTitle }],
  expect,
  cells: ["projectTitle:1"],
  ...(message !== undefined && { message }),
  ...(projectTitle.startsWith("中斯") && { params: slovene }),
});

testRule(titleFormat, paramsOf("1.5-3-a"), [
  titled("中塞人工智能伙伴研究所", "pass"),
  titled("中塞 新能源（及核能） 伙伴研究所", "pass"),
  titled("《中塞农业与食品伙伴研究所》", "pass"),
  titled("中塞伙伴研究所", "fail", "other-format"),
  titled("中塞+人工智能+伙伴研究所", "needsJudgement", "signs"),
  titled("中塞＜人工智能＞伙伴研究所", "needsJudgement", "signs"),
  titled("中塞++伙伴研究所", "fail"),
  titled("中塞人工智能伙伴研究所交流项目", "fail"),
  titled("中国—塞尔维亚人工智能伙伴研究所", "fail"),
  titled("中塞人工智能联合实验室", "fail"),
  titled("中塞尔维亚人工智能伙伴研究所", "fail"),
  titled("中塞人工智能中塞伙伴研究所", "fail"),
  titled("中塞高原湖泊伙伴研究所", "needsJudgement", "other-field"),
  titled("中斯机器人伙伴研究所", "pass"),
  titled("中斯洛文尼亚机器人伙伴研究所", "fail"),
  titled("中斯伙伴研究所", "fail"),
  titled("中斯+机器人+伙伴研究所", "needsJudgement", "signs"),
  { name: "empty", rows: [{}], columns: ["projectTitle"], expect: "missingCell", cells: ["projectTitle:1"] },
  { name: "no column", rows: [{}], expect: "missingColumn", missing: ["projectTitle"] },
  { name: "a cell that shows an error", rows: [{ projectTitle: "#REF!" }], expect: "unreadable", cells: ["projectTitle:1"] },
]);
