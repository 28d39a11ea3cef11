public import Access
internal import Policy
internal import Season
public import Staffing
internal import Store
internal import Wording

/// Opens the year's wishes to everybody on the latest frozen list, until the end
/// of a day.
public struct OpenWishes: Action {
  public let year: SchoolYear

  /// The last day.
  public let closes: Day

  public init(year: SchoolYear, closes: Day) {
    self.year = year
    self.closes = closes
  }

  public var permission: Permission { .freezeEligibility }

  public func perform(in work: Work) throws {
    try Refused.unless(try work.yearReasons(year))
    let list = try work.connection.eligibilityLists(of: year).first
    if let round = try work.connection.wishRound(of: year), round.list == list?.id,
      round.closes == closes
    {
      return
    }
    var reasons: [Phrase] = []
    if list == nil { reasons.append(.needsList) }
    if closes < work.today {
      reasons.append(.dayOutside(closes, work.today...year.days.upperBound))
    }
    if let round = try work.connection.wishRound(of: year),
      work.today <= (try work.deadline(of: round)).last, closes < round.closes
    {
      reasons.append(.wishesNotShorter(round.closes))
    }
    try Refused.unless(reasons)
    guard let list, let stored = try work.connection.latestCounty() else {
      throw Refused(.needsCounty)
    }
    let content = try CountyContent(stored)
    let season = try work.season(of: year)
    let event = try work.record("open-wishes", of: "\(year)", "list \(list.id) closes \(closes)")
    let id = "R-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO wish_round
        (id, school_year, list_id, opens, closes, outage_minutes, wish_limit, event_sequence)
      VALUES
        (\(id), \(year.start), \(list.id), \(work.today), \(closes), \(season.outageMinutes),
         \(season.wishLimit), \(event.sequence))
      """)
    for school in content.roster.schools {
      try work.connection.execute(
        """
        INSERT INTO wish_school (round_id, school_id, school_name)
        VALUES (\(id), \(school.id.rawValue), \(school.name))
        """)
    }
  }
}

extension Work {
  /// When the wishes of a round end, with the days added for outages.
  func deadline(of round: WishRound) throws -> WishDeadline {
    round.deadline(uptimes: try connection.uptimes(), now: occasion.moment)
  }
}
