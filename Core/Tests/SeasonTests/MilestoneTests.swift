import CoreTestSupport
import Policy
import Season
import Staffing
import Testing

@Suite struct `The milestones of a year` {
  @Test(arguments: bookNames)
  func `are in every shipped book, each with an owner and a source`(name: String) throws {
    let terms = try #require(try shippedBook(name).seasonTerms)
    let year = terms.milestones(of: SchoolYear(2026))
    #expect(year.count == 13)
    #expect(year.map(\.due) == year.map(\.due).sorted { $0.ordinal < $1.ordinal })
    #expect(year.allSatisfy { !$0.owner.isEmpty && !$0.citation.document.isEmpty })
    #expect(terms["establishment"]?.day(in: SchoolYear(2026)) == Day(2026, 6, 30))
    #expect(terms["commendation"]?.day(in: SchoolYear(2026)) == Day(2027, 6, 30))
    #expect(terms.noticeDays == 5)
  }

  @Test func `a notice shorter than five working days is a fault of the book`() throws {
    let text = try bookText().replacing("notice: {value: 5, unit", with: "notice: {value: 4, unit")
    #expect(throws: PolicyBookError.self) { try PolicyBook(yaml: text) }
  }

  @Test func `follow what the year sets otherwise`() throws {
    let terms = try #require(try shippedBook().seasonTerms)
    let day = Day(2026, 5, 1)
    let year = terms.milestones(
      of: SchoolYear(2026), settings: ["wishes": ("leader", day)], done: ["plan": day])
    #expect(year.first?.id == "wishes")
    #expect(year.first?.owner == "leader")
    #expect(year.filter(\.isDone).map(\.id) == ["plan"])
  }

  @Test(
    arguments: [
      (done: nil, today: Day(2026, 7, 30), state: Milestone.State.ahead(days: 1)),
      (nil, Day(2026, 7, 31), .dueToday), (nil, Day(2026, 8, 2), .overdue(days: 2)),
      (Day(2026, 7, 31), Day(2027, 1, 1), .done),
      (Day(2026, 8, 3), Day(2026, 8, 3), .doneLate(days: 3)),
    ] as [(Day?, Day, Milestone.State)])
  func `stand on a day as done, ahead, due or overdue`(
    done: Day?, today: Day, state: Milestone.State
  ) {
    let milestone = Milestone(
      id: "plan", name: LocalizedText(zh: "计划", en: "Plan"), owner: "leader",
      due: Day(2026, 7, 31), done: done,
      citation: Citation(document: "d", source: "s"))
    #expect(milestone.state(on: today) == state)
  }
}
