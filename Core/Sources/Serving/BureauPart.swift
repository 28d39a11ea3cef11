public import Policy

/// The bureau's part of the assessment of a placement: what its checks gave, of what there was,
/// and what that comes to in the whole (S001-037).
///
/// The assessment of a teacher in service reads it beside the receiving school's part.
public struct BureauPart: Equatable, Sendable {
  /// Of the whole assessment, in thousandths.
  public let share: CitedLimit
  public let marks: Int
  public let most: Int

  /// What the marks are of the whole assessment, in thousandths, rounded down; never more than
  /// the share.
  public var thousandths: Int { share.value * marks / most }

  /// Nil where nothing was looked at: no check is not a bad one.
  ///
  /// - Parameters:
  ///   - checks: Of one placement; marks of points that the book no longer has don't count.
  ///   - side: Only the points of one school; nil for both.
  public init?(
    _ checks: [PlacementCheck], _ terms: CheckTerms, of side: ServiceTerms.Party? = nil
  ) {
    var marks = 0
    var most = 0
    for point in terms.points where side == nil || point.side == side {
      for check in checks {
        guard let mark = check.marks[point.key] else { continue }
        marks += min(point.most, max(0, mark.mark))
        most += point.most
      }
    }
    guard most > 0 else { return nil }
    share = terms.share
    self.marks = marks
    self.most = most
  }
}
