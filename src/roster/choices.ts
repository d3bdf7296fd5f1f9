import type { CellValues } from "./values";

/**
 * Words that a drop-down offers for a kind of cell: each is read back plainly and as something else than the
 * others. Kinds whose words are not a closed list are left out; directions and countries are the call's.
 */
export const choices: { readonly [K in keyof CellValues]?: readonly string[] } = {
  yesNo: ["是", "否"],
  side: ["中方", "外方"],
  role: ["项目负责人", "参加人员"],
  sex: ["男", "女"],
  idType: ["居民身份证", "港澳台居民居住证", "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "外国人永久居留身份证", "中国护照", "外国护照", "其他"],
  titleLevel: ["正高", "副高", "中级", "初级", "无"],
  degree: ["博士", "硕士", "学士", "无"],
  degreeStatus: ["已授予", "在读", "未授予"],
  unitType: ["高等学校", "科研院所", "医院", "企业", "其他事业单位", "社会团体", "民办非企业单位", "国家机关", "港澳单位", "其他"],
  unitRole: ["牵头单位", "参与单位"],
  staffKinds: ["正式在编", "博士后", "博士研究生", "硕士研究生", "本科生", "项目聘用", "劳务派遣", "兼职", "访问学者", "退休", "返聘", "公务员"],
  level: ["良好", "一般", "否"],
  teamSlot: ["资深", "青年", "博士生/博士后"],
};
