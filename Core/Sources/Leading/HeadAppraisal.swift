public import Policy

/// One head's appraisal of a school year: marks of several appraisers and the opinion of two
/// groups (S001-010).
public struct HeadAppraisal: Equatable, Sendable {
  public typealias Dimension = HeadAppraisalTerms.Dimension

  /// What one appraiser gave, for each dimension that is marked.
  public typealias Marks = [Dimension: Int]

  /// By appraiser.
  public var marks: [String: Marks]
  public var opinions: [HeadOpinion.Group: HeadOpinion]

  public init(marks: [String: Marks] = [:], opinions: [HeadOpinion.Group: HeadOpinion] = [:]) {
    self.marks = marks
    self.opinions = opinions
  }

  /// What's missing before somebody may agree.
  public enum Lack: Hashable, Sendable {
    case appraisers(Int, least: Int)
    case opinion(HeadOpinion.Group)
    case asked(HeadOpinion.Group, Int, least: Int)
  }

  public struct Result: Equatable, Sendable {
    /// In hundredths of a mark.
    public let dimensions: [Dimension: Int]
    public let total: Int
    public let grade: String

    /// Whether virtue alone keeps the grade down (德为先).
    public let isHeldByVirtue: Bool
  }

  public func lacks(_ terms: HeadAppraisalTerms) -> [Lack] {
    var lacks: [Lack] = []
    if marks.count < terms.appraisersAtLeast.value {
      lacks.append(.appraisers(marks.count, least: terms.appraisersAtLeast.value))
    }
    for group in HeadOpinion.Group.allCases {
      guard let opinion = opinions[group] else {
        lacks.append(.opinion(group))
        continue
      }
      if opinion.people < terms.askedAtLeast.value {
        lacks.append(.asked(group, opinion.people, least: terms.askedAtLeast.value))
      }
    }
    return lacks
  }

  /// What it comes to; nil while something is missing.
  ///
  /// A dimension is the mean of its appraisers, and opinion the mean of the two groups, whatever
  /// their sizes: a school has more parents than teachers. The total is weighed from the
  /// hundredths that are shown, so that anybody can work it out again.
  ///
  /// - Complexity: O(appraisers).
  public func result(_ terms: HeadAppraisalTerms) -> Result? {
    guard lacks(terms).isEmpty, let lowest = terms.grades.last else { return nil }
    var dimensions: [Dimension: Int] = [:]
    for dimension in Dimension.marked {
      dimensions[dimension] = mean(marks.values.map { ($0[dimension] ?? 0) * 100 })
    }
    dimensions[.opinion] = mean(opinions.values.map { $0.mark(terms) })
    let weighed = dimensions.reduce(0) { sum, entry in
      sum + entry.value * (terms.weights[entry.key]?.weighs.value ?? 0)
    }
    let total = (weighed + 500) / 1_000
    let reached = terms.grades.first { total >= $0.from * 100 } ?? lowest
    let isHeld =
      (dimensions[.virtue] ?? 0) < terms.virtueAtLeast.value * 100 && reached != lowest
    return Result(
      dimensions: dimensions, total: total, grade: (isHeld ? lowest : reached).key,
      isHeldByVirtue: isHeld)
  }

  /// Rounded half up.
  private func mean(_ values: [Int]) -> Int {
    values.isEmpty ? 0 : (2 * values.reduce(0, +) + values.count) / (2 * values.count)
  }
}
