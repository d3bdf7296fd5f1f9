import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze, tidy } from "../text";
import type { CellValues, IdKind, StaffKind, UnitType } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

type Table<T> = readonly (readonly [RegExp, T])[];

/** The first entry whose words the cell has; anything else is unknown. */
function oneOf<T>(table: Table<T>): (input: CellInput) => CellOutcome<T> {
  return ({ cell, text }) => {
    if (cell.kind === "error") return unreadable("errorCell");
    const plain = toSimplified(squeeze(text)).toLowerCase();
    if (isEmptyWord(plain)) return nothing;
    const found = table.find(([pattern]) => pattern.test(plain));
    return found === undefined ? unreadable("unknownValue") : value(found[1]);
  };
}

const staffWords: Table<StaffKind> = [
  [/博士后/, "postdoc"],
  [/博士(研究)?生|直博|硕博连读(?!.*硕士阶段)|在读博士|博士\(?在读|^博士$|ph\.?d\.?(student|candidate)/, "phdStudent"],
  [/硕士(研究)?生|在读硕士|硕士\(?在读|硕士阶段|^研究生$|master.*student/, "masterStudent"],
  [/本科生|undergraduate/, "undergraduate"],
  [/返聘/, "rehired"],
  [/(?<!返聘.*|[未将近拟待])(离退休|退休|离休)(?!返聘)/, "retired"],
  [/兼职|双聘|兼聘|part-?time/, "partTime"],
  [/访问|访学|客座|visiting/, "visiting"],
  [/派遣/, "dispatched"],
  [/项目聘|科研助理|编外|项目制|临时|外聘|非在编|非编|不在编|流动/, "projectStaff"],
  [/(?<!参照)公务员/, "civilServant"],
  [/(?<![非编不])(正式|在编|事业编|固定|在职|全职|在岗|本单位|合同制|人事代理|教职工|编制内|聘用制|staff|permanent|full-?time|^合同聘用$|^(专任|专职)?教师$|^劳动合同(制)?$|^职工$|^事业$|^企业$)/, "regular"],
];

/** 人员类别: all that the cell names (在职博士生 is two). */
export function readStaffKinds({ cell, text }: CellInput): CellOutcome<readonly StaffKind[]> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text)).toLowerCase();
  if (isEmptyWord(plain)) return nothing;
  const kinds = staffWords.filter(([pattern]) => pattern.test(plain)).map(([, kind]) => kind);
  const told = kinds.includes("projectStaff") ? kinds.filter((kind) => kind !== "regular") : kinds;
  return told.length === 0 ? unreadable("unknownValue") : value(told);
}

/** 角色: 是 and √ where the header asks 是否负责人. */
export function readRole(input: CellInput): CellOutcome<CellValues["role"]> {
  const plain = squeeze(input.text);
  if (/是否/.test(input.header) && /^(是|√|✓|y|yes|1)$/i.test(plain)) return value("leader");
  if (/是否/.test(input.header) && /^(否|×|n|no|0|无)$/i.test(plain)) return value("member");
  return roleWords(input);
}

const roleWords = oneOf<CellValues["role"]>([
  [/课题负责|子课题|子项目负责|b课题|subproject/, "subLeader"],
  [/非负责|不是负责/, "member"],
  [/联系人|contact|经办/, "contact"],
  [/负责人|主持|牵头人|首席|^(中方)?申请人|^申报人|项目长|leader|^pi$|principal|^a$|^负责$|^组长$/, "leader"],
  [/成员|骨干|参加|参与|一般|研究人员|member|participant|^[cd]$|队员|组员|其他|协助|研究生|博士|硕士|青年|资深|外方|人员|co-?pi|完成人|执行|技术|助理|秘书|财务|管理/, "member"],
]);

export const readSide = oneOf<"chinese" | "foreign">([
  [/中方|^中$|中国|chinese|^cn$|china|国内|我方/, "chinese"],
  [/外方|^外$|外国|境外|国外|[法韩塞保匈斯]方|foreign|partner|france|korea|serbia|hungar|bulgar|sloven/, "foreign"],
  [/^[\p{Script=Han}]{2,8}$/u, "foreign"],
]);

export const readSex = oneOf<"male" | "female">([
  [/^(女|女性|女士|♀|f|female|2)$/, "female"],
  [/^(男|男性|先生|♂|m|male|1)$/, "male"],
]);

export const readTeamSlot = oneOf<CellValues["teamSlot"]>([
  [/博士|ph\.?d|postdoc|doctoral|学生/, "doctoral"],
  [/资深|senior/, "senior"],
  [/青年|young|junior/, "young"],
]);

export const readUnitRole = oneOf<CellValues["unitRole"]>([
  [/外方|境外|foreign/, "foreign"],
  [/牵头|主持|依托|申报|lead|第一|承担/, "lead"],
  [/参与|参加|合作|协作|联合|partner/, "partner"],
]);

/** 单位类型. */
export const readUnitType = oneOf<UnitType>([
  [/港澳|香港|澳门/, "hkMo"],
  [/医院|医疗/, "hospital"],
  [/民办非|民非/, "privateNonProfit"],
  [/(国家|政府|行政|党政)机关|政府部门|^机关/, "stateOrgan"],
  [/高校|高等|大学|院校|学院|university/, "university"],
  [/科研|研究机构|研究院|研究所|院所|institut|转制/, "institute"],
  [/企业|公司|company|enterprise/, "company"],
  [/社会团体|社团|协会|学会|association/, "association"],
  [/事业|参公|参照公务员/, "otherPublic"],
  [/其他|其它|other/, "other"],
]);

export const readIdType = oneOf<IdKind>([
  [/港澳台.*居住证|居住证/, "hkMoTwResidence"],
  [/永久居留/, "permanentResident"],
  [/(非中国|外籍).*通行证|通行证.*(非中国|外籍)/, "hkMoPermitForeign"],
  // 香港身份证 is held by people of any nationality, too.
  [/(香港|澳门|港澳).*身份证/, "other"],
  [/港澳|香港|澳门|回乡/, "hkMoPermit"],
  [/台湾|台胞/, "taiwanPermit"],
  [/外国.*护照|外籍.*护照/, "passportOther"],
  [/(中国|因公|因私|中华).*护照/, "passportCn"],
  // 护照 alone does not say whose: the number or the nationality does.
  [/^(普通|个人)?护照$|^passport$/, "other"],
  [/护照|passport/, "passportOther"],
  [/身份证|resident|^id/, "residentId"],
  [/其他|军官|other/, "other"],
]);

const levels = oneOf<CellValues["level"]>([
  [/^(否|无(?!障碍)|no|×)|不(太|够|很|大|甚)?(会|能|好|佳|行|通|良|具备|熟|流利|精通)|非(良好|熟练|流利|精通)|未(掌握|达到)|没有(?!问题|障碍)|欠佳|较差|^差|(语|文)差/, "no"],
  [/一般|基本|初级|fair|^[ab][12]$|四级|尚可|中等/, "fair"],
  [/良好|熟练|流利|精通|优秀|好|是|√|能|会|具备|good|fluent|yes|native|^c[12]$|六级|专八|满足/, "good"],
]);

/** 语言沟通: 良好, 一般, 否. */
export function readLevel(input: CellInput): CellOutcome<CellValues["level"]> {
  return squeeze(input.text) === "无" ? value("no") : levels(input);
}

const provinces = ["北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆"];

/** 注册地, 省市. */
export function readPlace({ cell, text }: CellInput): CellOutcome<CellValues["place"]> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text));
  if (isEmptyWord(plain)) return nothing;
  const shown = tidy(text);
  if (/香港|hongkong/i.test(plain)) return value({ text: shown, kind: "HK" });
  if (/澳门|maca[uo]/i.test(plain)) return value({ text: shown, kind: "MO" });
  if (/台湾|taiwan/i.test(plain)) return value({ text: shown, kind: "TW" });
  const province = provinces.find((name) => plain.includes(name));
  if (province !== undefined) return value({ text: province, kind: "mainland" });
  if (/中国|大陆|内地|境内|国内|[省市区县州]$|[省市]/.test(plain)) return value({ text: shown, kind: "mainland" });
  return abroad(plain) ? value({ text: shown, kind: "abroad" }) : unreadable("unknownValue");
}

function abroad(plain: string): boolean {
  return /境外|国外|海外|[国]$|[A-Za-z]{4}|保加利亚|匈牙利|塞尔维亚|斯洛文尼亚|日本|加拿大|意大利|俄罗斯|新加坡|开曼|维尔京/.test(plain);
}
