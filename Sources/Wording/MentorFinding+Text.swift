public import Mentoring
public import Staffing

extension MentorFinding {
  /// What was found of a school, and what to do; nil of a new teacher, who stands in a list.
  ///
  /// - Parameter name: A school's name.
  public func words(_ name: (School.ID) -> String) -> Phrase? {
    switch self {
    case .insideOnly(let school, let bonds, let since):
      Phrase(
        zh:
          "\(name(school))自 \(since) 以来 \(bonds) 对师徒全在校内，容易“近亲繁殖”，请从外校或教研室请一位师傅。",
        en:
          "All \(bonds) bonds of \(name(school)) since \(since) are inside it: ask for a master of another school or the research office."
      )
    case .fewMentors(let school, let count, let least):
      Phrase(
        zh: "\(name(school))为外校选派了 \(count) 名学科师傅，至少 \(least) 名，请补派。",
        en:
          "\(name(school)) has \(count) masters for other schools, at least \(least): name more.")
    case .without: nil
    }
  }

  /// What it's about: the school that should act, or nil where it's the teacher's.
  public var school: School.ID? {
    switch self {
    case .insideOnly(let school, _, _), .fewMentors(let school, _, _): school
    case .without: nil
    }
  }
}

extension MentorActivity.Place {
  public var name: Phrase {
    switch self {
    case .apprenticeSchool: Phrase(zh: "徒弟学校", en: "The apprentice's school")
    case .mentorSchool: Phrase(zh: "师傅学校", en: "The master's school")
    case .elsewhere: Phrase(zh: "其他地方", en: "Elsewhere")
    case .network: Phrase(zh: "网络", en: "Over the network")
    }
  }
}

extension MentorGoal {
  public var name: Phrase {
    guard let backbone else { return Phrase(zh: "能独立任教", en: "Works alone") }
    return Phrase(zh: backbone.name(in: .zh), en: backbone.name(in: .en))
  }
}

extension CoachingList.Grade {
  public var name: Phrase {
    switch self {
    case .sound: Phrase(zh: "过关", en: "Sound")
    case .progressing: Phrase(zh: "有进步", en: "Progressing")
    case .weak: Phrase(zh: "薄弱", en: "Weak")
    }
  }
}
