public import Staffing

/// What a policy book says of heads beside the planner's rotation, and of temporary posts
/// (校长任职与挂职): the section `leading` (catalogue X).
public struct LeadingTerms: Equatable, Sendable {
  /// A word of one of the book's lists.
  public struct Word: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    public init(key: String, name: LocalizedText) {
      self.key = key
      self.name = name
    }
  }

  /// Months before a head's limit from which the bureau is reminded.
  public var remindsFor: CitedLimit

  /// Months that a post may be recorded ahead of its first day.
  public var announcedAhead: CitedLimit

  /// Ranks of heads (校长职级), the highest first: a rank is the person's and goes along to
  /// another school (S001-089).
  public var ranks: [Word]
  public var ranksCitation: Citation

  /// Whether somebody who is due to move should have a rank first.
  public var wantsRank: Bool
  public var appraisal: HeadAppraisalTerms
  public var temporary: TemporaryPostTerms

  public init(
    remindsFor: CitedLimit, announcedAhead: CitedLimit, ranks: [Word], ranksCitation: Citation,
    wantsRank: Bool, appraisal: HeadAppraisalTerms, temporary: TemporaryPostTerms
  ) {
    self.remindsFor = remindsFor
    self.announcedAhead = announcedAhead
    self.ranks = ranks
    self.ranksCitation = ranksCitation
    self.wantsRank = wantsRank
    self.appraisal = appraisal
    self.temporary = temporary
  }

  public subscript(rank key: String) -> LocalizedText? { ranks.first { $0.key == key }?.name }
}

/// How heads who rotated are appraised (德为先、绩为重, S001-010).
public struct HeadAppraisalTerms: Equatable, Sendable {
  /// The four dimensions, virtue first.
  public enum Dimension: String, Hashable, Sendable, CaseIterable, Comparable {
    case virtue, results

    /// What the public and the teachers say; counted, not marked.
    case opinion
    case ability

    public static func < (left: Dimension, right: Dimension) -> Bool {
      left.place < right.place
    }

    private var place: Int { Dimension.allCases.firstIndex(of: self) ?? 0 }

    /// Those that appraisers mark.
    public static let marked: [Dimension] = [.virtue, .results, .ability]
  }

  public struct Weight: Equatable, Sendable {
    public var name: LocalizedText

    /// In thousandths.
    public var weighs: CitedLimit

    public init(name: LocalizedText, weighs: CitedLimit) {
      self.name = name
      self.weighs = weighs
    }
  }

  /// Reached from so many marks.
  public struct Grade: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText
    public var from: Int

    public init(key: String, name: LocalizedText, from: Int) {
      self.key = key
      self.name = name
      self.from = from
    }
  }

  /// The most marks of a dimension.
  public var full: CitedLimit
  public var weights: [Dimension: Weight]

  /// Below it nobody reaches more than the lowest grade.
  public var virtueAtLeast: CitedLimit

  /// The highest first; the last begins at 0.
  public var grades: [Grade]
  public var appraisersAtLeast: CitedLimit

  /// People of each group who must have been asked before their opinion counts.
  public var askedAtLeast: CitedLimit

  /// What an answer is worth.
  public var satisfied: CitedLimit
  public var mostly: CitedLimit
  public var unsatisfied: CitedLimit

  /// The kind of survey whose counts of a school may stand for the public's opinion.
  public var survey: String

  /// Days before the end of a school year by which the year's appraisal is agreed to, and
  /// days before that from which it's asked for.
  public var dueBeforeEnd: CitedLimit
  public var remindsFor: CitedLimit
  public var citation: Citation

  public subscript(grade key: String) -> Grade? { grades.first { $0.key == key } }

  /// The day by which a school year's appraisals are agreed to.
  public func due(in year: SchoolYear) -> Day {
    year.days.upperBound.advanced(by: -dueBeforeEnd.value)
  }
}

/// Who may be posted where for how long (挂职, S000-181, S003-13, S004-04).
public struct TemporaryPostTerms: Equatable, Sendable {
  /// What has to lie between the two schools.
  public enum Tie: String, Hashable, Sendable, CaseIterable {
    /// One helps the other, in whatever respect.
    case pair

    /// They're of one group or alliance.
    case group

    /// The host is no school of the county (S002-24: one of the city).
    case outside
  }

  public struct Kind: Equatable, Sendable {
    public var key: String
    public var name: LocalizedText

    /// Whom it's for.
    public var positions: Set<Position>
    public var between: Set<Tie>
    public var citation: Citation

    public init(
      key: String, name: LocalizedText, positions: Set<Position>, between: Set<Tie>,
      citation: Citation
    ) {
      self.key = key
      self.name = name
      self.positions = positions
      self.between = between
      self.citation = citation
    }
  }

  /// In the order of the book.
  public var kinds: [Kind]

  /// Days that one lasts.
  public var shortest: CitedLimit
  public var longest: CitedLimit

  /// People whom a school hosts, and whom it sends, at the same time.
  public var hosted: CitedLimit
  public var away: CitedLimit

  /// Days of a month that must be served before a note is owed for it.
  public var noteFrom: CitedLimit

  /// Days after the last by which the report is in.
  public var reportWithin: CitedLimit

  /// Ideas for the next term that a report may carry (S003-13).
  public var ideas: CitedLimit

  public subscript(kind key: String) -> Kind? { kinds.first { $0.key == key } }
}
