internal import Examining
internal import Partnership
internal import Policy
internal import Staffing
internal import Store

extension SampleStory {
  /// Test items that two schools polish: settled after a second wording, commented on, not
  /// looked at yet, out of use; a unit's paper that the pair talked over, and one of the town's.
  func bank(_ teller: Teller) async throws {
    guard book.examTerms?.bank != nil, let pair = runningPairs.first else { return }
    let (own, other) = (BankSide.school(pair.helper), BankSide.school(pair.helped))
    let chosen = try await settled(own, other, teller)
    var lines = chosen.map { TestPaper.Line($0, points: 25) }
    let apples = try await item(
      "problem",
      "学校买来 12.6 千克苹果，每 0.9 千克装一袋，可以装多少袋？每袋卖 5.4 元，一共卖多少元？",
      "12.6÷0.9＝14（袋），14×5.4＝75.6（元）。", points: 6, by: other, on: on(10, 22), teller)
    try await comment(apples, "第二问用不到本单元的知识，分值给少一些", by: own, on: on(10, 26), teller)
    try await item(
      "fill-in", "0.78÷0.26 的商是（　），商的最高位是（　）位。", "3；个。", points: 2,
      by: .county, on: on(11, 19), teller)
    let repeated = try await item(
      "choice", "15.6÷1.2 的商（　）15.6。A. 大于　B. 小于　C. 等于", "B。", points: 2, by: own,
      on: on(10, 13), teller)
    try await teller.act(
      DecideTestItem(retiring: repeated, because: "与第一题考点重复", by: own), as: voice(own),
      on: on(10, 30))
    lines.append(TestPaper.Line(apples, points: 30))
    try await discuss(lines, by: pair, teller)
    try await reading(teller)
  }

  /// Three items that the other school commented on, one of them worded anew for it.
  private func settled(
    _ own: BankSide, _ other: BankSide, _ teller: Teller
  ) async throws -> [RecordedTestItem.ID] {
    let choice = try await item(
      "choice", "下面算式中，商大于被除数的是（　）。A. 3.6÷1.2　B. 3.6÷0.9　C. 3.6÷1",
      "B。除数小于 1 时，商大于被除数。", points: 3, by: own, on: on(10, 12), teller)
    try await comment(choice, "选项 C 一眼就能排除，换成 3.6÷1.8 好些", by: other, on: on(10, 15), teller)
    try await teller.act(
      ChangeTestItem(
        choice,
        to: .init(
          "下面算式中，商大于被除数的是（　）。A. 3.6÷1.2　B. 3.6÷0.9　C. 3.6÷1.8",
          answer: "B。除数小于 1 时，商大于被除数。", points: 3),
        because: "按对方意见换了选项 C", by: own), as: voice(own), on: on(10, 19))
    try await comment(choice, "可以，干扰项都有用了", by: other, on: on(10, 21), teller)
    let sums = try await item(
      "calculation", "列竖式计算：25.2÷6；7.65÷0.85。", "4.2；9。", points: 8, by: other,
      on: on(10, 14), teller)
    try await comment(sums, "两题正好考两种情形", by: own, on: on(10, 16), teller)
    try await comment(sums, "全县抽测时第二题错得多，可以用", by: .county, on: on(10, 27), teller)
    for (item, side) in [(choice, own), (sums, other)] {
      try await teller.act(
        DecideTestItem(settling: item, by: side), as: voice(side), on: on(10, 28))
    }
    return [choice, sums]
  }

  /// A paper talked over by both schools, then put together anew.
  private func discuss(
    _ lines: [TestPaper.Line], by pair: PairGraph.Pair, _ teller: Teller
  ) async throws {
    let own = BankSide.school(pair.helper)
    var paper = TestPaper("小数除法单元练习", .mathematics, grade: 5, unit: "小数除法", lines)
    let id = try await teller.act(
      SetTestPaper(paper, by: own), as: voice(own), on: on(11, 2))
    try await teller.act(
      DiscussTestPaper(
        id, by: pair, on: on(11, 5), teachers: 7, said: "解决问题放到最后，分值加到 50 分，够画线段图"),
      as: .school("principal", pair.helped), on: on(11, 6))
    paper.lines[paper.lines.count - 1] = TestPaper.Line(lines[lines.count - 1].item, points: 50)
    try await teller.act(SetTestPaper(paper, as: id, by: own), as: voice(own), on: on(11, 9))
  }

  /// A teacher's own items of Chinese, of which the school in town makes a paper.
  private func reading(_ teller: Teller) async throws {
    let known = try await accountTeachers(teller)
    let able = (known + teachers(of: town.id)).first {
      $0.subject == .chinese && $0.stage == .primary
    }
    guard let teacher = able ?? teachers(of: town.id).first else { return }
    var lines: [TestPaper.Line] = []
    for (number, (kind, text, answer, points)) in [
      ("reading", "读《猎人海力布》第五到八自然段：海力布为什么焦急？用文中的词句回答。", "村子要被洪水淹没，他说了实话就会变成石头。", 8),
      ("writing", "缩写《猎人海力布》，不超过 200 字，起因、经过、结果都要有。", "分三档评分：要素齐全、语句通顺、不添内容。", 20),
    ].enumerated() {
      let item = try await item(
        kind, text, answer, points: points, of: .chinese, in: "民间故事", by: .own(teacher.id),
        on: on(11, 11 + number), teller)
      try await comment(
        item, ["把“第五到八自然段”印出来，学生不用翻书", "评分再写细一点"][number], by: .school(village.id),
        on: on(11, 16 + number), teller)
      lines.append(TestPaper.Line(item, points: number == 0 ? 40 : 60))
    }
    try await teller.act(
      SetTestPaper(
        TestPaper("民间故事单元练习", .chinese, grade: 5, unit: "民间故事", lines), by: .school(town.id)),
      as: voice(.school(town.id)), on: on(11, 23))
  }

  private func voice(_ side: BankSide) -> Teller.Voice {
    switch side {
    case .own(let teacher): .teacher(teacher)
    case .school(let school): .school("principal", school)
    case .county: .office("research")
    }
  }

  @discardableResult
  private func item(
    _ kind: String, _ text: String, _ answer: String, points: Int,
    of subject: Subject = .mathematics, in unit: String = "小数除法", by side: BankSide, on day: Day,
    _ teller: Teller
  ) async throws -> RecordedTestItem.ID {
    try await teller.act(
      AddTestItem(
        TestItem(
          kind, subject, grade: 5, unit: unit, .init(text, answer: answer, points: points)),
        by: side), as: voice(side), on: day)
  }

  private func comment(
    _ item: RecordedTestItem.ID, _ words: String, by side: BankSide, on day: Day,
    _ teller: Teller
  ) async throws {
    try await teller.act(CommentTestItem(item, words, by: side), as: voice(side), on: day)
  }
}
