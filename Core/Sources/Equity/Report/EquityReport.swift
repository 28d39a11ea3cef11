public import Staffing

/// How a county's teachers are spread under one deployment: the legal
/// resource indicators, the indicators of research, the structure by area, the
/// shortages and the dependence on guests.
///
/// The report before a plan and the report after it differ only in the
/// deployment:
///
///     let now = Census(roster: roster, needs: needs, standards: standards, year: year)
///     EquityReport(now.under(planned)).changes(since: EquityReport(now))
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
  public init(
    roster: Roster, needs: [PostNeed], standards: EquityStandards, year: SchoolYear,
    deployment: Deployment? = nil
  ) {
    self.init(
      Census(
        roster: roster, needs: needs, standards: standards, year: year, deployment: deployment))
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

  /// The report of a census; use `Census.under(_:)` for plan after plan of one
  /// county.
  ///
  /// - Complexity: O(*n* + *s* log *s* + *p* log *p*) in teachers, schools and
  ///   posts.
  public init(_ census: Census) {
    let counts = Trait.all.map { TraitCount($0, in: census) }
    resources = counts.flatMap { count in
      Indicator.compulsory.map { ResourceTable(count, stage: $0, in: census) }
    }
    structure = Zone?.countyAndAreas.map { StructureRow(counts, in: $0, of: census) }
    shortages = ShortageMatrix(census)
    guests = GuestDependence(census, shortages)
    let count = Indicator.Count(
      census: census, resources: resources, structure: structure, shortages: shortages,
      guests: guests, sent: SentAway(census))
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
