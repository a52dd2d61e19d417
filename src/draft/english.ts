// The words by which English articles are read. Another language has a file of its own with the same names.

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Patterns of lines that are no part of an article's own text. */
export const englishBlocks = {
  comments: /^(?:\d+ )?comments?(?: \(\d+\))?:?$/i,
  /** Below it a press release tells of those who publish it. */
  imprint:
    /^(?:About (?:the |us$|\p{Lu})[^.!?]{0,60}$|(?:Press|Media) contacts?\b|Contact:|Notes? (?:to|for) editors\b)/u,
  teasers:
    /^(?:keep reading|read (?:more|also|next)|also read|related(?: (?:stories|articles|news))?|more (?:from|on|stories)\b.{0,40}|(?:other )?topics of interest|most (?:read|popular)|recommended|see also|don['’]t miss|what to read next|you may also like)[:.]?$/i,
  embed: /pic\.twitter\.com|https?:\/\/t\.co\/|\(@\w+\)/,
  credit:
    /^(?:\(?(?:with (?:information|reporting|files|material|additional reporting) (?:from|by)|(?:additional )?reporting by|editing by|writing by|written by|translated by)\b|by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:,.{0,40})?$|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, [^.]{2,40}$|https?:\/\/\S+$|\[[^\]]{1,80}\]$|©|copyright\b|(?:to )?suggest a correction|you can also highlight|follow (?:us|our)\b|join us\b|sign up\b|subscribe\b|share this\b|all rights reserved|published:? |updated:? |last updated)/iu,
  caption:
    /(?:\bhandout via\b|\/handout|\bfile photo\b|\bgetty images\b|\bap photo\b|\bafp via\b|^(?:photo|picture|image|photograph|video|credit)s?(?: by| credit)?:|\((?:photo|picture|image)\b|\bcredit: )/i,
  agencyCredit: /\b(?:via |\/)\p{Lu}{3,}\b/u,
  captionStart: /^(?:\p{Lu}{2,5}|\p{Lu}\p{L}+\/\p{Lu}\p{L}+(?:\/[\p{L} ]+)?) /u,
} as const;

export const boilerplate = new Set([
  "advertisement",
  "sponsored",
  "share",
  "print",
  "listen",
  "watch",
  "live",
  "breaking",
  "comments",
  "this comment contains spoilers. click here if you want to read",
]);

/** After these a sentence goes on, although they end with a full stop. */
export const abbreviations = words(
  "gov gen lt col sgt maj capt cpl adm cmdr mr mrs ms dr prof rev hon sen rep st no vs etc jr sr inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k a.m p.m e.g i.e u.n d.c ave rd fig vol",
);

/** Verbs by which somebody says something, in all forms that news uses. */
export const sayings = words(`
  said says saying say told tells telling claimed claims claiming claim stated states stating announced announces
  announcing confirmed confirms confirming denied denies denying accused accuses accusing blamed blames blaming
  warned warns warning added adds adding wrote writes writing posted tweeted acknowledged acknowledges acknowledging
  admitted admits admitting insisted insists insisting asserted asserts asserting argued argues arguing declared
  declares declaring reiterated reiterates reiterating repeated reported reports reporting suggested suggests
  suggesting estimated estimates estimating explained explains explaining noted notes noting stressed stresses
  stressing emphasised emphasized urged urges urging called demanded demands demanding appealed promised promises
  promising vowed vows vowing pledged pledges pledging threatened threatens threatening praised praises praising
  criticised criticized criticises criticizing criticising condemned condemns condemning rejected rejects rejecting
  dismissed dismisses dismissing described describes describing asked asks alleged alleges alleging commented
  remarked recalled replied responded answered continued concluded predicted cautioned conceded contended maintained
  maintains disclosed revealed reveals testified complained complains boasted joked proposed ruled found finds
  believes believed thinks thought hopes hoped expects expected fears feared wants agreed apologised apologized
  thanked congratulated reassured assured assures hailed hails lamented signalled signaled indicated indicates
  advised advises recommended recommends briefed informed notified disputed disputes refuted swore swears spoke
  speaks cited cites quoted quotes put recalls remembers observed predicts cautions contends concedes concludes replies
  responds answers laments warn insist deny argue accuse urge believe suggest acknowledge confirm admit assert announce
  criticise condemn reject praise expect want recall remember decried denounced denounces urged hailed ordered
  calls points pointed agrees agree grumbled grumbles defends defended asks reckons reckoned
`);

/** Verbs of the list above by which something is done and not only told: the day of saying is that of the event. */
export const acts = words(`
  announced announces denied denies accused accuses blamed blames warned warns urged urges demanded demands appealed
  promised promises vowed vows pledged pledges threatened threatens praised praises criticised criticized condemned
  condemns rejected rejects dismissed dismisses ruled testified apologised apologized thanked congratulated hailed
  denounced ordered proposed
`);

/** Verbs of the list above that speak only with what they say after them: a quotation, “that”, a clause. */
export const weakSayings = words(`
  add adds added continued found finds called put thought thinks believed believes hoped expected feared
  fears ruled repeated maintained maintains responded answered signalled signaled indicated indicates proposed
  spoke speaks cited cites quoted quotes agreed asked asks recalled suggests writing reports
  report states notes estimates fears warning posted thanked informed notified concluded revealed reveals recommended recommends briefed
  responds answers replies concludes believe reject calls points pointed agrees agree reckons reckoned
`);

/** Forms that are nouns after an article, an adjective or a possessive. */
export const sayingNouns = words(
  "claim claims report reports state states demand demands estimate estimates fear fears hope hopes note notes warning post promise promises threat appeal say answer cause call reporting writing",
);

/** With such a word before it a verb of saying is of what may come to be said. */
export const modals = words("will would could may might should must can cannot shall");

/** What may follow such a verb where somebody speaks. */
export const afterWeakSaying = words("that for on of how whether");

/** What may follow one of them where somebody speaks: “points out”, “put the toll at”, “asked its members to”. */
export const restsOfSaying: readonly RegExp[] = [
  /^points? out |^pointed out /,
  /^puts? (?:the|its|their|his|her) (?:\S+ ){1,6}at /,
  /^ask(?:s|ed)? (?:\S+ ){1,3}to /,
];

/** By these somebody speaks in what they bring out: “released a video”. */
export const publishings = words(
  "released releases published publishes issued issues posted shared aired uploaded circulated",
);

export const beVerbs = words("is are was were be been being am");
export const auxiliaries = words(
  "has have had having do does did is are was were be been being will would can could may might must should shall not never",
);

/** Where such a word stands before a verb of saying, another clause begins than the main one. */
export const subordinators = words(
  "after before when since because although though while whereas until unless if once as where which who whom whose that",
);

/** Such a clause says when, where or why something was; who speaks in it is no source of what the sentence says. */
export const adverbials = words("after before when since because until unless if once as where");

/** Such a clause has a speaker of its own, beside that of the main one. */
export const contrasts = words("while although though whereas but");

export const prepositions = words(
  "of in on at from to by with within without for against about over under near into onto off out through during despite amid among between behind beyond across along around inside outside toward towards upon via per like unlike including following beside besides below above ahead",
);

/** Prepositions before a place at which something is. */
export const locatives = words(
  "in at near from to into inside outside towards toward over across around through throughout within between off along above beyond outside north south east west",
);

export const determiners = words(
  "the a an this that these those its his her their our my your some any another several many one no each both all every",
);

export const pronouns: Readonly<Record<string, "person" | "body" | "many">> = {
  he: "person",
  she: "person",
  it: "body",
  they: "many",
};

/** What people are called who speak for themselves or for others. */
const roleNouns = words(`
  governor mayor minister president premier chancellor spokesman spokeswoman spokesperson spokespeople adviser
  advisor secretary ambassador envoy commander commissioner chief head leader chairman chairwoman chair director
  deputy senator lawmaker mp congressman congresswoman councillor councilor official officer general colonel major
  captain lieutenant sergeant admiral prosecutor judge lawyer attorney investigator inspector detective coroner
  doctor surgeon nurse scientist researcher professor expert analyst economist engineer teacher worker resident
  witness witnesses neighbour neighbor farmer fisherman fishermen driver passenger owner manager boss executive
  founder organiser organizer activist protester student pensioner survivor relative widow mother father son
  daughter brother sister pilot sailor skipper soldier fighter militant rebel blogger milblogger miliblogger
  commentator journalist reporter correspondent editor author historian coach player athlete referee singer actor
  artist curator priest bishop imam rabbi critic coordinator superintendent controller technician foreman
  harbourmaster harbormaster warden ranger keeper archaeologist biologist geologist hydrologist meteorologist
  veterinarian villager shopkeeper baker miner anchor presenter host source observer people person man woman boy
  girl couple family families parents customer volunteer union campaigner opponent supporter king queen prince
  princess emperor sheikh sultan speaker treasurer clerk auditor regulator ombudsman politician master trader hiker
  spectator tourist firefighter paramedic diver rescuer designer developer consultant vet rider jogger
`);

/** Those of them that a person has as an office, so that “the minister” is somebody who was named. */
export const offices = words(`
  governor mayor minister president premier chancellor spokesman spokeswoman spokesperson adviser advisor secretary
  ambassador envoy commander commissioner chief head leader chairman chairwoman director deputy senator lawmaker official
  officer general colonel major captain lieutenant sergeant admiral prosecutor judge lawyer professor superintendent
  inspector bishop king queen prince princess harbourmaster harbormaster
`);

/** What bodies are called that speak as one. */
const bodyNouns = words(`
  ministry government administration council parliament cabinet army military navy police force group company firm
  agency authority committee commission court party union association federation institute university hospital bank
  operator service department office board team corps brigade regiment battalion palace club museum school church
  foundation charity organisation organization alliance coalition bloc side west utility airline railway port regime
  troops command headquarters prosecution defence defense embassy consulate militia gang cartel network paper
  newspaper channel broadcaster station magazine outlet website site media tabloid daily weekly platform watchdog
  regulator
`);

export function isRole(word: string): boolean {
  return roleNouns.has(word) || isPluralOf(word, roleNouns);
}

export function isBody(word: string): boolean {
  return bodyNouns.has(word) || isPluralOf(word, bodyNouns);
}

function isPluralOf(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word.replace(/s$/, "")) || nouns.has(word.replace(/ies$/, "y"));
}

/** Bodies that relay what others say. */
export const mediaBodies = words(
  "paper newspaper channel broadcaster station magazine outlet media tabloid daily weekly news agency website",
);

/** What somebody says something in; by whom it is, is told after “from”, “by” or “of”, or by a possessive. */
export const media = words(
  "post posts statement statements report reports video videos message messages letter interview tweet broadcast speech article website site document decree announcement assessment bulletin release note email communique dispatch update address memo testimony footage clip text notice",
);

/** Media by name, as a claim gives them. */
export const mediumNames: readonly (readonly [RegExp, string])[] = [
  [/\bTelegram\b/, "Telegram"],
  [/\b(?:Twitter|tweet(?:ed)?)\b/i, "Twitter"],
  [/\bFacebook\b/, "Facebook"],
  [/\bInstagram\b/, "Instagram"],
  [/\bWhatsApp\b/, "WhatsApp"],
  [/\bYouTube\b/, "YouTube"],
  [/\b(?:a|the|another) video\b/i, "a video"],
  [/\bsocial media\b/i, "social media"],
  [/\b(?:press|news) conference\b/i, "a press conference"],
  [/\bpress release\b/i, "a press release"],
  [/\btold (?:reporters|journalists)\b/i, "remarks to reporters"],
  [/\binterview\b/i, "an interview"],
  [/\b(?:a|the|written) statement\b/i, "a statement"],
  [/\b(?:a|the|his|her|its) speech\b/i, "a speech"],
  [/\b(?:a|the) letter\b/i, "a letter"],
  [/\b(?:radio)\b/i, "radio"],
  [/\btelevision\b/i, "television"],
];

/** Adverbs and other words that stand between a subject and its verb. */
export const betweens = words(
  "also later then earlier again already just now only even still however meanwhile repeatedly once first today yesterday too furiously both all simultaneously subsequently recently reportedly allegedly previously himself herself itself themselves",
);

/** Nouns that say of what kind a place is, before “of” and its name or after it. */
export const placeNouns = words(
  "city town village district region province state county island river lake port harbour harbor bay street road avenue square bridge airport station park valley mountain mount peninsula border checkpoint suburb settlement municipality canton oblast prefecture hamlet coast sea ocean desert forest estuary canal dam strait gulf cape creek hill hills quarter neighbourhood neighborhood farm beach pier",
);

/** Words in the names of bodies. */
export const bodyNames = words(
  "ministry party council police brigade university institute committee commission agency bank group company corps army navy court union association federation department office board authority service hospital school club league society foundation trust times post news herald tribune gazette courier observer journal telegraph press radio television tv organization organisation parliament congress senate assembly front movement alliance force forces guard regiment battalion division squadron airlines airways railways museum church inc ltd plc gmbh corporation line lines ferries shipping energy",
);

/** Words in lower case within names. */
export const connectors = words("of the de da del della di du van von der den bin ibn al el la le y e dos do and for");
/** Those that are within the name of a body only: “Ministry of the Interior”. */
export const bodyConnectors = words("of the and for");

/** Titles that stand before a person's name. */
export const titles = words(
  "mr mrs ms dr prof sir lady lord gov gen lt col sgt maj capt cmdr adm sen rep president premier minister governor mayor chancellor senator general colonel captain lieutenant sergeant admiral judge professor chief king queen prince princess pope bishop father sister brigadier inspector superintendent secretary spokesman spokeswoman",
);

/** Capitalised words that are no names. */
export const capitalisedWords = words(`
  i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter ramadan mr mrs ms dr russian english french german spanish
  italian chinese japanese ukrainian american british european african asian turkish polish greek arab arabic
  indian pakistani israeli palestinian iranian dutch swedish norwegian danish finnish portuguese brazilian mexican
  canadian australian irish scottish welsh christian muslim jewish soviet western eastern northern southern central
  gmt utc cet est pst edt telegram twitter facebook instagram whatsapp youtube tiktok internet covid ok yes no god
`);

/** Words by which a state is told that has lasted up to now. */
export const lasting =
  /\b(?:for (?:several |many |some )?(?:days|weeks|months|years|decades)|ha(?:s|ve) been (?:\w+ly |on |under |in )?(?:\w+ing\b|on\b|under\b)|ha(?:s|ve) (?:been )?repeatedly|ha(?:s|ve) long|ha(?:s|ve) now|never|always)\b/i;

export const lastWeek = /^last week$/i;

/** Before a day such words tell what had begun by then: “Two remained in hospital on Tuesday”, “it was still burning”. */
export const stillSo = /\b(?:remain(?:s|ed)?|still \p{L}+ing)(?: (?!after |when |that |since )[\p{L}’'-]+){0,8} $/iu;

/** Words by which a statement tells what was over or done when it was made. */
export const reportedPast = /\b(?:had|have|has|was|were|killed|destroyed|wounded|injured|arrested|hit|struck)\b/i;

/** Hedges before a number, each with what it leaves open. */
export const hedges: readonly (readonly [RegExp, "least" | "more" | "most" | "less" | "about"])[] = [
  [/\b(?:at least|no fewer than|not fewer than|a minimum of|minimum)$/i, "least"],
  [/\b(?:up to|at most|no more than|not more than|as many as|a maximum of)$/i, "most"],
  [/\b(?:more than|upwards of|in excess of|exceeding)$/i, "more"],
  [/\b(?:fewer than|less than)$/i, "less"],
  [/\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated)$/i, "about"],
];

/** Hedges before digits, which before words are something else: “handed over two men”. */
export const hedgesOfDigits: typeof hedges = [
  [/\b(?:over|above)$/i, "more"],
  [/\b(?:under|below)$/i, "less"],
];

/** What is measured and not counted. */
export const measures = words(
  "kilometres kilometers kilometre kilometer km metres meters metre meter miles mile feet foot inches inch centimetres centimeters cm mm acres hectares tonnes tons ton tonne kg kilos kilograms litres liters gallons degrees percent per cent hours hour minutes minute seconds second days day weeks week months month years year decades decade centuries knots euros euro dollars dollar pounds pound million billion trillion mph kph gmt am pm year-old points point times time",
);

/** Words that say nothing of what a sentence is about. */
export const stopWords = words(`
  a an the and or but nor so yet of in on at from to by with for against about over under near into out through during
  after before when since because although though while until if once as where which who whom whose that this these
  those there here it its he she they them his her their we us our you your i my me him is are was were be been being
  has have had having do does did will would can could may might must should shall not no never also than then too very
  more most less least some any all each both few many much such other others another own same only just even still again
  already now one two three four five six seven eight nine ten said says say told added according including among
  between because nobody somebody everybody anybody everyone someone anyone nothing something everything what how why up down off back first last new people
`);

/** Words that say no less than so many. */
export const vagueNumbers: Readonly<Record<string, number>> = { dozens: 24, hundreds: 200, thousands: 2000 };

/** With such words a sentence speaks of what the one before it tells. */
export const refersBack =
  /^["“‘]?(?:he|she|it|they|this|these|that|those|his|her|its|their|the (?:same|latter|former|two|attack|incident|clip|blast|fire|move|decision|information|statement|number)|such|both|both sides|at that time)\b/i;

/** With such words it begins to tell something else. */
export const tellsOther = /^(?:meanwhile|separately|elsewhere|in parallel|(?:in |on |at )?(?:another|other))\b/i;
