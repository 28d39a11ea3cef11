public import Staffing

/// How a county's teachers are spread under one deployment: the legal
/// resource indicators, the indicators of research, the structure by area, the
/// shortages and the dependence on guests.
///
/// The report before a plan and the report after it differ only in the
/// deployment:
///
///     let before = EquityReport(roster: roster, needs: needs, standards: standards, year: year)
///     let after = EquityReport(
///       roster: roster, needs: needs, standards: standards, year: year,
///       deployment: planned)
///     after.changes(since: before)
public struct EquityReport: Equatable, Sendable {
  /// By trait in the order of `Trait.all` and then by stage of compulsory
  /// education.
  public let resources: [ResourceTable]

  /// The county, then city, town and village.
  public let structure: [StructureRow]

  public let shortages: ShortageMatrix
  public let guests: GuestDependence

  /// Every value of every indicator, in the order of `Indicator.all`.
  public let readings: [Reading]

  /// - Parameters:
  ///   - needs: How many people each post needs.
  ///   - year: Ages and years of service are taken at its opening.
  ///   - deployment: Where everybody teaches; nil takes the roster as it stands.
  /// - Complexity: O(*n* log *n*) in teachers, schools and needs; a county of
  ///   30,000 teachers takes milliseconds, so it can be computed again at every
  ///   move.
  public init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, year: SchoolYear,
    deployment: Deployment? = nil
  ) {
    self.init(
      Census(
        roster: roster, needs: needs, standards: standards, year: year,
        deployment: deployment ?? Deployment(of: roster)))
  }

  /// The report with everybody at the school that `placedAt` names by teacher
  /// position, in their own stage and subject; nil means nowhere.
  public init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, year: SchoolYear,
    placedAt: (Int) -> School.ID?
  ) {
    self.init(
      roster: roster, needs: needs, standards: standards, year: year,
      deployment: Deployment(of: roster, placedAt: placedAt))
  }

  public init(_ census: Census) {
    resources = Trait.all.flatMap { trait in
      Indicator.compulsory.map { ResourceTable(trait, stage: $0, in: census) }
    }
    structure = Zone?.countyAndAreas.map { StructureRow(census, in: $0) }
    shortages = ShortageMatrix(census)
    guests = GuestDependence(census, shortages)
    let count = Indicator.Count(
      census: census, resources: resources, structure: structure, shortages: shortages,
      guests: guests)
    readings = Indicator.all.flatMap { $0.readings(of: count) }
  }

  /// The value under a name such as `cv.backbone.primary`; nil when there is no
  /// such reading or it is undefined.
  public subscript(name: String) -> Double? {
    readings.first { $0.name == name }?.value
  }

  /// The table of one trait and stage of compulsory education.
  public func resource(_ trait: Trait, _ stage: Stage) -> ResourceTable? {
    resources.first { $0.trait == trait.id && $0.stage == stage }
  }
}
