import Attaching
import CoreTestSupport
import Policy
import Staffing
import Testing

private func sample(
  _ id: PostAttachment.ID = "AT-1", _ teacher: Teacher.ID = "T1", host: Teacher.ID = "T9",
  home: School.ID = "A", school: School.ID = "B", from: Int = 1, to: Int = 10
) -> PostAttachment {
  PostAttachment(
    id: id, kind: "shadow", teacher: teacher, home: home, host: host, school: school,
    days: Day(2026, 10, from)...Day(2026, 10, to))
}

@Suite struct `Following a teacher at another school` {
  let terms: AttachmentTerms
  let shadow: AttachmentTerms.Kind

  init() throws {
    terms = try #require(try PolicyBook(yaml: bookText()).attachmentTerms)
    shadow = try #require(terms[kind: "shadow"])
  }

  @Test func `is refused with everything that stands against it`() {
    var short = shadow
    short.longest = CitedLimit(5, shadow.citation)
    let others = [
      sample("AT-2", "T1", host: "T8", from: 9, to: 12), sample("AT-3", "T3", host: "T1"),
      sample("AT-4", "T4", host: "T1", from: 4, to: 4),
    ]
    #expect(
      sample(host: "T1", school: "A").faults(among: others, short, terms) == [
        .oneself, .sameSchool("A"), .tooLong(10, most: 5),
        .elsewhere(Day(2026, 10, 9)...Day(2026, 10, 12)), .hostFull(Day(2026, 10, 4), most: 2),
      ])
  }

  @Test func `is let beside others on other days`() {
    let others = [sample("AT-2", "T1", from: 11, to: 12), sample("AT-3", "T3")]
    #expect(sample().faults(among: others, shadow, terms).isEmpty)
  }

  @Test(arguments: [
    (Day(2026, 9, 30), false, PostAttachment.State.comes), (Day(2026, 10, 1), false, .runs),
    (Day(2026, 10, 10), false, .runs), (Day(2026, 10, 11), false, .over),
    (Day(2026, 10, 11), true, .judged),
  ])
  func `stands as the day says`(day: Day, isJudged: Bool, state: PostAttachment.State) {
    #expect(sample().state(on: day, isJudged: isJudged) == state)
  }
}
