import Policy
import Staffing

extension PlanRow {
  /// The rule behind the row, as reasons name it.
  var code: String {
    switch kind {
    case .post: "post-strength"
    case .school: "school-strength"
    case .teamLeave: "team-leave"
    case .schoolLeave: "school-leave"
    case .quota: "exchange-share"
    case .backboneQuota: "backbone-share"
    case .couple: "couple"
    case .pair: "one-for-one"
    case .balance: "balance"
    case .establishment: "establishment"
    case .filter(let filter): filter.setting ?? "filter"
    }
  }

  /// What a move that breaks the rule runs into.
  static func words(forCode code: String) -> LocalizedText {
    switch code {
    case "post-strength": LocalizedText(zh: "岗位人数限制", en: "a post's strength")
    case "school-strength": LocalizedText(zh: "学校总数限制", en: "a school's strength")
    case "team-leave": LocalizedText(zh: "教研组流出上限", en: "a team's leave cap")
    case "school-leave": LocalizedText(zh: "学校流出上限", en: "a school's leave cap")
    case "couple": LocalizedText(zh: "夫妻同去一处", en: "a couple's township")
    case "one-for-one": LocalizedText(zh: "一对一互派", en: "one for one")
    case "establishment": LocalizedText(zh: "编制", en: "establishment")
    case "exchange-share": LocalizedText(zh: "交流人数", en: "exchange share")
    case "backbone-share": LocalizedText(zh: "骨干交流人数", en: "backbone share")
    default: LocalizedText(zh: "结构人数范围", en: "a balance range")
    }
  }

  var isBackboneQuota: Bool {
    if case .backboneQuota = kind { return true }
    return false
  }
}

/// Names rows in the words of the field.
struct RowWords {
  private let county: County

  init(_ county: County) { self.county = county }

  func name(of row: PlanRow) -> LocalizedText {
    switch row.kind {
    case .post(let post):
      LocalizedText(zh: "\(team(post).zh)人数", en: "the number of \(team(post).en)")
    case .school(let school):
      LocalizedText(zh: "\(name(school))教师总数", en: "the staff of \(name(school))")
    case .teamLeave(let post):
      LocalizedText(zh: "\(team(post).zh)流出人数", en: "those leaving the \(team(post).en)")
    case .schoolLeave(let school):
      LocalizedText(zh: "\(name(school))流出人数", en: "those leaving \(name(school))")
    case .quota(let school):
      LocalizedText(
        zh: "\(place(school).zh)交流人数", en: "the exchanges of \(place(school).en)")
    case .backboneQuota(let school):
      LocalizedText(
        zh: "\(place(school).zh)骨干教师交流数",
        en: "the backbone exchanges of \(place(school).en)")
    case .couple(let one, let other, _):
      LocalizedText(
        zh: "夫妻\(teacher(one))与\(teacher(other))同去一处",
        en: "spouses \(teacher(one)) and \(teacher(other)) in one township")
    case .pair(let one, let other):
      LocalizedText(
        zh: "\(name(one))与\(name(other))一对一互派",
        en: "one for one between \(name(one)) and \(name(other))")
    case .balance(let attribute, let school):
      LocalizedText(
        zh: "\(name(school))\(attribute.words.zh)人数",
        en: "the \(attribute.words.en) of \(name(school))")
    case .establishment(let school):
      LocalizedText(zh: "\(name(school))编制", en: "the establishment of \(name(school))")
    case .filter(let filter): name(of: filter)
    }
  }

  /// The name without anybody's number: for reasons that others read.
  func discreetName(of row: PlanRow) -> LocalizedText {
    if case .couple = row.kind { return PlanRow.words(forCode: row.code) }
    return name(of: row)
  }

  private func name(of filter: MoveFilter) -> LocalizedText {
    switch filter {
    case .commute: LocalizedText(zh: "通勤上限", en: "the commute limit")
    case .lateral: LocalizedText(zh: "平行交流的限制", en: "the limit on moves on a level")
    case .upward: LocalizedText(zh: "向上交流的限制", en: "the limit on moves upwards")
    default: LocalizedText(zh: "只在结对学校间交流", en: "moves between paired schools only")
    }
  }

  func team(_ post: Int) -> LocalizedText {
    let place = county.posts[post]
    let school = name(county.postSchools[post])
    return LocalizedText(
      zh: "\(school)\(place.stage.words.zh)\(place.subject)教师",
      en: "\(place.stage.words.en) \(place.subject.englishName) teachers at \(school)")
  }

  func name(_ school: Int) -> String { county.roster.schools[school].name }

  private func place(_ school: Int?) -> LocalizedText {
    school.map { LocalizedText(zh: name($0), en: name($0)) }
      ?? LocalizedText(zh: "全县", en: "the county")
  }

  private func teacher(_ position: Int) -> String { county.roster.teachers[position].id.rawValue }
}

extension Attribute {
  var words: LocalizedText {
    switch self {
    case .backbone: LocalizedText(zh: "骨干教师", en: "backbone teachers")
    case .senior: LocalizedText(zh: "高级职称教师", en: "senior teachers")
    case .older: LocalizedText(zh: "50岁以上教师", en: "teachers above 50")
    }
  }
}
