/// Which groups' figures may be shown, so that nobody's answer can be worked out from them.
///
/// A group of fewer than the smallest is hidden. If only one were, or those hidden were
/// fewer than the smallest together, they could be had by taking the others from the total:
/// then the smallest of the others is hidden, too (secondary suppression; Willenborg, de Waal,
/// *Elements of Statistical Disclosure Control*, 2001, chapter 5).
public struct SurveyDisclosure<Group: Hashable & Comparable & Sendable>: Equatable, Sendable {
  /// Whether the figures of everybody together are shown.
  public let showsTotal: Bool

  /// Groups of which nobody answered aren't among them.
  public let shown: Set<Group>

  /// - Parameters:
  ///   - answered: How many of each group did.
  ///   - smallest: How many must have, 2 at least.
  /// - Complexity: O(*n* log *n*).
  public init(answered: [Group: Int], smallest: Int) {
    let groups = answered.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    showsTotal = groups.reduce(0) { $0 + $1.value } >= smallest
    var hidden = groups.prefix { $0.value < smallest }.count
    var people = groups.prefix(hidden).reduce(0) { $0 + $1.value }
    while hidden > 0, hidden < groups.count, hidden < 2 || people < smallest {
      people += groups[hidden].value
      hidden += 1
    }
    // A single group is the total.
    shown = showsTotal ? Set(groups.dropFirst(hidden).map(\.key)) : []
  }
}
