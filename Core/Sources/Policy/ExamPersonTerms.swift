/// What a policy book lets be read of single teachers' classes, and what may follow from it:
/// `persons` in the section `exams` (S001-032, S001-130, S001-131).
///
/// Everything that speaks of persons is off until a county's own book turns it on. A book
/// without the section is read as one that keeps all of it off.
public struct ExamPersonTerms: Equatable, Sendable {
  public var citation: Citation

  /// Whether others than the teacher may read what a teacher's classes reached.
  public var isOpen: Bool

  /// Whether schools, or teachers, may be ranked; and for how many days a ranking is shown.
  public var ranksSchools: Bool
  public var ranksTeachers: Bool
  public var rankingFor: CitedLimit

  /// Whether a report of duties may be asked of a teacher, and within how many days.
  public var asksReports: Bool
  public var reportWithin: CitedLimit

  /// The most days from a talk to its follow-up.
  public var followUpWithin: CitedLimit

  /// The roles that may look at what was agreed in a talk, beside the two who talked.
  public var talkReaders: [String]

  public init(
    citation: Citation, isOpen: Bool, ranksSchools: Bool, ranksTeachers: Bool,
    rankingFor: CitedLimit, asksReports: Bool, reportWithin: CitedLimit,
    followUpWithin: CitedLimit, talkReaders: [String]
  ) {
    self.citation = citation
    self.isOpen = isOpen
    self.ranksSchools = ranksSchools
    self.ranksTeachers = ranksTeachers
    self.rankingFor = rankingFor
    self.asksReports = asksReports
    self.reportWithin = reportWithin
    self.followUpWithin = followUpWithin
    self.talkReaders = talkReaders
  }
}
