internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Help on the network: one pair keeps to what the book asks, one is behind, one has ended;
  /// honours of a group's schools from before and after they joined; a union's aims said anew.
  func links(_ teller: Teller) async throws {
    for (number, pair) in networkPairs.enumerated() {
      let since = on(9, [10, 14, 7][number])
      let help = try await teller.act(
        AddNetworkHelp(
          pair, over: ["县教育云直播课堂", "县教育云直播课堂", "校际教研群"][number],
          aim: ["英语、美术同步课堂，每月两次", "音乐同步课堂", "习作网上同备"][number], since: since),
        as: .office("personnel"), on: since)
      try await meet(pair, number: number, teller)
      guard number == 2 else { continue }
      try await teller.act(
        EndNetworkHelp(help, on: on(10, 16), because: "两校已由同一教育集团统一教研"),
        as: .office("personnel"), on: on(10, 19))
    }
    try await honours(teller)
  }

  /// Schools in town, each with a village school of its stage that it doesn't help already; the
  /// two with accounts come first.
  private var networkPairs: [PairGraph.Pair] {
    guard book.pairingTerms?.network != nil else { return [] }
    let known = Set(runningPairs)
    let cities = [town] + roster.schools.filter { $0.zone == .city && $0.id != town.id }
    var villages = [village] + roster.schools.filter { $0.zone == .village && $0.id != village.id }
    var pairs: [PairGraph.Pair] = []
    for city in cities where pairs.count < 3 {
      let place = villages.firstIndex {
        $0.id != city.id && !Set($0.stages).isDisjoint(with: city.stages)
          && !known.contains(PairGraph.Pair(helper: city.id, helped: $0.id))
      }
      guard let place else { continue }
      pairs.append(PairGraph.Pair(helper: city.id, helped: villages.remove(at: place).id))
    }
    return pairs
  }

  /// - Parameter number: 0 for the pair that meets as it should; the others met once.
  private func meet(
    _ pair: PairGraph.Pair, number: Int, _ teller: Teller
  ) async throws {
    guard let kinds = book.pairingTerms?.network?.counts, !kinds.isEmpty else { return }
    let all = [on(9, 16), on(9, 28), on(10, 14), on(10, 28), on(11, 11), on(11, 25)]
    let words = [
      "同上一节英语课，村小跟读和答题都顺", "网上同备第二单元，定了分层作业", "传去课件和听力材料一套",
      "同上美术课《家乡的桥》，两边互评作品", "网上评三节录像课", "传去期末复习资料和口算卡",
    ]
    for (time, day) in all.prefix(number == 0 ? 6 : 1).enumerated() {
      try await teller.act(
        RecordPairActivity(
          PairActivity(
            day: day, direction: .together, kind: kinds[time % kinds.count], note: words[time]),
          of: pair,
          people: PairVisitors(teachers: 2 + time % 3, pupils: time % 3 == 0 ? 64 : 0)),
        as: .school("clerk", pair.helped), on: day.advanced(by: 1))
    }
  }

  private func honours(_ teller: Teller) async throws {
    let unions = try await teller.database.read { try $0.unions() }.filter {
      $0.union.dissolved == nil
    }
    let given: [(School.ID, Day, String, String, String)] = [
      (town.id, Day(year.start - 1, 12, 10), "city", "市级教学常规示范校", "市教育局"),
      (town.id, Day(year.start, 5, 28), "county", "县教学质量先进集体", "县教育体育局"),
      (town.id, on(10, 16), "province", "省级书香校园", "省教育厅"),
      (village.id, Day(year.start, 4, 22), "county", "县级绿色校园", "县教育体育局"),
      (village.id, on(10, 30), "county", "县级特色体育学校", "县教育体育局"),
    ]
    for (school, day, level, name, source) in given
    where book.unionTerms?[honour: level] != nil
      && unions.contains(where: { $0.union.schools.contains(school) })
    {
      try await teller.act(
        NoteHonour(of: school, on: day, level: level, named: name, by: source),
        as: .school("principal", school), on: on(11, 2))
    }
    let noted = try await teller.database.read { try $0.schoolHonours() }
    if let first = noted.first(where: { $0.school == town.id }) {
      let twice = try await teller.act(
        NoteHonour(
          of: town.id, on: first.given, level: first.level, named: "\(first.name)（复核）",
          by: first.source), as: .school("principal", town.id), on: on(11, 3))
      try await teller.act(
        WithdrawHonour(twice, because: "与前一项是同一称号，重复登记"), as: .school("principal", town.id),
        on: on(11, 3))
    }
    if let area = unions.first(where: { $0.union.kind == "area" }) {
      try await teller.act(
        RewordUnion(
          area.id, named: area.union.name, aims: "同进度、同备课、同检测；本学期先做英语和科学"), "personnel", 10, 20)
    }
  }
}
