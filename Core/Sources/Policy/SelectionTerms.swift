/// What a policy book says of selections of papers, lesson designs and talks (S001-119, S001-115):
/// the part `selections` of the section `studies`.
public struct SelectionTerms: Equatable, Sendable {
  /// What entries are judged by.
  public struct Criterion: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// The most that can be given, in whole points.
    public var points: Int
  }

  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Of a relay: who enters speaks one after the other, each one stage (S001-115). Where
    /// there are none, one person enters alone.
    public var stages: [StudyTerms.Word]

    /// In the order of the book; 100 points in all.
    public var criteria: [Criterion]

    /// What judges tick beside the points, such as reading aloud (S001-115).
    public var problems: [StudyTerms.Word]
    public var citation: Citation

    /// How many people enter together.
    public var team: Int { max(1, stages.count) }

    public subscript(criterion key: String) -> Criterion? { criteria.first { $0.key == key } }
    public subscript(problem key: String) -> StudyTerms.Word? {
      problems.first { $0.key == key }
    }
  }

  /// In the order of the book.
  public var kinds: [Kind]

  /// Judges whose marks an entry needs.
  public var leastJudges: CitedLimit

  /// From how many marks on the highest and the lowest are left out.
  public var trimsFrom: CitedLimit

  /// Days within which whoever won shows it to others.
  public var shownWithin: CitedLimit

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
}

/// What a policy book says of visits of researchers to schools (S001-116).
public struct ResearchVisitTerms: Equatable, Sendable {
  /// Schools that a researcher goes to within `round` days; reported, not prescribed.
  public var schools: CitedLimit
  public var round: CitedLimit
}
