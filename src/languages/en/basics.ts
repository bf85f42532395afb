/** What is known of English without reading a page in it. */
import type { LanguageBasics } from "../pack.ts";

/** `Moor District Council`, `Eastern Voice News`, `GOV.UK`: a name of a few words. */
const siteName =
  /^(?:(?:\p{Lu}|the |of |and |for |& ?)[\p{L}\p{N}.'’&-]*\s?){0,6}(?:Council|Government|Gov|Authority|Department|Ministry|Commission|Agency|Borough|County|City|Town|News|Newspapers?|Times|Herald|Gazette|Tribune|Journal|Post|Observer|Courier|Guardian|Chronicle|Standard|Star|Telegraph|Express|Advertiser|Independent|Mail|Voice|Echo|Argus|Examiner|Nation|Media|Radio|TV|Online|Today|Website|Official (?:Site|Website)|[\w-]+\.(?:gov|com|org|net|info|uk|ke)(?:\.\w{2})?|GOV\.UK|BBC(?: News)?)$/u;

/** Days in digits alone: `Published: 2023-06-12`; those in words are read with the text. */
const ofPage = {
  published: [/(?:^|[\s|])(?:Published|Posted|Date published|Publication date)(?: on)?\s?:?\s+(\d{4}-\d{1,2}-\d{1,2})/imu],
  source: /^Source\s?:\s+([^|\n]{2,40})$/mu,
};

export const englishBasics: LanguageBasics = { code: "en", script: "Latn", deputy: /^(?:deputy|vice|assistant)[ -]/iu, siteName, ofPage };
