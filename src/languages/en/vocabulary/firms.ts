/** English words for what bodies are and where they sit, as sources of regular expressions. */

/** Between a place and the name of what is there: `Christchurch engineering company Fulton Rourke`. */
export const kindBeforeName =
  "company|firm|contractors?|group|start-?up|charity|manufacturer|consultanc(?:y|ies)|consultants|business|supplier|brewer|retailer|developer|builders?|cooperative|club|school|hotel|sawmill|mill|factory|brewery|bakery|garage|engineers|architects|agency|network";
/** Behind a place, of what was named before: `O, a Hawes company`. */
export const kindBehindName =
  "company|firm|contractor|group|start-?up|charity|manufacturer|consultancy|business|supplier|brewery|retailer|developer|builder|cooperative|club|school|hotel|non-?profit|newspaper";
export const premises =
  "headquarters|head ?offices?|offices?|base|factory|plant|workshop|shop|showroom|branch(?:es)?|depot|grounds?|campus|premises|clubhouse";
/** What a body may be of another. */
export const branch =
  "department|division|unit|branch|member|subsidiary|arm|agency|affiliate|campus|chapter|wing|section|offshoot|constituent";
export const belonging = "comes|falls|operates|works|is|sits|functions|(?:is |was )?(?:affiliated|attached|answerable|belongs)";
export const linking = "links?|linking|linked|connects?|connecting|connected|traverses|traversing|passes through|runs through|between";
/** What an undertaking does to the places that it is for. */
export const reaching = "covers|covering|will cover|serves|serving|will serve|spans|spanning|supplies|supplying|will supply";
export const manyPlaces = "districts|villages|parts|areas|schools|counties|wards|communities|towns|parishes|homes";
