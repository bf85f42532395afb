/** English places: by the words around them, by their own, and by where they stand on the page. */
import { describe, expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

describe("places", () => {
  test.each([
    ["Smoke rose in Kaikōura and near Oamaru.", ["Place Kaikōura", "Place Oamaru"]],
    ["Women of Ngurumo village fetch water.", ["Village Ngurumo"]],
    ["Smoke drifted over the Blackwater River towards Fermoy.", ["Place Blackwater River", "Place Fermoy"]],
    ["The Thika-based firm hired drivers.", ["Place Thika"]],
    ["He grew up in Ballyduff.", ["Place Ballyduff"]],
    ["She hails from Kibwezi.", ["Place Kibwezi"]],
    ["Traders in Busia town closed early.", ["Place Busia"]],
    ["Barangay San Roque has a new pump.", ["Village Barangay San Roque"]],
    ["Mount Kenya and Lake Olbolosat draw visitors.", ["Place Mount Kenya", "Place Lake Olbolosat"]],
    ["He is a native of Belmullet.", ["Place Belmullet"]],
    ["A Wanaka man was fined.", ["Place Wanaka"]],
    ["ILOILO CITY — Rice prices fell.", ["Place ILOILO CITY"]],
    ["They met at Cappoquin Community Centre for a concert.", ["Place Cappoquin Community Centre"]],
    ["Police searched Nakuru County and Bahati Ward.", ["Place Nakuru County", "Place Bahati Ward"]],
    ["Fire broke out on Castle Street, Lismore.", ["Place Castle Street", "Place Lismore"]],
    ["They fish in the Gulf of Mannar.", ["Place Gulf of Mannar"]],
    ["Hens are kept at Skelton Farm.", ["Organization Skelton Farm"]],
    ["She moved from Guyana to New Brunswick.", ["Place Guyana", "Place New Brunswick"]],
    ["The road from Karatina to Othaya is closed.", ["Place Karatina", "Place Othaya"]],
    ["He represents Clutha South.", ["Place Clutha South"]],
    ["Residents of Mandaue, Lapu-Lapu and Cebu queued.", ["Place Mandaue", "Place Lapu-Lapu", "Place Cebu"]],
    ["ACCRA (GNA) – Cocoa prices rose.", ["Place ACCRA"]],
    ["HOKITIKA, April 12 — The bridge held.", ["Place HOKITIKA"]],
    ["Farmers in Kibwezi sold mangoes. Kibwezi is dry.", ["Place Kibwezi", "Place Kibwezi"]],
    [
      "A committee was formed by people of Kasigau Sub-county. Later Kasigau voted.",
      ["Place Kasigau Sub-county", "Place Kasigau = Kasigau Sub-county"],
    ],
    ["The hall on Duke Street burned. The Duke slept.", ["Place Duke Street"]],
    [
      "WESTERN PILOT, Masindi, Uganda   Wednesday 6 December 2023\n\nMarket burns down\n\nTraders lost maize and beans in a fire on Tuesday night at the old market.",
      ["Organization WESTERN PILOT", "Place Masindi", "Place Uganda"],
    ],
    [
      "THE VALLEY RECORD, Gore\n\nBridge to close\n\nThe bridge over the creek will close for repairs for a month, drivers were told.",
      ["Organization THE VALLEY RECORD", "Place Gore"],
    ],
    ["The Ndola-area growers met the Gwembe-backed firm.", ["Place Ndola"]],
    ["Sile Ward, Karatu Division and Mvuma Township have no clinic.", ["Place Sile Ward", "Place Karatu Division", "Place Mvuma Township"]],
    ["The Loop Road closed between Clifden and Leenane.", ["Place Loop Road", "Place Clifden", "Place Leenane"]],
  ])("%s", (text, found) => {
    expect(namesOf(text)).toEqual(found);
  });
});
