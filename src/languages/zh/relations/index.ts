/** The relation rules of Chinese: each family reads each sentence. */
import { nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import type { MentionedPage, RelationReading, RelationRules } from "../../../relate/relation-rules.ts";
import type { RuleFamily } from "../../../rules/rule.ts";
import { isOfRelative } from "./kin.ts";
import { StandingReading } from "../standing/reading.ts";
import { titleWords } from "../standing/titles.ts";
import { attributeRules, projectAttributes } from "./attributes.ts";
import { attendance, attendanceRules } from "./attendance.ts";
import { respectivePosts, respectivePostRules } from "./respective-posts.ts";
import { roster, rosterRules } from "./roster.ts";
import { careerRules, careers } from "./career.ts";
import { chosenOfficerRules, chosenOfficers } from "./chosen-officers.ts";
import { cooperation, cooperationRules } from "./cooperation.ts";
import { councilSeatRules, councilSeats } from "./council-seat.ts";
import { elidedAppointmentRules, elidedAppointments } from "./elided-appointments.ts";
import { elidedPostRules, elidedPosts } from "./elided-post.ts";
import { electedOfficerRules, electedOfficers } from "./elected-officers.ts";
import { eventPartRules, eventParts } from "./event-part.ts";
import { eventRoles, eventRules, events } from "./event.ts";
import type { Family } from "./family.ts";
import { fundingShareRules, fundingShares } from "./funding-shares.ts";
import { funding, fundingRules } from "./funding.ts";
import { handoverRules, handovers } from "./handovers.ts";
import { headAppointmentRules, headAppointments } from "./head-appointments.ts";
import { honourRules, honours } from "./honour.ts";
import { jointPostRules, jointPosts } from "./joint-posts.ts";
import { jurisdiction, jurisdictionRules } from "./jurisdiction.ts";
import { calledLikePlaceRules, calledLikePlaces } from "./called-like-place.ts";
import { locatedByName, locatedNameRules } from "./located-name.ts";
import { locationRules, locations } from "./location.ts";
import { memberLineRules, memberLines } from "./member-line.ts";
import { origin, originRules } from "./origin.ts";
import { Page } from "./page.ts";
import { personRecordRules, personRecords } from "./person-record.ts";
import { commissionRules, commissions } from "./commissions.ts";
import { officeChangeRules, officeChanges } from "./office-changes.ts";
import { officeSectionRules, officeSections } from "./office-sections.ts";
import { courteousPostRules, courteousPosts } from "./courteous-posts.ts";
import { contactFieldRules, contactFields } from "./contact-field.ts";
import { gazetteerParts, members, partOfRules, subUnits, textualParts, townshipParts } from "./part-of.ts";
import { policies, policyRules } from "./policy.ts";
import { fittingTitle } from "./post-fit.ts";
import { postContextRules, postsInContext } from "./post-context.ts";
import { postKindRules, postsByKind } from "./post-kind.ts";
import { postBehindNameRules, postsBehindNames } from "./posts-behind-names.ts";
import { postVerbRules } from "./post-verb-rules.ts";
import { postsByVerb } from "./post-verb.ts";
import { postRules, posts } from "./post.ts";
import { postSeries, postSeriesRules } from "./post-series.ts";
import { projectSiteRules, projectSites } from "./project-site.ts";
import { projectAgents, projectRoles, projectRules, projects, projectsInHand } from "./project.ts";
import { residenceContextRules, residenceInContext } from "./residence-context.ts";
import { residence, residenceRules } from "./residence.ts";
import { secretaries, secretaryRules } from "./township-secretary.ts";
import { setOutPostRules, setOutPosts } from "./set-out-posts.ts";
import { signedPolicies, signedPolicyRules } from "./signed-policy.ts";
import { succession, successionRules } from "./succession.ts";
import { townshipCouncilRules, townshipCouncils } from "./township-council.ts";
import { villageListRules, villageLists } from "./village-lists.ts";
import { longestSentence } from "./view.ts";

const readers: readonly Family[] = [
  postsInContext,
  posts,
  postSeries,
  jointPosts,
  postsByVerb,
  handovers,
  respectivePosts,
  setOutPosts,
  headAppointments,
  postsByKind,
  councilSeats,
  postsBehindNames,
  townshipCouncils,
  courteousPosts,
  commissions,
  officeChanges,
  officeSections,
  electedOfficers,
  chosenOfficers,
  secretaries,
  elidedPosts,
  elidedAppointments,
  careers,
  memberLines,
  personRecords,
  contactFields,
  residenceInContext,
  residence,
  origin,
  villageLists,
  textualParts,
  members,
  townshipParts,
  subUnits,
  jurisdiction,
  cooperation,
  events,
  attendance,
  roster,
  eventRoles,
  eventParts,
  projects,
  projectsInHand,
  projectAgents,
  projectRoles,
  projectSites,
  funding,
  fundingShares,
  policies,
  signedPolicies,
  honours,
  succession,
  locatedByName,
  calledLikePlaces,
  locations,
  projectAttributes,
];

function* draftsOf(page: Page): Generator<Draft> {
  for (const article of page.articles) {
    if (article.language !== "zh") continue;
    for (const view of page.views(article)) {
      const { kind, text } = view.sentence;
      if (kind === "byline" || text.length > longestSentence || page.mentionsOf(view.sentence).length === 0) continue;
      for (const reader of readers)
        for (const draft of reader(view, page)) {
          const fitting = isOfRelative(draft, view) ? undefined : withFittingPost(ofAssociation(draft, page));
          if (fitting) yield fitting;
        }
    }
  }
  yield* gazetteerParts(page);
}

/** 裕民社区|理事长: of the community's association, where the page names it. */
function ofAssociation(draft: Draft, page: Page): Draft {
  if (!("predicate" in draft) || draft.predicate !== "WORKS_FOR" || "sentences" in draft.object) return draft;
  const { object, properties } = draft;
  if (
    object.type !== "Village" ||
    !/^(?:[前原新]任?|卸任|荣誉)?(?:理事长|总干事|常务[理监]事|[理监]事)$/u.test(String(properties?.title ?? ""))
  )
    return draft;
  const name = `${object.name ?? object.text}发展协会`;
  const named = page.articles.flatMap((article) => page.mentionsIn(article)).filter((one) => nameOf(one).endsWith(name));
  const association = new Set(named.map(nameOf)).size === 1 ? named[0] : undefined;
  return association ? { ...draft, object: association } : draft;
}

/** Who works where, with those of the posts that the body can give; `undefined` where it can give none. Others as they are. */
function withFittingPost(draft: Draft): Draft | undefined {
  if (!("predicate" in draft) || draft.predicate !== "WORKS_FOR" || "sentences" in draft.object) return draft;
  const title = draft.properties?.title;
  if (typeof title !== "string" || title === "") return draft;
  const kept = fittingTitle(title, draft.object);
  return kept === undefined ? undefined : { ...draft, properties: { ...draft.properties, title: kept } };
}

const families: readonly RuleFamily[] = [
  postContextRules,
  postRules,
  postSeriesRules,
  jointPostRules,
  postVerbRules,
  handoverRules,
  respectivePostRules,
  setOutPostRules,
  headAppointmentRules,
  postKindRules,
  councilSeatRules,
  postBehindNameRules,
  townshipCouncilRules,
  courteousPostRules,
  commissionRules,
  officeChangeRules,
  officeSectionRules,
  electedOfficerRules,
  chosenOfficerRules,
  secretaryRules,
  elidedPostRules,
  elidedAppointmentRules,
  careerRules,
  memberLineRules,
  personRecordRules,
  contactFieldRules,
  residenceContextRules,
  residenceRules,
  originRules,
  villageListRules,
  partOfRules,
  jurisdictionRules,
  cooperationRules,
  eventRules,
  attendanceRules,
  rosterRules,
  eventPartRules,
  projectRules,
  projectSiteRules,
  fundingRules,
  fundingShareRules,
  policyRules,
  signedPolicyRules,
  honourRules,
  successionRules,
  locatedNameRules,
  calledLikePlaceRules,
  locationRules,
  attributeRules,
];

function read(mentioned: MentionedPage): RelationReading {
  const page = new Page(mentioned);
  const standings = new StandingReading(page.articles, (article) => page.views(article));
  return {
    drafts: () => draftsOf(page),
    standing: (sentence, told) => standings.standing(sentence, told),
    typedTexts: (article, { id }) =>
      page.views(article).flatMap(({ sentence, lean, masked }) => (sentence.id === id ? [lean, masked] : [])),
  };
}

export const relations: RelationRules = { read, families, titles: titleWords, reporter: /记者/u };
