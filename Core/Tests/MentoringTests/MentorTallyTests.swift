import CoreTestSupport
import Mentoring
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `What a master owes an apprentice` {
  private let book: PolicyBook
  private let terms: MentorshipTerms
  private let year = SchoolYear(2026)

  init() throws {
    book = try shippedBook().inForce(in: SchoolYear(2026))
    terms = try #require(book.mentorshipTerms)
  }

  private func activity(
    _ form: String, _ day: Day, times: Int = 1, item: String? = nil
  ) -> MentorActivity {
    MentorActivity(of: "M-1", on: day, form: form, times: times, item: item)
  }

  private func tally(
    _ activities: [MentorActivity], _ side: MentorshipTerms.Quota.Side = .apprentice,
    days: ClosedRange<Day>? = nil
  ) -> MentorTally {
    MentorTally(
      terms, side, days: days ?? year.days, in: SchoolDays(year.days, of: book),
      activities: activities)
  }

  @Test func `is ten lessons observed and fifteen preparations each term`() {
    let done = tally([
      activity("observed", Day(2026, 9, 20), times: 7), activity("observed", Day(2026, 12, 1)),
      activity("prepared", Day(2026, 10, 9), times: 15), activity("talk", Day(2026, 10, 9)),
      activity("observed", Day(2027, 3, 1), times: 12),
    ])
    let autumn = Day(2026, 12, 20)
    let observed = done.lines[0].entry(on: autumn)
    #expect((observed?.slot.expected, observed?.happened.count) == (10, 8))
    #expect(done.lines[1].entry(on: autumn)?.isMet == true)
    #expect(done.missing(on: autumn) == 0, "the term runs")
    #expect(done.missing(on: autumn, within: 60) == 2)
    // More in spring doesn't make up for autumn.
    #expect(done.missing(on: Day(2027, 4, 1)) == 2)
    #expect(done.missing(on: Day(2027, 9, 1)) == 2 + 15)
  }

  @Test func `is four guidances of the master, whoever the apprentices are`() {
    let done = tally(
      [
        activity("observed", Day(2026, 9, 20), times: 2), activity("talk", Day(2026, 10, 9)),
        activity("lecture", Day(2026, 10, 9)), activity("contact", Day(2026, 10, 10)),
      ], .mentor)
    #expect(done.lines.map(\.quota.key) == ["guided"])
    #expect(done.missing(on: Day(2027, 2, 10)) == 1)
  }

  @Test func `is less in a term that the bond shares only a part of`() throws {
    let half = tally([], days: Day(2026, 12, 1)...Day(2027, 8, 31))
    let expected = try #require(half.lines[0].entry(on: Day(2026, 12, 20))?.slot.expected)
    #expect((1..<10).contains(expected))
    #expect(tally([], days: Day(2028, 9, 1)...Day(2029, 1, 1)).missing(on: Day(2029, 9, 1)) == 0)
  }

  @Test func `counts from the day on which a plan was agreed to, where the book wants one`() {
    let days = [Day(2026, 9, 9), Day(2026, 9, 10), Day(2026, 9, 11)]
    let activities = days.map { activity("observed", $0) }
    #expect(activities.counted(terms, agreed: ["M-1": days[1]]).map(\.day) == [days[1], days[2]])
    #expect(activities.counted(terms, agreed: ["M-2": days[0]]).isEmpty)
    var lenient = terms
    lenient.wantsPlanFirst = false
    #expect(activities.counted(lenient, agreed: [:]) == activities)
  }

  @Test func `opens a seminar on a weak point, and closes it when it was held`() {
    let items = ["blackboard", "stages", "homework"]
    let weak = CoachingList.Mark("stages", .weak, on: Day(2026, 10, 1))
    func list(_ marks: [CoachingList.Mark], _ seminars: [MentorActivity] = []) -> CoachingList {
      CoachingList(items: items, marks: marks, seminars: seminars)
    }
    #expect(list([weak]).tasks == ["stages"])
    let early = activity("seminar", Day(2026, 9, 30), item: "stages")
    let other = activity("seminar", Day(2026, 10, 9), item: "homework")
    #expect(list([weak], [early, other]).tasks == ["stages"])
    let held = activity("seminar", Day(2026, 10, 1), item: "stages")
    #expect(list([weak], [held]).tasks.isEmpty)
    let again = CoachingList.Mark("stages", .weak, on: Day(2026, 11, 1))
    #expect(list([weak, again], [held]).tasks == ["stages"])
    let sound = CoachingList.Mark("stages", .sound, on: Day(2026, 11, 1))
    #expect(list([weak, sound]).tasks.isEmpty)
    #expect(list([weak, sound]).standing["stages"] == sound)
  }
}
