internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// The term's schemes: the village school's is signed and kept, the next waits for a
  /// signature, another has a talk only, the rest have nothing yet.
  func pairSchemes(_ teller: Teller) async throws {
    let pairs = runningPairs
    guard let first = pairs.first, let profile = book.pairingTerms?.profiles.last else { return }
    try await teller.act(
      ArrangePairDocument("示教体〔\(year.start)〕12号", issued: on(9, 3), for: Array(pairs.prefix(4))),
      "personnel", 9, 4)
    try await teller.act(SetPairProfile(profile.key, of: pairs.suffix(1)), "personnel", 9, 4)
    try await scheme(first, signers: [.helper, .helped], teller)
    try await keep(first, teller)
    if pairs.count > 1 {
      try await scheme(pairs[1], signers: [.helper], teller)
      try await sheet(.baseline, of: .helped, in: pairs[1], on: on(9, 16), teller)
    }
    if pairs.count > 2 { try await talk(pairs[2], heads: [.helper], teller) }
    try await teller.act(
      AddOutsidePartner(
        "江南师范学院附属小学", "university", of: first.helped, aim: "每学期两次校本研修指导",
        since: on(9, 1)), "personnel", 9, 10)
  }

  private func voice(_ side: PairSide, _ pair: PairGraph.Pair) -> Teller.Voice {
    .school("principal", side.school(of: pair))
  }

  private func talk(
    _ pair: PairGraph.Pair, heads: Set<PairSide>, _ teller: Teller
  ) async throws {
    try await teller.act(
      HoldPairTalk(
        pair, on: on(9, 9), heads: heads,
        minutes: "商定本学期两校教研日同步、每月互访一次；助教资金十月到位；期末两校长对照目标小结"),
      as: voice(.helper, pair), on: on(9, 10))
  }

  private func scheme(
    _ pair: PairGraph.Pair, signers: [PairSide], _ teller: Teller
  ) async throws {
    try await talk(pair, heads: [.helper, .helped], teller)
    try await teller.act(
      StatePairScheme(
        pair, principle: book.pairingTerms?.scheme?.principle.zh ?? "资源共享、共同发展",
        objectives: ["teaching": "三至六年级习作课有可用的教案", "young-teachers": "两名青年教师能上汇报课"]),
      as: voice(.helper, pair), on: on(9, 11))
    for (side, kind, what, amount, due) in [
      (PairSide.helper, "lessons", "每月到校送教", 4, on(12, 25)),
      (.helper, "goods", "赠送图书和体育器材", 300, on(10, 31)),
      (.helper, "money", "教研活动经费", 20_000, on(11, 15)),
      (.helped, "visits", "教师到支援校跟岗", 6, on(12, 20)),
    ] {
      try await teller.act(
        AddCommitment(
          PairPromise(side, kind: kind, what: what, amount: amount, due: due), to: pair),
        as: voice(side, pair), on: on(9, 11))
    }
    let term = Term(year.start, .autumn)
    let version = try await teller.database.read {
      try $0.pairScheme(of: pair, in: term).version
    }
    for side in signers {
      if let version {
        try await teller.act(
          SignPairScheme(pair, as: side, version: version), as: voice(side, pair), on: on(9, 14))
      }
    }
  }

  /// What became of a signed scheme: the books came, the money came late and in part.
  private func keep(_ pair: PairGraph.Pair, _ teller: Teller) async throws {
    try await sheet(.baseline, of: .helped, in: pair, on: on(9, 10), teller)
    let term = Term(year.start, .autumn)
    let promises = try await teller.database.read {
      try $0.pairScheme(of: pair, in: term).standing
    }
    for promise in promises where promise.kind == "goods" || promise.kind == "money" {
      try await teller.act(
        ReportCommitment(
          promise.id, total: promise.kind == "goods" ? 320 : 12_000,
          reason: promise.kind == "goods" ? "" : "县财政十二月拨付第二批"),
        as: voice(.helper, pair), on: on(11, 17))
    }
    for week in 0..<10 { try await meet(pair, week, teller) }
    try await tasks(pair, teller)
    let occasion = try await teller.act(
      AnnounceOccasion("青年教师汇报课", on: on(10, 22), at: .helped, of: pair),
      as: voice(.helped, pair), on: on(10, 12))
    try await teller.act(NoteOccasion(occasion, .came), as: voice(.helped, pair), on: on(10, 23))
    try await teller.act(
      AnnounceOccasion("冬季读书节", on: on(12, 9), at: .helper, of: pair),
      as: voice(.helper, pair), on: on(11, 23))
  }

  private func meet(_ pair: PairGraph.Pair, _ week: Int, _ teller: Teller) async throws {
    let kinds = ["away-lesson", "teaching-talk", "mentor-guidance", "teacher-visit"]
    let words = ["送教两节，课后和全组议课", "商定单元重点和分层作业", "带教骨干听课并改教案", "四位教师跟岗一天"]
    let day = on(9, 16).advanced(by: week * 7)
    try await teller.act(
      RecordPairActivity(
        PairActivity(
          day: day, direction: week % 4 == 3 ? .helpedToHelper : .helperToHelped,
          kind: PairActivityKind(rawValue: kinds[week % 4]),
          note: "第\(week + 1)次：\(words[week % 4])"),
        of: pair, people: PairVisitors(leaders: week % 5 == 0 ? 1 : 0, teachers: 3 + week % 3),
        aim: PairActivityAim(
          objective: week % 2 == 0 ? "teaching" : "young-teachers",
          problem: week == 2 ? "学生习作没有话写" : "", outcome: "")),
      as: .school("clerk", pair.helped), on: day.advanced(by: 1))
  }

  private func tasks(_ pair: PairGraph.Pair, _ teller: Teller) async throws {
    for (number, teacher) in teachers(of: pair.helper).prefix(2).enumerated() {
      let task = try await teller.act(
        AssignPairTask(
          number == 0 ? "每周一节示范课" : "带一名青年教师改教案", to: teacher.id, of: .helper,
          in: pair, supervisor: "教导主任", reviewed: on(11, number == 0 ? 20 : 13)),
        as: voice(.helper, pair), on: on(9, 15))
      if number == 0 {
        try await teller.act(
          ReviewPairTask(task, isDone: true, words: "上了九节，三节录像存入资源库"),
          as: voice(.helper, pair), on: on(11, 20))
      }
    }
    let theme = try await teller.act(
      SetPairTheme("让学生有话可写", of: "全校", under: nil, in: pair), as: voice(.helped, pair),
      on: on(9, 17))
    try await teller.act(
      SetPairTheme("观察日记怎样起步", of: "三、四年级语文组", under: theme, in: pair),
      as: voice(.helped, pair), on: on(9, 18))
  }

  private func sheet(
    _ kind: PairSheetKind, of side: PairSide, in pair: PairGraph.Pair, on day: Day,
    _ teller: Teller
  ) async throws {
    let school = side.school(of: pair)
    try await teller.act(
      HandInPairSheet(
        kind, of: side, in: pair,
        answers: [
          "teachers": "\(teachers(of: school).count)", "backbone": "1",
          "short-subjects": "音乐、美术、英语", "pass": "86", "excellent": "21", "devices": "6",
          "books": "3200", "goal": "习作教学", "help": "音体美教师送教",
        ]), as: voice(side, pair), on: day)
  }
}
