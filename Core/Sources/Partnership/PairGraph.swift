public import Staffing

/// Who helps whom in one month: a directed graph with a tie for each respect
/// (catalogue S003-26, a9 row 11).
///
/// Everything is ordered by the schools' codes, so the same ties in another
/// order make the same graph.
public struct PairGraph: Equatable, Sendable {
  /// One school that helps another, in whatever respects.
  public struct Pair: Hashable, Sendable, Comparable {
    public let helper: School.ID
    public let helped: School.ID

    public init(helper: School.ID, helped: School.ID) {
      self.helper = helper
      self.helped = helped
    }

    /// By helper, then by helped.
    public static func < (left: Pair, right: Pair) -> Bool {
      (left.helper, left.helped) < (right.helper, right.helped)
    }
  }

  public let month: Month

  /// In which respects one school helps another, by pair.
  public let kinds: [Pair: Set<HelpKind>]

  /// Schools helped by each, ascending; self-pairs are left out.
  let helped: [School.ID: [School.ID]]

  /// Ties of all months, to tell since when a pair has run.
  let ties: Set<HelpTie>

  /// - Complexity: O(*t* log *t*) in ties.
  public init(_ ties: [HelpTie], in month: Month) {
    self.month = month
    self.ties = Set(ties)
    var kinds: [Pair: Set<HelpKind>] = [:]
    for tie in ties where tie.covers(month) {
      kinds[Pair(helper: tie.helper, helped: tie.helped), default: []].insert(tie.kind)
    }
    self.kinds = kinds
    var helped: [School.ID: [School.ID]] = [:]
    for pair in kinds.keys.sorted() where pair.helper != pair.helped {
      helped[pair.helper, default: []].append(pair.helped)
    }
    self.helped = helped
  }

  /// The pairs by helper, then by helped.
  public var pairs: [Pair] { kinds.keys.sorted() }

  /// Every school of a pair.
  public var schools: [School.ID] {
    Set(kinds.keys.flatMap { [$0.helper, $0.helped] }).sorted()
  }

  /// The schools that `school` helps, itself left out.
  public func helped(by school: School.ID) -> [School.ID] { helped[school] ?? [] }

  /// The schools that help `school`, itself left out.
  ///
  /// - Complexity: O(pairs).
  public func helpers(of school: School.ID) -> [School.ID] {
    helped.keys.filter { helped[$0]?.contains(school) == true }.sorted()
  }
}
