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
  let agreement: RaterAgreement

  /// By account, in tenths of a point.
  let strictness: Strictness<String>
  let names: [String: String]

  /// - Complexity: That of `Strictness`, and O(observations).
  init(_ county: County, observations: [RecordedObservation], on day: Day) {
    let book = county.book.inForce(in: SchoolYear(containing: day))
    let terms = book.observationTerms
    let counted = observations.filter { $0.withdrawal == nil }
    let marks = Dictionary(grouping: counted, by: \.lesson.slot).sorted { $0.key < $1.key }
      .map { _, heard in
        Dictionary(
          heard.compactMap { one in
            terms.flatMap { one.sheet.tenths($0) }.map { (one.account, $0) }
          }, uniquingKeysWith: { first, _ in first })
      }
    let strictness = Strictness(marks, fewest: terms?.calibrated.value ?? .max)
    self.day = day
    self.terms = terms
    self.strictness = strictness
    agreement = RaterAgreement(
      marks.map { lesson in lesson.sorted { $0.key < $1.key }.map(\.value) })
    names = Dictionary(counted.map { ($0.account, $0.person) }) { first, _ in first }
    sights = observations.map { one in
      let tenths = terms.flatMap { one.sheet.tenths($0) }
      return ObservationSight(
        observation: one, teacher: county.roster[one.lesson.teacher],
        schoolName: county.name(of: one.lesson.school), tenths: tenths,
        adjusted: tenths.flatMap { mark in
          strictness.leanings[one.account].map { Double(mark) - $0 }
        },
        answerBy: terms.map {
          county.calendar(on: day).day(workingDays: $0.answeredWithin.value, after: one.day)
        })
    }
  }

  subscript(id: RecordedObservation.ID) -> ObservationSight? {
    sights.first { $0.observation.id == id }
  }

  /// Whether marks of different observers can be compared.
  var isComparable: Bool? {
    guard let terms, let alpha = agreement.alpha else { return nil }
    return alpha * 1_000 >= Double(terms.agreement.value)
  }

  /// Others who heard the same lesson.
  func beside(_ sight: ObservationSight) -> [ObservationSight] {
    sights.filter {
      $0.observation.id != sight.observation.id && $0.counts
        && $0.observation.lesson.slot == sight.observation.lesson.slot
    }
  }

  /// Each school's teachers who were dropped in on less often than the book says, within a
  /// reach; schools with none aren't named (S001-128).
  ///
  /// - Complexity: O(teachers + observations).
  func dropInsMissing(in county: County, within scope: Scope) -> [(School, [Teacher])] {
    guard let least = terms?.dropIns.times, least > 0 else { return [] }
    var slots: [Teacher.ID: Set<HeardLesson.Slot>] = [:]
    for sight in sights where sight.counts && sight.observation.lesson.kind == .dropIn {
      slots[sight.observation.lesson.teacher, default: []].insert(sight.observation.lesson.slot)
    }
    let missing = Dictionary(
      grouping: county.roster.teachers.filter { slots[$0.id]?.count ?? 0 < least },
      by: \.teaching.school)
    return county.roster.schools.filter { scope.holds($0.id) }.compactMap { school in
      missing[school.id].map { (school, $0) }
    }
  }

  /// How somebody's lessons went: a point each, of whatever observers.
  func curve(of teacher: Teacher.ID) -> GrowthCurve {
    let own = sights.filter { $0.counts && $0.observation.lesson.teacher == teacher }
    return GrowthCurve(
      Dictionary(grouping: own, by: \.observation.lesson.slot).compactMap { slot, heard in
        let marks = heard.compactMap(\.worth)
        guard !marks.isEmpty else { return nil }
        return GrowthCurve.Point(
          day: slot.day, mark: marks.sorted().reduce(0, +) / Double(marks.count) / 10)
      })
  }
}

/// One observation with the names around it and what it's worth.
struct ObservationSight: Sendable {
  let observation: RecordedObservation

  /// Nil where the county no longer has them.
  let teacher: Teacher?
  let schoolName: String

  /// Tenths of a point out of a hundred; nil where the book looks at other things now.
  let tenths: Int?

  /// Without the observer's leaning, where that is known.
  let adjusted: Double?

  /// The last day for the teacher to answer in time.
  let answerBy: Day?

  var id: String { observation.id }
  var counts: Bool { observation.withdrawal == nil }
  var teacherName: String { teacher?.name ?? observation.lesson.teacher.rawValue }
  var address: String { "/observations/\(Address.encoded(observation.id))" }
  var worth: Double? { adjusted ?? tenths.map(Double.init) }
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
