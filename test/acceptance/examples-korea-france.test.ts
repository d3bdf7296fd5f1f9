import { residentId, type BookCell } from "./book";
import { foreignersOf, leaderOf, membersOf, outcomeOf, runOf, checklistVerdict, type Example, type Facts } from "./examples";

const korea = leaderOf("1.1");
const france = leaderOf("1.2");
const koreans = membersOf("1.1");
const team = membersOf("1.2");
const times = (count: number, facts: Facts = {}): Facts[] => Array.from({ length: count }, () => facts);

const agreement = (facts: Facts = {}): Facts =>
  korea({ 合作协议中方签署单位: "甲大学", 合作协议韩方签署单位: "首尔大学", 韩方单位: "首尔大学", 协议签署日期: "2024-03-01", 协议有效期至: "2027-02-28", 中韩项目资助获得者: "无", ...facts });
const grant = (facts: Facts = {}): Facts =>
  korea({ 合作协议中方签署单位: "无", 合作协议韩方签署单位: "无", 中韩项目资助获得者: "张三", 资助级别: "国家级", 资助时间: "2023-05-01", 资助类型: "中韩科技合作", ...facts });

/** 1.1: the examples of the list of clauses, then its traps and its rule for missing data. */
const visits: readonly Example[] = [
  ["1.1-0-a", "韩国", korea({ 合作国别: "韩国" }), "pass"],
  ["1.1-0-a", "a unit in 日本", korea({ 韩方单位: "某大学", 外方单位国别: "日本" }), "fail"],
  ["1.1-0-a", "朝鲜", korea({ 合作国别: "朝鲜" }), "fail"],
  ["1.1-0-a", "大韩民国", korea({ 合作国别: "大韩民国" }), "pass"],
  ["1.1-0-a", "Korea alone", korea({ 合作国别: "Korea" }), "pass"],
  ["1.1-0-a", "Korea, North", korea({ 合作国别: "Korea, North" }), "fail"],
  ["1.1-0-b", "医学", korea({ 领域方向: "医学" }), "pass"],
  ["1.1-0-b", "新材料", korea({ 领域方向: "新材料" }), "review"],
  ["1.1-0-b", "blank", korea({ 领域方向: "" }), "review"],
  ["1.1-0-b", "several, one listed", korea({ 领域方向: "新材料；医学" }), "pass"],
  ["1.1-0-b", "ICT", korea({ 领域方向: "ICT" }), "pass"],
  ["1.1-1-a", "是", korea({ 外方是否已提交本国主管部门: "是" }), "pass"],
  ["1.1-1-a", "否", korea({ 外方是否已提交本国主管部门: "否" }), "fail"],
  ["1.1-1-a", "准备中", korea({ 外方是否已提交本国主管部门: "准备中" }), "review"],
  ["1.1-1-a", "blank", korea({ 外方是否已提交本国主管部门: "" }), "review"],
  ["1.1-2-b", "agreement 2024-03-01 to 2027-02-28", agreement(), "pass"],
  // "no grant" is a 无 where the grant's holder would stand.
  ["1.1-2-b", "agreement ended 2025-12-31, no grant", agreement({ 协议签署日期: "2020-01-01", 协议有效期至: "2025-12-31" }), "fail"],
  ["1.1-2-b", "no agreement; the leader's grant of 2022", grant({ 资助时间: "2022" }), "pass"],
  ["1.1-2-b", "no agreement; a member's grant of 2023", [grant({ 中韩项目资助获得者: "成员甲", 资助时间: "2023" }), ...koreans({})], "fail"],
  ["1.1-2-b", "open-ended agreement", agreement({ 协议有效期至: "长期有效" }), "pass"],
  ["1.1-2-b", "valid on one end of the window", agreement({ 协议有效期至: "2026-06-01" }), "review"],
  ["1.1-2-b", "signed on the day of submission", agreement({ 协议签署日期: "2026-06-10", 申报提交时间: "2026-06-10 10:00" }), "review"],
  ["1.1-2-b", "agreement with a unit that is not of this project; no grant", agreement({ 合作协议韩方签署单位: "釜山大学" }), "fail"],
  ["1.1-2-b", "a grant of 2021-03", grant({ 资助时间: "2021-03" }), "review"],
  ["1.1-2-b", "a grant of 2021", grant({ 资助时间: "2021" }), "review"],
  ["1.1-2-b", "a grant of a city", grant({ 资助级别: "市级" }), "fail"],
  ["1.1-2-b", "a grant of a province", grant({ 资助级别: "省级" }), "pass"],
  ["1.1-2-b", "a grant of a sub-provincial city", grant({ 资助级别: "副省级" }), "review"],
  ["1.1-2-b", "a trilateral grant", grant({ 资助类型: "中日韩合作" }), "review"],
  ["1.1-2-b", "a grant whose period reaches over the line", grant({ 资助时间: "2019-01至2022-12" }), "review"],
  ["1.1-2-b", "an early grant without its end", grant({ 资助时间: "2020-06" }), "review"],
  ["1.1-2-b", "NSFC–NRF is of the state", grant({ 资助类型: "国家自然科学基金NSFC-NRF" }), "pass"],
  ["1.1-2-b", "signed by a faculty", agreement({ 合作协议中方签署单位: "甲大学物理学院" }), "review"],
  ["1.1-2-b", "of the second unit", agreement({ "中方单位（全部）": "甲大学、乙研究所", 合作协议中方签署单位: "乙研究所" }), "pass"],
  ["1.1-2-b", "neither is documented", korea({ 合作协议中方签署单位: "", 中韩项目资助获得者: "" }), "review"],
  ["1.1-3-a", "two units", korea({ "中方单位（全部）": "甲大学、乙研究所" }), "pass"],
  ["1.1-3-a", "three units", korea({ "中方单位（全部）": "甲大学、乙研究所、丙医院" }), "fail"],
  ["1.1-3-a", "two departments", [korea({ 工作单位: "甲大学化学系" }), ...koreans({ 工作单位: "甲大学物理系" })], "pass"],
  ["1.1-3-b", "one 牵头, leader there", [korea({ "中方单位（全部）": "甲大学、乙研究所", 单位角色: "牵头" }), ...koreans({ "中方单位（全部）": "甲大学、乙研究所", 工作单位: "乙研究所", 单位角色: "参与" })], "pass"],
  ["1.1-3-b", "both 牵头", [korea({ "中方单位（全部）": "甲大学、乙研究所", 单位角色: "牵头" }), ...koreans({ "中方单位（全部）": "甲大学、乙研究所", 工作单位: "乙研究所", 单位角色: "牵头" })], "fail"],
  ["1.1-3-b", "leader of the second unit", [korea({ "中方单位（全部）": "甲大学、乙研究所", 工作单位: "乙研究所", 单位角色: "参与" }), ...koreans({ "中方单位（全部）": "甲大学、乙研究所", 单位角色: "牵头" })], "review"],
  ["1.1-3-b", "two units, who leads is blank", korea({ "中方单位（全部）": "甲大学、乙研究所", 单位角色: "" }), "review"],
  ["1.1-3-c", "1+1", korea({ "中方单位（全部）": "甲大学", 韩方单位: "首尔大学" }), "pass"],
  ["1.1-3-c", "2+1", korea({ "中方单位（全部）": "甲大学、乙研究所", 韩方单位: "首尔大学" }), "fail"],
  ["1.1-3-c", "1+2", korea({ "中方单位（全部）": "甲大学", 韩方单位: "首尔大学、延世大学" }), "fail"],
  ["1.1-3-c", "2, Korea blank", korea({ "中方单位（全部）": "甲大学、乙研究所", 韩方单位: "" }), "review"],
  ["1.1-3-c", "2+2", korea({ "中方单位（全部）": "甲大学、乙研究所", 韩方单位: "首尔大学、延世大学" }), "pass"],
  ["1.1-3-c", "3+3", korea({ "中方单位（全部）": "甲大学、乙研究所、丙医院", 韩方单位: "首尔大学、延世大学、高丽大学" }), "fail"],
  ["1.1-4-a", "2027-01-01~2028-12-31", korea({ 执行期开始: "2027-01-01", 执行期结束: "2028-12-31" }), "fail"],
  ["1.1-4-a", "执行期=1年", korea({ 执行期: "1年" }), "pass"],
  ["1.1-4-a", "2027-01-01~2028-01-01", korea({ 执行期开始: "2027-01-01", 执行期结束: "2028-01-01" }), "review"],
  ["1.1-4-a", "2027-01-01~2027-12-31", korea({ 起止时间: "2027-01-01至2027-12-31" }), "pass"],
  ["1.1-4-a", "12 months", korea({ "执行期(月)": 12 }), "pass"],
  ["1.1-4-a", "24 months", korea({ "执行期(月)": 24 }), "fail"],
  ["1.1-4-a", "1 in a column of years", korea({ "执行期（年）": 1 }), "pass"],
  ["1.1-4-a", "from a day to a day of the same year", korea({ 项目周期: "2027年1月1日至12月31日" }), "pass"],
  ["1.1-4-a", "months to months", korea({ 起止年月: "2027.01-2028.12" }), "fail"],
  ["1.1-4-a", "1年 in a column of months", korea({ "执行期(月)": "1年" }), "pass"],
  ["1.1-4-a", "a period that nobody can read", korea({ 执行期: "按通知" }), "review"],
  ["1.1-4-a", "blank", korea({ 执行期开始: "", 执行期结束: "" }), "review"],
  ["1.1-4-c", "5 days", korea({ 在外天数: 5 }), "pass"],
  ["1.1-4-c", "7 days", korea({ 在外天数: 7 }), "review"],
  ["1.1-4-c", "blank", korea({ 在外天数: "" }), "manual"],
  ["1.1-4-c", "five days, both ends counted", korea({ 出访开始: "2027-05-01", 出访结束: "2027-05-05" }), "pass"],
  ["1.1-4-d", "5 rows with the leader", [korea(), ...koreans(...times(4))], "pass"],
  ["1.1-4-d", "6 travellers", [korea({ 是否出访: "是" }), ...koreans(...times(5, { 是否出访: "是" }))], "pass"],
  ["1.1-4-d", "4 rows", [korea(), ...koreans(...times(3))], "fail"],
  ["1.1-4-d", "7 rows, 6 travel", [korea({ 是否出访: "是" }), ...koreans(...times(5, { 是否出访: "是" }), { 是否出访: "否" })], "pass"],
  ["1.1-4-d", "7 rows, nobody says who travels", [korea(), ...koreans(...times(6))], "review"],
  ["1.1-4-d", "7 travellers", [korea({ 是否出访: "是" }), ...koreans(...times(6, { 是否出访: "是" }))], "fail"],
  ["1.1-4-d", "the leader twice, 4 others", [korea(), korea({ 角色: "参加人员" }), ...koreans(...times(4))], "pass"],
  ["1.1-4-d", "Koreans are not counted", [korea(), ...koreans(...times(3)), ...foreignersOf("1.1", 2, "韩国")], "fail"],
  ["1.1-4-d", "a list of projects without people", { 项目编号: "P1", 指南方向: "1.1", 项目名称: "甲", 申报单位: "甲大学", 项目负责人: "张三" }, "review"],
  ["1.1-5-a", "6", korea({ "申请国拨经费(万元)": 6 }), "pass"],
  ["1.1-5-a", "60000 元", korea({ "申请经费(元)": 60000 }), "pass"],
  ["1.1-5-a", "12 for two units", korea({ "申请国拨经费(万元)": 12, "中方单位（全部）": "甲大学、乙研究所" }), "fail"],
  ["1.1-5-a", "5", korea({ "申请国拨经费(万元)": 5 }), "fail"],
  ["1.1-5-a", "6万元 in words", korea({ 资助额度: "6万元" }), "pass"],
  ["1.1-5-a", "6 under 元", korea({ "申请经费(元)": 6 }), "review"],
  ["1.1-5-a", "blank", korea({ "申请国拨经费(万元)": "" }), "info"],
  ["1.1-5-d", "own money comes on top", korea({ "申请国拨经费(万元)": 6, 自筹经费: 2 }), "manual"],
  ["1.1-5-a", "own money is not added", korea({ "申请国拨经费(万元)": 6, 自筹经费: 2 }), "pass"],
  // Reminders stay for a person to tick (architecture.md), whatever their columns say.
  ["1.1-4-b", "6 out, 5 in", korea({ 赴外人次: 6, 来华人次: 5 }), "manual"],
  ["1.1-4-b", "6 out, none in", korea({ 赴外人次: 6, 来华人次: 0 }), "manual"],
  ["1.1-4-b", "columns absent", korea(), "manual"],
  ["1.1-5-c", "travel", korea({ 支出科目: "签证费=0.2, 国际旅费=3" }), "manual"],
  ["1.1-5-c", "page charges", korea({ 支出科目: "版面费=1" }), "manual"],
  ["1.1-5-c", "none", korea(), "manual"],
];

const trio = (...three: readonly Facts[]): Facts[] => [france({ 人员类别: "正式", ...three[0] }), ...team({ 人员类别: "正式", ...three[1] }, { 人员类别: "正式", ...three[2] })];
const doctoral = { 职称: "无", 人员类别: "博士生" };
const trips = (...yearly: readonly (readonly [number, number])[]): Facts[] => {
  const who: readonly Facts[] = [{ 职称: "教授" }, { 职称: "讲师" }, doctoral];
  return trio(...who.map((facts, at) => ({ ...facts, 第1年赴法次数: yearly[at]?.[0] ?? 0, 第2年赴法次数: yearly[at]?.[1] ?? 0 })));
};
const two = { 执行期开始: "2027-01-01", 执行期结束: "2028-12-31" };

/** 1.2: project and team. */
const partnership: readonly Example[] = [
  ["1.2-0-a", "法国", france({ 合作国别: "法国" }), "pass"],
  ["1.2-0-a", "a unit in 比利时", france({ 法方单位: "ULB", 外方单位国别: "比利时" }), "fail"],
  ["1.2-0-a", "blank", france({ 合作国别: "" }), "pass"],
  ["1.2-0-b", "量子物理", france({ 领域方向: "量子物理" }), "pass"],
  ["1.2-0-b", "法学", france({ 领域方向: "法学" }), "fail"],
  ["1.2-0-b", "科技史", france({ 领域方向: "科技史" }), "review"],
  ["1.2-0-b", "心理学", france({ 领域方向: "心理学" }), "review"],
  ["1.2-0-b", "blank", france({ 领域方向: "" }), "review"],
  ["1.2-0-c", "是", france({ 是否碳中和领域: "是" }), "info"],
  ["1.2-0-c", "blank", france({ 是否碳中和领域: "" }), "info"],
  ["1.2-0-c", "20 applications", Array.from({ length: 20 }, (_, at) => france({ 项目编号: `P${at + 1}`, 姓名: `负责人${at}`, 是否碳中和领域: "是" })), "info"],
  ["1.2-1-b", "15 as 10 and 5", france({ ...two, "申请国拨经费(万元)": 15, "第1年经费(万元)": 10, "第2年经费(万元)": 5 }), "fail"],
  ["1.2-1-b", "7.5", france({ ...two, "申请国拨经费(万元)": 7.5 }), "review"],
  ["1.2-1-b", "one year", france({ "申请国拨经费(万元)": 15, 执行期开始: "2027-01-01", 执行期结束: "2027-12-31" }), "fail"],
  ["1.2-1-b", "15 as twice 7.5", france({ ...two, "申请国拨经费(万元)": 15, "第1年经费(万元)": 7.5, "第2年经费(万元)": 7.5 }), "pass"],
  ["1.2-1-b", "150000 元", france({ ...two, "申请经费(元)": 150000 }), "pass"],
  ["1.2-1-b", "16", france({ ...two, "申请国拨经费(万元)": 16 }), "fail"],
  ["1.2-1-b", "dates blank", france({ "申请国拨经费(万元)": 15, 执行期开始: "", 执行期结束: "" }), "review"],
  // An open question of severity info: missing data is never a pass.
  ["1.2-1-b", "amounts blank", france({ ...two, "申请国拨经费(万元)": "" }), "review"],
  ["1.2-2-a", "3 distinct", [france(), ...team({}, {})], "pass"],
  ["1.2-2-a", "3 rows, the leader twice", [france({ 出生日期: "1970-01-01" }), france({ 角色: "参加人员", 出生日期: "1970-01-01" }), ...team({})], "fail"],
  ["1.2-2-a", "2 Chinese and 4 French", [france(), ...team({}), ...foreignersOf("1.2", 4, "法国")], "fail"],
  ["1.2-2-b", "教授, 讲师, 博士生", trio({ 职称: "教授" }, { 职称: "讲师" }, doctoral), "pass"],
  ["1.2-2-b", "教授, 博士后 without a title, 博士生", trio({ 职称: "教授" }, { 职称: "无", 人员类别: "博士后" }, doctoral), "fail"],
  ["1.2-2-b", "教授, 博士后 as 助理研究员, 博士生", trio({ 职称: "教授" }, { 职称: "助理研究员", 人员类别: "博士后" }, doctoral), "pass"],
  ["1.2-2-b", "教授, 特聘研究员, 博士生", trio({ 职称: "教授" }, { 职称: "特聘研究员" }, doctoral), "review"],
  ["1.2-2-b", "教授, 讲师 (在职博士生), 讲师", trio({ 职称: "教授" }, { 职称: "讲师", 人员类别: "在职博士生" }, { 职称: "讲师" }), "pass"],
  ["1.2-2-b", "教授, 讲师 (在职博士生), 助教", trio({ 职称: "教授" }, { 职称: "讲师", 人员类别: "在职博士生" }, { 职称: "助教", 最高学位: "博士" }), "fail"],
  ["1.2-2-b", "two professors and a postdoc", trio({ 职称: "教授" }, { 职称: "教授" }, { 职称: "无", 人员类别: "博士后" }), "pass"],
  ["1.2-2-b", "a master student is no doctoral student", trio({ 职称: "教授" }, { 职称: "讲师" }, { 职称: "无", 人员类别: "硕士生" }), "fail"],
  ["1.2-2-b", "title of a formal member blank", trio({ 职称: "教授" }, { 职称: "" }, doctoral), "review"],
  ["1.2-2-b", "title of a 博士生 blank is no title", trio({ 职称: "教授" }, { 职称: "讲师" }, { 职称: "", 人员类别: "博士生" }), "pass"],
  ["1.2-2-b", "a declared role against the title", trio({ 职称: "教授", "1.2团队角色": "青年" }, { 职称: "讲师", "1.2团队角色": "资深" }, { ...doctoral, "1.2团队角色": "博士生" }), "review"],
  ["1.2-2-b", "主任记者 is 副高, 主治医师 中级", trio({ 职称: "主任记者" }, { 职称: "主治医师" }, doctoral), "pass"],
  ["1.2-2-b", "二级翻译 is 中级, nobody is 副高", trio({ 职称: "二级翻译" }, { 职称: "主治医师" }, doctoral), "fail"],
  ["1.2-2-b", "研究实习员 is 初级", trio({ 职称: "教授" }, { 职称: "研究实习员" }, doctoral), "fail"],
  ["1.2-2-b", "技师 is a title of hospitals or a worker's grade", trio({ 职称: "教授" }, { 职称: "技师" }, doctoral), "review"],
  ["1.2-2-b", "助理教授 is a post", trio({ 职称: "教授" }, { 职称: "助理教授" }, doctoral), "review"],
  ["1.2-2-b", "levels instead of titles", trio({ 职称级别: "副高" }, { 职称级别: "中级" }, { ...doctoral, 职称级别: "无" }), "pass"],
  ["1.2-2-b", "a list of projects names no team", { 项目编号: "P1", 指南方向: "1.2", 项目名称: "甲", 申报单位: "甲大学", 项目负责人: "张三" }, "review"],
  ["1.2-2-c", "each once a year", trips([1, 1], [1, 1], [1, 1]), "pass"],
  ["1.2-2-c", "all in the first year", trips([2, 0], [2, 0], [2, 0]), "fail"],
  ["1.2-2-c", "no columns", trio({ 职称: "教授" }, { 职称: "讲师" }, doctoral), "manual"],
  ["1.2-2-d", "6", france({ 赴外人次: 6 }), "pass"],
  ["1.2-2-d", "5", france({ 赴外人次: 5 }), "fail"],
  ["1.2-2-d", "blank", france({ 赴外人次: "" }), "manual"],
  ["1.2-2-d", "3 people twice", trips([1, 1], [1, 1], [1, 1]), "pass"],
  ["1.2-3-a", "4 and 3", [france({ 法方团队人数: 3 }), ...team(...times(3, { 法方团队人数: 3 }))], "pass"],
  ["1.2-3-a", "6 and 2", [france({ 法方团队人数: 2 }), ...team(...times(5, { 法方团队人数: 2 }))], "review"],
  ["1.2-3-a", "no French rows", [france(), ...team({}, {})], "review"],
  ["1.2-3-a", "5 and 7", [france({ 法方团队人数: 7 }), ...team(...times(4, { 法方团队人数: 7 }))], "pass"],
  ["1.2-3-a", "4 and 3 by rows", [france(), ...team({}, {}, {}), ...foreignersOf("1.2", 3, "法国")], "pass"],
];

const member = (facts: Facts): Facts[] => [france({ 国籍: "中国" }), ...team(facts)];
const about = (clause: string, facts: string, of: Facts, expected: Example[3]): Example => [clause, facts, member(of), expected, { of: "成员甲" }];
const regular = (facts: Facts): Facts => ({ 人员类别: "正式", ...facts });
const own = (clause: string, facts: string, header: string, cell: BookCell, expected: Example[3]): Example => [clause, facts, france({ [header]: cell }), expected];

/** 1.2: people and the French side. */
const people: readonly Example[] = [
  about("1.2-4-a", "中国", { 国籍: "中国" }, "pass"),
  about("1.2-4-a", "法国", { 国籍: "法国" }, "fail"),
  about("1.2-4-a", "blank; a valid resident ID", { 国籍: "", 证件号码: "11010519491231002X" }, "pass"),
  about("1.2-4-a", "中国, but a number with 9", { 国籍: "中国", 证件号码: "91156019810101001X" }, "review"),
  about("1.2-4-a", "blank; a foreigner's permanent residence card", { 国籍: "", 证件类型: "外国人永久居留身份证", 证件号码: "91156019810101001X" }, "fail"),
  about("1.2-4-a", "blank; a number with 9", { 国籍: "", 证件号码: "91156019810101001X" }, "review"),
  about("1.2-4-a", "blank; a number with 81", { 国籍: "", 证件号码: "810000198101010011" }, "review"),
  about("1.2-4-a", "blank; a home-return permit", { 国籍: "", 证件类型: "港澳居民来往内地通行证", 证件号码: "H12345678" }, "pass"),
  about("1.2-4-a", "blank; a permit of a person who is not Chinese", { 国籍: "", 证件类型: "通行证(非中国籍)", 证件号码: "HA1234567" }, "fail"),
  about("1.2-4-a", "blank; a number HA…", { 国籍: "", 证件号码: "HA1234567" }, "review"),
  about("1.2-4-a", "汉族", { 国籍: "汉族" }, "review"),
  about("1.2-4-a", "blank", { 国籍: "" }, "review"),
  about("1.2-4-b", "博士生", { 人员类别: "博士生" }, "pass"),
  about("1.2-4-b", "硕士生", { 人员类别: "硕士生" }, "fail"),
  about("1.2-4-b", "退休返聘", { 人员类别: "退休返聘" }, "review"),
  about("1.2-4-b", "在编", { 人员类别: "在编" }, "pass"),
  about("1.2-4-b", "劳务派遣", { 人员类别: "劳务派遣" }, "review"),
  about("1.2-4-b", "访问学者", { 人员类别: "访问学者" }, "fail"),
  about("1.2-4-b", "退休", { 人员类别: "退休" }, "fail"),
  about("1.2-4-b", "another employer", { 人员类别: "正式", 工作单位: "丙医院" }, "review"),
  about("1.2-4-b", "blank", { 人员类别: "" }, "review"),
  about("1.2-4-b", "blank; 博士在读", { 人员类别: "", 最高学位: "博士在读" }, "pass"),
  // A column of dates of which one is told; the leader's cell stays empty.
  about("1.2-4-c", "硕士; since 2021-07-01; not submitted", regular({ 最高学位: "硕士", 科研工作起始时间: "2021-07-01" }), "review"),
  about("1.2-4-c", "硕士; since 2021-07-02", regular({ 最高学位: "硕士", 科研工作起始时间: "2021-07-02" }), "fail"),
  about("1.2-4-c", "doctor of laws, 2 years", regular({ 最高学位: "博士", 学位学科: "法学", 科研工作年限: 2 }), "fail"),
  about("1.2-4-c", "doctor of 管理科学与工程", regular({ 最高学位: "博士", 学位学科: "管理科学与工程" }), "review"),
  about("1.2-4-c", "doctor of engineering", regular({ 最高学位: "博士", 学位学科: "材料科学与工程" }), "pass"),
  about("1.2-4-c", "硕士; exactly 5 years", regular({ 最高学位: "硕士", 科研工作年限: 5, 科研工作领域: "材料科学与工程" }), "pass"),
  about("1.2-4-c", "硕士; 4.9 years", regular({ 最高学位: "硕士", 科研工作年限: 4.9, 科研工作领域: "材料科学与工程" }), "fail"),
  about("1.2-4-c", "硕士; since 2021-05-13", regular({ 最高学位: "硕士", 科研工作起始时间: "2021-05-13", 科研工作领域: "物理学" }), "pass"),
  about("1.2-4-c", "doctor of management, 5 years of engineering", regular({ 最高学位: "博士", 学位学科: "管理学", 科研工作年限: 6, 科研工作领域: "机械工程" }), "pass"),
  about("1.2-4-c", "doctoral studies are no degree", regular({ 最高学位: "博士在读", 学位学科: "物理学", 科研工作年限: 2 }), "fail"),
  about("1.2-4-c", "degree and years blank", regular({ 最高学位: "", 科研工作年限: "" }), "review"),
  about("1.2-4-c", "a doctoral student needs neither", { 人员类别: "博士生", 最高学位: "硕士", 科研工作年限: 1 }, "notApplicable"),
  about("1.2-4-c", "硕士; five years on the day of submission", regular({ 最高学位: "硕士", 科研工作起始时间: "2021-06-30", 科研工作领域: "物理学", 申报提交时间: "2026-06-30" }), "pass"),
  about("1.2-4-c", "doctor of medicine", regular({ 最高学位: "博士", 学位学科: "临床医学" }), "pass"),
  about("1.2-4-c", "doctor of psychology", regular({ 最高学位: "博士", 学位学科: "心理学" }), "review"),
  about("1.2-4-c", "学历 is no 学位", regular({ 学历: "博士研究生", 科研工作年限: "" }), "review"),
  about("1.2-4-d", "是; English", { 身心健康: "是", 英语沟通: "良好", 法语沟通: "" }, "pass"),
  about("1.2-4-d", "是; French, English 一般", { 身心健康: "是", 法语沟通: "良好", 英语沟通: "一般" }, "pass"),
  about("1.2-4-d", "neither language", { 身心健康: "是", 英语沟通: "否", 法语沟通: "否" }, "fail"),
  about("1.2-4-d", "blank", { 身心健康: "", 英语沟通: "", 法语沟通: "" }, "review"),
  about("1.2-4-d", "not healthy", { 身心健康: "否", 英语沟通: "良好" }, "fail"),
  about("1.2-4-e", "是", { 守法承诺: "是" }, "pass"),
  about("1.2-4-e", "否", { 守法承诺: "否" }, "fail"),
  about("1.2-4-e", "blank", { 守法承诺: "" }, "review"),
  ["1.2-4-f", "leader born 1965-12-31", france({ 出生日期: "1965-12-31" }), "fail"],
  // The member is not asked; the project passes by its leader.
  ["1.2-4-f", "a member born 1955-05-05", [france({ 出生日期: "1970-01-01" }), ...team({ 出生日期: "1955-05-05" })], "pass"],
  ["1.2-4-f", "leader born 1966", france({ 出生日期: "1966年" }), "pass"],
  ["1.2-4-f", "leader born 1966-01-01", france({ 出生日期: { v: 24108, format: "yyyy-mm-dd" } }), "pass"],
  ["1.2-4-f", "blank, the ID says 1965", france({ 出生日期: "", 身份证号: residentId("19651231") }), "fail"],
  ["1.2-4-f", "blank", france({ 出生日期: "" }), "review"],
  own("1.2-4-f", "58 years", "年龄", 58, "pass"),
  own("1.2-4-f", "60 years", "年龄", 60, "review"),
  own("1.2-4-f", "63 years", "年龄", 63, "fail"),
  ["1.2-4-f", "date and ID on two sides", france({ 出生日期: "1966-01-01", 身份证号: residentId("19651231") }), "review"],
  ["1.2-4-f", "date and ID on one side", france({ 出生日期: "1971-01-01", 身份证号: residentId("19720101") }), "pass"],
  own("1.2-4-g", "中国", "国籍", "中国", "pass"),
  own("1.2-4-g", "加拿大", "国籍", "加拿大", "fail"),
  ["1.2-4-g", "blank; a valid ID", france({ 国籍: "", 身份证号: residentId("19700101") }), "pass"],
  own("1.2-4-h", "是", "资格审核证明", "是", "pass"),
  own("1.2-4-h", "否", "资格审核证明", "否", "fail"),
  own("1.2-4-h", "blank", "资格审核证明", "", "review"),
  ["1.2-5-a", "Université Paris-Saclay, France", france({ 法方单位: "Université Paris-Saclay", 外方单位国别: "France" }), "pass"],
  own("1.2-5-a", "中法联合研究所（上海）", "法方单位", "中法联合研究所（上海）", "fail"),
  ["1.2-5-a", "UMR 8023, France", france({ 法方单位: "UMR 8023", 外方单位国别: "France" }), "review"],
  ["1.2-5-a", "a company in France", france({ 法方单位: "某公司", 外方单位国别: "法国", 外方单位类型: "企业" }), "review"],
  ["1.2-5-a", "a unit in Belgium", france({ 法方单位: "ULB", 外方单位国别: "比利时" }), "fail"],
  ["1.2-5-a", "a university on La Réunion", france({ 法方单位: "Université de La Réunion", 外方单位国别: "La Réunion" }), "pass"],
  own("1.2-5-a", "Institut Pasteur of Shanghai", "法方单位", "Institut Pasteur of Shanghai", "fail"),
  own("1.2-5-a", "blank", "法方单位", "", "review"),
  own("1.2-5-c", "是", "邀请函", "是", "pass"),
  own("1.2-5-c", "blank", "邀请函", "", "manual"),
  own("1.2-5-c", "否", "邀请函", "否", "review"),
  own("1.2-6-a", "是", "外方是否已提交本国主管部门", "是", "pass"),
  own("1.2-6-a", "否", "外方是否已提交本国主管部门", "否", "fail"),
  own("1.2-6-a", "blank", "外方是否已提交本国主管部门", "", "review"),
  own("1.2-6-a", "准备中", "外方是否已提交本国主管部门", "准备中", "review"),
  own("1.2-1-a", "nobody visits China", "来华人次", 0, "manual"),
  own("1.2-1-c", "设备费=1", "支出科目", "设备费=1", "manual"),
  own("1.2-2-e", "3 days", "在外天数", 3, "info"),
  own("1.2-2-e", "60 days", "在外天数", 60, "info"),
  ["1.2-3-c", "60 and 60 days", france({ 赴外总人天: 60, 来华总人天: 60 }), "manual"],
  ["1.2-3-c", "60 and 5 days", france({ 赴外总人天: 60, 来华总人天: 5 }), "manual"],
  ["1.2-3-c", "none", france(), "manual"],
];

describe.each([
  ["1.1 韩国", visits],
  ["1.2 项目与团队", partnership],
  ["1.2 人员与法方", people],
])("%s", (_, examples) => {
  test.each(examples.map((example) => [example[0], example[1], example] as const))("%s %s", async (_clause, _facts, example) => {
    expect(await outcomeOf(example)).toBe(example[3]);
  });
});

test("on any workbook, reminders are for a person and information decides nothing", async () => {
  const verdicts = async (rows: Facts, clauses: readonly string[]): Promise<readonly string[]> => {
    const run = await runOf(rows);
    return clauses.map((clause) => `${clause} ${checklistVerdict(run, clause)}`);
  };
  expect(await verdicts(korea(), ["1.1-2-a", "1.1-5-b", "1.1-5-d", "1.1-5-e", "1.1-0-c", "1.1-0-d", "1.1-0-e", "1.1-6-a"])).toEqual(["1.1-2-a manual", "1.1-5-b manual", "1.1-5-d manual", "1.1-5-e manual", "1.1-0-c info", "1.1-0-d info", "1.1-0-e info", "1.1-6-a info"]);
  expect(await verdicts(france(), ["1.2-1-a", "1.2-3-b", "1.2-5-b", "1.2-0-d", "1.2-0-e", "1.2-2-e", "1.2-6-b"])).toEqual(["1.2-1-a manual", "1.2-3-b manual", "1.2-5-b manual", "1.2-0-d info", "1.2-0-e info", "1.2-2-e info", "1.2-6-b info"]);
});
