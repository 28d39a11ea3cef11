public import Staffing

/// What a policy book says of the rotation of principals: the section
/// `principals`.
///
/// Times are in months, distances in metres, weights in points.
public struct PrincipalTerms: Equatable, Sendable {
  /// From when a head is due, and the document that says so.
  public var due: Int
  public var dueCitation: Citation

  /// The longest a head may stay: who has been there so long goes first.
  public var longest: Int
  public var longestCitation: Citation

  /// From when a head who isn't due may be moved so that another can be.
  public var swapFrom: Int

  /// Who has no more than this until retirement stays.
  public var retirementWithin: Int
  public var retirementCitation: Citation

  /// Who is in one of these circumstances stays.
  public var exempt: Set<Circumstance>

  /// The directions in which heads may be moved.
  public var directions: Set<Direction>

  /// The farthest school from home.
  public var commuteLimit: Int
  public var commuteCitation: Citation

  /// What a move costs for each kilometre farther from home, into another
  /// stage than the head's own, and within the same township.
  public var perKilometre: Int
  public var otherStage: Int
  public var sameTownship: Int

  /// Taken off for a head without rural service who goes down.
  public var neverRural: Int

  /// What it costs to leave a school without a head, for each grade of hardship
  /// and for each school.
  public var vacantSchool: Int
  public var perHardship: Int

  public var citation: Citation

  public init(
    due: Int, dueCitation: Citation, longest: Int, longestCitation: Citation, swapFrom: Int,
    retirementWithin: Int, retirementCitation: Citation, exempt: Set<Circumstance>,
    directions: Set<Direction>, commuteLimit: Int, commuteCitation: Citation,
    perKilometre: Int, otherStage: Int, sameTownship: Int, neverRural: Int, vacantSchool: Int,
    perHardship: Int, citation: Citation
  ) {
    self.due = due
    self.dueCitation = dueCitation
    self.longest = longest
    self.longestCitation = longestCitation
    self.swapFrom = swapFrom
    self.retirementWithin = retirementWithin
    self.retirementCitation = retirementCitation
    self.exempt = exempt
    self.directions = directions
    self.commuteLimit = commuteLimit
    self.commuteCitation = commuteCitation
    self.perKilometre = perKilometre
    self.otherStage = otherStage
    self.sameTownship = sameTownship
    self.neverRural = neverRural
    self.vacantSchool = vacantSchool
    self.perHardship = perHardship
    self.citation = citation
  }
}
