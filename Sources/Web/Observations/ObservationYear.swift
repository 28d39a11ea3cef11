internal import Access
internal import Actions
internal import Observing
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// What was heard in the school year of a day, with what follows from it.
struct ObservationYear: Sendable {
  let day: Day

  /// Nil where the book has no section `observation`.
  let terms: ObservationTerms?

  /// The latest lesson first, also what was taken back.
  let sights: [ObservationSight]

  /// Each lesson's, in the order of `sights`.
  private let sightsOfLesson: [HeardLesson.Slot: [ObservationSight]]
  let agreement: RaterAgreement

  /// By account, in tenths of a point.
  let strictness: Strictness<String>

  /// How many lessons of each teacher were dropped in on.
  private let dropIns: [Teacher.ID: Int]

  /// - Complexity: That of `Strictness`, and O(*n* log *n*) for *n* observations.
  init(_ county: County, observations: [RecordedObservation], on day: Day) {
    let desk = SightDesk(county, on: day)
    let sights = desk.sights(observations)
    self.init(sights, Dictionary(grouping: sights, by: \.lesson), desk.terms, on: day)
  }

  /// The same year after some of what was written became other than it was, or was written
  /// first.
  ///
  /// - Parameters:
  ///   - county: The one that this was made of.
  ///   - observations: As they are now.
  /// - Complexity: That of `Strictness`, and O(observations) for what needn't be read again.
  func after(_ observations: [RecordedObservation], in county: County) -> ObservationYear {
    let days = SchoolYear(containing: day).days
    let changed = Set(observations.map(\.id))
    let now = SightDesk(county, on: day).sights(
      observations.filter { days.contains($0.lesson.day) })
    let before = sights.filter { changed.contains($0.id) }
    let all = sights.filter { !changed.contains($0.id) }.merged(with: now)
    var sightsOfLesson = sightsOfLesson
    for lesson in Set((before + now).map(\.lesson)) {
      let rest = sightsOfLesson[lesson, default: []].filter { !changed.contains($0.id) }
      let heard = rest.merged(with: now.filter { $0.lesson == lesson })
      sightsOfLesson[lesson] = heard.isEmpty ? nil : heard
    }
    return ObservationYear(all, sightsOfLesson, terms, on: day)
  }

  private init(
    _ sights: [ObservationSight], _ sightsOfLesson: [HeardLesson.Slot: [ObservationSight]],
    _ terms: ObservationTerms?, on day: Day
  ) {
    var joint: [(lesson: HeardLesson.Slot, marks: [String: Int])] = []
    var dropIns: [Teacher.ID: Int] = [:]
    for (lesson, heard) in sightsOfLesson {
      let counted = heard.filter(\.counts)
      if counted.contains(where: { $0.observation.lesson.kind == .dropIn }) {
        dropIns[lesson.teacher, default: 0] += 1
      }
      guard counted.count > 1 else { continue }
      let marks = Dictionary(
        counted.compactMap { sight in sight.tenths.map { (sight.observation.account, $0) } },
        uniquingKeysWith: { first, _ in first })
      if marks.count > 1 { joint.append((lesson, marks)) }
    }
    joint.sort { $0.lesson < $1.lesson }
    self.day = day
    self.terms = terms
    self.sights = sights
    self.sightsOfLesson = sightsOfLesson
    self.dropIns = dropIns
    strictness = Strictness(joint.map(\.marks), fewest: terms?.calibrated.value ?? .max)
    agreement = RaterAgreement(
      joint.map { lesson in lesson.marks.sorted { $0.key < $1.key }.map(\.value) })
  }

  subscript(id: RecordedObservation.ID) -> ObservationSight? {
    sights.first { $0.id == id }
  }

  /// What it's worth without its observer's leaning, in tenths; nil where that isn't known.
  func adjusted(_ sight: ObservationSight) -> Double? {
    guard let tenths = sight.tenths,
      let leaning = strictness.leanings[sight.observation.account]
    else { return nil }
    return Double(tenths) - leaning
  }

  /// Whether marks of different observers can be compared.
  var isComparable: Bool? {
    guard let terms, let alpha = agreement.alpha else { return nil }
    return alpha * 1_000 >= Double(terms.agreement.value)
  }

  /// Others who heard the same lesson.
  func beside(_ sight: ObservationSight) -> [ObservationSight] {
    sightsOfLesson[sight.lesson, default: []].filter { $0.id != sight.id && $0.counts }
  }

  /// Each school's teachers who were dropped in on less often than the book says, within a
  /// reach; schools with none aren't named (S001-128).
  ///
  /// - Complexity: O(teachers).
  func dropInsMissing(in county: County, within scope: Scope) -> [(School, [Teacher])] {
    guard let least = terms?.dropIns.times, least > 0 else { return [] }
    let schools = county.roster.schools.filter { scope.holds($0.id) }
    guard !schools.isEmpty else { return [] }
    let missing = Dictionary(
      grouping: county.roster.teachers.filter { dropIns[$0.id] ?? 0 < least },
      by: \.teaching.school)
    return schools.compactMap { school in
      missing[school.id].map { (school, $0) }
    }
  }

  /// How somebody's lessons went: a point each, of whatever observers.
  func curve(of teacher: Teacher.ID) -> GrowthCurve {
    let own = sights.filter { $0.counts && $0.observation.lesson.teacher == teacher }
    return GrowthCurve(
      Dictionary(grouping: own, by: \.lesson).compactMap { slot, heard in
        let marks = heard.compactMap { adjusted($0) ?? $0.tenths.map(Double.init) }
        guard !marks.isEmpty else { return nil }
        return GrowthCurve.Point(
          day: slot.day, mark: marks.sorted().reduce(0, +) / Double(marks.count) / 10)
      })
  }
}

/// One observation with the names around it.
///
/// A class, since a county's year holds tens of thousands that pages sort and choose from.
final class ObservationSight: Sendable {
  let observation: RecordedObservation
  let lesson: HeardLesson.Slot

  /// Nil where the county no longer has them.
  let teacher: Teacher?
  let schoolName: String

  /// Tenths of a point out of a hundred; nil where the book looks at other things now.
  let tenths: Int?

  /// The last day for the teacher to answer in time.
  let answerBy: Day?

  fileprivate init(
    _ observation: RecordedObservation, teacher: Teacher?, schoolName: String, tenths: Int?,
    answerBy: Day?
  ) {
    self.observation = observation
    lesson = observation.lesson.slot
    self.teacher = teacher
    self.schoolName = schoolName
    self.tenths = tenths
    self.answerBy = answerBy
  }

  var id: String { observation.id }
  var counts: Bool { observation.withdrawal == nil }
  var teacherName: String { teacher?.name ?? observation.lesson.teacher.rawValue }
  var address: String { "/observations/\(Address.encoded(observation.id))" }
  var waitsForAnswer: Bool { counts && observation.answer == nil }

  /// Whether whoever asks may read it: who wrote it, whose lesson it is, and those who answer
  /// for the teaching of either school.
  func isOpen(to context: WebContext) -> Bool {
    guard let actor = context.actor else { return false }
    if actor.account == observation.account { return true }
    if actor.teacher == observation.lesson.teacher { return true }
    let schools = (teacher?.schools ?? []).union([observation.lesson.school])
    return context.may(
      .seeObservations, at: .teacher(observation.lesson.teacher, at: schools))
  }
}

/// Looks observations up in a county on a day.
private struct SightDesk {
  let county: County
  let terms: ObservationTerms?
  let calendar: WorkingCalendar

  init(_ county: County, on day: Day) {
    self.county = county
    terms = county.book.inForce(in: SchoolYear(containing: day)).observationTerms
    calendar = county.calendar(on: day)
  }

  /// The latest lesson first.
  func sights(_ observations: [RecordedObservation]) -> [ObservationSight] {
    var lastDays: [Day: Day] = [:]
    return observations.map { one in
      if let terms, lastDays[one.day] == nil {
        lastDays[one.day] = calendar.day(workingDays: terms.answeredWithin.value, after: one.day)
      }
      return ObservationSight(
        one, teacher: county.roster[one.lesson.teacher],
        schoolName: county.name(of: one.lesson.school),
        tenths: terms.flatMap { one.sheet.tenths($0) }, answerBy: lastDays[one.day])
    }
  }
}

extension [ObservationSight] {
  /// Both in one, the latest lesson first as both are.
  fileprivate func merged(with others: Self) -> Self {
    var all: Self = []
    all.reserveCapacity(count + others.count)
    var rest = others[...]
    for sight in self {
      while let next = rest.first, next.observation.isLater(than: sight.observation) {
        all.append(rest.removeFirst())
      }
      all.append(sight)
    }
    return all + rest
  }
}

extension County {
  func calendar(on day: Day) -> WorkingCalendar {
    book.inForce(in: SchoolYear(containing: day)).calendar
  }
}

extension YearDesk {
  /// What was heard, as of the day that's asked for.
  func observationYear(_ county: County, _ context: WebContext) async throws -> ObservationYear {
    try await database.read(for: context) { connection in
      try shelf.observations(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
