/** State-level new areas span counties and have no code of their own; the two that are also districts (浦东新区, 滨海新区) are listed as such. */

/** Name → the province it lies in, and the short name where print uses one that is no other word. */
export const newAreas: ReadonlyMap<string, { readonly province: string; readonly short?: string }> = new Map([
  ["雄安新区", { province: "13", short: "雄安" }],
  ["金普新区", { province: "21", short: "金普" }],
  ["哈尔滨新区", { province: "23" }],
  ["长春新区", { province: "22" }],
  ["江北新区", { province: "32" }],
  ["舟山群岛新区", { province: "33" }],
  ["福州新区", { province: "35" }],
  ["赣江新区", { province: "36" }],
  ["西海岸新区", { province: "37" }],
  ["湘江新区", { province: "43" }],
  ["南沙新区", { province: "44" }],
  ["两江新区", { province: "50" }],
  ["天府新区", { province: "51" }],
  ["贵安新区", { province: "52", short: "贵安" }],
  ["滇中新区", { province: "53", short: "滇中" }],
  ["西咸新区", { province: "61", short: "西咸" }],
  ["兰州新区", { province: "62" }],
]);
