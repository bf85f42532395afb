/** Words of where something lies and who is from there: alternatives of a regular expression. */

export const lying = "位于|位处|位(?<![单学定岗职各诸席泊床摊铺首几两三数这那座]位)在|地处|[坐座]落于|[坐座]落在";
/** What comes to a place to stay. */
export const settling = "落户|落地|选址|建在|建于|落地于|落户于|选址于";
export const spanning = "涉及|覆盖|横跨|途经|贯穿";

export const nativeBorn = "土生土长的|地道的|地地道道的";
