import Classes
import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A network class` {
  let content = NetworkClass(course: "C-1", name: "一班", manager: "M", tutors: ["T", "U"])

  @Test func `has a name of its own, a tutor, and nobody who learns in it`() {
    #expect(content.faults(others: ["二班"], trainees: ["A"]).isEmpty)
    let bad = NetworkClass(course: "C-1", name: "", manager: "M", tutors: [])
    #expect(
      bad.faults(others: [""], trainees: ["M"]) == [
        .noName, .sameName(""), .noTutor, .learns("M"),
      ])
  }

  @Test func `takes those who have a place, as far as it and the tutor have room`() throws {
    let terms = try terms {
      $0.size.value = 3
      $0.load.value = 2
    }
    let seats: [Teacher.ID: Teacher.ID] = ["A": "T", "B": "T"]
    #expect(TutorLoad(content.tutors, seats: seats).trainees == ["T": 2, "U": 0])
    func faults(_ more: Set<Teacher.ID>, _ tutor: Teacher.ID) -> [ClassSeatFault] {
      TutorLoad.faults(
        more, under: tutor, in: content, seats: seats, places: ["A", "B", "C", "D"], terms)
    }
    #expect(faults(["C"], "U").isEmpty)
    #expect(faults(["A"], "T").isEmpty, "one who is there already takes no other seat")
    #expect(
      faults(["C", "D", "X"], "T") == [
        .noPlace("X"), .full(5, most: 3), .overloaded("T", 5, most: 2),
      ])
    #expect(faults(["C"], "Z") == [.noTutor("Z")])
  }

  @Test func `is compared with others by minutes of a trainee`() throws {
    let terms = try terms()
    func group(_ minutes: [Int], _ points: [Int?] = []) -> ClassProgress {
      ClassProgress(
        minutes.enumerated().map {
          ClassProgress.Entry(
            week: LearningWeek(minutes: $1), whole: LearningWeek(minutes: $1 * 2),
            examination: $0 < points.count ? points[$0] : nil)
        }, passAt: 60, terms)
    }
    let one = group([30, 0, 60], [85, 59, 60])
    #expect(one.active == 2 && one.minutesEach == 30 && one.whole.minutes == 180)
    #expect(one.sat == 3 && one.passed == 2 && one.excellent == 1)
    let ends = ClassProgress.ends(
      [one, group([]), group([90]), group([10]), group([30])], limit: 2)
    #expect(ends.best == [2, 0] && ends.lagging == [3, 4])
    #expect(ClassProgress.ends([one], limit: 3).best.isEmpty)
    #expect(group([]).minutesEach == nil)
  }
}

@Suite struct `A tour of lecturers` {
  let today = Day(2026, 10, 12)

  private func stop(
    _ main: School.ID = "a", _ branches: Set<School.ID> = [], by lecturers: Set<String> = ["P-1"],
    on day: Day = Day(2026, 10, 20)
  ) -> TourStop {
    TourStop(course: "C-1", day: day, main: main, branches: branches, lecturers: lecturers)
  }

  @Test func `has nobody at two places on a day`() {
    let others = [stop("a", ["b"])]
    #expect(stop("c", by: ["P-2"]).faults(among: others, busy: [:], today: today).isEmpty)
    #expect(
      stop("c", on: Day(2026, 10, 21)).faults(among: others, busy: [:], today: today).isEmpty)
    #expect(
      stop("b", ["b"]).faults(
        among: others, busy: [Day(2026, 10, 20): ["P-3"]], today: Day(2026, 10, 21))
        == [
          .past(Day(2026, 10, 20)), .branchIsMain("b"), .venueTaken("b"), .elsewhere("P-1"),
        ])
    #expect(
      stop("c", by: ["P-3"]).faults(
        among: [], busy: [Day(2026, 10, 20): ["P-3"]], today: today) == [.elsewhere("P-3")])
    #expect(stop("c", by: []).faults(among: [], busy: [:], today: today) == [.noLecturer])
  }

  @Test func `reaches the schools that lie near a venue, or are one`() throws {
    let terms = try terms()
    let schools: [School.ID] = ["a", "b", "c", "d", "e"]
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      var places: [School.ID: Location] = [:]
      for school in schools where Int.random(in: 0...4, using: &chance) > 0 {
        places[school] = spot(Double(Int.random(in: 0...80, using: &chance)) / 100)
      }
      let venues = Set(schools.filter { _ in Int.random(in: 0...2, using: &chance) == 0 })
      let trainees = Dictionary(
        uniqueKeysWithValues: schools.map { ($0, Int.random(in: 1...4, using: &chance)) })
      let reach = TourReach(of: trainees, by: venues, at: places, terms)
      #expect(reach.lines.map(\.school) == schools)
      #expect(reach.trainees == trainees.values.reduce(0, +))
      for line in reach.lines {
        let metres = venues.compactMap { venue -> Int? in
          if venue == line.school { return 0 }
          guard let one = places[line.school], let other = places[venue] else { return nil }
          return one.metres(to: other)
        }
        #expect(line.metres == metres.min(), "seed \(seed)")
        #expect(line.isReached == metres.contains { $0 <= terms.reach.value })
        #expect((line.venue == nil) == metres.isEmpty)
      }
      #expect(
        reach.reached
          == reach.lines.filter(\.isReached).reduce(0) { $0 + (trainees[$1.school] ?? 0) })
    }
  }
}

@Suite struct `A project office` {
  @Test func `is the county's or a town's, once, with a head`() {
    let office = ClassOffice(township: "Hill", head: "李主任", members: "王、张")
    #expect(office.faults(townships: ["Hill"], others: [""]).isEmpty)
    let bad = ClassOffice(
      township: "Moon", head: "", members: String(repeating: "长", count: 201))
    #expect(
      bad.faults(townships: ["Hill"], others: ["Moon"]) == [
        .noHead, .tooLong(201), .noTownship("Moon"), .exists,
      ])
  }
}
