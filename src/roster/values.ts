import type { DateInterval } from "./calendar";

/** 职称层级, lowest first: 初级, 中级, 副高, 正高. */
export const titleRanks = ["junior", "intermediate", "associate", "full"] as const;
export type TitleRank = (typeof titleRanks)[number];

/**
 * 职称 as far as the ladder (GB/T 8561-2001 and the reform papers) knows it. `rank` null: not on the
 * ladder (特聘研究员, 助理教授, HK and foreign titles), its level is for the unit to say. `none`: the cell
 * says that the person has no title.
 */
export interface TitleValue {
  readonly text: string;
  readonly rank: TitleRank | "none" | null;
  /** The official name found ("副教授"), where the cell holds more than that. */
  readonly official: string | null;
  /** Why a name that looks like a title is not one (data/titles-not.json). */
  readonly notATitle: string | null;
}

/** 最高学位. `status`: whether it has been awarded; "doctor" with "studying" is 博士在读. */
export interface DegreeValue {
  readonly text: string;
  readonly level: "doctor" | "master" | "bachelor" | "none" | "unknown";
  readonly status: "awarded" | "studying" | "notAwarded" | "unknown";
  /** The discipline that the degree itself names (理学博士 → 理学). */
  readonly discipline: DisciplineValue | null;
}

/**
 * 学科: `natural` 理/工/农/医, `other` 哲/经/法/教/文/史/管/艺/军, `unclear` 交叉学科, 心理学, 管理科学与工程
 * and whatever no table knows (A11).
 */
export interface DisciplineValue {
  readonly text: string;
  readonly area: "natural" | "other" | "unclear";
}

/** 人员类别: one cell may name several (在职博士生 is both regular and phdStudent). */
export type StaffKind =
  | "regular" // 正式/在编/合同制全职
  | "postdoc" // 博士后
  | "phdStudent" // 博士生
  | "masterStudent" // 硕士生
  | "undergraduate" // 本科生
  | "rehired" // 退休返聘
  | "retired" // 退休
  | "partTime" // 兼职/双聘
  | "visiting" // 访问学者/客座
  | "dispatched" // 劳务派遣
  | "projectStaff" // 项目聘用/科研助理/编外
  | "civilServant"; // 公务员

/** What the numbers of a column count. */
export type Measure = "year" | "month" | "week" | "day" | "head";

/** What kind of identity number a cell holds. */
export type IdKind =
  | "residentId" // 居民身份证 18 digits, GB 11643-1999
  | "residentId15" // 15 digits of before 1999
  | "hkMoTwResidence" // 港澳台居民居住证, 81/82/83…
  | "permanentResident" // 外国人永久居留身份证, 9… (2023) or 3 letters + 12 digits (2017)
  | "hkMoPermit" // 港澳居民来往内地通行证 H/M…
  | "hkMoPermitForeign" // 港澳居民来往内地通行证（非中国籍） HA/MA…
  | "taiwanPermit" // 台湾居民来往大陆通行证
  | "passportCn" // 中华人民共和国护照
  | "passportOther"
  | "other";

/** 证件号码 as read: upper case, half width, without spaces. */
export interface IdNumberValue {
  readonly text: string;
  readonly kind: IdKind;
  /** All that can be checked of it is right (length, province, birth date, check character). */
  readonly valid: boolean;
  /** What is wrong where `valid` is false. */
  readonly problem: "checksum" | "birthDate" | "province" | "length" | "masked" | "lostDigits" | null;
  /** Digits 7–14, where the kind has them, they are a real day and they cannot be damaged. */
  readonly birth: DateInterval | null;
  /** 17th digit: odd 男, even 女. */
  readonly sex: "male" | "female" | null;
}

/** 统一社会信用代码, GB 32100-2015. */
export interface CreditCodeValue {
  readonly text: string;
  readonly valid: boolean;
  readonly problem: "length" | "alphabet" | "checksum" | "bodyChecksum" | "oldNumber" | null;
  /** First two characters (登记管理部门 + 机构类别): "11" 机关, "12" 事业单位, "91" 企业 … */
  readonly prefix: string;
}

/** 国籍 or 国别. ISO 3166-1 alpha-2; region where it is Hong Kong, Macau or Taiwan. */
export interface CountryValue {
  readonly text: string;
  readonly iso: string;
  readonly region: "HK" | "MO" | "TW" | null;
  /** The cell says outright that a person of HK or Macau is not a Chinese national. */
  readonly notChinese: boolean;
}

/** 单位: the name as written and folded for comparison (width, space, traditional characters). */
export interface UnitValue {
  readonly text: string;
  readonly key: string;
}

export type UnitType =
  | "institute" // 科研院所
  | "university" // 高等学校
  | "hospital" // 医院
  | "company" // 企业
  | "otherPublic" // 其他事业单位
  | "association" // 社会团体
  | "privateNonProfit" // 民办非企业
  | "stateOrgan" // 国家机关
  | "hkMo" // 港澳单位
  | "other";

/** A point in local time (Asia/Shanghai): minutes from `day` 00:00; without a time the whole day. */
export interface MomentValue {
  readonly day: DateInterval;
  /** Minutes after midnight, seconds as a part of one; null when the cell has no time. */
  readonly minutes: number | null;
}

/** 起止时间 or 执行期: two dates, or only how long. */
export interface PeriodValue {
  readonly text: string;
  readonly start: DateInterval | null;
  readonly end: DateInterval | null;
  readonly months: number | null;
}

/** What the reader of each kind of cell yields. The reader of kind `k` lives in `cells/k.ts`. */
export interface CellValues {
  text: string;
  /** A person's name with white space folded. */
  name: string;
  /** Several people in one cell: 张三（教授）、李四. */
  people: readonly { readonly name: string; readonly remark: string | null }[];
  list: readonly string[];
  date: DateInterval;
  /** Several days in one cell: 2027-06、2028-06. */
  dates: readonly DateInterval[];
  moment: MomentValue;
  number: number;
  /** 执行期 in months, told in months or years. */
  months: number;
  period: PeriodValue;
  /** 与推荐单位关系, 协议签署单位, 资助获得者: 无 says that there is none. */
  relation: string;
  /** 资助时间: the day of an award, or from when to when it ran. */
  award: PeriodValue;
  /** 万元. */
  money: number;
  /** `pending`: 准备中, 拟提交. Polarity is the column's business, see `cells/yes-no.ts`. */
  yesNo: "yes" | "no" | "pending";
  /** 良好/一般/否. */
  level: "good" | "fair" | "no";
  direction: string;
  country: CountryValue;
  unit: UnitValue;
  units: readonly UnitValue[];
  unitType: UnitType;
  unitRole: "lead" | "partner" | "foreign";
  creditCode: CreditCodeValue;
  idNumber: IdNumberValue;
  idType: IdKind;
  title: TitleValue;
  titleLevel: TitleRank | "none";
  degree: DegreeValue;
  degreeStatus: DegreeValue["status"];
  discipline: DisciplineValue;
  staffKinds: readonly StaffKind[];
  /** `subLeader`: 课题负责人. */
  role: "leader" | "subLeader" | "member" | "contact";
  side: "chinese" | "foreign";
  sex: "male" | "female";
  /** 1.2 团队角色: 资深, 青年, 博士生/博士后. */
  teamSlot: "senior" | "young" | "doctoral";
  /** 注册地/省市: mainland with the province's name, or a region or country. */
  place: { readonly text: string; readonly kind: "mainland" | "HK" | "MO" | "TW" | "abroad" };
}
