import type { BookSheet } from "./book";
import { table } from "./book";

/** A roster of as many one-person projects of each direction as wanted: `{ "1.2": 3 }`. The first of each is too old for 1.4. */
export function projectsOf(wanted: Readonly<Record<string, number>>): BookSheet {
  const rows = Object.entries(wanted).flatMap(([direction, count]) =>
    Array.from({ length: count }, (_, at) => ({
      项目编号: `KJ${direction.replace(".", "")}${String(at + 1).padStart(3, "0")}`,
      指南方向: direction,
      项目名称: `方向${direction}的第${at + 1}个项目`,
      申报单位: "甲大学",
      姓名: `负责人${direction}第${at + 1}`,
      角色: "项目负责人",
      出生日期: at === 0 ? "1980-12-31" : "1985-03-02",
      国籍: "中国",
    })),
  );
  return { name: "名册", rows: table(...rows) };
}
