import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A cadence` {
  /// 1 September 2026 is a Tuesday.
  private let autumn = Term(2026, .autumn).days

  private func days(
    _ range: ClosedRange<Day>, off: [ClosedRange<Day>] = []
  ) -> SchoolDays {
    SchoolDays(range, off: off)
  }

  @Test func `of two a week makes a slot of each week`() {
    let slots = Cadence(2, per: .week).slots(over: days(Day(2026, 9, 7)...Day(2026, 9, 20)))
    #expect(
      slots == [
        CadenceSlot(Day(2026, 9, 7)...Day(2026, 9, 13), expected: 2),
        CadenceSlot(Day(2026, 9, 14)...Day(2026, 9, 20), expected: 2),
      ])
  }

  @Test func `expects nothing in a week that lies wholly in days off`() {
    let holiday = Day(2026, 10, 5)...Day(2026, 10, 9)
    let slots = Cadence(1, per: .week)
      .slots(over: days(Day(2026, 9, 28)...Day(2026, 10, 18), off: [holiday]))
    #expect(slots.map(\.first) == [Day(2026, 9, 28), Day(2026, 10, 12)])
  }

  @Test func `expects all of it in a week of which a day is left`() {
    let holiday = Day(2026, 10, 1)...Day(2026, 10, 8)
    let slots = Cadence(2, per: .week)
      .slots(over: days(Day(2026, 9, 28)...Day(2026, 10, 11), off: [holiday]))
    #expect(slots.map(\.expected) == [2, 2])
  }

  @Test(arguments: [
    // Friday alone: 2 × 1/5 rounds to nothing.
    (first: Day(2026, 9, 11), expected: [Int]()),
    (first: Day(2026, 9, 10), expected: [1]),
    (first: Day(2026, 9, 9), expected: [1]),
    (first: Day(2026, 9, 8), expected: [2]),
  ])
  func `expects its share of a first week that is cut`(first: Day, expected: [Int]) {
    let slots = Cadence(2, per: .week).slots(over: days(first...Day(2026, 9, 13)))
    #expect(slots.map(\.expected) == expected)
  }

  @Test func `counts fortnights from the week of the first day`() {
    let slots = Cadence(1, per: .fortnight)
      .slots(over: days(Day(2026, 9, 1)...Day(2026, 10, 11)))
    #expect(slots.map(\.first) == [Day(2026, 9, 1), Day(2026, 9, 14), Day(2026, 9, 28)])
    #expect(slots.map(\.due).last == Day(2026, 10, 11))
  }

  @Test func `of a term isn't lessened by the holidays in it`() {
    let year = SchoolYear(2026)
    let winter = Day(2027, 1, 25)...Day(2027, 2, 21)
    let summer = Day(2027, 7, 10)...Day(2027, 8, 31)
    let slots = Cadence(3, per: .term).slots(over: days(year.days, off: [winter, summer]))
    #expect(slots.map(\.expected) == [3, 3])
    #expect(slots.map(\.due) == [Day(2027, 1, 31), Day(2027, 8, 31)])
  }

  @Test func `covers a school year as the four cadences say`() throws {
    let holidays = [
      Day(2026, 10, 1)...Day(2026, 10, 7), Day(2027, 1, 25)...Day(2027, 2, 21),
      Day(2027, 7, 10)...Day(2027, 8, 31),
    ]
    let profile = try #require(
      try shippedBook().pairingTerms?[profile: "four-cadences"])
    let counts = profile.counts(over: days(SchoolYear(2026).days, off: holidays), of: [])
    // 41 weeks, for four lie in the winter holidays and seven after 9 July; the
    // fortnights lose one and three, the months August.
    #expect(counts.map(\.count.expected) == [82, 22, 11, 2, 1])
  }

  @Test func `makes slots that follow its definition, drawn at random`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let first = Day(2026, 1, 1).advanced(by: stream.below(700))
      let range = first...first.advanced(by: stream.below(420))
      let off = (0..<stream.below(4)).map { _ in
        let day = first.advanced(by: stream.below(430) - 10)
        return day...day.advanced(by: stream.below(45))
      }
      let cadence = Cadence(1 + stream.below(4), per: stream.pick(Cadence.Unit.allCases))
      let school = days(range, off: off)
      let slots = cadence.slots(over: school)
      for (one, next) in zip(slots, slots.dropFirst()) {
        #expect(one.due < next.first, "seed \(seed)")
      }
      for slot in slots {
        #expect(range.contains(slot.first) && range.contains(slot.due), "seed \(seed)")
        #expect(slot.days.contains(where: school.isSchoolDay), "seed \(seed)")
        let isCut = slot.first == range.lowerBound || slot.due == range.upperBound
        #expect(
          isCut ? slot.expected <= cadence.times : slot.expected == cadence.times, "seed \(seed)")
      }
      // A school day without a slot lies in a first or last one that was cut.
      let bare = range.filter { day in
        school.isSchoolDay(day) && !slots.contains { $0.days.contains(day) }
      }
      let inner = bare.filter { day in
        slots.contains { $0.due < day } && slots.contains { $0.first > day }
      }
      #expect(inner.isEmpty, "seed \(seed)")
    }
  }
}
