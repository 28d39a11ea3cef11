import Policy
import Solver

/// What members of a clash are, in the bureau's words.
struct ClashWords {
  let draft: ProblemDraft
  private let names: RowWords

  init(_ draft: ProblemDraft) {
    self.draft = draft
    names = RowWords(draft.county)
  }

  func name(ofRow row: Int) -> LocalizedText { names.name(of: draft.rows[row]) }

  /// What the rule asks of the row.
  func demand(ofRow row: Int) -> LocalizedText {
    let (plan, name) = (draft.rows[row], names.name(of: draft.rows[row]))
    let (low, high) = (plan.range.lowerBound, plan.range.upperBound)
    switch plan.kind {
    case .teamLeave, .schoolLeave:
      return LocalizedText(zh: "\(name.zh)不得超过\(high)人", en: "\(name.en) may be \(high) at most")
    case .couple: return name
    case .pair: return LocalizedText(zh: "\(name.zh)，人数相等", en: "\(name.en), as many each way")
    case .filter(let filter): return demand(of: filter)
    case .post, .school, .balance, .establishment, .quota, .backboneQuota:
      return low == high
        ? LocalizedText(zh: "\(name.zh)须为\(low)", en: "\(name.en) must be \(low)")
        : LocalizedText(
          zh: "\(name.zh)须在\(low)至\(high)之间", en: "\(name.en) must be \(low) to \(high)")
    }
  }

  func demand(of filter: MoveFilter) -> LocalizedText {
    let terms = draft.county.terms
    switch filter {
    case .commute:
      let limit = tenths(terms.commuteLimit)
      return LocalizedText(
        zh: "非本人志愿者通勤不超过\(limit)公里",
        en: "nobody goes farther than \(limit) km from home unasked")
    case .lateral:
      return LocalizedText(
        zh: "平行交流：\(terms.lateralMoves.words.zh)",
        en: "moves on a level: \(terms.lateralMoves.words.en)"
      )
    case .upward:
      return LocalizedText(
        zh: "向上交流：\(terms.upwardMoves.words.zh)", en: "moves upwards: \(terms.upwardMoves.words.en)"
      )
    default:
      return LocalizedText(
        zh: "只在有师资结对的学校间交流", en: "moves are between schools with a staff pairing only")
    }
  }

  /// A pin, the post by name.
  func pin(_ teacher: Int, takes post: Int?) -> LocalizedText {
    let id = draft.county.roster.teachers[teacher].id
    guard let post else {
      return LocalizedText(zh: "指定\(id)留任", en: "the pin that \(id) stays")
    }
    let (place, school) = (draft.county.posts[post], names.name(draft.county.postSchools[post]))
    return LocalizedText(
      zh: "指定\(id)去\(school)任教\(place.lesson.zh)",
      en: "the pin of \(id) to \(place.lesson.en) at \(school)")
  }
}

extension PlanTerms.Permission {
  var words: LocalizedText {
    switch self {
    case .never: LocalizedText(zh: "不安排", en: "nobody")
    case .volunteers: LocalizedText(zh: "只安排志愿者", en: "volunteers only")
    case .everyone: LocalizedText(zh: "所有人均可安排", en: "everyone")
    }
  }
}
