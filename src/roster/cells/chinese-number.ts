const digits = "零一二三四五六七八九";

/** 十一 → 11, 二十三 → 23, 廿三 → 23, 一九八一 → 1981; null when it is no numeral. */
export function chineseNumber(text: string): number | null {
  if (!/^[〇零一二两三四五六七八九十廿卅百○]+$/.test(text)) return null;
  const plain = text.replace(/[〇○]/g, "零").replaceAll("两", "二").replaceAll("廿", "二十").replaceAll("卅", "三十").replaceAll("十十", "十");
  if (!/[十百]/.test(plain)) return Number(Array.from(plain).map((char) => digits.indexOf(char)).join(""));
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain);
  if (match === null) return null;
  const digit = (char: string | undefined): number => (char === undefined ? 0 : digits.indexOf(char));
  const tens = match[3] === undefined ? 0 : match[2] === undefined ? 1 : digit(match[2]);
  return digit(match[1]) * 100 + tens * 10 + digit(match[4]);
}
