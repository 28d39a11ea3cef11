import CoreTestSupport
import Inspecting
import Sampling
import Staffing
import Testing

@Suite struct `A line of the ledger` {
  private typealias Entry = ProblemCase.Entry
  private let day = Day(2026, 10, 12)

  @Test func `is answered by one, and written off by another`() throws {
    var problem = ProblemCase(due: day)
    try problem.take(Entry(.answer, by: "head", on: day))
    #expect(problem.state == .answered)
    #expect(throws: ProblemCase.Fault.samePerson) {
      try problem.take(Entry(.writeOff, by: "head", on: day))
    }
    #expect(throws: ProblemCase.Fault.samePerson) {
      try problem.take(Entry(.sendBack, by: "head", on: day, due: day))
    }
    try problem.take(Entry(.writeOff, by: "wu", on: day.advanced(by: 3)))
    #expect(problem.state == .writtenOff && problem.ended == day.advanced(by: 3))
    #expect(problem.next.isEmpty && !problem.isLate(on: day.advanced(by: 90)))
  }

  @Test func `that is sent back waits again until its new day`() throws {
    var problem = ProblemCase(due: day)
    #expect(!problem.isLate(on: day) && problem.isLate(on: day.advanced(by: 1)))
    try problem.take(Entry(.answer, by: "head", on: day.advanced(by: 1)))
    #expect(!problem.isLate(on: day.advanced(by: 1)))
    let later = day.advanced(by: 20)
    for due in [nil, day] {
      #expect(throws: ProblemCase.Fault.needsDay) {
        try problem.take(Entry(.sendBack, by: "wu", on: day.advanced(by: 2), due: due))
      }
    }
    try problem.take(Entry(.sendBack, by: "wu", on: day.advanced(by: 2), due: later))
    #expect(problem.state == .open && problem.due == later && problem.answer == nil)
    #expect(problem.isLate(on: later.advanced(by: 1)))
  }

  @Test func `is to be rechecked within working days of the answer`() throws {
    let calendar = WorkingCalendar(holidays: [], workedWeekendDays: [], years: [2026])
    var problem = ProblemCase(due: day)
    #expect(problem.recheckDue(within: 5, in: calendar) == nil)
    try problem.take(Entry(.answer, by: "head", on: day))
    // A Monday; five working days later is the next.
    #expect(problem.recheckDue(within: 5, in: calendar) == Day(2026, 10, 19))
  }

  /// The drawing above `ProblemCase` as a table: what each step does in each state.
  @Test func `goes where its drawing says, in whatever order steps are tried`() {
    let table: [ProblemCase.State: [ProblemCase.Step: ProblemCase.State]] = [
      .open: [.answer: .answered, .extend: .open, .withdraw: .withdrawn],
      .answered: [.writeOff: .writtenOff, .sendBack: .open, .withdraw: .withdrawn],
      .writtenOff: [:], .withdrawn: [:],
    ]
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      var problem = ProblemCase(due: day)
      var state = ProblemCase.State.open
      var answeredBy = ""
      var due = day
      var taken: [Entry] = []
      for number in 0..<12 {
        let now = day.advanced(by: number)
        let given: Day? =
          stream.chance(300) ? nil : now.advanced(by: stream.below(12) - 2)
        let entry = Entry(
          stream.pick(ProblemCase.Step.allCases), by: stream.pick(["a", "b"]), on: now,
          due: given)
        let isNamed = [.writeOff, .sendBack].contains(entry.step)
        let isRefused =
          table[state]?[entry.step] == nil || (isNamed && entry.account == answeredBy)
          || (entry.step.setsDay && (given ?? now.advanced(by: -1)) < now)
        if !isRefused, let then = table[state]?[entry.step] {
          state = then
          if entry.step == .answer { answeredBy = entry.account }
          if entry.step.setsDay, let given { due = given }
          taken.append(entry)
        }
        let before = problem
        do { try problem.take(entry) } catch {
          #expect(isRefused, "seed \(seed)")
          #expect(problem == before, "seed \(seed)")
        }
        #expect(problem.state == state && problem.due == due, "seed \(seed)")
      }
      #expect(ProblemCase(due: day, after: taken) == problem, "seed \(seed)")
    }
  }
}
