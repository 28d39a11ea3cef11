internal import Observing
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Studying

extension YearShelf {
  /// Lessons heard, lessons given at another school and studies of two schools, of the school
  /// year until a day: what pairs needn't note again (S000-127).
  ///
  /// - Complexity: O(observations + open lessons + studies).
  func pairEvents(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> [PairEvidence.Event] {
    let year = SchoolYear(containing: day)
    guard let terms = county.book.inForce(in: year).pairingTerms?.evidence else { return [] }
    let days = year.days.lowerBound...day
    let heard = try observations(of: county, on: day, isPresent: isPresent, connection).sights
    let studies = try studies(of: county, on: day, isPresent: isPresent, connection).sights
    let open = try connection.openLessons(from: days.lowerBound).filter {
      $0.cancellation == nil && days.contains($0.lesson.day)
    }
    func home(_ teacher: Teacher.ID?) -> School.ID? {
      teacher.flatMap { county.roster[$0]?.establishment.school }
    }
    var lessons: [HeardLesson.Slot: Gathering] = [:]
    for lesson in open {
      lessons[lesson.lesson.slot] = Gathering(
        lesson: lesson.lesson, schools: [], address: lesson.address)
    }
    for sight in heard {
      let observation = sight.observation
      guard observation.withdrawal == nil, days.contains(observation.lesson.day) else { continue }
      lessons[
        observation.lesson.slot,
        default: Gathering(lesson: observation.lesson, schools: [], address: sight.address)
      ].schools.formUnion([home(observation.observer)].compactMap(\.self))
    }
    let given = lessons.values.compactMap { gathering -> PairEvidence.Event? in
      let lesson = gathering.lesson
      guard let kind = terms.lessons[lesson.kind.rawValue] else { return nil }
      return PairEvidence.Event(
        on: lesson.day, kind, at: lesson.school,
        of: gathering.schools.union([home(lesson.teacher)].compactMap(\.self)),
        address: gathering.address, topic: lesson.topic)
    }
    let met = studies.filter { $0.study.cancellation == nil && $0.study.schools.count > 1 }
      .flatMap { sight in
        // Two steps of one study on one day are one seminar.
        Set((sight.part?.meetings(in: days) ?? []).map(\.entry.day)).map { day in
          PairEvidence.Event(
            on: day, terms.seminar, at: sight.study.host, of: sight.study.schools,
            address: sight.address, topic: sight.study.title)
        }
      }
    return (given + met).sorted { ($0.day, $0.address) < ($1.day, $1.address) }
  }
}

/// A lesson with whose people heard it.
private struct Gathering {
  let lesson: HeardLesson
  var schools: Set<School.ID>
  let address: String
}
