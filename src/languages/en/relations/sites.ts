/** Whether a place is a site in a town (a hall, a road, a field) or ground that people live in. */
import { isRegion } from "../vocabulary/regions.ts";
import type { Mention } from "../../../model.ts";

/** `River Kyambura`, `Lake Naivasha`; Mount Remarkable and Port Elizabeth are towns as well. */
const waters = /^(?:River|Lake|Lough|Loch) \p{Lu}/u;
const built =
  /\b(?:Street|Road|Avenue|Lane|Drive|Highway|Bypass|Roundabout|Junction|Park|Forest|Woods?|Reserve|Bridge|Dam|Airport|Port|Harbour|Harbor|Pier|Quay|Dock|Wharf|Jetty|Marina|Lighthouse|Market|Square|Plaza|Mall|Arcade|Precinct|Stadium|Arena|Complex|Gymnasium|Gym|Coliseum|Grandstand|Pavilion|Playground|Gardens?|Demesne|Showgrounds?|Fairgrounds?|Racecourse|Grounds?|Fields?|Track|Course|Links|Castle|Abbey|Priory|Fort|Palace|Courthouse|Hall|House|Hotel|Theatre|Inn|Library|School|Station|Terminal|Terminus|Depot|Cemetery|Monument|Memorial|Greenway|Blueway|Trail|Boardwalk|Railway|Pipeline|Fence|Canal|Reservoir|Barrage|Weir|Causeway|Overpass|Campground|Preserve|River|Lake|Creek|Stream|Swamp|Wetland|Lagoon|Cave|Caves|Beach|Strand|Place|Centre|Center|Court|Gaol|Jail|Prison|Mill|Windmill|Cottage|Manor|Mansion|Villa|Distillery|Brewery|Boathouse|Showground|Farm|Tower|Church|Chapel|Mosque|Temple|Shrine|Museum|Barracks|Mine|Quarry|Yard|Common|Green|Domain|Estate|Campus|Parade|Crescent|Close|Terrace|Walk)$/;
const numbered = /^(?:(?:State|County|Provincial|National|Federal|Trunk|U\.?S\.?) )?(?:Highway|Route|Interstate|Road) \d/;

export function isSite({ type, name, text }: Mention): boolean {
  const own = name ?? text;
  return type === "Place" && (waters.test(own) || numbered.test(own) || (own.includes(" ") && built.test(own)));
}

const larger =
  /\b(?:County|District|Province|State|Region|Sub-[Cc]ounty|Ward|Municipality|Kingdom|Republic|Territory|Shire|Constituency|Local Government Area|LGA|Prefecture)$|shire$/;
/** Whether its name says that it holds towns and villages. */
export const isLarger = (name: string): boolean => larger.test(name) || isRegion(name);
