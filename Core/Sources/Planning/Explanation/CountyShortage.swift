import Policy
import Solver
import Staffing

/// The subjects and stages for which the whole county has too few teachers.
struct CountyShortage {
  private struct Kind: Hashable, Comparable {
    let stage: Stage
    let subject: Subject

    static func < (left: Kind, right: Kind) -> Bool {
      (left.stage, left.subject) < (right.stage, right.subject)
    }
  }

  private let kinds: [Kind]
  private let positions: [Kind: Int]
  private let found: [Deficiency?]

  init(_ county: County) {
    var demandOf: [Kind: Int] = [:]
    for (post, need) in zip(county.posts, county.needs) where need > 0 {
      demandOf[Kind(stage: post.stage, subject: post.subject), default: 0] += need
    }
    let kinds = demandOf.keys.sorted()
    let positions = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    var groups: [[Int]: Int] = [:]
    for (position, teacher) in county.roster.teachers.enumerated()
    where county.homePosts[position] != nil {
      let stages = Set([teacher.stage] + teacher.qualifications.stages)
      let subjects = Set([teacher.subject] + teacher.qualifications.subjects)
      let serves = stages.flatMap { stage in
        subjects.compactMap { positions[Kind(stage: stage, subject: $0)] }
      }
      if !serves.isEmpty { groups[serves.sorted(), default: 0] += 1 }
    }
    let ordered = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    self.kinds = kinds
    self.positions = positions
    found = deficiencies(
      supplies: ordered.map(\.value), demands: kinds.map { demandOf[$0] ?? 0 },
      serves: ordered.map(\.key))
  }

  /// The deficient set that the post belongs to, as a reason, if there is one.
  func deficiency(of post: Post) -> PlanReason? {
    guard let kind = positions[Kind(stage: post.stage, subject: post.subject)],
      let deficiency = found[kind]
    else { return nil }
    let names = deficiency.kinds.prefix(4).map { kinds[$0] }
    let more = deficiency.kinds.count > 4
    return .tooFew(
      of: LocalizedText(
        zh: names.map { "\($0.stage.words.zh)\($0.subject)" }.joined(separator: "、")
          + (more ? "等\(deficiency.kinds.count)类岗位" : ""),
        en: names.map { "\($0.stage.words.en) \($0.subject.englishName)" }
          .joined(separator: ", ") + (more ? " and \(deficiency.kinds.count - 4) more" : "")),
      kinds: deficiency.kinds.map { "\(kinds[$0].stage)/\(kinds[$0].subject)" },
      have: deficiency.supply, need: deficiency.demand)
  }
}
