internal import Chronicle
internal import Policy
internal import Staffing
internal import Store
internal import Training

/// The backbone teachers of a school year, school by school: who came, stayed and left, who was
/// given something to do, and how their work was judged (S000-019).
struct BackboneYear: Sendable {
  let year: SchoolYear

  /// Between which days the record is compared; nil where it doesn't know the year.
  let days: ClosedRange<Day>?
  let flows: [School.ID: BackboneFlow]

  var whole: BackboneFlow { flows.values.reduce(BackboneFlow(), +) }

  /// - Complexity: O(facts of teaching and of backbone levels on two days).
  init(
    _ county: County, in year: SchoolYear, _ catalogue: TrainingCatalogue,
    _ retention: SchoolTrainingTerms.Retention, _ connection: any Connection
  ) throws {
    self.year = year
    let last = min(catalogue.day, year.days.upperBound)
    let known = try connection.firstDay(of: .backbone) ?? catalogue.day
    let first = max(year.days.lowerBound, known)
    guard first <= last else {
      (days, flows) = (nil, [:])
      return
    }
    days = first...last
    let levels = Dictionary(
      uniqueKeysWithValues: BackboneLevel.allCases.map { (FactValue.backbone($0), $0) })
    func places(on day: Day) throws -> [Teacher.ID: School.ID] {
      try connection.facts(.teaching, on: day).reduce(into: [:]) { places, recorded in
        guard recorded.fact.line.slot.isEmpty, let school = recorded.fact.school else { return }
        places[Teacher.ID(recorded.fact.line.subject)] = school
      }
    }
    func backbone(on day: Day) throws -> Set<Teacher.ID> {
      Set(
        try connection.facts(.backbone, on: day).filter {
          (levels[$0.fact.value] ?? .none) >= retention.from
        }.map { Teacher.ID($0.fact.line.subject) })
    }
    let (before, after) = (try places(on: first), try places(on: last))
    let (was, isNow) = (try backbone(on: first), try backbone(on: last))
    var used = try connection.teachersUsed(in: first...last)
    let numbers = catalogue.sessions.values.joined().filter {
      $0.offBecause == nil && (first...last).contains($0.session.day)
    }.reduce(into: Set<String>()) { $0.formUnion($1.session.trainers) }
    used.formUnion(
      catalogue.trainers.filter { numbers.contains($0.id) }.compactMap(\.trainer.teacher))
    flows = BackboneFlow.bySchool(
      was.union(isNow).sorted().map { id in
        BackboneFlow.Person(
          id: id, before: before[id], after: after[id], wasBackbone: was.contains(id),
          isBackbone: isNow.contains(id), isUsed: used.contains(id),
          grade: county.roster[id]?.appraisal)
      })
  }
}
