internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// March and April of the first three pairs: one that meets as its profile says, one whose
  /// notes are all of one week and copied, one that has noted nothing yet.
  func pairs(_ teller: Teller) async throws {
    let graph = PairGraph(roster.pairings.map { HelpTie($0) }, in: Month(year.start, 3))
    let pairs = Array(graph.pairs.filter { $0.helper != $0.helped }.prefix(3))
    guard let profile = book.pairingTerms?.profiles.first, !pairs.isEmpty else { return }
    try await teller.act(
      SetPairProfile(profile.key, of: pairs), "personnel", 3, 2)
    try await meet(pairs[0], teller)
    if pairs.count > 1 { try await pretend(pairs[1], teller) }
  }

  /// Mondays and Thursdays from 2 March to the end of April.
  private func meet(_ pair: PairGraph.Pair, _ teller: Teller) async throws {
    let topics = [
      "三年级习作单元怎样起步", "分数初步认识的操作活动", "课堂提问的层次", "识字教学的字理和语境",
      "作业分层和面批", "乡土材料进美术课", "体育课的分组轮换", "英语听说的课前三分钟", "班会课的设计",
    ]
    let results = ["定下下周试教的人", "改了教案第二稿", "各留一份课件", "约好互听一节"]
    let first = Day(year.start, 3, 2)
    for meeting in 0..<17 {
      let day = first.advanced(by: meeting / 2 * 7 + (meeting % 2) * 3)
      let words =
        "\(topics[meeting % topics.count])：\(results[meeting / 2 % results.count])，第\(meeting + 1)次商讨"
      try await note(
        PairActivity(
          day: day, direction: meeting % 3 == 0 ? .helpedToHelper : .helperToHelped,
          kind: meeting % 4 == 1 ? "teaching-study" : "teaching-talk", note: words),
        PairVisitors(leaders: meeting % 5 == 0 ? 1 : 0, teachers: 4 + meeting % 3), pair, teller)
    }
  }

  /// The last week of April, each time with the same words.
  private func pretend(_ pair: PairGraph.Pair, _ teller: Teller) async throws {
    for day in 0..<7 {
      try await note(
        PairActivity(
          day: Day(year.start, 4, 22).advanced(by: day), direction: .helperToHelped,
          kind: "teaching-talk", note: "两校教师围绕课堂教学进行了深入交流研讨，达到了预期效果，受到一致好评"),
        PairVisitors(teachers: 6), pair, teller)
    }
  }

  private func note(
    _ activity: PairActivity, _ people: PairVisitors, _ pair: PairGraph.Pair, _ teller: Teller
  ) async throws {
    let (_, month, day) = activity.day.components
    try await teller.act(
      RecordPairActivity(activity, of: pair, people: people), "clerk", month, day)
  }
}
