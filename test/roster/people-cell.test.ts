import fc from "fast-check";
import { reads } from "./reads";
import type { TestCell } from "./grid-of";

const people = (cell: TestCell): unknown => {
  const outcome = reads("people", cell);
  return outcome.state === "value" ? outcome.value.map(({ name, remark }) => (remark === null ? name : `${name}: ${remark}`)) : outcome.state;
};
const note = (cell: TestCell): unknown => { const outcome = reads("people", cell); return outcome.state === "value" ? outcome.note : outcome.state; };

describe("a cell of people", () => {
  test.each<[string, readonly string[]]>([
    // What parts two people.
    ["张三、李四", ["张三", "李四"]],
    ["张三 李四 王五", ["张三", "李四", "王五"]],
    ["张三，李四；王五\n赵六/孙七", ["张三", "李四", "王五", "赵六", "孙七"]],
    ["1.张三 2.李四", ["张三", "李四"]],
    ["①张三②李四", ["张三", "李四"]],
    ["(1)张三；(2)李四", ["张三", "李四"]],
    ["张三、John Smith、Li Si", ["张三", "John Smith", "Li Si"]],
    ["阿依古丽·买买提、巴特尔", ["阿依古丽·买买提", "巴特尔"]],
    // White space inside one name.
    ["张 三", ["张三"]],
    ["李　四、王 五", ["李四", "王五"]],
    ["张 三 李 四", ["张三", "李四"]],
    ["李 四五", ["李四五"]],
    ["欧阳 修", ["欧阳修"]],
    ["欧阳 修、诸葛 亮", ["欧阳修", "诸葛亮"]],
    ["欧阳娜娜 司马光", ["欧阳娜娜", "司马光"]],
    // What is said of somebody.
    ["张三 教授", ["张三: 教授"]],
    ["张三 教授、李四 副研究员", ["张三: 教授", "李四: 副研究员"]],
    ["钱伟 教授，冯丽 副教授", ["钱伟: 教授", "冯丽: 副教授"]],
    ["张三 北京大学", ["张三: 北京大学"]],
    ["张三（教授） 李四", ["张三: 教授", "李四"]],
    ["张三(教授,博导)、李四", ["张三: 教授,博导", "李四"]],
    ["1. 李敏 副教授 1980.01 示范大学\n2. 赵强 讲师 1990.05 示范大学", ["李敏: 副教授，1980.01，示范大学", "赵强: 讲师，1990.05，示范大学"]],
    ["刘洋，男，1985年，讲师；周婷，女，1991年，博士后", ["刘洋: 男，1985年，讲师", "周婷: 女，1991年，博士后"]],
    ["负责人：张三；成员：李四、王五", ["张三: 负责人", "李四: 成员", "王五"]],
    ["教授 张三、讲师 李四", ["张三: 教授", "李四: 讲师"]],
    ["张三、教授、李四、讲师", ["张三: 教授", "李四: 讲师"]],
    ["张三 博士生 李四 硕士生", ["张三: 博士生", "李四: 硕士生"]],
    ["张三、李四等5人", ["张三", "李四"]],
    ["张三教授、李四副研究员", ["张三: 教授", "李四: 副研究员"]],
    ["张三 ZHANG San、李四", ["张三: ZHANG San", "李四"]],
    ["张三/Zhang San", ["张三: Zhang San"]],
    ["王小明 Wang Xiaoming 李四", ["王小明: Wang Xiaoming", "李四"]],
    ["歐陽 修", ["歐陽修"]],
    ["張 三、陳 四", ["張三", "陳四"]],
    ["李 小 明", ["李小明"]],
    ["李 小 明、王 五", ["李小明", "王五"]],
    ["张三 和 李四", ["张三", "李四"]],
    ["张三 与 李四 及 王五", ["张三", "李四", "王五"]],
    ["王博士、高工", ["王博士: 高工"]],
  ])("%j", (cell, expected) => {
    expect(people(cell)).toEqual(expected);
    expect(note(cell)).toBe("peopleInCell");
  });

  test.each(["张三、新能源材料方向", "张三 化学", "张三、李", "张三 李", "张三 武大", "张三 管理", "阿依古丽 买买提", "张三 数据采集", "李 小 明 王 五"])("%j: not clear who is meant, nobody counts by it", (cell) => {
    expect(note(cell)).toBe("peopleUnclear");
  });

  test.each(["见附件", "详见申报书", "同附表2", "张三（教授"])("%j names nobody", (cell) => {
    expect(people(cell)).toBe("unreadable");
  });
});

const name = fc.tuple(fc.constantFrom(...Array.from("赵钱孙李周吴郑王刘陈杨黄")), fc.array(fc.constantFrom(...Array.from("建国晓敏志伟芳静磊婷雪冰")), { minLength: 1, maxLength: 2 })).map(([surname, given]) => surname + given.join(""));
const remark = fc.constantFrom("教授", "副研究员", "讲师", "博士生", "示范大学", "女", "1985.06");
const gap = fc.constantFrom("、", "；", ";", "\n", "、 ", "；\n");

test("whatever parts the people and whatever is said of each, as many are read as are named", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.array(remark, { maxLength: 3 }), fc.boolean(), gap), { minLength: 1, maxLength: 6 }), fc.constantFrom(" ", "  ", "　", "，"), (listed, space) => {
      const text = listed.map(([who, said, bracketed, after]) => `${who}${said.length === 0 ? "" : bracketed ? `（${said.join("，")}）` : space + said.join(space)}${after}`).join("");
      const outcome = reads("people", text);
      expect(outcome.state === "value" ? outcome.value.map((one) => one.name) : outcome.state).toEqual(listed.map(([who]) => who));
    }),
  );
});

test("white space within a name does not make it two", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.constantFrom(" ", "　", "  "), (names, space) => {
      const text = names.map((one) => (one.length === 2 ? one.split("").join(space) : one)).join("、");
      const outcome = reads("people", text);
      expect(outcome.state === "value" ? outcome.value.map((one) => one.name) : outcome.state).toEqual(names);
    }),
  );
});

describe("a cell of one name", () => {
  test.each<[string, string, string | null]>([
    ["张三", "张三", null],
    [" 张 三 ", "张 三", null],
    ["欧阳 修", "欧阳 修", null],
    ["张三 教授", "张三", "nameInside"],
    ["张三 北京大学", "张三", "nameInside"],
    ["张三教授", "张三", "nameInside"],
    ["张三 ZHANG San", "张三", "nameInside"],
    ["王博士", "王博士", null],
    ["张三（教授）", "张三（教授）", null],
    ["张三 李四", "张三 李四", "peopleInCell"],
    ["张三 教授、李四 讲师", "张三 教授、李四 讲师", "peopleInCell"],
    ["张三、Li Si", "张三、Li Si", "peopleInCell"],
    ["John Smith", "John Smith", null],
    ["Smith, John", "Smith, John", null],
    ["Kim Min-ho", "Kim Min-ho", null],
  ])("%j", (cell, expected, said) => {
    expect(reads("name", cell)).toMatchObject({ state: "value", value: expected, note: said });
  });
});
