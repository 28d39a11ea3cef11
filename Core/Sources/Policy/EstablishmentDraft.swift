public import Staffing

/// What the book computes as the establishment of each school (核编): the start of
/// a yearly round, before anybody adjusts it (S001-072, S000-107).
///
///     let draft = book.establishmentDraft(of: roster)
///     draft.computed                  // the sum of all schools
///     draft.fitted(to: 1_200)         // the same, brought under a total
public struct EstablishmentDraft: Equatable, Sendable {
  /// By school.
  public let lines: [Line]

  /// One school: by the book alone, whatever was approved before.
  public struct Line: Equatable, Sendable {
    public let school: School.ID
    public let stages: [Establishment]
    public let pupils: Int
    public let classes: Int

    /// What is in force now; nil where nobody approved a number.
    public let approved: Int?

    /// Everybody whom the school employs.
    public let staff: Int

    public var computed: Int { stages.reduce(0) { $0 + $1.approved } }
  }

  public var computed: Int { lines.reduce(0) { $0 + $1.computed } }

  /// The computed numbers where they keep under `total`, otherwise numbers in
  /// proportion to them that add up to it, by largest remainder.
  public func fitted(to total: Int) -> [School.ID: Int] {
    let parts = lines.map(\.computed)
    let fitted = computed <= total ? parts : largestRemainder(parts, total: max(0, total))
    return Dictionary(zip(lines.map(\.school), fitted)) { first, _ in first }
  }
}

extension PolicyBook {
  /// The establishment of every school by the book alone.
  ///
  /// - Complexity: O(*n*) in schools and teachers.
  public func establishmentDraft(of roster: Roster) -> EstablishmentDraft {
    let norm = edition.rule(StaffingRatio.self)
    let lines = roster.schools.enumerated().map { position, school in
      let stages = school.stages.map { stage in
        let computed =
          norm?.staff(for: school.enrolment[stage] ?? .none, stage, in: school.zone)
          ?? (number: 0, basis: Establishment.Basis.pupils)
        return Establishment(
          school: school.id, stage: stage, approved: computed.number, basis: computed.basis)
      }
      return EstablishmentDraft.Line(
        school: school.id, stages: stages, pupils: school.pupils, classes: school.classes,
        approved: school.establishment, staff: roster.employees(at: position).count)
    }
    return EstablishmentDraft(lines: lines)
  }
}
