/// What somebody did and was offered where they serve.
extension Phrase {
  public static let doings = Phrase(zh: "在岗作为和机会", en: "What was done and offered")
  public static let doingsLead = Phrase(
    zh: "取自已有登记，不用另填：带徒、带组、指导活动，上课听课，培训。",
    en: "From what is on record: apprentices, groups, activities guided, lessons, training.")
  public static let doingKind = Phrase(zh: "事项", en: "What")
  public static let doingCount = Phrase(zh: "次数", en: "How many")
  public static let doingEntries = Phrase(zh: "内容", en: "Which")
  public static let doingApprentices = Phrase(zh: "带徒弟", en: "Apprentices")
  public static let doingGroups = Phrase(zh: "带教研组", en: "Groups led")
  public static let doingGuided = Phrase(zh: "指导教研活动", en: "Studies guided")
  public static let doingGiven = Phrase(zh: "上公开课", en: "Open lessons given")
  public static let doingHeard = Phrase(zh: "听别人的课", en: "Lessons heard")
  public static let doingHeardOf = Phrase(zh: "被听课", en: "Heard by others")
  public static let doingTraining = Phrase(zh: "参加培训", en: "Training joined")
}
