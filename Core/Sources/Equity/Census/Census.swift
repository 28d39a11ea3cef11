public import Staffing

/// A county's teachers counted out by school and stage under one deployment.
///
/// A school that runs several stages is split: its pupils by stage, its
/// teachers by the stage they teach (policy reference 1.4).
public struct Census: Sendable {
  public let roster: Roster
  public let needs: [PostNeed]
  public let standards: EquityStandards
  public let deployment: Deployment

  /// One for each school and stage, by school and then by stage.
  public let cells: [Cell]

  /// By cell; the order within a cell is that of the roster.
  let members: [StaffMember]

  /// The subjects taught, in curriculum order.
  let subjects: [Subject]

  /// One stage of one school.
  public struct Cell: Sendable {
    /// The position of the school in the roster.
    public let school: Int
    public let stage: Stage
    public let pupils: Int
    public let zone: Zone

    /// Positions in the census's members.
    let staff: Range<Int>

    /// How many people teach here.
    public var teachers: Int { staff.count }
  }

  /// - Complexity: O(*n* + *s*) in teachers and schools.
  public init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, year: SchoolYear,
    deployment: Deployment
  ) {
    self.roster = roster
    self.needs = needs
    self.standards = standards
    self.deployment = deployment

    let subjects = Set(deployment.seats.lazy.compactMap { $0?.subject }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(subjects, 0...))
    self.subjects = subjects

    // A counting sort of the teachers by cell.
    let stages = Stage.allCases.count
    var starts = [Int](repeating: 0, count: roster.schools.count * stages + 1)
    for case let seat? in deployment.seats {
      starts[seat.school * stages + seat.stage.order + 1] += 1
    }
    for cell in starts.indices.dropFirst() { starts[cell] += starts[cell - 1] }
    var order = [Int](repeating: 0, count: starts[starts.count - 1])
    var next = starts
    for (teacher, seat) in deployment.seats.enumerated() {
      guard let seat else { continue }
      let cell = seat.school * stages + seat.stage.order
      order[next[cell]] = teacher
      next[cell] += 1
    }
    let pupils = roster.schools.map(\.pupils)
    self.members = order.map { teacher in
      let seat = deployment.seats[teacher]!
      return StaffMember(
        roster.teachers[teacher], at: seat, subject: numbers[seat.subject]!,
        zone: roster.schools[seat.school].zone, pupils: pupils[seat.school], in: year.opening)
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

  /// The cells of `stage`, by school.
  public func cells(of stage: Stage) -> [Cell] { cells.filter { $0.stage == stage } }

  public func school(of cell: Cell) -> School { roster.schools[cell.school] }
}

extension StaffMember {
  init(
    _ teacher: Teacher, at seat: Deployment.Seat, subject: Int, zone: Zone, pupils: Int,
    in month: Month
  ) {
    self.init(
      school: seat.school, stage: seat.stage, subject: subject, isGuest: seat.isGuest, zone: zone,
      pupils: pupils, sex: teacher.sex, title: teacher.title, backbone: teacher.backbone,
      teachesArts: seat.subject.isPhysicalEducationOrArt, degree: teacher.degree,
      age: teacher.age(at: month),
      monthsOfService: teacher.startedWork.map { max(0, $0.distance(to: month)) },
      monthsToRetirement: month.distance(to: RetirementAge.month(of: teacher)))
  }
}
