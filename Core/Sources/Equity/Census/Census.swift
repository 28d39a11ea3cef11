public import Staffing

/// A county's teachers counted out by school and stage under one deployment.
///
/// A school that runs several stages is split: its pupils by stage, its
/// teachers by the stage they teach (policy reference 1.4).
///
///     let before = Census(roster: roster, needs: needs, standards: standards, year: year)
///     EquityReport(before.under(planned)).changes(since: EquityReport(before))
public struct Census: Sendable {
  public let roster: Roster
  public let needs: [PostNeed]
  public let standards: EquityStandards

  /// One for each school and stage, by school and then by stage.
  let cells: [Cell]

  /// By cell; the order within a cell is that of the roster.
  let members: [StaffMember]

  /// The subjects taught; members name them by position.
  let subjects: [Subject]

  /// By teacher position.
  private let facts: [StaffMember.Facts]

  /// One stage of one school.
  struct Cell: Sendable {
    /// The position of the school in the roster.
    let school: Int
    let stage: Stage
    let pupils: Int
    let zone: Zone

    /// Positions in the census's members.
    let staff: Range<Int>
  }

  /// - Parameters:
  ///   - needs: How many people each post needs.
  ///   - year: Ages and years of service are taken at its opening.
  ///   - deployment: Where everybody teaches; nil takes the roster as it stands.
  /// - Complexity: O(*n* + *s*) in teachers and schools.
  public init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, year: SchoolYear,
    deployment: Deployment? = nil
  ) {
    self.init(
      roster: roster, needs: needs, standards: standards,
      facts: roster.teachers.map { StaffMember.Facts($0, in: year.opening) },
      deployment: deployment ?? Deployment(of: roster))
  }

  /// The same county under another deployment; what is known of each teacher
  /// isn't worked out again.
  ///
  /// - Complexity: O(*n* + *s*) in teachers and schools.
  public func under(_ deployment: Deployment) -> Census {
    Census(
      roster: roster, needs: needs, standards: standards, facts: facts, deployment: deployment)
  }

  private init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, facts: [StaffMember.Facts],
    deployment: Deployment
  ) {
    // A counting sort of the teachers by cell.
    let stages = Stage.allCases.count
    var starts = [Int](repeating: 0, count: roster.schools.count * stages + 1)
    for case let seat? in deployment.seats { starts[seat.cell + 1] += 1 }
    for cell in starts.indices.dropFirst() { starts[cell] += starts[cell - 1] }
    var order = [Int](repeating: 0, count: starts[starts.count - 1])
    var next = starts
    for (teacher, seat) in deployment.seats.enumerated() {
      guard let cell = seat?.cell else { continue }
      order[next[cell]] = teacher
      next[cell] += 1
    }

    let zones = roster.schools.map(\.zone)
    let pupils = roster.schools.map(\.pupils)
    let arts = deployment.subjects.map(\.isPhysicalEducationOrArt)
    self.roster = roster
    self.needs = needs
    self.standards = standards
    self.facts = facts
    self.subjects = deployment.subjects
    self.members = order.map { teacher in
      let seat = deployment.seats[teacher]!
      return StaffMember(
        facts: facts[teacher], stage: seat.stage, subject: seat.subject,
        teachesArts: arts[seat.subject], school: seat.school, home: seat.home,
        zone: zones[seat.school], pupils: pupils[seat.school])
    }
    self.cells = roster.schools.enumerated().flatMap { position, school in
      Stage.allCases.map { stage in
        let cell = position * stages + stage.order
        return Cell(
          school: position, stage: stage, pupils: school.enrolment[stage]?.pupils ?? 0,
          zone: school.zone, staff: starts[cell]..<starts[cell + 1])
      }
    }
  }
}

extension Deployment.Seat {
  /// The position of the school's stage in a census.
  fileprivate var cell: Int { school * Stage.allCases.count + stage.order }
}
