/** Texts under `columns.`: what the columns of a roster are taken for, and how that is corrected. */
export const columns: Readonly<Record<string, string>> = {
  "cli.map": "指定一列是什么，可以写几次：F=birthDate、F=出生日期、人员!F=birthDate；F= 表示不用这一列",
  "cli.mapFile": "从 JSON 文件里读取各列是什么，如 '{ \"出生年月日\": \"birthDate\", \"备注2\": \"ignore\" }'",
  "cli.saveMap": "把这份名册里更正过的列写成 --map-file 用的文件",
  "cli.saveOfSeveral": "一次核对几个文件时不能写 --save-map。",
  "cli.form": "--map 后面要写成“列=内容”，例如 F=birthDate，不能是“{rule}”。",
  "cli.file": "“{file}”不是列对应文件。它应该是一个 JSON 对象，例如 '{ \"出生年月日\": \"birthDate\", \"F\": \"ignore\" }'。",
  "cli.noField": "没有“{field}”这一项。各项的名称见使用手册的“列对应关系”。",
  "cli.nearFields": "没有“{field}”这一项。相近的有：{fields}。",
  "cli.severalFields": "“{field}”有几种意思，请写其中一个：{fields}。",
  "cli.unmet": "{file}：列对应文件里的这些列，名册里没有：{columns}。",
  "unread.newer": "这个工作簿里保存的列对应关系等资料是更新版本的本工具写的，这次没有采用，也没有改动。请升级本工具。",
  "unread.damaged": "这个工作簿里保存的列对应关系等资料已经损坏，这次没有采用，也没有改动。",
};
