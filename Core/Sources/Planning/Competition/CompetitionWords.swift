import PlanFormat
import Policy
import Staffing

/// Words the reasons of a competition in the bureau's languages. Those who stood
/// before somebody are told of no further than the book allows.
struct CompetitionWords {
  let disclosure: CompetitionTerms.Disclosure
  var citation: Citation?
  var protection: Citation?
  let schools: (School.ID) -> String

  func entries(for reasons: [CompetitionReason]) -> [Reason] {
    reasons.map { reason in
      let text = text(of: reason)
      let values = values(of: reason)
      return Reason(
        rule: reason.code, sentence: text.zh, english: text.en, measured: values.measured,
        allowed: values.allowed, citation: source(of: reason)?.words(in: .zh) ?? "")
    }
  }

  func name(of limit: StructureLimit) -> LocalizedText {
    let place =
      switch limit.scope {
      case .county: LocalizedText(zh: "全县", en: "County")
      case .district(let name): LocalizedText(zh: name, en: name)
      case .school(let school): LocalizedText(zh: schools(school), en: schools(school))
      }
    let stage = limit.stage.map { Measure.stage($0) }
    let grade = limit.grade.map { Measure.title($0) }
    return LocalizedText(
      zh: place.zh + (stage?.words(in: .zh) ?? "") + (grade?.words(in: .zh) ?? "") + "岗位限额",
      en: ([place.en] + [stage, grade].compactMap { $0?.words(in: .en) } + ["posts"])
        .joined(separator: " "))
  }

  private func source(of reason: CompetitionReason) -> Citation? {
    switch reason {
    case .belowMinimum(_, _, _, let source): source
    case .keepsPost, .noChairAtOwnSchool: protection
    default: citation
    }
  }

  private func values(of reason: CompetitionReason) -> (measured: String, allowed: String) {
    switch reason {
    case .stage(let own, let asked):
      (Measure.stage(own).words(in: .zh), Measure.stage(asked).words(in: .zh))
    case .subject(let own, let asked): (own.rawValue, asked.rawValue)
    case .title(let own, let asked):
      (Measure.title(own).words(in: .zh), Measure.title(asked).words(in: .zh))
    case .belowMinimum(_, let score, let asked, _): (points(score), points(asked))
    case .full(_, _, let places, let lowest, _, let own, _):
      disclosure == .count ? (points(own), "\(places)") : (points(own), points(lowest))
    case .filledBefore(_, _, let capacity): ("", "\(capacity)")
    default: ("", "")
    }
  }

  private func text(of reason: CompetitionReason) -> LocalizedText {
    switch reason {
    case .stage(let own, let asked):
      differs("任教学段", "the stage taught", Measure.stage(own), Measure.stage(asked))
    case .subject(let own, let asked):
      LocalizedText(
        zh: "任教学科为\(own)，岗位要求\(asked)。",
        en: "Teaches \(own.englishName); the post asks for \(asked.englishName).")
    case .title(let own, let asked):
      differs("职称", "the title", Measure.title(own), Measure.title(asked))
    case .belowMinimum(let kind, let score, let asked, _):
      LocalizedText(
        zh: "\(kind.words.zh)最低\(points(asked))分，本人\(score.map { points($0) + "分" } ?? "没有成绩")。",
        en: "\(kind.words.en) asks for \(points(asked)) points; "
          + "\(score.map { "the score is \(points($0))" } ?? "there is no score").")
    case .outOfReach:
      LocalizedText(zh: "该岗位不在任何一轮可报范围内。", en: "No round is open to the person for this post.")
    case .hiredBefore(let kind):
      LocalizedText(
        zh: "本人已在\(kind.words.zh)中聘任，不再参加后面的轮次。",
        en: "Was hired in an earlier round (\(kind.words.en)) and took no part in later ones.")
    case .keepsPost:
      LocalizedText(
        zh: "符合免于竞聘的情形，原则上在现学校继续聘用。",
        en: "An exemption applies: in principle the present school goes on employing the person.")
    case .full(let kind, let limit, let places, let lowest, let others, let own, let ground):
      full(kind, limit, places, lowest, others, own, ground)
    case .filledBefore(_, let limit, let capacity):
      LocalizedText(
        zh: "\(limit.map { name(of: $0).zh } ?? "该岗位名额")共\(capacity)人，已经聘满。",
        en: "\(limit.map { name(of: $0).en } ?? "The chairs of this post"): "
          + "all \(capacity) places are taken.")
    case .noWish: LocalizedText(zh: "没有填报岗位。", en: "Wished for no post.")
    case .refusedEverywhere(let wishes):
      LocalizedText(
        zh: "填报的\(wishes)个岗位都未聘任，原因见各岗位。",
        en: "None of the \(wishes) wishes could be granted; see each of them.")
    case .notAgreedToAssignment:
      LocalizedText(zh: "未选择服从调剂。", en: "Did not agree to be assigned by the bureau.")
    case .nothingToAssign:
      LocalizedText(
        zh: "服从调剂，但没有符合学段、学科和职称的岗位。",
        en: "Agreed to be assigned, but no post fits stage, subject and title.")
    case .noChairAtOwnSchool:
      LocalizedText(
        zh: "符合免于竞聘的情形，但本校没有合适的名额：原则上继续聘用，请核增岗位。",
        en: "An exemption applies, but the school offers no fitting chair: "
          + "the employment goes on; the post is to be added.")
    case .feedsExchange:
      LocalizedText(
        zh: "列入落聘名单，转入交流轮岗或待岗培训。",
        en: "Goes on the list for the exchange or for training while waiting.")
    case .applicants(let asked, let unfit, let below, let elsewhere):
      LocalizedText(
        zh: "报名\(asked)人：不符合条件\(unfit)人，未达最低分\(below)人，聘到其他岗位\(elsewhere)人。",
        en: "\(asked) applied: \(unfit) don't fit, \(below) are below the minimum score, "
          + "\(elsewhere) were hired elsewhere.")
    }
  }

  private func full(
    _ kind: CompetitionFile.RoundKind, _ limit: StructureLimit?, _ places: Int, _ lowest: Int?,
    _ others: [Teacher.ID], _ own: Int?, _ ground: CompetitionReason.Ground
  ) -> LocalizedText {
    let place = limit.map(name)
    var zh = "\(kind.words.zh)：\(place?.zh ?? "该岗位")余\(places)个名额，由排在前面的\(places)人聘满"
    var en =
      "\(kind.words.en): \(place.map { "\($0.en), " } ?? "")\(places) places, "
      + "all taken by people ranked before"
    if disclosure != .count {
      zh += "，最低\(points(lowest))分，\(own.map { "本人\(points($0))分" } ?? "本人没有成绩")"
      en +=
        "; the lowest score is \(points(lowest)), \(own.map { "this one \(points($0))" } ?? "this one has none")"
    }
    if disclosure == .numbers {
      zh += "（\(others.map(\.rawValue).joined(separator: "、"))）"
      en += " (\(others.map(\.rawValue).joined(separator: ", ")))"
    }
    let words = ground.words
    return LocalizedText(zh: zh + words.zh + "。", en: en + words.en + ".")
  }

  private func differs(
    _ zh: String, _ en: String, _ own: Measure, _ asked: Measure
  ) -> LocalizedText {
    LocalizedText(
      zh: "\(zh)为\(own.words(in: .zh))，岗位要求\(asked.words(in: .zh))。",
      en: "\(en.prefix(1).uppercased() + en.dropFirst()) is \(own.words(in: .en)); "
        + "the post asks for \(asked.words(in: .en)).")
  }

  /// Hundredths as points: 8650 is `86.5`.
  private func points(_ hundredths: Int?) -> String {
    guard let hundredths else { return "—" }
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension CompetitionReason.Ground {
  /// What decided, where it isn't plain from the scores.
  fileprivate var words: LocalizedText {
    switch self {
    case .score: LocalizedText(zh: "", en: "")
    case .nearness:
      LocalizedText(zh: "，本校、本学区人员在先", en: "; people of the school and its district come first")
    case .lot: LocalizedText(zh: "，各项相同，由抽签决定", en: "; alike in everything, the lot decided")
    case .tie(let tie):
      LocalizedText(zh: "，同分按\(tie.words.zh)", en: "; between equal scores \(tie.words.en) decides")
    }
  }
}

extension CompetitionTerms.Tie {
  fileprivate var words: LocalizedText {
    switch self {
    case .ownSchool: LocalizedText(zh: "本校优先", en: "the own school")
    case .title: LocalizedText(zh: "职称", en: "the title")
    case .backbone: LocalizedText(zh: "骨干级别", en: "the backbone level")
    case .yearsOfService: LocalizedText(zh: "教龄", en: "years of service")
    case .ruralYears: LocalizedText(zh: "乡村任教年数", en: "rural years")
    case .yearsAtSchool: LocalizedText(zh: "在本校年数", en: "years at the school")
    }
  }
}

extension CompetitionFile.RoundKind {
  var words: LocalizedText {
    switch self {
    case .kept: LocalizedText(zh: "继续聘用", en: "Employment that goes on")
    case .school: LocalizedText(zh: "校内竞聘", en: "Competition in the school")
    case .district: LocalizedText(zh: "学区内竞聘", en: "Competition in the district")
    case .county: LocalizedText(zh: "县内跨校竞聘", en: "Competition in the county")
    case .assigned: LocalizedText(zh: "县内统筹调剂", en: "Assignment by the bureau")
    case .joint: LocalizedText(zh: "统一竞聘", en: "Joint competition")
    }
  }
}
