import { expect, it } from "vitest";
import { checkCharacter, identifiersIn, isCreditCode, isWikidataId } from "../../src/names/identifiers.ts";

/** Of no body: the division 999999 is none. */
const begun = "91999999MA0ABCDE0";
const code = begun + checkCharacter(begun);

it("a credit code is one only with the check character that fits", () => {
  expect(isCreditCode(code)).toBe(true);
  for (const last of "0123456789ABCDEFGHJKLMNPQRTUWXY") expect(isCreditCode(begun + last)).toBe(last === code.at(-1));
});

it("a code of another length, with a letter that codes lack, or with two characters changed about is none", () => {
  const [a, b] = [code.slice(0, 9), code.slice(11)];
  for (const wrong of [code.slice(1), `${code}0`, code.replace("A", "I"), `${a}${code[10]}${code[9]}${b}`, code.toLowerCase()])
    expect(isCreditCode(wrong), wrong).toBe(false);
});

it("the check is that of GB 32100: powers of three modulo 31", () => {
  // By hand: only the first character is not 0, its weight is 1, and 31 - 9 = 22 is N.
  expect(checkCharacter("90000000000000000")).toBe("N");
  // The second has weight 3: 9 + 3 = 12, and 31 - 12 = 19 is K.
  expect(checkCharacter("91000000000000000")).toBe("K");
});

it("both are found in a text, codes also in brackets, and only whole ones", () => {
  const text = `甲公司（${code}），x${code}，另见 wikidata.org/wiki/Q99999999 与 Q42，维基数据：Q1234567。`;
  expect(identifiersIn(text).map(({ value }) => value)).toEqual([code, "Q99999999", "Q1234567"]);
  for (const { from, to, value } of identifiersIn(text)) expect(text.slice(from, to)).toBe(value);
  expect(["Q42", "Q0", "q42", "Q4x"].map(isWikidataId)).toEqual([true, false, false, false]);
});
