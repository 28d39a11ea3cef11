import Policy

/// The reasons for which a teacher can't take a post, as a set: all that hold,
/// not the first (plan model, section 2).
///
/// A subject that the teacher doesn't teach is one (教师不同科, S000-026); so is, where the
/// book wants pairs, a school that isn't paired with the teacher's (S000-058).
struct MoveFilter: OptionSet, Hashable {
  let rawValue: Int

  static let notEligible = MoveFilter(rawValue: 1 << 0)
  static let sameSchool = MoveFilter(rawValue: 1 << 1)
  static let noNeed = MoveFilter(rawValue: 1 << 2)
  static let subject = MoveFilter(rawValue: 1 << 3)
  static let stage = MoveFilter(rawValue: 1 << 4)
  static let commute = MoveFilter(rawValue: 1 << 5)
  static let lateral = MoveFilter(rawValue: 1 << 6)
  static let upward = MoveFilter(rawValue: 1 << 7)
  static let pairing = MoveFilter(rawValue: 1 << 8)

  static let codes: [(filter: MoveFilter, code: String, words: LocalizedText)] = [
    (.notEligible, "not-eligible", .init(zh: "该方向不符合交流条件", en: "not eligible that way")),
    (.sameSchool, "same-school", .init(zh: "就在本校", en: "the same school")),
    (.noNeed, "no-need", .init(zh: "岗位没有需求", en: "the post needs nobody")),
    (.subject, "subject", .init(zh: "学科不符", en: "another subject")),
    (.stage, "stage", .init(zh: "学段不符", en: "another stage")),
    (.commute, "commute", .init(zh: "超出通勤距离", en: "too far from home")),
    (.lateral, "lateral", .init(zh: "不安排平行交流", en: "no moves on a level")),
    (.upward, "upward", .init(zh: "不安排向上交流", en: "no moves upwards")),
    (.pairing, "pairing", .init(zh: "两校没有师资结对", en: "the schools aren't paired")),
  ]
}
