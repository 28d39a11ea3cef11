public import Partnership
public import Policy
public import Staffing

extension PairFinding {
  /// What was found, what is allowed, what to do.
  ///
  /// - Parameter name: A school's name.
  public func words(_ name: (School.ID) -> String) -> Phrase {
    func list(_ schools: [School.ID]) -> (zh: String, en: String) {
      let names = schools.map(name)
      return (names.joined(separator: "、"), names.joined(separator: ", "))
    }
    switch self {
    case .selfPair(let school, _):
      return Phrase(
        zh: "\(name(school))与自己结对，请更正结对关系",
        en: "\(name(school)) is its own helper; correct the pair")
    case .unknownSchool(let school):
      return Phrase(
        zh: "结对关系里的学校\(school)不在本县名册，请更正编号",
        en: "school \(school) of a pair isn't in the county; correct its code")
    case .ring(let schools, _):
      let names = list(schools)
      return Phrase(
        zh: "互相帮扶成了一圈：\(names.zh)；可以，但要看一看是否各有所长",
        en: "these help one another round: \(names.en); allowed, if each gives what the next lacks")
    case .helpsTooMany(let school, let helped, let allowed, _):
      let names = list(helped)
      return Phrase(
        zh: "\(name(school))帮扶 \(helped.count) 所（\(names.zh)），最多 \(allowed) 所，请分给别的学校",
        en:
          "\(name(school)) helps \(helped.count) (\(names.en)), \(allowed) at most; give some to others"
      )
    case .largeHelpsTooFew(let school, let helped, let expected, let pupils, let from, _):
      return Phrase(
        zh:
          "\(name(school))有学生 \(pupils) 人（\(from) 人起算规模较大），应帮扶 \(expected) 所，现在 \(helped.count) 所",
        en:
          "\(name(school)) has \(pupils) pupils (large from \(from)) and helps \(helped.count); \(expected) are expected"
      )
    case .largeHelpsOneSided(let school, let staff, let means, _):
      let missing =
        staff.isEmpty ? (zh: "师资", en: "staff") : (zh: "物资或资金", en: "goods or money")
      let other = means.isEmpty || staff.isEmpty
      return Phrase(
        zh: "\(name(school))规模较大，应一所帮师资、另一所帮物资或资金"
          + (other ? "，现在缺\(missing.zh)" : "，现在是同一所"),
        en: "\(name(school)) is large: staff for one school, goods or money for another"
          + (other ? "; \(missing.en) is missing" : "; both go to the same one"))
    case .otherType(let pair, let helper, let helped, _):
      return Phrase(
        zh:
          "\(name(pair.helper))（\(helper.name(in: .zh))）与\(name(pair.helped))（\(helped.name(in: .zh))）没有共同学段，应同类学校结对",
        en:
          "\(name(pair.helper)) (\(helper.name(in: .en))) and \(name(pair.helped)) (\(helped.name(in: .en))) share no stage; pairs are of one type"
      )
    case .pastTerm(let pair, let since, let months, let allowed, _):
      return Phrase(
        zh:
          "\(name(pair.helper))与\(name(pair.helped))自 \(since) 结对，已 \(months) 个月，满 \(allowed) 个月应重新安排",
        en:
          "\(name(pair.helper)) and \(name(pair.helped)) are a pair since \(since), \(months) months; arranged anew after \(allowed)"
      )
    }
  }

  /// The document behind it; nil for plain mistakes.
  public var citation: Citation? {
    switch self {
    case .selfPair, .unknownSchool: nil
    case .ring(_, let citation), .helpsTooMany(_, _, _, let citation),
      .largeHelpsTooFew(_, _, _, _, _, let citation), .largeHelpsOneSided(_, _, _, let citation),
      .otherType(_, _, _, let citation), .pastTerm(_, _, _, _, let citation):
      citation
    }
  }
}
