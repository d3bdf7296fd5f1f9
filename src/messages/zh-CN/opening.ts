/** Texts under `opening.`: the page's server cannot be reached, as a whole or for a part of the program. */
export const opening: Readonly<Record<string, string>> = {
  "offline.headline": "暂时打不开名册核对",
  "offline.body": "没能从服务器取到 Excel 需要的程序文件。名册没有离开这台电脑，工作簿没有改动。",
  "offline.hint": "请确认能连上单位的网络，再按“重新打开”。",
  "offline.again": "重新打开",
};
