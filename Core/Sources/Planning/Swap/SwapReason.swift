import PlanFormat
import Policy
import Staffing

/// Why somebody with a wish stays, and what would help: values, not text.
enum SwapReason {
  /// What the book's rules found about the teacher.
  case finding(Finding)
  case position(Position, allowed: Set<Position>, Citation)

  /// Teaches away from the school that employs them.
  case away(Citation)

  /// Names neither a school nor a township.
  case unknownTarget(String)

  /// No wish is for another school.
  case noTarget

  /// Nobody of the subject leaves any school wished for, and no post is short.
  case nobodyLeaves(posts: Int)

  /// So many leave posts wished for, but nobody's chair was left.
  case taken(leaving: Int)

  /// So many leave posts wished for, but no round at all has this teacher: by
  /// the prices of the proof.
  case noRound(leaving: Int)

  /// If this teacher moved, at least so many others no longer could: by the
  /// prices of the proof.
  case displaces(leaving: Int, others: Int)

  /// All who leave are of a higher grade than the teacher may replace.
  case grade(own: Int, asked: Int, Citation)

  /// Nobody who could be reached wishes to come to the teacher's own post.
  case nobodyComes(School.ID)

  /// What would help: one of so many colleagues at a school wished for agrees
  /// to change places, those named because home is nearer.
  case wouldHelp(School.ID, colleagues: Int, likely: [(teacher: Teacher.ID, metres: Int)])
}

/// Words the reasons.
struct SwapWords {
  let roster: Roster
  let book: PolicyBook

  func entry(for reason: SwapReason) -> Reason {
    if case .finding(let finding) = reason { return PlanWords(book).entry(for: .finding(finding)) }
    let (code, zh, en, measured, allowed, citation) = parts(of: reason)
    return Reason(
      rule: code, sentence: zh, english: en, measured: measured, allowed: allowed,
      citation: citation?.words(in: .zh) ?? book.title.zh)
  }

  private typealias Parts = (String, String, String, String, String, Citation?)

  private func parts(of reason: SwapReason) -> Parts {
    switch reason {
    case .finding: ("", "", "", "", "", nil)
    case .position(let position, let allowed, let citation):
      positions(position, allowed, citation)
    case .away(let citation):
      (
        "away", "正在外校任教，期满返回后才能申请对调。",
        "Teaches away from the employing school; may apply after returning.", "", "", citation
      )
    case .unknownTarget(let target):
      (
        "unknown-target", "目标“\(target)”既不是学校代码，也不是乡镇名称；请改正后重新申请。",
        "The target '\(target)' is neither a school code nor a township; correct it.",
        target, "", nil
      )
    case .noTarget:
      (
        "no-target", "没有填写本校以外的目标学校。", "No target is another school than the own one.",
        "", "", nil
      )
    case .nobodyLeaves(let posts):
      (
        "nobody-leaves", "目标学校的\(posts)个对口岗位没有人申请调出，也没有可用的空缺。",
        "Nobody applies to leave any of the \(posts) matching posts, and none may be filled.",
        "\(posts)", "", nil
      )
    case .taken(let leaving):
      (
        "taken", "目标岗位有\(leaving)人申请调出，但按规则都由他人接替，或调出者本人未能成行。",
        "\(leaving) apply to leave posts wished for, but others took their chairs or they stay, too.",
        "\(leaving)", "", nil
      )
    case .noRound(let leaving):
      (
        "no-round", "目标岗位有\(leaving)人申请调出，但已证明：不存在包含本人的对调环。",
        "\(leaving) apply to leave posts wished for, but it is proven that no round has this teacher.",
        "\(leaving)", "", nil
      )
    case .displaces(let leaving, let others):
      (
        "displaces", "目标岗位有\(leaving)人申请调出；如安排本人，已证明至少使其他\(others)人不能成行。",
        "\(leaving) apply to leave posts wished for; it is proven that this teacher's move would keep "
          + "at least \(others) of the others from moving.",
        "\(others)", "", nil
      )
    case .grade(let own, let asked, let citation):
      (
        "grade", "职称和骨干积分\(own)分，目标岗位调出者至少要求\(asked)分。",
        "Title and backbone points: \(own); those who leave ask for at least \(asked).",
        "\(own)", "\(asked)", citation
      )
    case .nobodyComes(let school):
      (
        "nobody-comes", "没有人申请调入\(name(school))的对口岗位。",
        "Nobody applies to come to the same post at \(name(school)).", "", "", nil
      )
    case .wouldHelp(let school, let colleagues, let likely): help(school, colleagues, likely)
    }
  }

  private func positions(
    _ position: Position, _ allowed: Set<Position>, _ citation: Citation
  ) -> Parts {
    let list = Position.allCases.filter(allowed.contains)
    let zh = list.map { Measure.position($0).words(in: .zh) }.joined(separator: "、")
    let en = list.map { Measure.position($0).words(in: .en) }.joined(separator: ", ")
    let own = Measure.position(position)
    return (
      "position", "岗位为\(own.words(in: .zh))，可对调的岗位：\(zh)。",
      "The position is \(own.words(in: .en)); those who may change places: \(en).",
      own.words(in: .zh), zh, citation
    )
  }

  private func help(
    _ school: School.ID, _ colleagues: Int, _ likely: [(teacher: Teacher.ID, metres: Int)]
  ) -> Parts {
    guard colleagues > 0 else {
      return (
        "would-help", "\(name(school))没有同学段同学科的在岗教师可以对调。",
        "\(name(school)) has no teacher of the stage and subject to change places with.",
        "0", "", nil
      )
    }
    let who = colleagues == 1 ? "唯一一名教师" : "\(colleagues)名教师中有1人"
    var zh = "如\(name(school))同学段同学科的\(who)同意与本人互换，即可成行"
    var en =
      (colleagues == 1 ? "The only teacher" : "One of \(colleagues) teachers")
      + " of the same post at \(name(school)) would have to agree to change places"
    if !likely.isEmpty {
      zh +=
        "；其中离家更近、可先征询："
        + likely.map { "\($0.teacher)（近\(tenths($0.metres))公里）" }.joined(separator: "、")
      en +=
        "; nearer to home for: "
        + likely.map { "\($0.teacher) (by \(tenths($0.metres)) km)" }.joined(separator: ", ")
    }
    return ("would-help", zh + "。", en + ".", "\(colleagues)", "", nil)
  }

  private func name(_ school: School.ID) -> String { roster[school]?.name ?? school.rawValue }
}
