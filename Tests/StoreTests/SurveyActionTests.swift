import Access
import Actions
import Policy
import Staffing
import Store
import Surveying
import Testing

/// The sample county with a survey of all teachers in October.
private struct Asked {
  static let first = Day(2026, 10, 9)
  static let last = Day(2026, 10, 20)
  static let answer: [String: Set<String>] = [
    "willing": ["depends"], "barriers": ["distance", "title"],
  ]

  let county: YearCounty
  let survey: RecordedSurvey.ID
  let teacher: Teacher

  init(_ kind: String = "willingness") async throws {
    county = try await YearCounty()
    survey = try await county.act(
      OpenSurvey(kind, from: Asked.first, to: Asked.last), on: Asked.first)
    teacher = try #require(county.roster.teachers.first)
  }

  func answering(
    _ chosen: [String: Set<String>] = Asked.answer, by teacher: Teacher.ID? = nil
  ) -> AnswerSurvey {
    AnswerSurvey(survey, chosen, as: .teacher(teacher ?? self.teacher.id), from: .village)
  }

  func tally() async throws -> SurveyTally<Zone> {
    try await county.read { try $0.surveyTally(of: survey) }
  }
}

@Suite struct `A survey` {
  @Test func `is opened by an office, one of a kind at a time, within the book's days`()
    async throws
  {
    let asked = try await Asked()
    let county = asked.county
    func opening(
      _ kind: String = "willingness", _ first: Day = Asked.first, _ last: Day = Asked.last
    ) -> OpenSurvey { OpenSurvey(kind, from: first, to: last) }
    #expect(try await county.act(opening(), on: Asked.first) == asked.survey)
    try await county.forbids(
      opening("heads"), by: YearCounty.teacher(asked.teacher.id), on: Asked.first)
    try await county.refuses(
      opening("tea", Day(2026, 10, 1), Day(2026, 10, 2)), on: Asked.first, "没有“tea”", "已经过去",
      "一共 2 天")
    try await county.refuses(
      opening("willingness", Day(2026, 10, 20), Day(2026, 10, 30)), on: Asked.first, "已经在办")
    try await county.refuses(
      opening("heads", Asked.last, Asked.first), on: Asked.first, "在开始日")
    #expect(try await county.act(opening("heads"), on: Asked.first) != asked.survey)
  }

  @Test func `is called off with a reason, and then takes no answers`() async throws {
    let asked = try await Asked()
    let county = asked.county
    try await county.refuses(CancelSurvey(asked.survey, because: " "), on: Asked.first, "没有填写内容")
    try await county.act(CancelSurvey(asked.survey, because: "题目有误"), on: Asked.first)
    try await county.act(CancelSurvey(asked.survey, because: "题目有误"), on: Asked.first)
    try await county.refuses(
      asked.answering(), by: YearCounty.teacher(asked.teacher.id), on: Asked.first, "现在不能改动")
    // The same may be held anew.
    try await county.act(
      OpenSurvey("willingness", from: Asked.first, to: Asked.last), on: Asked.first)
  }
}

@Suite struct `An answer to a survey` {
  @Test func `is given once, and only counted`() async throws {
    let asked = try await Asked()
    let county = asked.county
    let actor = YearCounty.teacher(asked.teacher.id)
    try await county.act(asked.answering(), by: actor, on: Asked.first)
    try await county.refuses(asked.answering(), by: actor, on: Asked.last, "已经答过")
    let other = try #require(county.roster.teachers.last)
    try await county.act(
      asked.answering(["willing": ["willing"]], by: other.id), by: YearCounty.teacher(other.id),
      on: Asked.last)
    let tally = try await asked.tally()
    #expect(tally.people == 2 && tally.answered == [.village: 2])
    #expect(tally.number("willing", "depends") == 1 && tally.number("willing", "willing") == 1)
    #expect(tally.number("barriers", "title") == 1 && tally.number("barriers", "pay") == 0)
    #expect(
      try await county.read { try $0.surveysAnswered(by: actor.account) } == [asked.survey])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `leaves nothing in the record that says who chose what`() async throws {
    let asked = try await Asked()
    let actor = YearCounty.teacher(asked.teacher.id)
    try await asked.county.act(asked.answering(), by: actor, on: Asked.first)
    let event = try #require(try await asked.county.read { try $0.events() }.last)
    #expect(event.what == "answer-survey" && event.subject == asked.survey)
    for word in ["depends", "distance", "title", "willing", "village"] {
      #expect(!"\(event)".contains(word))
    }
    // Two who answer in either order leave the same counts.
    let other = try #require(asked.county.roster.teachers.last)
    try await asked.county.act(
      asked.answering(["willing": ["unwilling"]], by: other.id),
      by: YearCounty.teacher(other.id), on: Asked.first)
    let again = try await Asked()
    try await again.county.act(
      again.answering(["willing": ["unwilling"]], by: other.id),
      by: YearCounty.teacher(other.id), on: Asked.first)
    try await again.county.act(again.answering(), by: actor, on: Asked.first)
    #expect(try await again.tally() == asked.tally())
  }

  @Test func `is refused with every reason, and nothing is counted`() async throws {
    let asked = try await Asked()
    let county = asked.county
    let actor = YearCounty.teacher(asked.teacher.id)
    try await county.refuses(
      asked.answering(["barriers": ["tea"]]), by: actor, on: Asked.first, "没有选，请选一项",
      "barriers/tea")
    try await county.refuses(
      asked.answering(["willing": ["willing", "depends"]]), by: actor, on: Asked.first, "只能选一项")
    try await county.refuses(
      asked.answering(), by: actor, on: Day(2026, 10, 21), "现在不能改动")
    let other = try #require(county.roster.teachers.last)
    try await county.forbids(asked.answering(by: other.id), by: actor, on: Asked.first)
    try await county.refuses(
      AnswerSurvey(
        asked.survey, Asked.answer, as: .principal(asked.teacher.teaching.school), from: .city),
      by: YearCounty.principal(asked.teacher.teaching.school), on: Asked.first, "不包括您")
    #expect(try await asked.tally().people == 0)
  }

  @Test func `of those who serve is taken while they do`() async throws {
    let asked = try await Asked("motives")
    try await asked.county.refuses(
      asked.answering(["motive": ["active"], "attitude": ["positive"]]),
      by: YearCounty.teacher(asked.teacher.id), on: Asked.first, "不包括您")
  }
}

@Suite struct `Forms on paper` {
  @Test func `are entered by their school, as counts that add up; the last word holds`()
    async throws
  {
    let asked = try await Asked("parents")
    let county = asked.county
    let school = asked.teacher.teaching.school
    let head = YearCounty.principal(school)
    func entering(_ returned: Int, _ moving: Int, handed: Int = 60) -> EnterPaperForms {
      EnterPaperForms(
        asked.survey, of: school,
        PaperForms(
          handedOut: handed, returned: returned, movedOut: 2,
          counts: [
            "satisfied": ["satisfied": 30, "mostly": 10],
            "moving": ["staying": 25, "stayed": 10, "moving": moving],
          ]))
    }
    let stranger = try #require(county.roster.schools.first { $0.id != school })
    try await county.forbids(
      entering(40, 5), by: YearCounty.principal(stranger.id), on: Asked.first)
    try await county.refuses(
      entering(41, 5, handed: 20), by: head, on: Asked.first, "多于发放的 20 份", "合计 40 份，应等于收回的 41 份")
    try await county.act(entering(40, 5), by: head, on: Asked.first)
    try await county.act(entering(40, 5, handed: 64), by: head, on: Asked.last)
    let forms = try await county.read { try $0.paperForms(of: asked.survey) }
    #expect(forms.count == 1 && forms[school]?.forms.handedOut == 64)
    #expect(forms[school]?.forms.counts["moving"]?["stayed"] == 10)
    // Nobody answers it on a page.
    try await county.refuses(
      asked.answering(["satisfied": ["satisfied"], "moving": ["staying"]]),
      by: YearCounty.teacher(asked.teacher.id), on: Asked.first, "不包括您")
  }
}

@Suite struct `Words to be quoted` {
  @Test func `are kept with consent alone, and taken back by whoever left them`() async throws {
    let asked = try await Asked()
    let county = asked.county
    let actor = YearCounty.teacher(asked.teacher.id)
    func leaving(consents: Bool, _ words: String = "交流让我看到了另一个世界") -> LeaveQuote {
      LeaveQuote(
        words, in: asked.survey, isNamed: true, consents: consents,
        as: .teacher(asked.teacher.id))
    }
    try await county.refuses(
      leaving(consents: false, " "), by: actor, on: Asked.first, "没有填写内容", "没有勾选")
    try await county.act(leaving(consents: true), by: actor, on: Asked.first)
    try await county.act(leaving(consents: true), by: actor, on: Asked.first)
    let quotes = try await county.read { try $0.surveyQuotes(of: asked.survey) }
    #expect(quotes.count == 1 && quotes[0].isNamed && quotes[0].person == actor.name)
    let other = try #require(county.roster.teachers.last)
    try await county.refuses(
      WithdrawQuote(quotes[0].id, as: .teacher(other.id)), by: YearCounty.teacher(other.id),
      on: Asked.last, "没有您的留言")
    // Long after the survey, too.
    try await county.act(
      WithdrawQuote(quotes[0].id, as: .teacher(asked.teacher.id)), by: actor,
      on: Day(2027, 3, 1))
    #expect(try await county.read { try $0.surveyQuotes(of: asked.survey) }.isEmpty)
  }
}
