/** Texts under `store.`: what the product keeps in the workbook besides the marks. */
export const store: Readonly<Record<string, string>> = {
  "clear.everything": "随工作簿保存的资料也删除",
  "clear.everythingHint": "指您更正过的列对应关系、作过的确认和上次核对的记录。不勾选就留着，下次核对接着用。",
  "clear.removed": "随工作簿保存的资料也已删除。",
  "clear.kept": "随工作簿保存的资料还在，下次核对接着用。",
  "cli.everything": "随文件保存的资料（列对应关系的更正、确认、上次核对的记录）也删除",
  "cli.removed": "随文件保存的资料也已删除。",
  "cli.kept": "随文件保存的资料（列对应关系的更正、确认、上次核对的记录）还在；要一并删除，请加 --everything。",
};
